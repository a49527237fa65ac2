# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.providers`."""

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
from .._low import providers as low

_LIST_PROVIDERS_RESPONSE: Answer[types.ListProvidersResponse] = JsonAnswer("ListProvidersResponse")
_PROVIDER_INFO: Answer[types.ProviderInfo] = JsonAnswer("ProviderInfo")


class Providers(Resource):
    """Operations of `client.providers`."""

    @cached_property
    def with_raw_response(self) -> ProvidersRaw:
        """The same calls, answering with status, headers and unread body."""
        return ProvidersRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListProvidersResponse, types.ProviderInfo]:
        """List providers.

        Lists the providers of this distribution, each with its health at this moment.

        Returns:
            The providers.

        Source: inspect.yaml#/paths/~1v1~1providers/get
        """
        return self._client.page(
            low.providers_list(),
            _LIST_PROVIDERS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        provider_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ProviderInfo:
        """Get a provider.

        Returns one provider of this distribution, with its health at this moment.

        Args:
            provider_id: Identifier of the provider.

        Returns:
            The provider.

        Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
        """
        return self._client.send(
            low.providers_retrieve(
                provider_id=provider_id,
            ),
            _PROVIDER_INFO,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ProvidersRaw:
    """The calls of `Providers`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Providers(raw_client(client))
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)


class AsyncProviders(AsyncResource):
    """Operations of `client.providers`."""

    @cached_property
    def with_raw_response(self) -> AsyncProvidersRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncProvidersRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListProvidersResponse, types.ProviderInfo]:
        """List providers.

        Lists the providers of this distribution, each with its health at this moment.

        Returns:
            The providers.

        Source: inspect.yaml#/paths/~1v1~1providers/get
        """
        return self._client.page(
            low.providers_list(),
            _LIST_PROVIDERS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        provider_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ProviderInfo:
        """Get a provider.

        Returns one provider of this distribution, with its health at this moment.

        Args:
            provider_id: Identifier of the provider.

        Returns:
            The provider.

        Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
        """
        return await self._client.send(
            low.providers_retrieve(
                provider_id=provider_id,
            ),
            _PROVIDER_INFO,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncProvidersRaw:
    """The calls of `AsyncProviders`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncProviders(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
