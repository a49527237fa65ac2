"""`python -m llama_stack_conformance`."""

from llama_stack_conformance.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
