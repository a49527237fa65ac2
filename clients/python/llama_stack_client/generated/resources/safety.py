# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.safety`."""

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
from .._low import safety as low

_RUN_SHIELD_RESPONSE: Answer[types.RunShieldResponse] = JsonAnswer("RunShieldResponse")


class Safety(Resource):
    """Operations of `client.safety`."""

    @cached_property
    def with_raw_response(self) -> SafetyRaw:
        """The same calls, answering with status, headers and unread body."""
        return SafetyRaw(self._client)

    def run_shield(
        self,
        *,
        shield_id: str,
        messages: Sequence[types.ShieldMessage | Mapping[str, object]],
        params: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RunShieldResponse:
        """Run a shield.

        Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.

        Args:
            shield_id: The shield that checks.
            messages: The conversation, oldest message first.
            params: Settings of this run; what they mean is the provider's choice.

        Returns:
            The finding of the shield.

        Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
        """
        return self._client.send(
            low.safety_run_shield(
                _body={
                    "shield_id": shield_id,
                    "messages": messages,
                    "params": params,
                },
            ),
            _RUN_SHIELD_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class SafetyRaw:
    """The calls of `Safety`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Safety(raw_client(client))
        self.run_shield = raw(calls.run_shield)


class AsyncSafety(AsyncResource):
    """Operations of `client.safety`."""

    @cached_property
    def with_raw_response(self) -> AsyncSafetyRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncSafetyRaw(self._client)

    async def run_shield(
        self,
        *,
        shield_id: str,
        messages: Sequence[types.ShieldMessage | Mapping[str, object]],
        params: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RunShieldResponse:
        """Run a shield.

        Checks a conversation with one shield. Messages may be native ones or OpenAI's, also mixed.

        Args:
            shield_id: The shield that checks.
            messages: The conversation, oldest message first.
            params: Settings of this run; what they mean is the provider's choice.

        Returns:
            The finding of the shield.

        Source: safety.yaml#/paths/~1v1~1safety~1run-shield/post
        """
        return await self._client.send(
            low.safety_run_shield(
                _body={
                    "shield_id": shield_id,
                    "messages": messages,
                    "params": params,
                },
            ),
            _RUN_SHIELD_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncSafetyRaw:
    """The calls of `AsyncSafety`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncSafety(async_raw_client(client))
        self.run_shield = async_raw(calls.run_shield)
