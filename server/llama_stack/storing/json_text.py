"""Read and write JSON, also with halves of characters.

A service that cuts its text anywhere may send one half of a surrogate pair in one chunk and the other in the next. The quick
parser refuses that; Python's own takes the halves, and joined they are the character again.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic_core import from_json, to_json


def read(raw: bytes) -> Any:
    """The value of a JSON text; raises `ValueError` where it is none."""
    try:
        return from_json(raw)
    except ValueError:
        return json.loads(raw)


def write(value: object) -> bytes:
    """A value as JSON."""
    try:
        return to_json(value)
    except ValueError:
        return json.dumps(value, separators=(",", ":")).encode()
