"""`llama-stack-client configure`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from ...client import LlamaStackClient
from ...runtime.errors import LlamaStackClientError
from ..failures import MISUSED, fail
from ..output import AsJson, talk, told
from ..settings import DEFAULT_ENDPOINT, Settings, Target, address, read, write


def configure(
    ctx: typer.Context,
    endpoint: Annotated[str | None, typer.Option(help="Address of the server, without /v1.")] = None,
    api_key: Annotated[str | None, typer.Option(help="Key for the server; '' for none.")] = None,
    as_json: AsJson = False,
) -> None:
    """Save which server to call, and with what key, for this user only."""
    path = _settings(ctx).config
    saved = read(path)
    if endpoint is None:
        endpoint = _asked("Endpoint", saved.endpoint or DEFAULT_ENDPOINT)
    endpoint = address(endpoint)
    if api_key is None and sys.stdin.isatty():
        api_key = typer.prompt("API key (Enter for none)", default="", hide_input=True, show_default=False)
    write(path, Target(endpoint, api_key))
    try:
        LlamaStackClient(base_url=endpoint, api_key=api_key, max_retries=0).inspect.health(timeout=2)
    except LlamaStackClientError as error:
        talk(f"note: the server does not answer yet: {error}")
    told(f"saved {endpoint} in {path}", {"endpoint": endpoint, "path": str(path)}, as_json=as_json)


def _settings(ctx: typer.Context) -> Settings:
    settings: Settings = ctx.find_root().obj
    return settings


def _asked(question: str, default: str) -> str:
    if not sys.stdin.isatty():
        fail("give --endpoint", code=MISUSED)
    return str(typer.prompt(question, default=default))
