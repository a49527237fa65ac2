"""`llama-stack-client datasets`."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Annotated, Any

import typer

from ..arguments import example, json_option
from ..catalogue import Catalogue, commands
from ..failures import MISUSED, fail
from ..output import AsJson, show, show_list
from ..rows import read_rows
from ..settings import client_of

app = commands(
    Catalogue(
        group="datasets",
        one="dataset",
        many="datasets",
        columns=("identifier", "purpose", "source.type", "provider_id"),
        sample="capitals",
        list=lambda client: client.datasets.list(),
        get=lambda client, name: client.datasets.retrieve(name),
        remove=lambda client, name: client.datasets.unregister(name),
    )
)


@app.command(
    epilog=example(
        "datasets register --dataset-id capitals --purpose eval/question-answer --dataset-path rows.jsonl"
    )
)
def register(
    ctx: typer.Context,
    purpose: Annotated[str, typer.Option(help="What the rows are for, such as eval/question-answer.")],
    dataset_id: Annotated[str | None, typer.Option(help="Name of the dataset in this stack.")] = None,
    dataset_path: Annotated[Path | None, typer.Option(help="Rows to send: .jsonl, .json or .csv.")] = None,
    url: Annotated[str | None, typer.Option(help="Address that the server reads the rows from.")] = None,
    metadata: Annotated[Any, json_option("Facts about it.")] = None,
    as_json: AsJson = False,
) -> None:
    """Register a dataset, from a file here or an address."""
    if (dataset_path is None) == (url is None):
        fail("give either --dataset-path or --url", code=MISUSED)
    source: dict[str, Any] = {"type": "uri", "uri": url}
    if dataset_path is not None:
        source = {"type": "rows", "rows": read_rows(dataset_path)}
    made = client_of(ctx).datasets.register(
        purpose=purpose, source=source, dataset_id=dataset_id, metadata=metadata
    )
    # The rows were just sent; repeating them would hide the rest.
    show({**made.to_dict(), "source": {"type": source["type"]}}, as_json=as_json)


@app.command(epilog=example("datasets rows capitals --limit 3"))
def rows(
    ctx: typer.Context,
    dataset_id: Annotated[str, typer.Argument(help="Identifier of the dataset.")],
    limit: Annotated[int, typer.Option(help="Most rows to show.", min=1)] = 10,
    as_json: AsJson = False,
) -> None:
    """Show rows."""
    pages = client_of(ctx).datasetio.iterrows(dataset_id, limit=limit)
    found = list(islice(pages, limit))
    columns = list(dict.fromkeys(name for row in found for name in row))
    show_list(found, columns, as_json=as_json)
