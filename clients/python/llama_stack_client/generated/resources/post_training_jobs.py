# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.post_training.jobs`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import post_training_jobs as low

_LIST_POST_TRAINING_JOBS_RESPONSE: Answer[types.ListPostTrainingJobsResponse] = JsonAnswer(
    "ListPostTrainingJobsResponse"
)
_NOTHING: Answer[None] = NoAnswer()
_POST_TRAINING_JOB_ARTIFACTS_RESPONSE: Answer[types.PostTrainingJobArtifactsResponse] = JsonAnswer(
    "PostTrainingJobArtifactsResponse"
)
_POST_TRAINING_JOB_STATUS_RESPONSE: Answer[types.PostTrainingJobStatusResponse] = JsonAnswer(
    "PostTrainingJobStatusResponse"
)


class PostTrainingJobs(Resource):
    """Operations of `client.post_training.jobs`."""

    @cached_property
    def with_raw_response(self) -> PostTrainingJobsRaw:
        """The same calls, answering with status, headers and unread body."""
        return PostTrainingJobsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListPostTrainingJobsResponse, types.PostTrainingJob]:
        """List jobs.

        Lists the jobs, newest first.

        Returns:
            The jobs.

        Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
        """
        return self._client.page(
            low.post_training_jobs_list(),
            _LIST_POST_TRAINING_JOBS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def status(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobStatusResponse:
        """Get the status of a job.

        Says where a job stands, and which checkpoints it has written.

        Args:
            job_uuid: Identifier of the job.

        Returns:
            The status.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
        """
        return self._client.send(
            low.post_training_jobs_status(
                job_uuid=job_uuid,
            ),
            _POST_TRAINING_JOB_STATUS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def artifacts(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobArtifactsResponse:
        """Get the artifacts of a job.

        Lists the checkpoints that a job has written so far.

        Args:
            job_uuid: Identifier of the job.

        Returns:
            The artifacts.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
        """
        return self._client.send(
            low.post_training_jobs_artifacts(
                job_uuid=job_uuid,
            ),
            _POST_TRAINING_JOB_ARTIFACTS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def cancel(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Cancel a job.

        Stops a job. Its checkpoints stay, and a job that is over stays as it is.

        Args:
            job_uuid: Identifier of the job.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
        """
        return self._client.send(
            low.post_training_jobs_cancel(
                _body={
                    "job_uuid": job_uuid,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class PostTrainingJobsRaw:
    """The calls of `PostTrainingJobs`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = PostTrainingJobs(raw_client(client))
        self.list = raw(calls.list)
        self.status = raw(calls.status)
        self.artifacts = raw(calls.artifacts)
        self.cancel = raw(calls.cancel)


class AsyncPostTrainingJobs(AsyncResource):
    """Operations of `client.post_training.jobs`."""

    @cached_property
    def with_raw_response(self) -> AsyncPostTrainingJobsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncPostTrainingJobsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListPostTrainingJobsResponse, types.PostTrainingJob]:
        """List jobs.

        Lists the jobs, newest first.

        Returns:
            The jobs.

        Source: post_training.yaml#/paths/~1v1~1post-training~1jobs/get
        """
        return self._client.page(
            low.post_training_jobs_list(),
            _LIST_POST_TRAINING_JOBS_RESPONSE,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def status(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobStatusResponse:
        """Get the status of a job.

        Says where a job stands, and which checkpoints it has written.

        Args:
            job_uuid: Identifier of the job.

        Returns:
            The status.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1status/get
        """
        return await self._client.send(
            low.post_training_jobs_status(
                job_uuid=job_uuid,
            ),
            _POST_TRAINING_JOB_STATUS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def artifacts(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.PostTrainingJobArtifactsResponse:
        """Get the artifacts of a job.

        Lists the checkpoints that a job has written so far.

        Args:
            job_uuid: Identifier of the job.

        Returns:
            The artifacts.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1artifacts/get
        """
        return await self._client.send(
            low.post_training_jobs_artifacts(
                job_uuid=job_uuid,
            ),
            _POST_TRAINING_JOB_ARTIFACTS_RESPONSE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def cancel(
        self,
        *,
        job_uuid: str,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Cancel a job.

        Stops a job. Its checkpoints stay, and a job that is over stays as it is.

        Args:
            job_uuid: Identifier of the job.

        Source: post_training.yaml#/paths/~1v1~1post-training~1job~1cancel/post
        """
        return await self._client.send(
            low.post_training_jobs_cancel(
                _body={
                    "job_uuid": job_uuid,
                },
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPostTrainingJobsRaw:
    """The calls of `AsyncPostTrainingJobs`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncPostTrainingJobs(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.status = async_raw(calls.status)
        self.artifacts = async_raw(calls.artifacts)
        self.cancel = async_raw(calls.cancel)
