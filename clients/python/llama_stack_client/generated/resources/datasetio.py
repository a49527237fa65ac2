# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.datasetio`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from .._low import datasetio as low

_NOTHING: Answer[None] = NoAnswer()
_PAGINATED_ROWS: Answer[types.PaginatedRows] = JsonAnswer("PaginatedRows")


class Datasetio(Resource):
    """Operations of `client.datasetio`."""

    @cached_property
    def with_raw_response(self) -> DatasetioRaw:
        """The same calls, answering with status, headers and unread body."""
        return DatasetioRaw(self._client)

    def iterrows(
        self,
        dataset_id: str,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.PaginatedRows, types.Row]:
        """Read rows.

        Returns a run of rows of a dataset, in their order.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.

        Returns:
            The rows.

        Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
        """
        return self._client.page(
            low.datasetio_iterrows(
                dataset_id=dataset_id,
                start_index=start_index,
                limit=limit,
            ),
            _PAGINATED_ROWS,
            Paging(style="offset", cursor="start_index", items="data", more="has_more", later=("limit",)),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def append_rows(
        self,
        dataset_id: str,
        *,
        rows: Sequence[Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Append rows.

        Adds rows behind the last one of a dataset.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            rows: The rows.

        Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
        """
        return self._client.send(
            low.datasetio_append_rows(
                dataset_id=dataset_id,
                _body={
                    "rows": rows,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class DatasetioRaw:
    """The calls of `Datasetio`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Datasetio(raw_client(client))
        self.iterrows = raw(calls.iterrows)
        self.append_rows = raw(calls.append_rows)


class AsyncDatasetio(AsyncResource):
    """Operations of `client.datasetio`."""

    @cached_property
    def with_raw_response(self) -> AsyncDatasetioRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncDatasetioRaw(self._client)

    def iterrows(
        self,
        dataset_id: str,
        *,
        start_index: int | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.PaginatedRows, types.Row]:
        """Read rows.

        Returns a run of rows of a dataset, in their order.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            start_index: How many items to skip. Default 0.
            limit: How many items to answer at most; 0, -1 or leaving it out answers all.

        Returns:
            The rows.

        Source: datasets.yaml#/paths/~1v1~1datasetio~1iterrows~1{dataset_id}/get
        """
        return self._client.page(
            low.datasetio_iterrows(
                dataset_id=dataset_id,
                start_index=start_index,
                limit=limit,
            ),
            _PAGINATED_ROWS,
            Paging(style="offset", cursor="start_index", items="data", more="has_more", later=("limit",)),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def append_rows(
        self,
        dataset_id: str,
        *,
        rows: Sequence[Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Append rows.

        Adds rows behind the last one of a dataset.

        Args:
            dataset_id: Identifier of the dataset; it may contain slashes.
            rows: The rows.

        Source: datasets.yaml#/paths/~1v1~1datasetio~1append-rows~1{dataset_id}/post
        """
        return await self._client.send(
            low.datasetio_append_rows(
                dataset_id=dataset_id,
                _body={
                    "rows": rows,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncDatasetioRaw:
    """The calls of `AsyncDatasetio`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncDatasetio(async_raw_client(client))
        self.iterrows = async_raw(calls.iterrows)
        self.append_rows = async_raw(calls.append_rows)
