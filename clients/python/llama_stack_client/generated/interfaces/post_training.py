# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.post_training` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class PostTraining(Protocol):
    """Operations of `client.post_training`."""

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
        """Fine-tune a model."""
        ...

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
        """Optimize for preferences."""
        ...


class AsyncPostTraining(Protocol):
    """Operations of `client.post_training`."""

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
        """Fine-tune a model."""
        ...

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
        """Optimize for preferences."""
        ...
