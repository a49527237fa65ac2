# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Aliases API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_spi import Context
from tiny_api.models.aliases import CancelTinyJobRequest, TinyModel


class Aliases(ABC):
    """What happens to further paths of an operation?

    Source: aliases.yaml
    """

    @abstractmethod
    async def tiny_models_retrieve(self, model_id: str, *, ctx: Context) -> TinyModel:
        """Get a model.

        The identifier may hold slashes.

        Args:
            model_id: Its identifier.
            ctx: The request around this call.

        Returns:
            The model.

        Source: aliases.yaml#/paths/~1v1~1models~1{model_id}/get
        """

    @abstractmethod
    async def tiny_models_files_list(self, model_id: str, *, ctx: Context) -> TinyModel:
        """List files.

        A path below an identifier with slashes.

        Args:
            model_id: Its identifier.
            ctx: The request around this call.

        Returns:
            The model.

        Source: aliases.yaml#/paths/~1v1~1models~1{model_id}~1files/get
        """

    @abstractmethod
    async def tiny_models_latest(self, *, ctx: Context) -> TinyModel:
        """Get the latest model.

        A fixed path beside a template.

        Args:
            ctx: The request around this call.

        Returns:
            The model.

        Source: aliases.yaml#/paths/~1v1~1models~1latest/get
        """

    @abstractmethod
    async def tiny_jobs_status(self, *, job_id: str, ctx: Context) -> TinyModel:
        """Get a job.

        The job is in the query, or in the alias's path.

        Args:
            job_id: The job.
            ctx: The request around this call.

        Returns:
            The model.

        Source: aliases.yaml#/paths/~1v1~1jobs~1status/get
        """

    @abstractmethod
    async def tiny_jobs_cancel(self, body: CancelTinyJobRequest, *, ctx: Context) -> TinyModel:
        """Cancel a job.

        The job is in the body, or in the alias's path.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The model.

        Source: aliases.yaml#/paths/~1v1~1jobs~1cancel/post
        """
