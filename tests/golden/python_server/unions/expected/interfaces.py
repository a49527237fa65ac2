# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Unions API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_spi import Context
from tiny_api.models.unions import MeasureRequest, Shape


class Unions(ABC):
    """What happens to unions of each kind?

    Source: unions.yaml
    """

    @abstractmethod
    async def shapes_measure(self, body: MeasureRequest, *, ctx: Context) -> Shape:
        """Measure a shape.

        Answers the size of a shape.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The shape again.

        Source: unions.yaml#/paths/~1v1~1shapes/post
        """
