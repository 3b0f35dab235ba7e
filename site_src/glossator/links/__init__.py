"""Where links lead, who links here, and what is shown from beside the sources."""
