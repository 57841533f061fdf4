"""`python -m pipeline.app`: the same as `accord`."""

from pipeline.app import main

main(prog_name="accord")
