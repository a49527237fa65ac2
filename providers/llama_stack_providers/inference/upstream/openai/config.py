"""Settings of an upstream that speaks OpenAI."""

from __future__ import annotations

from pydantic import Field

from llama_stack_providers.inference.upstream.config import ConnectionConfig


class OpenAIConfig(ConnectionConfig):
    """Where the upstream is, and what it does not take."""

    drop_fields: tuple[str, ...] = Field(
        default=(), description="Fields of requests that are not sent to this upstream."
    )
