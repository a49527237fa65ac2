"""Files that checks upload, and waiting for work that begins with them."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any

from llama_stack_conformance.checking import Subject

FILES = "/v1/files"
PAUSE = 0.05
"""Seconds between two looks at work under way. How long that may take is the check's own limit."""


async def upload(
    subject: Subject,
    content: bytes | str,
    *,
    name: str = "notes.txt",
    purpose: str = "assistants",
    media: str = "text/plain",
    **fields: str,
) -> dict[str, Any]:
    """Uploads a file and gives what the server tells about it."""
    raw = content.encode() if isinstance(content, str) else content
    answer = await subject.send(
        "POST", FILES, files={"file": (name, raw, media)}, data={"purpose": purpose, **fields}
    )
    found: dict[str, Any] = answer.valid("File")
    return found


async def ended(subject: Subject, path: str, schema: str, *, still: Collection[str]) -> dict[str, Any]:
    """Looks again and again until the status is none of those that say that work goes on."""
    while True:
        found: dict[str, Any] = (await subject.get(path)).valid(schema)
        if found["status"] not in still:
            return found
        await asyncio.sleep(PAUSE)
