"""What the server tells about itself."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING

from llama_stack import __version__
from llama_stack_api import spec
from llama_stack_api.interfaces.inspect import Inspect
from llama_stack_api.models.inspect import (
    ApiFilter,
    ContractInfo,
    ContractOperation,
    HealthInfo,
    ListProvidersResponse,
    ListRoutesResponse,
    ProviderHealth,
    ProviderInfo,
    RouteInfo,
    VersionInfo,
)
from llama_stack_api.registry import APIS
from llama_stack_spi import Context, NotFoundError

if TYPE_CHECKING:
    from llama_stack.resolver.stack import Provider, Stack

_COMPATIBILITY = "/v1/openai/v1/"


class ServerInspect(Inspect):
    """Answers from the running stack."""

    def __init__(self, stack: Stack) -> None:
        self._stack = stack

    async def inspect_health(self, *, ctx: Context) -> HealthInfo:
        """Says that the server takes requests; while it shuts down, nothing gets this far."""
        return HealthInfo(status="OK")

    async def inspect_version(self, *, ctx: Context) -> VersionInfo:
        """Returns the versions of the server and of the contract."""
        return VersionInfo(version=__version__, spec_version=spec.VERSION, spec_digest=spec.DIGEST)

    async def inspect_contract(self, *, ctx: Context) -> ContractInfo:
        """Returns a digest for each operation, and whether this server serves it."""
        return ContractInfo(
            spec_version=spec.VERSION,
            spec_digest=spec.DIGEST,
            operations=[
                ContractOperation(
                    id=operation.id, digest=operation.digest, served=api.name in self._stack.implementations
                )
                for api in APIS.values()
                for operation in api.operations
            ],
        )

    async def routes_list(self, *, api_filter: ApiFilter | None = None, ctx: Context) -> ListRoutesResponse:
        """Lists the routes of the APIs that this server answers."""
        found = []
        for api in APIS.values():
            if api.name not in self._stack.implementations:
                continue
            types = sorted(
                {each.spec.provider_type for each in self._stack.providers if each.spec.api == api.name}
            )
            for operation in api.operations:
                for method, path in ((operation.method, operation.path), *operation.aliases):
                    if _matches(path, canonical=path == operation.path, wanted=api_filter):
                        route = re.sub(r"\{(\w+):path\}", r"{\1}", path)
                        found.append(RouteInfo(route=route, method=method, provider_types=types))
        return ListRoutesResponse(data=found)

    async def providers_list(self, *, ctx: Context) -> ListProvidersResponse:
        """Lists the providers, and asks all of them at once how they are."""
        return ListProvidersResponse(data=await asyncio.gather(*map(_info, self._stack.providers)))

    async def providers_retrieve(self, provider_id: str, *, ctx: Context) -> ProviderInfo:
        """Returns one provider."""
        for provider in self._stack.providers:
            if provider.id == provider_id:
                return await _info(provider)
        known = ", ".join(sorted({provider.id for provider in self._stack.providers}))
        raise NotFoundError(
            f"There is no provider '{provider_id}'. Providers: {known}.",
            code="provider_not_found",
            param="provider_id",
        )


async def _info(provider: Provider) -> ProviderInfo:
    health = await provider.health()
    return ProviderInfo(
        api=provider.spec.api,
        provider_id=provider.id,
        provider_type=provider.spec.provider_type,
        # Secrets are SecretStr, and so come out masked.
        config=provider.config.model_dump(mode="json") if provider.config else {},
        health=ProviderHealth(
            status=health.status, **({"message": health.message} if health.message else {})
        ),
    )


def _matches(path: str, *, canonical: bool, wanted: ApiFilter | None) -> bool:
    if wanted is None:
        return canonical
    if path.startswith(_COMPATIBILITY):
        return wanted == "deprecated"
    return path.split("/")[1] == wanted
