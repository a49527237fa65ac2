"""Settings of the connection to an upstream."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, SecretStr, field_validator

MIB = 1024 * 1024


def _address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("must begin with http:// or https:// and name a host")
    if parts.username is not None or parts.query or parts.fragment:
        raise ValueError("holds an address only; a key belongs in api_key, other secrets in headers")
    return value.rstrip("/")


Address = Annotated[str, AfterValidator(_address)]
"""An address without credentials, query and trailing slash."""


class ConnectionConfig(BaseModel):
    """Where an upstream is and how it is talked to."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    base_url: Address = Field(description="Address of the upstream's API, such as http://localhost:8000/v1.")
    api_key: SecretStr | None = Field(
        default=None, description="Key for the upstream. A key in a request's provider data wins over it."
    )
    headers: dict[str, SecretStr] = Field(
        default_factory=dict, description="More headers of every request to the upstream."
    )
    connect_seconds: float = Field(default=10, gt=0, description="Longest time to connect.")
    first_byte_seconds: float = Field(
        default=600,
        gt=0,
        description="Longest time until an answer begins; a whole answer begins when it is done.",
    )
    idle_seconds: float = Field(default=120, gt=0, description="Longest silence within an answer.")
    total_seconds: float | None = Field(default=None, gt=0, description="Longest time of a whole call.")
    tls_verify: bool = Field(default=True, description="Whether the upstream must prove who it is.")
    tls_ca_file: str | None = Field(
        default=None, description="Certificates to trust beside the system's own."
    )
    proxy: SecretStr | None = Field(
        default=None, description="HTTP proxy to go through. Those of the environment are not used."
    )
    max_connections: int = Field(default=1000, ge=1, description="Connections at once; more calls wait.")
    max_answer_bytes: int = Field(default=128 * MIB, ge=1024, description="Longest answer that is read.")
    max_event_bytes: int = Field(default=8 * MIB, ge=1024, description="Longest event of a stream.")

    @field_validator("api_key", "proxy")
    @classmethod
    def _empty_is_none(cls, value: SecretStr | None) -> SecretStr | None:
        """An unset environment variable leaves an empty text."""
        return value if value is not None and value.get_secret_value() else None
