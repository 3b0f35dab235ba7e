"""What stands under which theme, where else it is discussed, and what connects documents."""
