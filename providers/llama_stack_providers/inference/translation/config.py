"""Settings of the connection to a service."""

from __future__ import annotations

import functools
import ssl

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from llama_stack_providers.inference.upstream.config import Address

__all__ = ["Address", "ServiceConfig"]


class ServiceConfig(BaseModel):
    """How a service is reached. Redirects are not followed, and nothing is tried twice."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    timeout_seconds: float = Field(
        default=600, gt=0, description="Longest silence of the service, before and within an answer."
    )
    connect_seconds: float = Field(default=10, gt=0, description="Longest time to connect.")
    max_connections: int = Field(default=1000, ge=1, description="Connections at once; more requests wait.")
    proxy: SecretStr | None = Field(
        default=None, description="HTTP proxy to go through. Those of the environment are not used."
    )
    tls_ca_file: str | None = Field(
        default=None, description="Certificates to trust beside the system's own."
    )

    @field_validator("*")
    @classmethod
    def _empty_is_none(cls, value: object) -> object:
        """An unset environment variable leaves an empty text."""
        if isinstance(value, SecretStr) and not value.get_secret_value():
            return None
        return value

    @property
    def proxy_url(self) -> str | None:
        """The proxy, in the clear."""
        return self.proxy.get_secret_value() if self.proxy is not None else None

    def trust(self) -> ssl.SSLContext:
        """What tells who the service is; at the first time it reads certificates from the disk."""
        return _trust(self.tls_ca_file)


@functools.cache
def _trust(ca_file: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if ca_file is not None:
        context.load_verify_locations(cafile=ca_file)
    return context
