# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Which contract this package was generated from."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from llama_stack_spi import JsonValue

TITLE = "Llama Stack"
VERSION = "1.0.0"
DIGEST = "sha256:4dd60b1c417a29485e5e9509443d38649aa05960275b98e9358bddfc0301acb1"


@cache
def document() -> dict[str, JsonValue]:
    """The resolved OpenAPI document, parsed. It is shared: copy it before changing it."""
    found: dict[str, JsonValue] = json.loads(files(__package__).joinpath("openapi.json").read_bytes())
    return found
