"""Settings of the providers that speak OpenAI to an upstream."""

from __future__ import annotations

from pydantic import Field, create_model

from llama_stack_providers.inference.upstream.config import Address
from llama_stack_providers.inference.upstream.openai.config import OpenAIConfig
from llama_stack_providers.inference.upstream.openai.dialect import Dialect


class AzureConfig(OpenAIConfig):
    """Where the Azure resource is.

    `base_url` is `https://<resource>.openai.azure.com/openai/v1`. With `api_version` it is the resource alone, and the
    model of a request is the name of a deployment in the path.
    """

    api_version: str | None = Field(
        default=None,
        pattern=r"^[0-9a-z.-]{1,40}$",
        description="Version of the older API by deployments, such as 2024-10-21. Without it, the v1 API.",
    )


def config_of(preset: Dialect) -> type[OpenAIConfig]:
    """The settings of a preset: the same for all, with the address that it is known to have."""
    base = AzureConfig if preset.name == "azure" else OpenAIConfig
    if preset.base_url is None:
        return base
    description = f"Address of {preset.title}'s API."
    return create_model(
        f"{base.__name__}Of{preset.name.title().replace('-', '')}",
        __base__=base,
        __doc__=base.__doc__,
        base_url=(Address, Field(default=preset.base_url, description=description)),
    )
