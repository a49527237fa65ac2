"""The commands of `llama-stack-conformance`."""
