# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.post_training`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import post_training as low

if TYPE_CHECKING:
    from .post_training_jobs import AsyncPostTrainingJobs, PostTrainingJobs

_POST_TRAINING_JOB: Answer[types.PostTrainingJob] = JsonAnswer("PostTrainingJob")


class PostTraining(Resource):
    """Operations of `client.post_training`."""

    @cached_property
    def jobs(self) -> PostTrainingJobs:
        """Operations of `client.post_training.jobs`."""
        from .post_training_jobs import PostTrainingJobs

        return chosen(PostTrainingJobs(self._client), self._client.implementation("post_training.jobs"))

    @cached_property
    def with_raw_response(self) -> PostTrainingRaw:
        """The same calls, answering with status, headers and unread body."""
        return PostTrainingRaw(self._client)

    def supervised_fine_tune(
        self,
        *,
        job_uuid: str,
        training_config: types.TrainingConfig | Mapping[str, object],
        model: str | Omit = omit,
        checkpoint_dir: str | Omit = omit,
        algorithm_config: types.AlgorithmConfig | Mapping[str, object] | Omit = omit,
        hyperparam_search_config: Mapping[str, object] | Omit = omit,
        logger_config: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJob:
        """Fine-tune a model.

        Starts a job that trains a model on examples. A model, checkpoint or dataset that does not exist
        answers 404; a `job_uuid` that is taken answers 409.

        Args:
            job_uuid: Identifier of the new job; it has no slashes.
            training_config: How long, on what and how training goes.
            model: Model to train.
            checkpoint_dir: Where the weights to start from lie. Default the model as it is.
            algorithm_config: How supervised training changes the weights.
            hyperparam_search_config: Settings of a search for good settings.
            logger_config: Settings of the log.

        Returns:
            The job that was started.

        Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
        """
        return self._client.send(
            low.post_training_supervised_fine_tune(
                _body={
                    "job_uuid": job_uuid,
                    "model": model,
                    "checkpoint_dir": checkpoint_dir,
                    "algorithm_config": algorithm_config,
                    "training_config": training_config,
                    "hyperparam_search_config": hyperparam_search_config,
                    "logger_config": logger_config,
                },
            ),
            _POST_TRAINING_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def preference_optimize(
        self,
        *,
        job_uuid: str,
        finetuned_model: str,
        algorithm_config: types.DPOAlignmentConfig | Mapping[str, object],
        training_config: types.TrainingConfig | Mapping[str, object],
        hyperparam_search_config: Mapping[str, object] | Omit = omit,
        logger_config: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJob:
        """Optimize for preferences.

        Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or
        dataset that does not exist answers 404; a `job_uuid` that is taken answers 409.

        Args:
            job_uuid: Identifier of the new job; it has no slashes.
            finetuned_model: Model to train.
            algorithm_config: Direct preference optimization.
            training_config: How long, on what and how training goes.
            hyperparam_search_config: Settings of a search for good settings.
            logger_config: Settings of the log.

        Returns:
            The job that was started.

        Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
        """
        return self._client.send(
            low.post_training_preference_optimize(
                _body={
                    "job_uuid": job_uuid,
                    "finetuned_model": finetuned_model,
                    "algorithm_config": algorithm_config,
                    "training_config": training_config,
                    "hyperparam_search_config": hyperparam_search_config,
                    "logger_config": logger_config,
                },
            ),
            _POST_TRAINING_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class PostTrainingRaw:
    """The calls of `PostTraining`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = PostTraining(raw_client(client))
        self.supervised_fine_tune = raw(calls.supervised_fine_tune)
        self.preference_optimize = raw(calls.preference_optimize)


class AsyncPostTraining(AsyncResource):
    """Operations of `client.post_training`."""

    @cached_property
    def jobs(self) -> AsyncPostTrainingJobs:
        """Operations of `client.post_training.jobs`."""
        from .post_training_jobs import AsyncPostTrainingJobs

        return chosen(AsyncPostTrainingJobs(self._client), self._client.implementation("post_training.jobs"))

    @cached_property
    def with_raw_response(self) -> AsyncPostTrainingRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncPostTrainingRaw(self._client)

    async def supervised_fine_tune(
        self,
        *,
        job_uuid: str,
        training_config: types.TrainingConfig | Mapping[str, object],
        model: str | Omit = omit,
        checkpoint_dir: str | Omit = omit,
        algorithm_config: types.AlgorithmConfig | Mapping[str, object] | Omit = omit,
        hyperparam_search_config: Mapping[str, object] | Omit = omit,
        logger_config: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJob:
        """Fine-tune a model.

        Starts a job that trains a model on examples. A model, checkpoint or dataset that does not exist
        answers 404; a `job_uuid` that is taken answers 409.

        Args:
            job_uuid: Identifier of the new job; it has no slashes.
            training_config: How long, on what and how training goes.
            model: Model to train.
            checkpoint_dir: Where the weights to start from lie. Default the model as it is.
            algorithm_config: How supervised training changes the weights.
            hyperparam_search_config: Settings of a search for good settings.
            logger_config: Settings of the log.

        Returns:
            The job that was started.

        Source: post_training.yaml#/paths/~1v1~1post-training~1supervised-fine-tune/post
        """
        return await self._client.send(
            low.post_training_supervised_fine_tune(
                _body={
                    "job_uuid": job_uuid,
                    "model": model,
                    "checkpoint_dir": checkpoint_dir,
                    "algorithm_config": algorithm_config,
                    "training_config": training_config,
                    "hyperparam_search_config": hyperparam_search_config,
                    "logger_config": logger_config,
                },
            ),
            _POST_TRAINING_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def preference_optimize(
        self,
        *,
        job_uuid: str,
        finetuned_model: str,
        algorithm_config: types.DPOAlignmentConfig | Mapping[str, object],
        training_config: types.TrainingConfig | Mapping[str, object],
        hyperparam_search_config: Mapping[str, object] | Omit = omit,
        logger_config: Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJob:
        """Optimize for preferences.

        Starts a job that trains a fine-tuned model on pairs of a better and a worse answer. A model or
        dataset that does not exist answers 404; a `job_uuid` that is taken answers 409.

        Args:
            job_uuid: Identifier of the new job; it has no slashes.
            finetuned_model: Model to train.
            algorithm_config: Direct preference optimization.
            training_config: How long, on what and how training goes.
            hyperparam_search_config: Settings of a search for good settings.
            logger_config: Settings of the log.

        Returns:
            The job that was started.

        Source: post_training.yaml#/paths/~1v1~1post-training~1preference-optimize/post
        """
        return await self._client.send(
            low.post_training_preference_optimize(
                _body={
                    "job_uuid": job_uuid,
                    "finetuned_model": finetuned_model,
                    "algorithm_config": algorithm_config,
                    "training_config": training_config,
                    "hyperparam_search_config": hyperparam_search_config,
                    "logger_config": logger_config,
                },
            ),
            _POST_TRAINING_JOB,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPostTrainingRaw:
    """The calls of `AsyncPostTraining`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncPostTraining(async_raw_client(client))
        self.supervised_fine_tune = async_raw(calls.supervised_fine_tune)
        self.preference_optimize = async_raw(calls.preference_optimize)
