# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.datasets`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import datasets as low

_DATASET: Answer[types.Dataset] = JsonAnswer("Dataset")
_LIST_DATASETS_RESPONSE: Answer[types.ListDatasetsResponse] = JsonAnswer("ListDatasetsResponse")
_NOTHING: Answer[None] = NoAnswer()


class Datasets(Resource):
    """Operations of `client.datasets`."""

    @cached_property
    def with_raw_response(self) -> DatasetsRaw:
        """The same calls, answering with status, headers and unread body."""
        return DatasetsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListDatasetsResponse, types.Dataset]:
        """List datasets.

        Lists every registered dataset.

        Returns:
            The datasets.

        Source: datasets.yaml#/paths/~1v1~1datasets/get
        """
        return self._client.page(
            low.datasets_list(),
            _LIST_DATASETS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def register(
        self,
        *,
        purpose: types.DatasetPurpose,
        source: types.DataSource | Mapping[str, object],
        metadata: Mapping[str, object] | None | Omit = omit,
        dataset_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Register a dataset.

        Makes a dataset known under an identifier. An identifier that is taken answers 409.

        Args:
            purpose: What the rows are for, and so which columns they have: `messages` for post-
                training; `question` and `answer`, or `messages` and `answer`, for evaluation.
            source: Where the rows come from.
            metadata: Free-form facts that the caller attaches.
            dataset_id: Identifier to register it under. The server makes one when there is none.

        Returns:
            The registered dataset.

        Source: datasets.yaml#/paths/~1v1~1datasets/post
        """
        return self._client.send(
            low.datasets_register(
                _body={
                    "purpose": purpose,
                    "source": source,
                    "metadata": metadata,
                    "dataset_id": dataset_id,
                },
            ),
            _DATASET,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Get a dataset.

        Returns one dataset.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.

        Returns:
            The dataset.

        Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
        """
        return self._client.send(
            low.datasets_retrieve(
                dataset_id=dataset_id,
            ),
            _DATASET,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def unregister(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a dataset.

        Forgets a dataset. What its source names elsewhere stays.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.

        Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
        """
        return self._client.send(
            low.datasets_unregister(
                dataset_id=dataset_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class DatasetsRaw:
    """The calls of `Datasets`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Datasets(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.unregister = raw(calls.unregister)


class AsyncDatasets(AsyncResource):
    """Operations of `client.datasets`."""

    @cached_property
    def with_raw_response(self) -> AsyncDatasetsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncDatasetsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListDatasetsResponse, types.Dataset]:
        """List datasets.

        Lists every registered dataset.

        Returns:
            The datasets.

        Source: datasets.yaml#/paths/~1v1~1datasets/get
        """
        return self._client.page(
            low.datasets_list(),
            _LIST_DATASETS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def register(
        self,
        *,
        purpose: types.DatasetPurpose,
        source: types.DataSource | Mapping[str, object],
        metadata: Mapping[str, object] | None | Omit = omit,
        dataset_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Register a dataset.

        Makes a dataset known under an identifier. An identifier that is taken answers 409.

        Args:
            purpose: What the rows are for, and so which columns they have: `messages` for post-
                training; `question` and `answer`, or `messages` and `answer`, for evaluation.
            source: Where the rows come from.
            metadata: Free-form facts that the caller attaches.
            dataset_id: Identifier to register it under. The server makes one when there is none.

        Returns:
            The registered dataset.

        Source: datasets.yaml#/paths/~1v1~1datasets/post
        """
        return await self._client.send(
            low.datasets_register(
                _body={
                    "purpose": purpose,
                    "source": source,
                    "metadata": metadata,
                    "dataset_id": dataset_id,
                },
            ),
            _DATASET,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Dataset:
        """Get a dataset.

        Returns one dataset.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.

        Returns:
            The dataset.

        Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/get
        """
        return await self._client.send(
            low.datasets_retrieve(
                dataset_id=dataset_id,
            ),
            _DATASET,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def unregister(
        self,
        dataset_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Remove a dataset.

        Forgets a dataset. What its source names elsewhere stays.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.

        Source: datasets.yaml#/paths/~1v1~1datasets~1{dataset_id}/delete
        """
        return await self._client.send(
            low.datasets_unregister(
                dataset_id=dataset_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncDatasetsRaw:
    """The calls of `AsyncDatasets`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncDatasets(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.unregister = async_raw(calls.unregister)
