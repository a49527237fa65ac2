# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel

ApiFilter = TypeAliasType("ApiFilter", Literal["v1", "v1alpha", "v1beta", "deprecated"] | str)
"""Level of a route, told by its first segment; `deprecated` means those kept for older clients.

Source: inspect.yaml#/components/schemas/ApiFilter
"""


class ContractInfo(WireModel):
    """The contract that a server implements, operation by operation.

    Source: inspect.yaml#/components/schemas/ContractInfo
    """

    spec_version: str
    """Version of the documents that the server implements."""

    spec_digest: str
    """Digest of those documents; it changes with every word of them."""

    operations: list[ContractOperation]
    """The operations, in the order of the documents."""


class ContractOperation(WireModel):
    """An operation of the contract.

    Source: inspect.yaml#/components/schemas/ContractOperation
    """

    id: str
    """Its identifier, such as `chat.completions.create`."""

    digest: str
    """What it means on the wire, in a few hexadecimal digits; prose and examples do not count."""

    served: bool
    """Whether a provider of this server answers its API."""


class HealthInfo(WireModel):
    """Health of the server.

    Source: inspect.yaml#/components/schemas/HealthInfo
    """

    status: HealthStatus
    """Health in one word; `Not Implemented` where a provider cannot tell."""


HealthStatus = TypeAliasType("HealthStatus", Literal["OK", "Error", "Not Implemented"] | str)
"""Health in one word; `Not Implemented` where a provider cannot tell.

Source: inspect.yaml#/components/schemas/HealthStatus
"""


class ListProvidersResponse(WireModel):
    """Providers of the distribution.

    Source: inspect.yaml#/components/schemas/ListProvidersResponse
    """

    data: list[ProviderInfo]
    """The providers."""


class ListRoutesResponse(WireModel):
    """Routes of the server.

    Source: inspect.yaml#/components/schemas/ListRoutesResponse
    """

    data: list[RouteInfo]
    """The routes."""


class ProviderHealth(WireModel):
    """Health of a provider.

    Source: inspect.yaml#/components/schemas/ProviderHealth
    """

    status: HealthStatus
    """Health in one word; `Not Implemented` where a provider cannot tell."""

    message: str | None = None
    """What is wrong, and the cure where one is known."""


class ProviderInfo(WireModel):
    """A provider of the distribution.

    Source: inspect.yaml#/components/schemas/ProviderInfo
    """

    api: str
    """The API that it provides, such as `inference`."""

    provider_id: str
    """Its identifier in the distribution."""

    provider_type: str
    """What it is, such as `inline::llama-cpp`."""

    config: dict[str, Any]
    """Its settings; secrets are masked."""

    health: ProviderHealth
    """Health of a provider."""


class RouteInfo(WireModel):
    """A path and a method that the server answers.

    Source: inspect.yaml#/components/schemas/RouteInfo
    """

    route: str
    """The path."""

    method: str
    """The method, such as `GET`."""

    provider_types: list[str]
    """Types of the providers behind it; empty where the server itself answers."""


class VersionInfo(WireModel):
    """Versions of the server and of the contract.

    Source: inspect.yaml#/components/schemas/VersionInfo
    """

    version: str
    """Version of the server."""

    spec_version: str | None = None
    """Version of the documents that the server implements."""

    spec_digest: str | None = None
    """Digest of those documents; two servers with the same digest speak the same contract."""
