"""Which server to call, and with what key: from options, the environment, or what `configure` saved."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import httpx
import typer

from ..client import LlamaStackClient
from .failures import MISUSED, fail

DEFAULT_ENDPOINT = "http://localhost:8321"


@dataclass(frozen=True, slots=True)
class Target:
    """A server, and the key for it."""

    endpoint: str | None = None
    api_key: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What the root command was told. Nothing is read or connected before a command needs it."""

    endpoint: str | None
    api_key: str | None
    config: Path

    def target(self) -> Target:
        """The server and the key for it: of the options, else of the environment, else as saved."""
        saved = read(self.config)
        endpoint = address(self.endpoint or _environment("BASE_URL") or saved.endpoint or DEFAULT_ENDPOINT)
        # A saved key is for the saved server; no other one gets to see it.
        own = saved.api_key if endpoint.rstrip("/") == (saved.endpoint or "").rstrip("/") else None
        return Target(endpoint, self.api_key or _environment("API_KEY") or own)

    def client(self) -> LlamaStackClient:
        """A client of the server."""
        target = self.target()
        return LlamaStackClient(base_url=target.endpoint, api_key=target.api_key)


def client_of(ctx: typer.Context) -> LlamaStackClient:
    """The client for a command; it is closed when the command ends."""
    settings: Settings = ctx.find_root().obj
    return ctx.with_resource(settings.client())


def address(text: str) -> str:
    """The address of a server as the client takes it, without the `/v1` that many know it by."""
    try:
        url = httpx.URL(text.strip())
    except httpx.InvalidURL:
        url = httpx.URL("")
    if url.scheme not in {"http", "https"} or not url.host:
        fail(f"{text} is no address; give one such as {DEFAULT_ENDPOINT}", code=MISUSED)
    return str(url).rstrip("/").removesuffix("/v1")


def config_path() -> Path:
    """Where the settings are kept."""
    named = os.environ.get("LLAMA_STACK_CLIENT_CONFIG")
    return Path(named) if named else Path.home() / ".llama" / "client" / "config.json"


def read(path: Path) -> Target:
    """What was saved; nothing when there is no file."""
    try:
        found: object = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Target()
    except ValueError:
        fail(f"{path} is no JSON; run: llama-stack-client configure", code=MISUSED)
    if not isinstance(found, dict):
        fail(f"{path} holds no object; run: llama-stack-client configure", code=MISUSED)
    fields = cast("dict[str, object]", found)
    return Target(_text(fields.get("endpoint")), _text(fields.get("api_key")))


def write(path: Path, saved: Target) -> None:
    """Saves for this user's eyes only: the file is made anew with mode 0600, then put in place."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = {"endpoint": saved.endpoint, "api_key": saved.api_key}
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump({key: value for key, value in content.items() if value}, file, indent=2)
        file.write("\n")
    draft.replace(path)


def _environment(name: str) -> str | None:
    return os.environ.get(f"LLAMA_STACK_{name}") or os.environ.get(f"LLAMA_STACK_CLIENT_{name}")


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
