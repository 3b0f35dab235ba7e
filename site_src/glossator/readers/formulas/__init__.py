"""What sites say in whole lines, as tables."""
