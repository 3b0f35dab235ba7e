"""Where every character of a source went."""
