# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Inspect API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.inspect import Inspect
from llama_stack_api.models.inspect import (
    ApiFilter,
    ContractInfo,
    HealthInfo,
    ListProvidersResponse,
    ListRoutesResponse,
    ProviderInfo,
    VersionInfo,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    HttpSettings,
    JsonAnswer,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="inspect.health",
        method="GET",
        path="/v1/health",
        aliases=(Alias("GET", "/v1alpha/admin/health"),),
        call="inspect_health",
        answer=JsonAnswer(HealthInfo),
    ),
    Operation(
        id="inspect.version",
        method="GET",
        path="/v1/version",
        aliases=(Alias("GET", "/v1alpha/admin/version"),),
        call="inspect_version",
        answer=JsonAnswer(VersionInfo),
    ),
    Operation(
        id="inspect.contract",
        method="GET",
        path="/v1/inspect/contract",
        call="inspect_contract",
        answer=JsonAnswer(ContractInfo),
    ),
    Operation(
        id="routes.list",
        method="GET",
        path="/v1/inspect/routes",
        aliases=(Alias("GET", "/v1alpha/admin/inspect/routes"),),
        call="routes_list",
        parameters=(Parameter("api_filter", location="query", type=ApiFilter, kind="string"),),
        answer=JsonAnswer(ListRoutesResponse),
    ),
    Operation(
        id="providers.list",
        method="GET",
        path="/v1/providers",
        aliases=(Alias("GET", "/v1alpha/admin/providers"),),
        call="providers_list",
        answer=JsonAnswer(ListProvidersResponse),
    ),
    Operation(
        id="providers.retrieve",
        method="GET",
        path="/v1/providers/{provider_id}",
        aliases=(Alias("GET", "/v1alpha/admin/providers/{provider_id}"),),
        call="providers_retrieve",
        parameters=(
            Parameter(
                "provider_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ProviderInfo),
    ),
)


def router(provider: Inspect, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Inspect with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
