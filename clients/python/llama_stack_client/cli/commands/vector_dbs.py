"""`llama-stack-client vector_dbs`."""

from __future__ import annotations

from typing import Annotated

import typer

from ..arguments import ProviderId, example
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="vector_dbs",
        one="vector database",
        many="vector databases",
        columns=("identifier", "embedding_model", "embedding_dimension", "provider_id"),
        sample="handbook",
        list=lambda client: client.vector_dbs.list(),
        get=lambda client, name: client.vector_dbs.retrieve(name),
        remove=lambda client, name: client.vector_dbs.unregister(name),
    )
)


@app.command(epilog=example("vector_dbs register handbook --embedding-model all-minilm-l6-v2"))
def register(
    ctx: typer.Context,
    vector_db_id: Annotated[str, typer.Argument(help="Name of the database in this stack.")],
    embedding_model: Annotated[str, typer.Option(help="Model that makes the vectors.")],
    embedding_dimension: Annotated[int | None, typer.Option(help="Numbers in a vector.")] = None,
    provider_id: ProviderId = None,
    as_json: AsJson = False,
) -> None:
    """Register a vector database."""
    made = client_of(ctx).vector_dbs.register(
        vector_db_id=vector_db_id,
        embedding_model=embedding_model,
        embedding_dimension=embedding_dimension,
        provider_id=provider_id,
    )
    show(made, as_json=as_json)
