"""`llama-stack-client scoring_functions`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..arguments import ProviderId, example, json_option
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="scoring_functions",
        one="scoring function",
        many="scoring functions",
        columns=("identifier", "provider_id", "description", "return_type.type"),
        sample="basic::equality",
        list=lambda client: client.scoring_functions.list(),
        get=lambda client, name: client.scoring_functions.retrieve(name),
        remove=lambda client, name: client.scoring_functions.unregister(name),
    )
)


@app.command(
    epilog=example(
        "scoring_functions register mine::judge --description 'Judges answers.' --params @judge.json"
    )
)
def register(
    ctx: typer.Context,
    scoring_fn_id: Annotated[str, typer.Argument(help="Name of the function in this stack.")],
    description: Annotated[str, typer.Option(help="What it scores.")],
    return_type: Annotated[str, typer.Option(help="Type of a score.")] = "number",
    params: Annotated[Any, json_option("How it scores.")] = None,
    provider_id: ProviderId = None,
    as_json: AsJson = False,
) -> None:
    """Register a scoring function."""
    made = client_of(ctx).scoring_functions.register(
        scoring_fn_id=scoring_fn_id,
        description=description,
        return_type={"type": return_type},
        params=params,
        provider_id=provider_id,
    )
    show(made, as_json=as_json)
