# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Datasets API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.common import PaginatedRows
from llama_stack_api.models.datasets import (
    AppendRowsRequest,
    Dataset,
    ListDatasetsResponse,
    RegisterDatasetRequest,
)
from llama_stack_spi import Context


class Datasets(ABC):
    """Named datasets and their rows.

    Source: datasets.yaml
    """

    @abstractmethod
    async def datasets_list(self, *, ctx: Context) -> ListDatasetsResponse:
        """List datasets.

        Lists every registered dataset.

        Args:
            ctx: The request around this call.

        Returns:
            The datasets.

        Source: datasets.yaml#/paths/~1v1~1datasets/get
        """

    @abstractmethod
    async def datasets_register(self, body: RegisterDatasetRequest, *, ctx: Context) -> Dataset:
        """Register a dataset.

        Makes a dataset known under an identifier. An identifier that is taken answers 409.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The registered dataset.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: datasets.yaml#/paths/~1v1~1datasets/post
        """

    @abstractmethod
    async def datasets_retrieve(self, dataset_id: str, *, ctx: Context) -> Dataset:
        """Get a dataset.

        Returns one dataset.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            ctx: The request around this call.

        Returns:
            The dataset.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
        """

    @abstractmethod
    async def datasets_unregister(self, dataset_id: str, *, ctx: Context) -> None:
        """Remove a dataset.

        Forgets a dataset. What its source names elsewhere stays.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
        """

    @abstractmethod
    async def datasetio_iterrows(
        self, dataset_id: str, *, start_index: int = 0, limit: int | None = None, ctx: Context
    ) -> PaginatedRows:
        """Read rows.

        Returns a run of rows of a dataset, in their order.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.
            ctx: The request around this call.

        Returns:
            The rows.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
        """

    @abstractmethod
    async def datasetio_append_rows(self, dataset_id: str, body: AppendRowsRequest, *, ctx: Context) -> None:
        """Append rows.

        Adds rows behind the last one of a dataset.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            body: What the caller sent.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
        """
