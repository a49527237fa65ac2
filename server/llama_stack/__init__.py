"""The Llama Stack server: distributions, resolution of providers, routing, storage, and the `llama` command."""

__version__ = "0.1.0"
