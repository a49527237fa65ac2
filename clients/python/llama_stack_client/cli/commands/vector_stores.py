"""`llama-stack-client vector_stores`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..arguments import ProviderId, example
from ..catalogue import Catalogue, commands
from ..failures import JOB_FAILED, fail
from ..output import AsJson, show, show_list
from ..settings import client_of
from ..waiting import opened_for_upload, wait_for

app = commands(
    Catalogue(
        group="vector_stores",
        one="vector store",
        many="vector stores",
        columns=("id", "name", "status", "file_counts.total", "usage_bytes", "created_at"),
        sample="vs_123",
        list=lambda client: client.vector_stores.list(),
        get=lambda client, name: client.vector_stores.retrieve(name),
        remove=lambda client, name: client.vector_stores.delete(name),
        remove_verb="delete",
    )
)


@app.command(epilog=example("vector_stores create handbook"))
def create(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Name of the store.")],
    embedding_model: Annotated[str | None, typer.Option(help="Model that makes the vectors.")] = None,
    provider_id: ProviderId = None,
    as_json: AsJson = False,
) -> None:
    """Create a vector store."""
    made = client_of(ctx).vector_stores.create(
        name=name, embedding_model=embedding_model, provider_id=provider_id
    )
    show(made, as_json=as_json)


@app.command(epilog=example("vector_stores add vs_123 handbook.md"))
def add(
    ctx: typer.Context,
    vector_store_id: Annotated[str, typer.Argument(help="Identifier of the store.")],
    path: Annotated[Path, typer.Argument(help="The file.", exists=True, dir_okay=False)],
    as_json: AsJson = False,
) -> None:
    """Upload a file into a vector store, and wait until it can be found."""
    client = client_of(ctx)
    with opened_for_upload(path) as file:
        file_id = client.files.create(file=(path.name, file), purpose="assistants").id
    client.vector_stores.files.create(vector_store_id, file_id=file_id)
    added = wait_for(
        lambda: client.vector_stores.files.retrieve(vector_store_id, file_id),
        status=lambda file: file.status,
        label=path.name,
    )
    show(added, as_json=as_json)
    if added.status != "completed":
        fail(f"{path.name} is {added.status}", code=JOB_FAILED)


@app.command(epilog=example("vector_stores search vs_123 'When do trains leave?'"))
def search(
    ctx: typer.Context,
    vector_store_id: Annotated[str, typer.Argument(help="Identifier of the store.")],
    query: Annotated[str, typer.Argument(help="What to look for.")],
    limit: Annotated[int, typer.Option(help="Most hits.", min=1)] = 5,
    as_json: AsJson = False,
) -> None:
    """Search a vector store."""
    found = client_of(ctx).vector_stores.search(vector_store_id, query=query, max_num_results=limit)
    hits = [
        {**hit.to_dict(), "text": " ".join(each["text"] for each in hit.to_dict()["content"])}
        for hit in found.data
    ]
    show_list(hits, ("score", "filename", "text"), as_json=as_json)
