# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Nullable or optional API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_spi import Context
from tiny_api.models.nullable_optional import Note


class NullableOptional(ABC):
    """Are absent and null kept apart?

    Source: nullable_optional.yaml
    """

    @abstractmethod
    async def notes_create(self, body: Note, *, ctx: Context) -> Note:
        """Keep a note.

        Keeps a note and answers it.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The note.

        Source: nullable_optional.yaml#/paths/~1v1~1notes/post
        """
