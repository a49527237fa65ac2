"""Settings of `remote::gemini`."""

from __future__ import annotations

from pydantic import Field, SecretStr

from llama_stack_providers.inference.translation.config import Address, ServiceConfig


class GeminiConfig(ServiceConfig):
    """Where the Gemini API is and how it is asked."""

    api_key: SecretStr | None = Field(
        default=None,
        description="Key of the server. A caller's own, `gemini_api_key` in the provider data, wins over it.",
    )
    base_url: Address = Field(
        default="https://generativelanguage.googleapis.com", description="Address of the service."
    )
    api_version: str = Field(
        default="v1beta", pattern=r"v[0-9][a-z0-9]*", description="Version of the API in its paths."
    )
