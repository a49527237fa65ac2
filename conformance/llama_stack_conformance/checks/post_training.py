"""Post-training: jobs that go one way, what they leave, and how they are stopped."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from datetime import datetime
from itertools import chain, count
from typing import Any

from llama_stack_conformance.checking import MUST, Failed, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.rows import dataset
from llama_stack_conformance.checks.waiting import OVER, watched

EXAMPLES = feature(
    "post_training.examples", "Training on examples", operations=("post_training.supervised_fine_tune",)
)
PREFERENCES = feature(
    "post_training.preferences", "Training on preferences", operations=("post_training.preference_optimize",)
)
CANCEL = feature("post_training.cancel", "Cancelling jobs", operations=("post_training.jobs.cancel",))
PATH = "/v1/post-training"
STATUS = ("post_training.jobs.status", "PostTrainingJobStatusResponse")
LONG = 900.0
"""Seconds that two epochs over two short rows may take."""
CHATS = [
    {"messages": [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]}
    for question, answer in (("Name a river.", "The Rhine."), ("Name a lake.", "Lake Geneva."))
]
PAIRS = [
    {"prompt": "Name a river.", "chosen": "The Rhine.", "rejected": "No."},
    {"prompt": "Name a lake.", "chosen": "Lake Geneva.", "rejected": "Never."},
]


@check("post_training.examples.states", MUST, EXAMPLES, spec=STATUS, tier=Tier.STATEFUL, seconds=LONG)
async def states(subject: Subject) -> None:
    """A job is listed from the start and goes on to `completed`, never backwards, with its times in their order.

    Pipelines wait for the end by asking. A job that leaves its end again, or ends before it began, is waited for for ever
    or taken up too early.
    """
    async with training(subject) as job:
        found = await _listed(subject)
        expect(found.count(job) == 1, expected=f"{job} once in the list", got=found[:10])
        seen = await watched(lambda: _status(subject, job))
        expect(seen[-1] == "completed", expected="completed", got=seen[-5:])
        told = await _told(subject, job)
        expect(bool(told.get("completed_at")), expected="completed_at", got=told)
        names = [name for name in ("scheduled_at", "started_at", "completed_at") if told.get(name)]
        times = [_time(told[name]) for name in names]
        expect(times == sorted(times), expected=", ".join(names), got=[told[name] for name in names])


@check(
    "post_training.examples.artifacts",
    MUST,
    EXAMPLES,
    spec=("post_training.jobs.artifacts", "PostTrainingJobArtifactsResponse", "Checkpoint"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def artifacts(subject: Subject) -> None:
    """A completed job has checkpoints of its own, oldest first, each under one identifier; status and artifacts agree.

    They are all that is left of the hours. The one that is deployed is named by its identifier.
    """
    async with training(subject) as job:
        await watched(lambda: _status(subject, job))
        told = (await _told(subject, job))["checkpoints"]
        answer = await subject.get(f"{PATH}/job/artifacts", job_uuid=job)
        found = answer.valid("PostTrainingJobArtifactsResponse")
        made = found["checkpoints"]
    expect(found["job_uuid"] == job, expected=job, got=found["job_uuid"])
    expect(bool(made) and made == told, expected=f"the checkpoints of the status: {told}", got=made)
    identifiers = [each["identifier"] for each in made]
    expect(len(set(identifiers)) == len(made), expected="identifiers of their own", got=identifiers)
    owners = {each["post_training_job_id"] for each in made}
    expect(owners == {job}, expected=[job], got=sorted(owners))
    epochs = [each["epoch"] for each in made]
    expect(epochs == sorted(epochs) and epochs[0] >= 0, expected="epochs in their order", got=epochs)


@check(
    "post_training.examples.taken",
    MUST,
    EXAMPLES,
    spec=("post_training.supervised_fine_tune",),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def taken(subject: Subject) -> None:
    """An identifier that is taken is a conflict, and the job that has it goes on as it was.

    A request that is sent twice must not train twice, nor write over what the first one made.
    """
    async with training(subject) as job, dataset(subject, CHATS, "post-training/messages") as rows:
        body = _body(subject, job, rows)
        (await subject.post(f"{PATH}/supervised-fine-tune", body)).error(409)
        found = await _told(subject, job)
        expect(found["status"] != "failed", expected="a job that goes on", got=found)


@check("post_training.examples.unknown", MUST, EXAMPLES, spec=("post_training.supervised_fine_tune", *STATUS))
async def unknown(subject: Subject) -> None:
    """Jobs and datasets that do not exist are 404, when they are asked for and not when the job fails.

    A job that is accepted and fails an hour later, since a name was misspelt, cost a night.
    """
    nothing = subject.name("nothing")
    for each in ("status", "artifacts"):
        (await subject.get(f"{PATH}/job/{each}", job_uuid=nothing)).error(404)
    (await subject.post(f"{PATH}/job/cancel", {"job_uuid": nothing})).error(404)
    body = _body(subject, await free(subject), nothing)
    (await subject.post(f"{PATH}/supervised-fine-tune", body)).error(404)


@check(
    "post_training.preferences.states",
    MUST,
    PREFERENCES,
    spec=("post_training.preference_optimize", *STATUS),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def preferences(subject: Subject) -> None:
    """A job on preferences is a job like any other: it goes on to `completed` and leaves a checkpoint.

    The route is another one, and often another piece of code.
    """
    async with dataset(subject, PAIRS, "post-training/messages") as rows:
        job = await free(subject)
        body = {
            "job_uuid": job,
            "finetuned_model": subject.llm,
            "algorithm_config": {"beta": 0.1, "loss_type": "sigmoid"},
            "training_config": _config(rows, epochs=1),
        }
        made = (await subject.post(f"{PATH}/preference-optimize", body)).valid("PostTrainingJob")
        expect(made["job_uuid"] == job, expected=job, got=made["job_uuid"])
        seen = await watched(lambda: _status(subject, job))
        expect(seen[-1] == "completed", expected="completed", got=seen[-5:])
        found = await _told(subject, job)
        expect(bool(found["checkpoints"]), expected="a checkpoint", got=found)


@check(
    "post_training.cancel.stops",
    MUST,
    CANCEL,
    spec=("post_training.jobs.cancel", *STATUS),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def stops(subject: Subject) -> None:
    """A job that is cancelled is over and stays so; cancelling it again changes nothing.

    Hardware for training is the dearest there is. What says `cancelled` and trains on holds it.
    """
    async with training(subject) as job:
        for _ in range(2):
            (await subject.post(f"{PATH}/job/cancel", {"job_uuid": job})).expect(204)
        seen = [await _status(subject, job) for _ in range(4)]
        expect(
            len(set(seen)) == 1 and seen[0] in OVER, expected="one end, however often it is asked", got=seen
        )
        told = await _told(subject, job)
        expect(bool(told.get("completed_at")), expected="completed_at, in whatever way it ended", got=told)


@check(
    "post_training.cancel.late",
    MUST,
    CANCEL,
    spec=("post_training.jobs.cancel", *STATUS),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def late(subject: Subject) -> None:
    """Cancelling a job that is completed leaves it as it is, with its checkpoints.

    Clean-up scripts cancel everything at the end; the weights must survive them.
    """
    async with training(subject) as job:
        await watched(lambda: _status(subject, job))
        before = await _told(subject, job)
        (await subject.post(f"{PATH}/job/cancel", {"job_uuid": job})).expect(204)
        after = await _told(subject, job)
        for part in ("status", "checkpoints"):
            expect(after[part] == before[part], expected=before[part], got=after[part])


@contextlib.asynccontextmanager
async def training(subject: Subject) -> AsyncIterator[str]:
    """A job of two epochs over two rows, which is cancelled after the block if it still runs then."""
    async with dataset(subject, CHATS, "post-training/messages") as rows:
        job = await free(subject)
        answer = await subject.post(f"{PATH}/supervised-fine-tune", _body(subject, job, rows))
        made = answer.valid("PostTrainingJob")
        expect(made["job_uuid"] == job, expected=job, got=made["job_uuid"])
        try:
            yield job
        finally:
            await subject.post(f"{PATH}/job/cancel", {"job_uuid": job})


async def free(subject: Subject) -> str:
    """An identifier that no job has. Jobs cannot be deleted, so that an earlier run may have left its own."""
    name, known = subject.name("job"), set(await _listed(subject))
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(each for each in names if each not in known)


def _body(subject: Subject, job: str, rows: str) -> dict[str, Any]:
    lora = {
        "type": "LoRA",
        "lora_attn_modules": ["q_proj", "v_proj"],
        "apply_lora_to_mlp": False,
        "apply_lora_to_output": False,
        "rank": 4,
        "alpha": 8,
    }
    config = _config(rows, epochs=2)
    return {"job_uuid": job, "model": subject.llm, "algorithm_config": lora, "training_config": config}


def _config(rows: str, epochs: int) -> dict[str, Any]:
    data = {"dataset_id": rows, "batch_size": 1, "shuffle": False, "data_format": "dialog"}
    optimizer = {"optimizer_type": "adamw", "lr": 0.0003, "weight_decay": 0.1, "num_warmup_steps": 0}
    return {
        "n_epochs": epochs,
        "max_steps_per_epoch": 2,
        "data_config": data,
        "optimizer_config": optimizer,
    }


async def _told(subject: Subject, job: str) -> dict[str, Any]:
    answer = await subject.get(f"{PATH}/job/status", job_uuid=job)
    found: dict[str, Any] = answer.valid("PostTrainingJobStatusResponse")
    return found


async def _status(subject: Subject, job: str) -> str:
    found: str = (await _told(subject, job))["status"]
    return found


async def _listed(subject: Subject) -> list[str]:
    jobs = (await subject.get(f"{PATH}/jobs")).valid("ListPostTrainingJobsResponse")["data"]
    return [each["job_uuid"] for each in jobs]


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise Failed(expected="a time", got=text) from None
