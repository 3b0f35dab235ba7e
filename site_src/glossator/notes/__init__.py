"""The owner's notes: read, placed in their documents, lettered and spelt out."""
