"""`llama-stack-client providers`."""

from __future__ import annotations

from typing import Annotated

import typer

from ..arguments import example
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="providers",
        one="provider",
        many="providers",
        columns=("api", "provider_id", "provider_type", "health.status"),
        sample="llama-cpp",
        list=lambda client: client.providers.list(),
        get=lambda client, name: client.providers.retrieve(name),
    )
)


@app.command(epilog=example("providers inspect llama-cpp"))
def inspect(
    ctx: typer.Context,
    provider_id: Annotated[str, typer.Argument(help="Identifier of the provider.")],
    as_json: AsJson = False,
) -> None:
    """Show one provider, like `get`."""
    show(client_of(ctx).providers.retrieve(provider_id), as_json=as_json)
