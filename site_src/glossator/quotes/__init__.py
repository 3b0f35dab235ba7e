"""Find a quotation in a text: where it stands, or what stands there that is like it."""
