"""The calls of `llama-stack-client`, one module per API; what moved between releases comes as a prefix."""
