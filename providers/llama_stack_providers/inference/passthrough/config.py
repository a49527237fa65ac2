"""Settings of `remote::passthrough`."""

from __future__ import annotations

from pydantic import Field

from llama_stack_providers.inference.upstream.config import Address, ConnectionConfig


class PassthroughConfig(ConnectionConfig):
    """Where the other server is, and what of a request's provider data it may see."""

    base_url: Address = Field(
        default="http://localhost:8321", description="Address of the other server, without `/v1`."
    )
    forward_provider_data: tuple[str, ...] = Field(
        default=(),
        description="Names in a request's provider data that are sent on, such as `openai_api_key`. Default none.",
    )
