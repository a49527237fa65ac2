"""`llama-stack-client memory_banks`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..arguments import ProviderId, example, json_option
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="memory_banks",
        one="memory bank",
        many="memory banks",
        columns=("identifier", "memory_bank_type", "provider_id", "provider_resource_id"),
        sample="notes",
        list=lambda client: client.memory_banks.list(),
        get=lambda client, name: client.memory_banks.retrieve(name),
        remove=lambda client, name: client.memory_banks.unregister(name),
    )
)


@app.command(epilog=example("""memory_banks register notes --params '{"memory_bank_type": "keyword"}'"""))
def register(
    ctx: typer.Context,
    memory_bank_id: Annotated[str, typer.Argument(help="Name of the bank in this stack.")],
    params: Annotated[Any, json_option("Its kind, with what that kind needs.")],
    provider_id: ProviderId = None,
    as_json: AsJson = False,
) -> None:
    """Register a memory bank."""
    bank = client_of(ctx).memory_banks.register(
        memory_bank_id=memory_bank_id, params=params, provider_id=provider_id
    )
    show(bank, as_json=as_json)
