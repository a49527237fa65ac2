# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Which contract this package was generated from."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from llama_stack_spi import JsonValue

TITLE = "Llama Stack"
VERSION = "1.0.0"
DIGEST = "sha256:f69562a08054dbc26230dfb05c377206bb9127b4712546e42272e64a1ba57763"


@cache
def document() -> dict[str, JsonValue]:
    """The resolved OpenAPI document, parsed. It is shared: copy it before changing it."""
    found: dict[str, JsonValue] = json.loads(files(__package__).joinpath("openapi.json").read_bytes())
    return found
