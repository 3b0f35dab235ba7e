"""Who speaks, who is quoted, who is named."""
