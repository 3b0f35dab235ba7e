"""The reader of Markdown, as Obsidian writes it."""
