# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.shields`."""

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
from .._low import shields as low

_LIST_SHIELDS_RESPONSE: Answer[types.ListShieldsResponse] = JsonAnswer("ListShieldsResponse")
_NOTHING: Answer[None] = NoAnswer()
_SHIELD: Answer[types.Shield] = JsonAnswer("Shield")


class Shields(Resource):
    """Operations of `client.shields`."""

    @cached_property
    def with_raw_response(self) -> ShieldsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ShieldsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListShieldsResponse, types.Shield]:
        """List shields.

        Returns all registered shields.

        Returns:
            The shields.

        Source: safety.yaml#/paths/~1v1~1shields/get
        """
        return self._client.page(
            low.shields_list(),
            _LIST_SHIELDS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def register(
        self,
        *,
        shield_id: str,
        provider_shield_id: str | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        params: Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Shield:
        """Register a shield.

        Makes a shield of a provider known under an identifier. A taken identifier is a conflict.

        Args:
            shield_id: Name of the shield in this stack.
            provider_shield_id: Its name at the provider. Default the same as `shield_id`.
            provider_id: The provider that runs it; needed where there are several.
            params: Settings of the shield.

        Returns:
            The shield.

        Source: safety.yaml#/paths/~1v1~1shields/post
        """
        return self._client.send(
            low.shields_register(
                _body={
                    "shield_id": shield_id,
                    "provider_shield_id": provider_shield_id,
                    "provider_id": provider_id,
                    "params": params,
                },
            ),
            _SHIELD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        identifier: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Shield:
        """Get a shield.

        Returns one registered shield.

        Args:
            identifier: Identifier of the shield.

        Returns:
            The shield.

        Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
        """
        return self._client.send(
            low.shields_retrieve(
                identifier=identifier,
            ),
            _SHIELD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        identifier: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a shield.

        Forgets a shield; the provider keeps its model.

        Args:
            identifier: Identifier of the shield.

        Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
        """
        return self._client.send(
            low.shields_delete(
                identifier=identifier,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ShieldsRaw:
    """The calls of `Shields`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Shields(raw_client(client))
        self.list = raw(calls.list)
        self.register = raw(calls.register)
        self.retrieve = raw(calls.retrieve)
        self.delete = raw(calls.delete)


class AsyncShields(AsyncResource):
    """Operations of `client.shields`."""

    @cached_property
    def with_raw_response(self) -> AsyncShieldsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncShieldsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListShieldsResponse, types.Shield]:
        """List shields.

        Returns all registered shields.

        Returns:
            The shields.

        Source: safety.yaml#/paths/~1v1~1shields/get
        """
        return self._client.page(
            low.shields_list(),
            _LIST_SHIELDS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def register(
        self,
        *,
        shield_id: str,
        provider_shield_id: str | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        params: Mapping[str, object] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Shield:
        """Register a shield.

        Makes a shield of a provider known under an identifier. A taken identifier is a conflict.

        Args:
            shield_id: Name of the shield in this stack.
            provider_shield_id: Its name at the provider. Default the same as `shield_id`.
            provider_id: The provider that runs it; needed where there are several.
            params: Settings of the shield.

        Returns:
            The shield.

        Source: safety.yaml#/paths/~1v1~1shields/post
        """
        return await self._client.send(
            low.shields_register(
                _body={
                    "shield_id": shield_id,
                    "provider_shield_id": provider_shield_id,
                    "provider_id": provider_id,
                    "params": params,
                },
            ),
            _SHIELD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        identifier: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Shield:
        """Get a shield.

        Returns one registered shield.

        Args:
            identifier: Identifier of the shield.

        Returns:
            The shield.

        Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/get
        """
        return await self._client.send(
            low.shields_retrieve(
                identifier=identifier,
            ),
            _SHIELD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        identifier: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a shield.

        Forgets a shield; the provider keeps its model.

        Args:
            identifier: Identifier of the shield.

        Source: safety.yaml#/paths/~1v1~1shields~1{identifier}/delete
        """
        return await self._client.send(
            low.shields_delete(
                identifier=identifier,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncShieldsRaw:
    """The calls of `AsyncShields`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncShields(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.register = async_raw(calls.register)
        self.retrieve = async_raw(calls.retrieve)
        self.delete = async_raw(calls.delete)
