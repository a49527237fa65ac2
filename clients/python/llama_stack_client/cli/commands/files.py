"""`llama-stack-client files`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..arguments import example
from ..catalogue import Catalogue, commands
from ..output import AsJson, show, told
from ..settings import client_of
from ..waiting import opened_for_upload

app = commands(
    Catalogue(
        group="files",
        one="file",
        many="files",
        columns=("id", "filename", "bytes", "purpose", "created_at"),
        sample="file_123",
        list=lambda client: client.files.list(),
        get=lambda client, name: client.files.retrieve(name),
        remove=lambda client, name: client.files.delete(name),
        remove_verb="delete",
    )
)


@app.command(epilog=example("files upload handbook.pdf --purpose assistants"))
def upload(
    ctx: typer.Context,
    path: Annotated[Path, typer.Argument(help="The file.", exists=True, dir_okay=False)],
    purpose: Annotated[
        str, typer.Option(help="What it is for: assistants, batch, fine-tune …")
    ] = "assistants",
    as_json: AsJson = False,
) -> None:
    """Upload a file."""
    with opened_for_upload(path) as file:
        made = client_of(ctx).files.create(file=(path.name, file), purpose=purpose)
    show(made, as_json=as_json)


@app.command(epilog=example("files download file_123 --output handbook.pdf"))
def download(
    ctx: typer.Context,
    file_id: Annotated[str, typer.Argument(help="Identifier of the file.")],
    output: Annotated[Path | None, typer.Option(help="Where to; else its own name, here.")] = None,
    as_json: AsJson = False,
) -> None:
    """Download a file."""
    client = client_of(ctx)
    # A name that the server tells must not lead out of this folder.
    target = output or Path(Path(client.files.retrieve(file_id).filename).name)
    client.files.content(file_id).write_to(target)
    told(f"wrote {target}", {"path": str(target)}, as_json=as_json)
