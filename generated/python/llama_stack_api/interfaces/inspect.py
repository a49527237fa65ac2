# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Inspect API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.inspect import (
    ApiFilter,
    ContractInfo,
    HealthInfo,
    ListProvidersResponse,
    ListRoutesResponse,
    ProviderInfo,
    VersionInfo,
)
from llama_stack_spi import Context


class Inspect(ABC):
    """Whether the server is well, what it speaks, and which providers stand behind it.

    Source: inspect.yaml
    """

    @abstractmethod
    async def inspect_health(self, *, ctx: Context) -> HealthInfo:
        """Check health.

        Answers as soon as the server takes requests. It does not ask the providers; `providers.list` does.

        Args:
            ctx: The request around this call.

        Returns:
            The server takes requests.

        Source: inspect.yaml#/paths/~1v1~1health/get
        """

    @abstractmethod
    async def inspect_version(self, *, ctx: Context) -> VersionInfo:
        """Get the version.

        Returns the version of the server and of the contract that it implements.

        Args:
            ctx: The request around this call.

        Returns:
            The versions.

        Source: inspect.yaml#/paths/~1v1~1version/get
        """

    @abstractmethod
    async def inspect_contract(self, *, ctx: Context) -> ContractInfo:
        """Get the contract.

        Returns a digest for each operation of the contract that the server implements. A client compares
        them with those that it was generated from, and so learns which of its calls still mean the same.

        Args:
            ctx: The request around this call.

        Returns:
            The contract.

        Source: inspect.yaml#/paths/~1v1~1inspect~1contract/get
        """

    @abstractmethod
    async def routes_list(self, *, api_filter: ApiFilter | None = None, ctx: Context) -> ListRoutesResponse:
        """List routes.

        Lists the paths that the server answers, with the types of the providers behind each.

        Args:
            api_filter: Answer only routes of this level. Without it, every canonical route.
            ctx: The request around this call.

        Returns:
            The routes.

        Source: inspect.yaml#/paths/~1v1~1inspect~1routes/get
        """

    @abstractmethod
    async def providers_list(self, *, ctx: Context) -> ListProvidersResponse:
        """List providers.

        Lists the providers of this distribution, each with its health at this moment.

        Args:
            ctx: The request around this call.

        Returns:
            The providers.

        Source: inspect.yaml#/paths/~1v1~1providers/get
        """

    @abstractmethod
    async def providers_retrieve(self, provider_id: str, *, ctx: Context) -> ProviderInfo:
        """Get a provider.

        Returns one provider of this distribution, with its health at this moment.

        Args:
            provider_id: Identifier of the provider.
            ctx: The request around this call.

        Returns:
            The provider.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: inspect.yaml#/paths/~1v1~1providers~1{provider_id}/get
        """
