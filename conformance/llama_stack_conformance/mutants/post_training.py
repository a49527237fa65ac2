"""Post-training that is wrong in one way each."""

from __future__ import annotations

import itertools
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads, requests, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

TRAIN = at("POST", "/v1/post-training/supervised-fine-tune")
PREFER = at("POST", "/v1/post-training/preference-optimize")
JOBS = at("GET", "/v1/post-training/jobs")
STATUS = at("GET", "/v1/post-training/job/status")
ARTIFACTS = at("GET", "/v1/post-training/job/artifacts")
CANCEL = at("POST", "/v1/post-training/job/cancel")


@mutant("post_training.examples.states")
def leaves_its_end(app: App) -> App:
    """Says `in_progress` again after `completed`."""
    told = itertools.chain(["completed"], itertools.repeat("in_progress"))
    return answers(app, STATUS, lambda body: {**body, "status": next(told)}, status=200)


@mutant("post_training.examples.states")
def ends_before_it_begins(app: App) -> App:
    """Takes the time of acceptance for the end."""

    def change(body: Any) -> Any:
        if body.get("completed_at"):
            body["completed_at"] = body["scheduled_at"]
        return body

    return answers(app, STATUS, change, status=200)


@mutant("post_training.examples.states")
def lists_jobs_twice(app: App) -> App:
    """Lists each job twice."""
    return answers(app, JOBS, lambda body: {**body, "data": body["data"] * 2}, status=200)


@mutant("post_training.examples.artifacts")
def keeps_the_last(app: App) -> App:
    """Has the last checkpoint only among the artifacts."""
    return answers(app, ARTIFACTS, lambda body: {**body, "checkpoints": body["checkpoints"][-1:]}, status=200)


@mutant("post_training.examples.artifacts")
def newest_first(app: App) -> App:
    """Tells checkpoints newest first."""

    def change(body: Any) -> Any:
        return {**body, "checkpoints": body["checkpoints"][::-1]}

    return answers(answers(app, ARTIFACTS, change, status=200), STATUS, change, status=200)


@mutant("post_training.examples.taken")
def trains_twice(app: App) -> App:
    """Answers the second request as the first, and says nothing of the conflict."""

    def change(body: Any) -> Any:
        return {"job_uuid": "job"} if "error" in body else body

    return heads(
        answers(app, TRAIN, change), TRAIN, lambda status, found: (200 if status == 409 else status, found)
    )


@mutant("post_training.examples.unknown")
def accepts_any_dataset(app: App) -> App:
    """Starts a job on a dataset that does not exist."""

    def change(body: Any) -> Any:
        body["training_config"].pop("data_config", None)
        return body

    return requests(app, TRAIN, change)


@mutant("post_training.examples.unknown")
def cancels_anything(app: App) -> App:
    """Answers 204 for the cancellation of a job that does not exist."""
    return responds(app, CANCEL, 204)


@mutant("post_training.preferences.states")
def leaves_nothing(app: App) -> App:
    """Leaves no checkpoint of a job on preferences."""
    jobs: set[str] = set()

    def noted(body: Any) -> Any:
        jobs.add(body["job_uuid"])
        return body

    def change(body: Any) -> Any:
        return {**body, "checkpoints": []} if body["job_uuid"] in jobs else body

    return answers(requests(app, PREFER, noted), STATUS, change, status=200)


@mutant("post_training.cancel.stops")
def trains_on(app: App) -> App:
    """Answers a cancellation, and trains on."""
    return responds(app, CANCEL, 204)


@mutant("post_training.cancel.stops")
def forgets_when_it_ended(app: App) -> App:
    """Tells cancelled jobs without their end."""

    def change(body: Any) -> Any:
        if body["status"] == "cancelled":
            body.pop("completed_at", None)
        return body

    return answers(app, STATUS, change, status=200)


@mutant("post_training.cancel.late")
def throws_checkpoints_away(app: App) -> App:
    """Deletes the checkpoints of every job that is cancelled."""
    cancelled: set[str] = set()

    def noted(body: Any) -> Any:
        cancelled.add(body["job_uuid"])
        return body

    def change(body: Any) -> Any:
        return {**body, "checkpoints": []} if body["job_uuid"] in cancelled else body

    return answers(requests(app, CANCEL, noted), STATUS, change, status=200)
