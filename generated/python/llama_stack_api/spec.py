# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Which contract this package was generated from."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from llama_stack_spi import JsonValue

TITLE = "Llama Stack"
VERSION = "1.0.0"
DIGEST = "sha256:b7f54b7a7d3d99c3a3b19d5861b54476b97fad5f814218328c9543d8a8c55d20"


@cache
def document() -> dict[str, JsonValue]:
    """The resolved OpenAPI document, parsed. It is shared: copy it before changing it."""
    found: dict[str, JsonValue] = json.loads(files(__package__).joinpath("openapi.json").read_bytes())
    return found
