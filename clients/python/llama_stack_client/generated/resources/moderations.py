# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.moderations`."""

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
from .._low import moderations as low

_MODERATION: Answer[types.Moderation] = JsonAnswer("Moderation")


class Moderations(Resource):
    """Operations of `client.moderations`."""

    @cached_property
    def with_raw_response(self) -> ModerationsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ModerationsRaw(self._client)

    def create(
        self,
        *,
        input: str | Sequence[str | types.ModerationInputPart | Mapping[str, object]],
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Moderation:
        """Moderate texts and images.

        Says for each input which categories of harm it falls into.

        Args:
            input: One text, or a list of texts and images.
            model: The shield or model that judges. Default the only one there is.

        Returns:
            One result for each input, in their order.

        Source: safety.yaml#/paths/~1v1~1moderations/post
        """
        return self._client.send(
            low.moderations_create(
                _body={
                    "input": input,
                    "model": model,
                },
            ),
            _MODERATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ModerationsRaw:
    """The calls of `Moderations`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Moderations(raw_client(client))
        self.create = raw(calls.create)


class AsyncModerations(AsyncResource):
    """Operations of `client.moderations`."""

    @cached_property
    def with_raw_response(self) -> AsyncModerationsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncModerationsRaw(self._client)

    async def create(
        self,
        *,
        input: str | Sequence[str | types.ModerationInputPart | Mapping[str, object]],
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Moderation:
        """Moderate texts and images.

        Says for each input which categories of harm it falls into.

        Args:
            input: One text, or a list of texts and images.
            model: The shield or model that judges. Default the only one there is.

        Returns:
            One result for each input, in their order.

        Source: safety.yaml#/paths/~1v1~1moderations/post
        """
        return await self._client.send(
            low.moderations_create(
                _body={
                    "input": input,
                    "model": model,
                },
            ),
            _MODERATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncModerationsRaw:
    """The calls of `AsyncModerations`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncModerations(async_raw_client(client))
        self.create = async_raw(calls.create)
