"""`llama-stack-client models`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..arguments import ProviderId, example, json_option
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="models",
        one="model",
        many="models",
        columns=("identifier", "model_type", "provider_id", "provider_resource_id", "metadata"),
        sample="smollm2-135m-instruct",
        list=lambda client: client.models.list(),
        get=lambda client, name: client.models.retrieve(name),
        remove=lambda client, name: client.models.delete(name),
    )
)


@app.command(epilog=example("models register my-model --provider-id llama-cpp --model-type llm"))
def register(
    ctx: typer.Context,
    model_id: Annotated[str, typer.Argument(help="Name of the model in this stack.")],
    provider_id: ProviderId = None,
    provider_model_id: Annotated[str | None, typer.Option(help="Its name at the provider.")] = None,
    model_type: Annotated[str, typer.Option(help="llm, embedding or rerank.")] = "llm",
    metadata: Annotated[Any, json_option("Facts about it, such as its context length.")] = None,
    as_json: AsJson = False,
) -> None:
    """Register a model."""
    model = client_of(ctx).models.register(
        model_id=model_id,
        provider_id=provider_id,
        provider_model_id=provider_model_id,
        model_type=model_type,
        metadata=metadata,
    )
    show(model, as_json=as_json)
