# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.post_training.jobs` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class PostTrainingJobs(Protocol):
    """Operations of `client.post_training.jobs`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListPostTrainingJobsResponse, types.PostTrainingJob]:
        """List jobs."""
        ...

    def status(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobStatusResponse:
        """Get the status of a job."""
        ...

    def artifacts(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobArtifactsResponse:
        """Get the artifacts of a job."""
        ...

    def cancel(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Cancel a job."""
        ...


class AsyncPostTrainingJobs(Protocol):
    """Operations of `client.post_training.jobs`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListPostTrainingJobsResponse, types.PostTrainingJob]:
        """List jobs."""
        ...

    async def status(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobStatusResponse:
        """Get the status of a job."""
        ...

    async def artifacts(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobArtifactsResponse:
        """Get the artifacts of a job."""
        ...

    async def cancel(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Cancel a job."""
        ...
