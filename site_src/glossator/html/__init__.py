"""Trees to HTML: the only place that escapes, with the templates."""
