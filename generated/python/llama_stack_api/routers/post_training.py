# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the PostTraining API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.post_training import PostTraining
from llama_stack_api.models.post_training import (
    CancelTrainingJobRequest,
    ListPostTrainingJobsResponse,
    PostTrainingJob,
    PostTrainingJobArtifactsResponse,
    PostTrainingJobStatusResponse,
    PreferenceOptimizeRequest,
    SupervisedFineTuneRequest,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    EmptyAnswer,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="post_training.supervised_fine_tune",
        method="POST",
        path="/v1/post-training/supervised-fine-tune",
        aliases=(Alias("POST", "/v1alpha/post-training/supervised-fine-tune"),),
        call="post_training_supervised_fine_tune",
        body=JsonBody(SupervisedFineTuneRequest),
        answer=JsonAnswer(PostTrainingJob),
    ),
    Operation(
        id="post_training.preference_optimize",
        method="POST",
        path="/v1/post-training/preference-optimize",
        aliases=(Alias("POST", "/v1alpha/post-training/preference-optimize"),),
        call="post_training_preference_optimize",
        body=JsonBody(PreferenceOptimizeRequest),
        answer=JsonAnswer(PostTrainingJob),
    ),
    Operation(
        id="post_training.jobs.list",
        method="GET",
        path="/v1/post-training/jobs",
        aliases=(Alias("GET", "/v1alpha/post-training/jobs"),),
        call="post_training_jobs_list",
        answer=JsonAnswer(ListPostTrainingJobsResponse),
    ),
    Operation(
        id="post_training.jobs.status",
        method="GET",
        path="/v1/post-training/job/status",
        aliases=(
            Alias("GET", "/v1alpha/post-training/job/status"),
            Alias("GET", "/v1/post-training/jobs/{job_uuid}/status"),
            Alias("GET", "/v1alpha/post-training/jobs/{job_uuid}/status"),
        ),
        call="post_training_jobs_status",
        parameters=(
            Parameter(
                "job_uuid",
                location="query",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(PostTrainingJobStatusResponse),
    ),
    Operation(
        id="post_training.jobs.artifacts",
        method="GET",
        path="/v1/post-training/job/artifacts",
        aliases=(
            Alias("GET", "/v1alpha/post-training/job/artifacts"),
            Alias("GET", "/v1/post-training/jobs/{job_uuid}/artifacts"),
            Alias("GET", "/v1alpha/post-training/jobs/{job_uuid}/artifacts"),
        ),
        call="post_training_jobs_artifacts",
        parameters=(
            Parameter(
                "job_uuid",
                location="query",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(PostTrainingJobArtifactsResponse),
    ),
    Operation(
        id="post_training.jobs.cancel",
        method="POST",
        path="/v1/post-training/job/cancel",
        aliases=(
            Alias("POST", "/v1alpha/post-training/job/cancel"),
            Alias("POST", "/v1/post-training/jobs/{job_uuid}/cancel"),
            Alias("POST", "/v1alpha/post-training/jobs/{job_uuid}/cancel"),
        ),
        call="post_training_jobs_cancel",
        body=JsonBody(CancelTrainingJobRequest),
        answer=EmptyAnswer(),
    ),
)


def router(provider: PostTraining, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of PostTraining with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
