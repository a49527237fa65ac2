# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Requests of `post_training_jobs`: paths, queries and headers as the documents encode them."""

from __future__ import annotations

from typing import Any

from ...runtime import encode
from ...runtime.request import Request


def post_training_jobs_list() -> Request:
    """List jobs.

    Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
    """
    return Request(
        operation="post_training.jobs.list",
        method="GET",
        path="/v1/post-training/jobs",
    )


def post_training_jobs_status(
    *,
    job_uuid: str | None,
) -> Request:
    """Get the status of a job.

    Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
    """
    return Request(
        operation="post_training.jobs.status",
        method="GET",
        path="/v1/post-training/job/status",
        query=[
            *encode.query("job_uuid", job_uuid),
        ],
    )


def post_training_jobs_artifacts(
    *,
    job_uuid: str | None,
) -> Request:
    """Get the artifacts of a job.

    Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
    """
    return Request(
        operation="post_training.jobs.artifacts",
        method="GET",
        path="/v1/post-training/job/artifacts",
        query=[
            *encode.query("job_uuid", job_uuid),
        ],
    )


def post_training_jobs_cancel(
    *,
    _body: Any,
) -> Request:
    """Cancel a job.

    Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
    """
    return Request(
        operation="post_training.jobs.cancel",
        method="POST",
        path="/v1/post-training/job/cancel",
        body=encode.json_body(_body),
    )
