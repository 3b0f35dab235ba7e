"""The reader of pasted pages: what is text, what is of the site around it."""
