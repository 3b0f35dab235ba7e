"""The pages of a site as values: what each template shows, and no more."""
