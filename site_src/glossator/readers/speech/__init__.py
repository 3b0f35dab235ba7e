"""Who speaks: labels, turns, questions and answers."""
