# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.batches`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import batches as low

_BATCH: Answer[types.Batch] = JsonAnswer("Batch")
_LIST_BATCHES_RESPONSE: Answer[types.ListBatchesResponse] = JsonAnswer("ListBatchesResponse")


class Batches(Resource):
    """Operations of `client.batches`."""

    @cached_property
    def with_raw_response(self) -> BatchesRaw:
        """The same calls, answering with status, headers and unread body."""
        return BatchesRaw(self._client)

    def create(
        self,
        *,
        input_file_id: str,
        endpoint: types.BatchEndpoint,
        completion_window: types.BatchCompletionWindow,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: types.BatchOutputExpiration | Mapping[str, object] | Omit = omit,
        idempotency_key: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Create a batch.

        Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`,
        `url` and `body`; each line of the output holds `custom_id`, `response` and `error`. A file
        whose lines are not so makes a batch that fails, with the lines at fault in `errors`.

        Args:
            input_file_id: Identifier of a file that was uploaded with the purpose `batch`.
            endpoint: Operation that every request of a batch asks for.
            completion_window: Time within which a batch is answered.
            metadata: Short texts to keep with the batch.
            output_expires_after: When the output files of a batch are deleted.
            idempotency_key: A second request with the same key and the same values answers the
                first batch; with other values it answers 409.

        Returns:
            The batch.

        Source: batches.yaml#/paths/~1v1~1batches/post
        """
        return self._client.send(
            low.batches_create(
                _body={
                    "input_file_id": input_file_id,
                    "endpoint": endpoint,
                    "completion_window": completion_window,
                    "metadata": metadata,
                    "output_expires_after": output_expires_after,
                    "idempotency_key": idempotency_key,
                },
            ),
            _BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListBatchesResponse, types.Batch]:
        """List batches.

        Lists the batches, newest first.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.

        Returns:
            One page of them.

        Source: batches.yaml#/paths/~1v1~1batches/get
        """
        return self._client.page(
            low.batches_list(
                after=after,
                limit=limit,
            ),
            _LIST_BATCHES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit",),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Get a batch.

        Returns one batch, with its progress.

        Args:
            batch_id: Identifier of the batch.

        Returns:
            The batch.

        Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
        """
        return self._client.send(
            low.batches_retrieve(
                batch_id=batch_id,
            ),
            _BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Cancel a batch.

        Stops a batch. Requests under way are finished, and what is answered stays in the output file. A
        batch that has ended answers 409.

        Args:
            batch_id: Identifier of the batch.

        Returns:
            The batch, being cancelled.

        Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
        """
        return self._client.send(
            low.batches_cancel(
                batch_id=batch_id,
            ),
            _BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class BatchesRaw:
    """The calls of `Batches`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Batches(raw_client(client))
        self.create = raw(calls.create)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.cancel = raw(calls.cancel)


class AsyncBatches(AsyncResource):
    """Operations of `client.batches`."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncBatchesRaw(self._client)

    async def create(
        self,
        *,
        input_file_id: str,
        endpoint: types.BatchEndpoint,
        completion_window: types.BatchCompletionWindow,
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: types.BatchOutputExpiration | Mapping[str, object] | Omit = omit,
        idempotency_key: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Create a batch.

        Begins to answer the requests of an uploaded file. Each line of it holds `custom_id`, `method`,
        `url` and `body`; each line of the output holds `custom_id`, `response` and `error`. A file
        whose lines are not so makes a batch that fails, with the lines at fault in `errors`.

        Args:
            input_file_id: Identifier of a file that was uploaded with the purpose `batch`.
            endpoint: Operation that every request of a batch asks for.
            completion_window: Time within which a batch is answered.
            metadata: Short texts to keep with the batch.
            output_expires_after: When the output files of a batch are deleted.
            idempotency_key: A second request with the same key and the same values answers the
                first batch; with other values it answers 409.

        Returns:
            The batch.

        Source: batches.yaml#/paths/~1v1~1batches/post
        """
        return await self._client.send(
            low.batches_create(
                _body={
                    "input_file_id": input_file_id,
                    "endpoint": endpoint,
                    "completion_window": completion_window,
                    "metadata": metadata,
                    "output_expires_after": output_expires_after,
                    "idempotency_key": idempotency_key,
                },
            ),
            _BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListBatchesResponse, types.Batch]:
        """List batches.

        Lists the batches, newest first.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.

        Returns:
            One page of them.

        Source: batches.yaml#/paths/~1v1~1batches/get
        """
        return self._client.page(
            low.batches_list(
                after=after,
                limit=limit,
            ),
            _LIST_BATCHES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit",),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Get a batch.

        Returns one batch, with its progress.

        Args:
            batch_id: Identifier of the batch.

        Returns:
            The batch.

        Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}/get
        """
        return await self._client.send(
            low.batches_retrieve(
                batch_id=batch_id,
            ),
            _BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Batch:
        """Cancel a batch.

        Stops a batch. Requests under way are finished, and what is answered stays in the output file. A
        batch that has ended answers 409.

        Args:
            batch_id: Identifier of the batch.

        Returns:
            The batch, being cancelled.

        Source: batches.yaml#/paths/~1v1~1batches~1{batch_id}~1cancel/post
        """
        return await self._client.send(
            low.batches_cancel(
                batch_id=batch_id,
            ),
            _BATCH,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncBatchesRaw:
    """The calls of `AsyncBatches`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncBatches(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.cancel = async_raw(calls.cancel)
