"""New sites and new sources: the files an owner starts from."""
