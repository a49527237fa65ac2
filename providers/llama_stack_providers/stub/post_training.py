"""Post-training: jobs that get on each time they are looked at and leave one checkpoint for each epoch."""

from __future__ import annotations

from dataclasses import dataclass, field

from pydantic import MISSING

from llama_stack_api.interfaces.datasets import Datasets
from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.post_training import PostTraining
from llama_stack_api.models.post_training import (
    CancelTrainingJobRequest,
    Checkpoint,
    ListPostTrainingJobsResponse,
    PostTrainingJob,
    PostTrainingJobArtifactsResponse,
    PostTrainingJobStatusResponse,
    PostTrainingMetric,
    PreferenceOptimizeRequest,
    SupervisedFineTuneRequest,
    TrainingConfig,
)
from llama_stack_providers.stub.kit.clock import now_datetime
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.jobs import Job
from llama_stack_providers.stub.kit.served import expect_model
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_spi import Context, NotFoundError, ProviderSpec, given

MOST_CHECKPOINTS = 10
FOLDER = "stub/"
"""Where the checkpoints pretend to lie."""


@dataclass(slots=True)
class Training:
    """A job, what it trains, and what it has made."""

    uuid: str
    epochs: int
    job: Job = field(default_factory=Job)
    checkpoints: list[Checkpoint] = field(default_factory=list)


@fails_on_request
class StubPostTraining(PostTraining):
    """Trains nothing; the loss halves with each epoch as if it did. `job_0001` is there from the start."""

    def __init__(self, *, datasets: Datasets, models: Models) -> None:
        self._datasets = datasets
        self._models = models
        self._trainings: Tenants[Shelf[Training]] = Tenants(Shelf("post-training job"))
        self._trainings.furnished.add("job_0001", Training(uuid="job_0001", epochs=1))

    async def post_training_supervised_fine_tune(
        self, body: SupervisedFineTuneRequest, *, ctx: Context
    ) -> PostTrainingJob:
        if body.model is not MISSING:
            await expect_model(self._models, body.model, ctx=ctx)
        if body.checkpoint_dir is not MISSING:
            self._expect_checkpoint(body.checkpoint_dir, ctx)
        return await self._begin(body.job_uuid, body.training_config, ctx)

    async def post_training_preference_optimize(
        self, body: PreferenceOptimizeRequest, *, ctx: Context
    ) -> PostTrainingJob:
        await expect_model(self._models, body.finetuned_model, param="finetuned_model", ctx=ctx)
        return await self._begin(body.job_uuid, body.training_config, ctx)

    async def post_training_jobs_list(self, *, ctx: Context) -> ListPostTrainingJobsResponse:
        return ListPostTrainingJobsResponse(
            data=[PostTrainingJob(job_uuid=each.uuid) for each in list(self._trainings.of(ctx))[::-1]]
        )

    async def post_training_jobs_status(
        self, *, job_uuid: str, ctx: Context
    ) -> PostTrainingJobStatusResponse:
        training = self._trainings.of(ctx).get(job_uuid, param="job_uuid")
        before, status = training.job.status, training.job.look()
        if status == "completed" and before != "completed":
            training.checkpoints = [_checkpoint(training, epoch) for epoch in range(training.epochs)]
        return PostTrainingJobStatusResponse(
            job_uuid=job_uuid,
            status=status,
            scheduled_at=training.job.scheduled_at,
            started_at=training.job.started_at or MISSING,
            completed_at=training.job.completed_at or MISSING,
            resources_allocated={"devices": 0},
            checkpoints=training.checkpoints,
        )

    async def post_training_jobs_artifacts(
        self, *, job_uuid: str, ctx: Context
    ) -> PostTrainingJobArtifactsResponse:
        training = self._trainings.of(ctx).get(job_uuid, param="job_uuid")
        return PostTrainingJobArtifactsResponse(job_uuid=job_uuid, checkpoints=training.checkpoints)

    async def post_training_jobs_cancel(self, body: CancelTrainingJobRequest, *, ctx: Context) -> None:
        self._trainings.of(ctx).get(body.job_uuid, param="job_uuid").job.cancel()

    async def _begin(self, uuid: str, config: TrainingConfig, ctx: Context) -> PostTrainingJob:
        if config.data_config is not MISSING:
            data = config.data_config
            for dataset in (data.dataset_id, given(data.validation_dataset_id, None)):
                if dataset is not None:
                    await self._datasets.datasets_retrieve(dataset, ctx=ctx)
        self._trainings.of(ctx).add(uuid, Training(uuid=uuid, epochs=min(config.n_epochs, MOST_CHECKPOINTS)))
        return PostTrainingJob(job_uuid=uuid)

    def _expect_checkpoint(self, path: str, ctx: Context) -> None:
        """Raises where no job has written the checkpoint; the stub cannot tell of places that are not its own."""
        written = {made.path for each in self._trainings.of(ctx) for made in each.checkpoints}
        if path.startswith(FOLDER) and path not in written:
            raise NotFoundError(
                f"No job has left a checkpoint at {path!r}. The artifacts of a job name their paths.",
                code="checkpoint_not_found",
                param="checkpoint_dir",
            )


def _checkpoint(training: Training, epoch: int) -> Checkpoint:
    loss = 2.0 / 2**epoch
    identifier = f"{training.uuid}-{epoch}"
    return Checkpoint(
        identifier=identifier,
        created_at=now_datetime(),
        epoch=epoch,
        post_training_job_id=training.uuid,
        path=f"{FOLDER}{identifier}",
        training_metrics=PostTrainingMetric(
            epoch=epoch,
            train_loss=loss,
            validation_loss=loss * 1.1,
            perplexity=round(2.718281828 ** (loss * 1.1), 4),
        ),
    )


PROVIDER = ProviderSpec(
    api="post_training",
    provider_type="inline::stub",
    build=lambda config, *, datasets, models: StubPostTraining(datasets=datasets, models=models),
    requires=("datasets", "models"),
    description="Jobs that get on by being looked at.",
)
