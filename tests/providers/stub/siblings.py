"""Builds stub providers with the siblings they require."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from llama_stack_spi import ProviderSpec


def built(provider: ProviderSpec, **siblings: object) -> Any:
    """An instance of the provider; siblings that are not given are stubs too."""
    for name in provider.requires:
        if name not in siblings:
            siblings[name] = built(import_module(f"llama_stack_providers.stub.{name}").PROVIDER)
    return provider.build(None, **siblings)
