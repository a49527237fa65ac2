"""`llama-stack-client shields`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..arguments import ProviderId, example, json_option
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="shields",
        one="shield",
        many="shields",
        columns=("identifier", "provider_id", "provider_resource_id", "params"),
        sample="llama-guard",
        list=lambda client: client.shields.list(),
        get=lambda client, name: client.shields.retrieve(name),
        remove=lambda client, name: client.shields.delete(name),
    )
)


@app.command(epilog=example("shields register my-shield --provider-shield-id llama-guard"))
def register(
    ctx: typer.Context,
    shield_id: Annotated[str, typer.Argument(help="Name of the shield in this stack.")],
    provider_id: ProviderId = None,
    provider_shield_id: Annotated[str | None, typer.Option(help="Its name at the provider.")] = None,
    params: Annotated[Any, json_option("Its parameters.")] = None,
    as_json: AsJson = False,
) -> None:
    """Register a shield."""
    shield = client_of(ctx).shields.register(
        shield_id=shield_id, provider_id=provider_id, provider_shield_id=provider_shield_id, params=params
    )
    show(shield, as_json=as_json)
