"""What a provider knows about the request beyond its parameters and body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from llama_stack_spi.json_value import JsonValue

DEFAULT_TENANT = "default"
"""Whose requests are on a server without keys."""


@dataclass(frozen=True, slots=True)
class Context:
    """One request, as every operation receives it.

    Attributes:
        request_id: Identifier of the request, in every log line and in the answer's `x-request-id`.
        headers: Request headers by lower-case name, without the caller's credentials.
        provider_data: What the caller passes through to providers, such as keys of remote services.
            It is left out of the representation, because it holds secrets.
        client_version: Version of the client library, where it says so.
        tenant: Whose request it is: an opaque name that follows from the caller's key, or `default` where the
            server asks for none. What is kept for one tenant is never shown to another.
    """

    request_id: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    provider_data: Mapping[str, JsonValue] = field(default_factory=dict, repr=False)
    client_version: str | None = None
    tenant: str = DEFAULT_TENANT
