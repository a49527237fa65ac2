"""Settings of the providers that speak OpenAI to an upstream."""

from __future__ import annotations

from pydantic import Field, create_model

from llama_stack_providers.inference.openai_compatible.presets import Preset
from llama_stack_providers.inference.upstream.config import Address, ConnectionConfig


class OpenAICompatibleConfig(ConnectionConfig):
    """Where the upstream is, and what it does not take."""

    drop_fields: tuple[str, ...] = Field(
        default=(), description="Fields of requests that are not sent to this upstream."
    )


class AzureConfig(OpenAICompatibleConfig):
    """Where the Azure resource is.

    `base_url` is `https://<resource>.openai.azure.com/openai/v1`. With `api_version` it is the resource alone, and the
    model of a request is the name of a deployment in the path.
    """

    api_version: str | None = Field(
        default=None,
        pattern=r"^[0-9a-z.-]{1,40}$",
        description="Version of the older API by deployments, such as 2024-10-21. Without it, the v1 API.",
    )


def config_of(preset: Preset) -> type[OpenAICompatibleConfig]:
    """The settings of a preset: the same for all, with the address that it is known to have."""
    base = AzureConfig if preset.name == "azure" else OpenAICompatibleConfig
    if preset.base_url is None:
        return base
    description = f"Address of {preset.title}'s API."
    return create_model(
        f"{base.__name__}Of{preset.name.title().replace('-', '')}",
        __base__=base,
        __doc__=base.__doc__,
        base_url=(Address, Field(default=preset.base_url, description=description)),
    )
