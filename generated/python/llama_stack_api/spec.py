# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Which contract this package was generated from."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from llama_stack_spi import JsonValue

TITLE = "Llama Stack"
VERSION = "1.0.0"
DIGEST = "sha256:61387fccb42ad5ce293ee4dbf3b4bb5aa2f6bd5bee511ca05b19471d8639bb20"


@cache
def document() -> dict[str, JsonValue]:
    """The resolved OpenAPI document, parsed. It is shared: copy it before changing it."""
    found: dict[str, JsonValue] = json.loads(files(__package__).joinpath("openapi.json").read_bytes())
    return found
