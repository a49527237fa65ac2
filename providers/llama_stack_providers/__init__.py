"""Providers that come with Llama Stack: the stub for every API, and real ones by API."""
