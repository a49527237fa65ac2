"""`llama-stack-client prompts`."""

from __future__ import annotations

from typing import Annotated

import typer

from ..arguments import example
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="prompts",
        one="prompt",
        many="prompts",
        columns=("prompt_id", "version", "is_default", "variables", "prompt"),
        sample="pmpt_123",
        list=lambda client: client.prompts.list(),
        get=lambda client, name: client.prompts.retrieve(name),
        remove=lambda client, name: client.prompts.delete(name),
        remove_verb="delete",
    )
)


@app.command(epilog=example("prompts create 'Summarise {{ text }}.' --variable text"))
def create(
    ctx: typer.Context,
    prompt: Annotated[str, typer.Argument(help="The text, with its variables in double braces.")],
    variables: Annotated[
        list[str] | None, typer.Option("--variable", help="A variable in it; may be repeated.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Create a prompt."""
    show(client_of(ctx).prompts.create(prompt=prompt, variables=variables), as_json=as_json)
