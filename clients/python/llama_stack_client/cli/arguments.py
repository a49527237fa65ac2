"""Options that hold more than a word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any, cast

import typer


def json_object(text: str) -> dict[str, Any]:
    """A JSON object: as text, or `@` and the name of a file that holds it."""
    source = Path(text[1:]).read_text(encoding="utf-8") if text.startswith("@") else text
    try:
        value: object = json.loads(source)
    except ValueError as error:
        raise typer.BadParameter(f"no JSON: {error}") from error
    if not isinstance(value, dict):
        raise typer.BadParameter('give a JSON object, such as \'{"key": "value"}\'')
    return cast("dict[str, Any]", value)


def json_option(help_text: str, *names: str) -> Any:
    """An option that takes a JSON object or `@file`."""
    return typer.Option(*names, parser=json_object, metavar="JSON|@FILE", help=help_text)


ProviderId = Annotated[
    str | None, typer.Option(help="The provider that keeps it; needed where there are several.")
]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]


def example(line: str) -> str:
    """The example at the end of a command's help."""
    return f"Example: llama-stack-client {line}"
