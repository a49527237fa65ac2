# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Which contract this package was generated from."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from llama_stack_spi import JsonValue

TITLE = "Llama Stack"
VERSION = "1.0.0"
DIGEST = "sha256:f8c70ad9b15758d61ef133526c04d3fa0ed353e67771beb52c1e0a2f6b7ed98b"


@cache
def document() -> dict[str, JsonValue]:
    """The resolved OpenAPI document, parsed. It is shared: copy it before changing it."""
    found: dict[str, JsonValue] = json.loads(files(__package__).joinpath("openapi.json").read_bytes())
    return found
