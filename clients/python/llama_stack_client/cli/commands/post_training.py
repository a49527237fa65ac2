"""`llama-stack-client post_training`."""

from __future__ import annotations

import uuid
from typing import Annotated, Any

import typer

from ... import types
from ...client import LlamaStackClient
from ...runtime.omit import omit
from ..arguments import example, json_option
from ..failures import JOB_FAILED, fail
from ..output import AsJson, show, show_list, told
from ..settings import client_of
from ..waiting import wait_for

app = typer.Typer(
    name="post_training",
    help="Training of models.",
    epilog=example("post_training list"),
    no_args_is_help=True,
)

JobId = Annotated[str, typer.Option("--job-uuid", help="Identifier of the job.")]
Wait = Annotated[bool, typer.Option("--wait", help="Wait for the end of the job.")]


@app.command(
    "supervised_fine_tune",
    epilog=example(
        "post_training supervised_fine_tune --model my-model --training-config @training.json --wait"
    ),
)
def supervised_fine_tune(
    ctx: typer.Context,
    training_config: Annotated[Any, json_option("Data, optimizer and length of the training.")],
    model: Annotated[str, typer.Option(help="Model to train.")],
    job_uuid: Annotated[str | None, typer.Option(help="Identifier for the job; else a new one.")] = None,
    algorithm_config: Annotated[Any, json_option("LoRA or QAT, with its parameters.")] = None,
    checkpoint_dir: Annotated[str | None, typer.Option(help="Where the server keeps checkpoints.")] = None,
    wait: Wait = False,
    as_json: AsJson = False,
) -> None:
    """Train a model on examples."""
    client = client_of(ctx)
    job = client.post_training.supervised_fine_tune(
        job_uuid=job_uuid or f"job-{uuid.uuid4()}",
        training_config=training_config,
        model=model,
        algorithm_config=omit if algorithm_config is None else algorithm_config,
        checkpoint_dir=omit if checkpoint_dir is None else checkpoint_dir,
    )
    if wait:
        _show_at_end(client, job.job_uuid, as_json=as_json)
    else:
        show(job, as_json=as_json)


@app.command("list", epilog=example("post_training list"))
def list_(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List jobs."""
    show_list(client_of(ctx).post_training.jobs.list(), ("job_uuid",), as_json=as_json)


@app.command(epilog=example("post_training status --job-uuid job-123 --wait"))
def status(ctx: typer.Context, job_uuid: JobId, wait: Wait = False, as_json: AsJson = False) -> None:
    """Show where a job stands."""
    client = client_of(ctx)
    if wait:
        _show_at_end(client, job_uuid, as_json=as_json)
    else:
        show(client.post_training.jobs.status(job_uuid=job_uuid), as_json=as_json)


@app.command(epilog=example("post_training artifacts --job-uuid job-123"))
def artifacts(ctx: typer.Context, job_uuid: JobId, as_json: AsJson = False) -> None:
    """List the checkpoints of a job."""
    found = client_of(ctx).post_training.jobs.artifacts(job_uuid=job_uuid)
    show_list(found.checkpoints, ("identifier", "epoch", "path", "created_at"), as_json=as_json)


@app.command(epilog=example("post_training cancel --job-uuid job-123"))
def cancel(ctx: typer.Context, job_uuid: JobId, as_json: AsJson = False) -> None:
    """Cancel a job."""
    client_of(ctx).post_training.jobs.cancel(job_uuid=job_uuid)
    told(f"cancelled {job_uuid}", {"cancelled": job_uuid}, as_json=as_json)


def _show_at_end(client: LlamaStackClient, job_uuid: str, *, as_json: bool) -> None:
    def ask() -> types.PostTrainingJobStatusResponse:
        return client.post_training.jobs.status(job_uuid=job_uuid)

    job = wait_for(ask, status=lambda answer: answer.status, label=job_uuid)
    show(job, as_json=as_json)
    if job.status != "completed":
        fail(f"{job_uuid} is {job.status}", code=JOB_FAILED)
