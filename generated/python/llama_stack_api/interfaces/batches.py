# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Batches API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.batches import Batch, CreateBatchRequest, ListBatchesResponse
from llama_stack_spi import Context


class Batches(ABC):
    """Many requests in one file, answered in the background.

    Source: batches.yaml
    """

    @abstractmethod
    async def batches_create(self, body: CreateBatchRequest, *, ctx: Context) -> Batch:
        """Create a batch.

        Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`,
        `url` and `body`; each line of the output holds `custom_id`, `response` and `error`. A file whose
        lines are not so makes a batch that fails, with the lines at fault in `errors`.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The batch.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: batches.yaml#/paths/~1v1~1batches/post
        """

    @abstractmethod
    async def batches_list(
        self, *, after: str | None = None, limit: int = 20, ctx: Context
    ) -> ListBatchesResponse:
        """List batches.

        Lists the batches, newest first.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            ctx: The request around this call.

        Returns:
            One page of them.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: batches.yaml#/paths/~1v1~1batches/get
        """

    @abstractmethod
    async def batches_retrieve(self, batch_id: str, *, ctx: Context) -> Batch:
        """Get a batch.

        Returns one batch, with its progress.

        Args:
            batch_id: Identifier of the batch.
            ctx: The request around this call.

        Returns:
            The batch.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
        """

    @abstractmethod
    async def batches_cancel(self, batch_id: str, *, ctx: Context) -> Batch:
        """Cancel a batch.

        Stops a batch. Requests under way are finished, and what is answered stays in the output file. A
        batch that has ended answers 409.

        Args:
            batch_id: Identifier of the batch.
            ctx: The request around this call.

        Returns:
            The batch, being cancelled.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
        """
