"""`python -m llama_stack` is `llama`."""

from llama_stack.cli import main

main()
