# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.synthetic_data_generation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import synthetic_data_generation as low

_SYNTHETIC_DATA_GENERATION_RESPONSE: Answer[types.SyntheticDataGenerationResponse] = JsonAnswer(
    "SyntheticDataGenerationResponse"
)


class SyntheticDataGeneration(Resource):
    """Operations of `client.synthetic_data_generation`."""

    @cached_property
    def with_raw_response(self) -> SyntheticDataGenerationRaw:
        """The same calls, answering with status, headers and unread body."""
        return SyntheticDataGenerationRaw(self._client)

    def generate(
        self,
        *,
        dialogs: Sequence[types.Message | Mapping[str, object]],
        filtering_function: types.FilteringFunction,
        model: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.SyntheticDataGenerationResponse:
        """Generate data.

        Makes new dialogs in the manner of the given messages and keeps those that pass the filter.

        Args:
            dialogs: Messages to start from.
            filtering_function: Which of the generated dialogs are kept: all (`none`), some by
                chance (`random`), the best so many (`top_k`), the best up to a share of the total
                score (`top_p`), both limits (`top_k_top_p`), or each with a chance that grows with
                its score (`sigmoid`).
            model: Model that writes and scores the data. Default the provider's own.

        Returns:
            The data that passed the filter.

        Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
        """
        return self._client.send(
            low.synthetic_data_generation_generate(
                _body={
                    "dialogs": dialogs,
                    "filtering_function": filtering_function,
                    "model": model,
                },
            ),
            _SYNTHETIC_DATA_GENERATION_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class SyntheticDataGenerationRaw:
    """The calls of `SyntheticDataGeneration`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = SyntheticDataGeneration(raw_client(client))
        self.generate = raw(calls.generate)


class AsyncSyntheticDataGeneration(AsyncResource):
    """Operations of `client.synthetic_data_generation`."""

    @cached_property
    def with_raw_response(self) -> AsyncSyntheticDataGenerationRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncSyntheticDataGenerationRaw(self._client)

    async def generate(
        self,
        *,
        dialogs: Sequence[types.Message | Mapping[str, object]],
        filtering_function: types.FilteringFunction,
        model: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.SyntheticDataGenerationResponse:
        """Generate data.

        Makes new dialogs in the manner of the given messages and keeps those that pass the filter.

        Args:
            dialogs: Messages to start from.
            filtering_function: Which of the generated dialogs are kept: all (`none`), some by
                chance (`random`), the best so many (`top_k`), the best up to a share of the total
                score (`top_p`), both limits (`top_k_top_p`), or each with a chance that grows with
                its score (`sigmoid`).
            model: Model that writes and scores the data. Default the provider's own.

        Returns:
            The data that passed the filter.

        Source: synthetic_data_generation.yaml#/paths/~1v1~1synthetic-data-generation~1generate/post
        """
        return await self._client.send(
            low.synthetic_data_generation_generate(
                _body={
                    "dialogs": dialogs,
                    "filtering_function": filtering_function,
                    "model": model,
                },
            ),
            _SYNTHETIC_DATA_GENERATION_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncSyntheticDataGenerationRaw:
    """The calls of `AsyncSyntheticDataGeneration`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncSyntheticDataGeneration(async_raw_client(client))
        self.generate = async_raw(calls.generate)
