# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Reserved words API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_spi import Context
from tiny_api.models.reserved_words import ReservedWordsRequest


class ReservedWords(ABC):
    """What happens to names that Python has taken?

    Source: reserved_words.yaml
    """

    @abstractmethod
    async def class_import(
        self,
        from_: str,
        body: ReservedWordsRequest,
        *,
        import_: str | None = None,
        body_: str | None = None,
        ctx: Context,
    ) -> ReservedWordsRequest:
        """Import a class.

        Says "hello" with a backslash \\ and three quotes \"\"\".

        Args:
            from_: Where it comes from.
            body: What the caller sent.
            import_: A reserved word.
            body_: A name that the body has taken.
            ctx: The request around this call.

        Returns:
            The same.

        Source: reserved_words.yaml#/paths/~1v1~1class~1{from}/post
        """
