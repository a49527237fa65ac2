"""`llama-stack-client inspect`."""

from __future__ import annotations

import typer

from ..._version import __version__
from ..arguments import example
from ..output import AsJson, show, show_list
from ..settings import client_of

app = typer.Typer(
    name="inspect", help="The server itself.", epilog=example("inspect version"), no_args_is_help=True
)


@app.command(epilog=example("inspect version"))
def version(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show the versions of the server and of this client."""
    told = client_of(ctx).inspect.version().to_dict()
    show({"client": __version__, "server": told.pop("version"), **told}, as_json=as_json)


@app.command(epilog=example("inspect health"))
def health(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show whether the server works."""
    show(client_of(ctx).inspect.health(), as_json=as_json)


@app.command(epilog=example("inspect routes"))
def routes(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List the routes of the server."""
    show_list(client_of(ctx).routes.list(), ("method", "route", "provider_types"), as_json=as_json)
