"""`llama-stack-client benchmarks`, of old `eval_tasks`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ..arguments import ProviderId, example, json_option
from ..catalogue import Catalogue, commands
from ..output import AsJson, show
from ..settings import client_of

app = commands(
    Catalogue(
        group="benchmarks",
        one="benchmark",
        many="benchmarks",
        columns=("identifier", "dataset_id", "scoring_functions", "provider_id"),
        sample="capitals",
        list=lambda client: client.benchmarks.list(),
        get=lambda client, name: client.benchmarks.retrieve(name),
        remove=lambda client, name: client.benchmarks.unregister(name),
    )
)


@app.command(
    epilog=example("benchmarks register capitals --dataset-id capitals --scoring-function basic::equality")
)
def register(
    ctx: typer.Context,
    benchmark_id: Annotated[str, typer.Argument(help="Name of the benchmark in this stack.")],
    dataset_id: Annotated[str, typer.Option(help="Dataset with the questions.")],
    scoring_functions: Annotated[
        list[str],
        typer.Option(
            "--scoring-function", "--scoring-functions", help="Scores the answers; may be repeated."
        ),
    ],
    provider_id: ProviderId = None,
    metadata: Annotated[Any, json_option("Facts about it.")] = None,
    as_json: AsJson = False,
) -> None:
    """Register a benchmark."""
    benchmark = client_of(ctx).benchmarks.register(
        benchmark_id=benchmark_id,
        dataset_id=dataset_id,
        scoring_functions=scoring_functions,
        provider_id=provider_id,
        metadata=metadata,
    )
    show(benchmark, as_json=as_json)
