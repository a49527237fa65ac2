"""Training jobs of the stub, called directly."""

from __future__ import annotations

from typing import Any

import pytest

from llama_stack_api.models.post_training import (
    CancelTrainingJobRequest,
    PostTrainingJobStatusResponse,
    PreferenceOptimizeRequest,
    SupervisedFineTuneRequest,
)
from llama_stack_providers.stub.post_training import PROVIDER, StubPostTraining
from llama_stack_spi import ConflictError, Context, NotFoundError
from tests.providers.stub.siblings import built

CTX = Context("test")


@pytest.fixture
def training() -> StubPostTraining:
    return built(PROVIDER)


async def begin(training: StubPostTraining, job: str, *, epochs: int = 1, **more: Any) -> None:
    body = {"job_uuid": job, "training_config": {"n_epochs": epochs}, **more}
    request = SupervisedFineTuneRequest.model_validate(body)
    await training.post_training_supervised_fine_tune(request, ctx=CTX)


async def look(training: StubPostTraining, job: str) -> PostTrainingJobStatusResponse:
    return await training.post_training_jobs_status(job_uuid=job, ctx=CTX)


async def test_a_job_leaves_a_checkpoint_for_each_epoch(training: StubPostTraining) -> None:
    await begin(training, "job", epochs=3)
    looks = [await look(training, "job") for _ in range(2)]
    assert [each.status for each in looks] == ["in_progress", "completed"]
    losses = [point.training_metrics.train_loss for point in looks[-1].checkpoints]
    assert losses == sorted(losses, reverse=True)
    assert len(losses) == 3


async def test_a_cancelled_job_stays_cancelled(training: StubPostTraining) -> None:
    await begin(training, "job")
    await training.post_training_jobs_cancel(CancelTrainingJobRequest(job_uuid="job"), ctx=CTX)
    assert (await look(training, "job")).status == "cancelled"


async def test_jobs_are_listed_newest_first(training: StubPostTraining) -> None:
    for job in ("older", "newer"):
        await begin(training, job)
    listed = (await training.post_training_jobs_list(ctx=CTX)).data
    assert [each.job_uuid for each in listed] == ["newer", "older", "job_0001"]


async def test_a_taken_identifier_is_a_conflict(training: StubPostTraining) -> None:
    with pytest.raises(ConflictError, match="job_0001"):
        await begin(training, "job_0001")


@pytest.mark.parametrize(
    "wrong",
    [
        {"model": "nobody"},
        {"checkpoint_dir": "stub/nobody-0"},
        {"training_config": {"n_epochs": 1, "data_config": {"dataset_id": "nobody", "batch_size": 1, "shuffle": True}}},
        {
            "training_config": {
                "n_epochs": 1,
                "data_config": {
                    "dataset_id": "support-chats",
                    "validation_dataset_id": "nobody",
                    "batch_size": 1,
                    "shuffle": True,
                },
            }
        },
    ],
)  # fmt: skip
async def test_what_a_job_starts_from_must_be_there(
    training: StubPostTraining, wrong: dict[str, object]
) -> None:
    with pytest.raises(NotFoundError, match="nobody"):
        await begin(training, "job", **wrong)
    assert len((await training.post_training_jobs_list(ctx=CTX)).data) == 1


async def test_a_job_goes_on_from_the_checkpoint_of_another(training: StubPostTraining) -> None:
    await begin(training, "first")
    for _ in range(2):
        made = (await look(training, "first")).checkpoints
    await begin(training, "second", checkpoint_dir=made[0].path)


async def test_preferences_are_for_a_model_that_is_there(training: StubPostTraining) -> None:
    body = PreferenceOptimizeRequest.model_validate(
        {
            "job_uuid": "job",
            "finetuned_model": "nobody",
            "algorithm_config": {},
            "training_config": {"n_epochs": 1},
        }
    )
    with pytest.raises(NotFoundError, match="nobody") as raised:
        await training.post_training_preference_optimize(body, ctx=CTX)
    assert raised.value.param == "finetuned_model"
