# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Any, Literal

from pydantic import MISSING, StrictBool, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

HealthStatus = TypeAliasType("HealthStatus", Literal["OK", "Error", "Not Implemented"])
"""
Health in one word; `Not Implemented` where a provider cannot tell.

Source: inspect.yaml#/components/schemas/HealthStatus
"""


class VersionInfo(StackModel):
    """Versions of the server and of the contract.

    Source: inspect.yaml#/components/schemas/VersionInfo
    """

    version: StrictStr
    """Version of the server."""
    spec_version: StrictStr | MISSING = MISSING
    """Version of the documents that the server implements."""
    spec_digest: StrictStr | MISSING = MISSING
    """Digest of those documents; two servers with the same digest speak the same contract."""


class ContractOperation(StackModel):
    """An operation of the contract.

    Source: inspect.yaml#/components/schemas/ContractOperation
    """

    id: StrictStr
    """Its identifier, such as `chat.completions.create`."""
    digest: StrictStr
    """What it means on the wire, in a few hexadecimal digits; prose and examples do not count."""
    served: StrictBool
    """Whether a provider of this server answers its API."""


ApiFilter = TypeAliasType("ApiFilter", Literal["v1", "v1alpha", "v1beta", "deprecated"])
"""
Level of a route, told by its first segment; `deprecated` means those kept for older clients.

Source: inspect.yaml#/components/schemas/ApiFilter
"""


class RouteInfo(StackModel):
    """A path and a method that the server answers.

    Source: inspect.yaml#/components/schemas/RouteInfo
    """

    route: StrictStr
    """The path."""
    method: StrictStr
    """The method, such as `GET`."""
    provider_types: list[StrictStr]
    """Types of the providers behind it; empty where the server itself answers."""


class ProviderHealth(StackModel):
    """Health of a provider.

    Source: inspect.yaml#/components/schemas/ProviderHealth
    """

    status: HealthStatus
    message: StrictStr | MISSING = MISSING
    """What is wrong, and the cure where one is known."""


class HealthInfo(StackModel):
    """Health of the server.

    Source: inspect.yaml#/components/schemas/HealthInfo
    """

    status: HealthStatus


class ContractInfo(StackModel):
    """The contract that a server implements, operation by operation.

    Source: inspect.yaml#/components/schemas/ContractInfo
    """

    spec_version: StrictStr
    """Version of the documents that the server implements."""
    spec_digest: StrictStr
    """Digest of those documents; it changes with every word of them."""
    operations: list[ContractOperation]
    """The operations, in the order of the documents."""


class ListRoutesResponse(StackModel):
    """Routes of the server.

    Source: inspect.yaml#/components/schemas/ListRoutesResponse
    """

    data: list[RouteInfo]
    """The routes."""


class ProviderInfo(StackModel):
    """A provider of the distribution.

    Source: inspect.yaml#/components/schemas/ProviderInfo
    """

    api: StrictStr
    """The API that it provides, such as `inference`."""
    provider_id: StrictStr
    """Its identifier in the distribution."""
    provider_type: StrictStr
    """What it is, such as `inline::llama-cpp`."""
    config: dict[str, Any]
    """Its settings; secrets are masked."""
    health: ProviderHealth


class ListProvidersResponse(StackModel):
    """Providers of the distribution.

    Source: inspect.yaml#/components/schemas/ListProvidersResponse
    """

    data: list[ProviderInfo]
    """The providers."""
