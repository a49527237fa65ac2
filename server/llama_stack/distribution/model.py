"""The shape of a distribution file."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, JsonValue, SecretStr

Identifier = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=100)]

LOOPBACK = ("127.0.0.1", "::1", "localhost")


def _sendable(key: SecretStr) -> SecretStr:
    text = key.get_secret_value()
    if not text or any(not "!" <= character <= "~" for character in text):
        raise ValueError("a key is one or more visible ASCII characters, without spaces.")
    return key


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Discovery(_Part):
    """Models that a provider lists by itself: how often it is asked, and which of them are taken (`*` is any text)."""

    refresh_seconds: float = Field(default=60, ge=1)
    only: tuple[str, ...] = Field(default=("*",), min_length=1)


def _spelled_out(value: object) -> object:
    return {} if value is True else None if value is False else value


class ProviderEntry(_Part):
    """A provider of one API: its name here, what it is, and its settings.

    `discover: true` makes the models that a provider of inference lists known beside those that are registered.
    """

    id: Identifier
    provider: str = Field(min_length=1)
    discover: Annotated[Discovery | None, BeforeValidator(_spelled_out)] = None
    config: dict[str, JsonValue] = Field(default_factory=dict)


class Target(_Part):
    """A provider that serves a model, and the model's name there."""

    provider_id: str
    provider_model_id: str | None = Field(default=None, min_length=1)


class WeightedTarget(Target):
    """One of several providers that share a model's requests in proportion to their weights."""

    weight: int = Field(default=1, ge=1, le=1000)


class ModelResource(_Part):
    """A model that is registered at start-up, and how its requests are served.

    `provider_id` names its provider, or `targets` several. `fallbacks` are tried in order when those fail.
    """

    model_id: str = Field(min_length=1, max_length=256)
    aliases: tuple[Annotated[str, Field(min_length=1, max_length=256)], ...] = ()
    provider_id: str | None = None
    provider_model_id: str | None = None
    targets: tuple[WeightedTarget, ...] = ()
    fallbacks: tuple[Target, ...] = ()
    retries: int = Field(default=0, ge=0, le=10)
    max_concurrent: int | None = Field(default=None, ge=1)
    max_queued: int | None = Field(default=None, ge=0)
    model_type: Literal["llm", "embedding", "rerank"] = "llm"
    metadata: dict[str, JsonValue] = Field(default_factory=dict)


Fields = dict[str, JsonValue]
"""The fields of an API's request to register; the API's own model checks them once it is loaded."""


class Resources(_Part):
    """What is registered at start-up.

    Declaring something of an API puts its router by resource before its providers, as several providers and
    `storage.path` do; `llama_stack.routing.needs_router` is the rule.
    """

    models: tuple[ModelResource, ...] = ()
    shields: tuple[Fields, ...] = ()
    memory_banks: tuple[Fields, ...] = ()
    vector_dbs: tuple[Fields, ...] = ()
    datasets: tuple[Fields, ...] = ()
    scoring_functions: tuple[Fields, ...] = ()
    benchmarks: tuple[Fields, ...] = ()
    tool_groups: tuple[Fields, ...] = ()

    def of(self, section: str) -> tuple[Fields, ...]:
        """Returns the entries of one of `SECTIONS`."""
        found: tuple[Fields, ...] = getattr(self, section)
        return found


class StorageSettings(_Part):
    """Where registered resources and stored chats are kept: a SQLite file, or memory when no path is given.

    `keep_chats_days` is how long stored chats stay; without it, until they are deleted.
    """

    path: str | None = None
    keep_chats_days: float | None = Field(default=None, gt=0)


class ServerSettings(_Part):
    """How the server listens, and what it refuses.

    `patience_seconds` is the time in which the head of a request has to come, then more of its body, and in which a
    caller has to take something of its answer.
    """

    host: str = "127.0.0.1"
    port: int = Field(default=8321, ge=0, le=65535)
    allow_without_auth: bool = False
    max_body_mb: float = Field(default=32, gt=0)
    max_upload_mb: float = Field(default=512, gt=0)
    max_concurrent: int = Field(default=1000, ge=1)
    max_connections: int = Field(default=2000, ge=1)
    patience_seconds: float = Field(default=60, gt=0)
    shutdown_grace_seconds: float = Field(default=30, ge=0)
    access_log: bool = False


Key = Annotated[SecretStr, AfterValidator(_sendable)]


class AuthSettings(_Part):
    """Keys that callers send as `Authorization: Bearer <key>`.

    Where there are `admin_keys`, only these may register and unregister what all callers share, such as models.
    """

    keys: tuple[Key, ...] = Field(min_length=1)
    admin_keys: tuple[Key, ...] = ()


class Distribution(_Part):
    """A whole distribution."""

    version: Literal[1] = 1
    description: str = ""
    apis: dict[str, tuple[ProviderEntry, ...]]
    resources: Resources = Resources()
    storage: StorageSettings = StorageSettings()
    server: ServerSettings = ServerSettings()
    auth: AuthSettings | None = None
