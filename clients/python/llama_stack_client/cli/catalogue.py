"""Commands that every kind of registered thing has: `list`, `get` and `unregister`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Annotated

import typer

from ..client import LlamaStackClient
from .arguments import example
from .output import AsJson, Record, show, show_list, told
from .settings import client_of

Identifier = Annotated[str, typer.Argument(help="Its identifier.")]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One kind of thing: its words, its columns, and its calls."""

    group: str
    one: str
    many: str
    columns: tuple[str, ...]
    sample: str
    """An identifier for the examples."""
    list: Callable[[LlamaStackClient], Iterable[Record]]
    get: Callable[[LlamaStackClient, str], Record]
    remove: Callable[[LlamaStackClient, str], object] | None = None
    remove_verb: str = "unregister"


def commands(kind: Catalogue) -> typer.Typer:
    """The group of commands, to which a module adds its own."""
    app = typer.Typer(
        name=kind.group,
        help=f"{kind.many.capitalize()}.",
        epilog=example(f"{kind.group} list"),
        no_args_is_help=True,
    )
    _add_list(app, kind)
    _add_get(app, kind)
    if kind.remove is not None:
        _add_remove(app, kind, kind.remove)
    return app


def _add_list(app: typer.Typer, kind: Catalogue) -> None:
    @app.command("list", help=f"List {kind.many}.", epilog=example(f"{kind.group} list"))
    def list_(ctx: typer.Context, as_json: AsJson = False) -> None:
        show_list(kind.list(client_of(ctx)), kind.columns, as_json=as_json)


def _add_get(app: typer.Typer, kind: Catalogue) -> None:
    @app.command("get", help=f"Show one {kind.one}.", epilog=example(f"{kind.group} get {kind.sample}"))
    def get(
        ctx: typer.Context,
        identifier: Identifier,
        as_json: AsJson = False,
    ) -> None:
        show(kind.get(client_of(ctx), identifier), as_json=as_json)


def _add_remove(app: typer.Typer, kind: Catalogue, remove: Callable[[LlamaStackClient, str], object]) -> None:
    verb = kind.remove_verb
    article = "an" if kind.one[0] in "aeiou" else "a"

    @app.command(
        verb,
        help=f"{verb.capitalize()} {article} {kind.one}.",
        epilog=example(f"{kind.group} {verb} {kind.sample}"),
    )
    def unregister(
        ctx: typer.Context,
        identifier: Identifier,
        as_json: AsJson = False,
    ) -> None:
        remove(client_of(ctx), identifier)
        past = "deleted" if verb == "delete" else f"{verb}ed"
        told(f"{past} {identifier}", {past: identifier}, as_json=as_json)
