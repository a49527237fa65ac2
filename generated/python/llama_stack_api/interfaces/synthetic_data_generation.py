# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The SyntheticDataGeneration API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.synthetic_data_generation import (
    SyntheticDataGenerateRequest,
    SyntheticDataGenerationResponse,
)
from llama_stack_spi import Context


class SyntheticDataGeneration(ABC):
    """New training data made from sample dialogs.

    Source: synthetic_data_generation.yaml
    """

    @abstractmethod
    async def synthetic_data_generation_generate(
        self, body: SyntheticDataGenerateRequest, *, ctx: Context
    ) -> SyntheticDataGenerationResponse:
        """Generate data.

        Makes new dialogs in the manner of the given messages and keeps those that pass the filter.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The data that passed the filter.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
        """
