"""`python -m glossator`: the command line."""

from glossator.cli import main

main()
