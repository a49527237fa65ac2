"""Settings of `remote::bedrock`."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, SecretStr, model_validator

from llama_stack_providers.inference.translation.config import Address, ServiceConfig

REGION = r"[a-z]{2,4}(-[a-z]+){1,3}-[0-9]{1,2}"


class BedrockConfig(ServiceConfig):
    """Where Bedrock is and how it is asked. A caller's own keys in the provider data win over those here."""

    region: str | None = Field(default=None, pattern=f"^{REGION}$", description="Region, such as us-east-1.")
    aws_access_key_id: SecretStr | None = Field(default=None, description="Name of the server's key.")
    aws_secret_access_key: SecretStr | None = Field(default=None, description="The server's key.")
    aws_session_token: SecretStr | None = Field(default=None, description="Token of a temporary key.")
    ambient_credentials: bool = Field(
        default=False,
        description="Whether to look for the server's key as AWS's own tools do: environment, profile, role.",
    )
    base_url: Address | None = Field(
        default=None, description="Address of the service. Default that of the region."
    )
    control_url: Address | None = Field(
        default=None,
        description="Address of its control plane, which lists models. Default that of the region.",
    )
    json_schema: Literal["auto", "native", "tool"] = Field(
        default="auto",
        description="How JSON of a schema is asked for: by structured outputs, as the arguments of a tool, or by"
        " what the name of the model tells.",
    )
    tls_ca_file: str | None = Field(
        default=None, description="Certificates to trust in place of those that come with the SDK."
    )

    @model_validator(mode="after")
    def _whole_key(self) -> Self:
        if (self.aws_access_key_id is None) != (self.aws_secret_access_key is None):
            raise ValueError("aws_access_key_id and aws_secret_access_key go together")
        if self.region is None and (self.ambient_credentials or self.aws_access_key_id is not None):
            raise ValueError("a key of the server needs a region")
        return self
