"""`python -m llama_stack_client.cli`."""

from . import main

main()
