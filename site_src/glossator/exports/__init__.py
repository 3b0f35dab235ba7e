"""What is published beside the pages: data, Markdown for vaults, feeds."""
