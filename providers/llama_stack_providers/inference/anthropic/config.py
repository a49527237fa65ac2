"""Settings of `remote::anthropic`."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, SecretStr

from llama_stack_providers.inference.translation.config import Address, ServiceConfig


class AnthropicConfig(ServiceConfig):
    """Where Anthropic is and how it is asked."""

    api_key: SecretStr | None = Field(
        default=None,
        description="Key of the server. A caller's own, `anthropic_api_key` in the provider data, wins over it.",
    )
    base_url: Address = Field(default="https://api.anthropic.com", description="Address of the service.")
    max_tokens: int = Field(
        default=8192, ge=1, description="Most tokens of an answer, where a request does not say."
    )
    json_schema: Literal["auto", "native", "tool"] = Field(
        default="auto",
        description="How JSON of a schema is asked for: by structured outputs, as the arguments of a tool, or by"
        " what the name of the model tells.",
    )
