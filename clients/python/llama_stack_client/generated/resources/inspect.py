# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.inspect`."""

from __future__ import annotations

from collections.abc import Mapping
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
from .._low import inspect as low

_CONTRACT_INFO: Answer[types.ContractInfo] = JsonAnswer("ContractInfo")
_HEALTH_INFO: Answer[types.HealthInfo] = JsonAnswer("HealthInfo")
_VERSION_INFO: Answer[types.VersionInfo] = JsonAnswer("VersionInfo")


class Inspect(Resource):
    """Operations of `client.inspect`."""

    @cached_property
    def with_raw_response(self) -> InspectRaw:
        """The same calls, answering with status, headers and unread body."""
        return InspectRaw(self._client)

    def health(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.HealthInfo:
        """Check health.

        Answers as soon as the server takes requests. It does not ask the providers; `providers.list`
        does.

        Returns:
            The server takes requests.

        Source: inspect.yaml#/paths/~1v1~1health/get
        """
        return self._client.send(
            low.inspect_health(), _HEALTH_INFO, Options(extra_headers, extra_query, extra_body, timeout)
        )

    def version(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VersionInfo:
        """Get the version.

        Returns the version of the server and of the contract that it implements.

        Returns:
            The versions.

        Source: inspect.yaml#/paths/~1v1~1version/get
        """
        return self._client.send(
            low.inspect_version(), _VERSION_INFO, Options(extra_headers, extra_query, extra_body, timeout)
        )

    def contract(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ContractInfo:
        """Get the contract.

        Returns a digest for each operation of the contract that the server implements. A client
        compares them with those that it was generated from, and so learns which of its calls still mean
        the same.

        Returns:
            The contract.

        Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
        """
        return self._client.send(
            low.inspect_contract(), _CONTRACT_INFO, Options(extra_headers, extra_query, extra_body, timeout)
        )


class InspectRaw:
    """The calls of `Inspect`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Inspect(raw_client(client))
        self.health = raw(calls.health)
        self.version = raw(calls.version)
        self.contract = raw(calls.contract)


class AsyncInspect(AsyncResource):
    """Operations of `client.inspect`."""

    @cached_property
    def with_raw_response(self) -> AsyncInspectRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncInspectRaw(self._client)

    async def health(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.HealthInfo:
        """Check health.

        Answers as soon as the server takes requests. It does not ask the providers; `providers.list`
        does.

        Returns:
            The server takes requests.

        Source: inspect.yaml#/paths/~1v1~1health/get
        """
        return await self._client.send(
            low.inspect_health(), _HEALTH_INFO, Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def version(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.VersionInfo:
        """Get the version.

        Returns the version of the server and of the contract that it implements.

        Returns:
            The versions.

        Source: inspect.yaml#/paths/~1v1~1version/get
        """
        return await self._client.send(
            low.inspect_version(), _VERSION_INFO, Options(extra_headers, extra_query, extra_body, timeout)
        )

    async def contract(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ContractInfo:
        """Get the contract.

        Returns a digest for each operation of the contract that the server implements. A client
        compares them with those that it was generated from, and so learns which of its calls still mean
        the same.

        Returns:
            The contract.

        Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
        """
        return await self._client.send(
            low.inspect_contract(), _CONTRACT_INFO, Options(extra_headers, extra_query, extra_body, timeout)
        )


class AsyncInspectRaw:
    """The calls of `AsyncInspect`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncInspect(async_raw_client(client))
        self.health = async_raw(calls.health)
        self.version = async_raw(calls.version)
        self.contract = async_raw(calls.contract)
