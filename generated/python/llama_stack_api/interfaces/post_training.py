# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The PostTraining API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.post_training import (
    CancelTrainingJobRequest,
    ListPostTrainingJobsResponse,
    PostTrainingJob,
    PostTrainingJobArtifactsResponse,
    PostTrainingJobStatusResponse,
    PreferenceOptimizeRequest,
    SupervisedFineTuneRequest,
)
from llama_stack_spi import Context


class PostTraining(ABC):
    """Jobs that fine-tune models, by examples or by preferences.

    Source: post_training.yaml
    """

    @abstractmethod
    async def post_training_supervised_fine_tune(
        self, body: SupervisedFineTuneRequest, *, ctx: Context
    ) -> PostTrainingJob:
        """Fine-tune a model.

        Starts a job that trains a model on examples. A model, checkpoint or dataset that does not exist
        answers 404; a `job_uuid` that is taken answers 409.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The job that was started.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
        """

    @abstractmethod
    async def post_training_preference_optimize(
        self, body: PreferenceOptimizeRequest, *, ctx: Context
    ) -> PostTrainingJob:
        """Optimize for preferences.

        Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or
        dataset that does not exist answers 404; a `job_uuid` that is taken answers 409.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The job that was started.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
        """

    @abstractmethod
    async def post_training_jobs_list(self, *, ctx: Context) -> ListPostTrainingJobsResponse:
        """List jobs.

        Lists the jobs, newest first.

        Args:
            ctx: The request around this call.

        Returns:
            The jobs.

        Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
        """

    @abstractmethod
    async def post_training_jobs_status(
        self, *, job_uuid: str, ctx: Context
    ) -> PostTrainingJobStatusResponse:
        """Get the status of a job.

        Says where a job stands, and which checkpoints it has written.

        Args:
            job_uuid: Identifier of the job.
            ctx: The request around this call.

        Returns:
            The status.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
        """

    @abstractmethod
    async def post_training_jobs_artifacts(
        self, *, job_uuid: str, ctx: Context
    ) -> PostTrainingJobArtifactsResponse:
        """Get the artifacts of a job.

        Lists the checkpoints that a job has written so far.

        Args:
            job_uuid: Identifier of the job.
            ctx: The request around this call.

        Returns:
            The artifacts.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
        """

    @abstractmethod
    async def post_training_jobs_cancel(self, body: CancelTrainingJobRequest, *, ctx: Context) -> None:
        """Cancel a job.

        Stops a job. Its checkpoints stay, and a job that is over stays as it is.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
        """
