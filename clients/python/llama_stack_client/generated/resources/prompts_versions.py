# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.prompts.versions`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import prompts_versions as low

_PROMPT_LIST: Answer[types.PromptList] = JsonAnswer("PromptList")


class PromptsVersions(Resource):
    """Operations of `client.prompts.versions`."""

    @cached_property
    def with_raw_response(self) -> PromptsVersionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return PromptsVersionsRaw(self._client)

    def list(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.PromptList, types.Prompt]:
        """List the versions of a prompt.

        Returns every version of one prompt, oldest first.

        Args:
            prompt_id: Identifier of the prompt.

        Returns:
            The versions.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
        """
        return self._client.page(
            low.prompts_versions_list(
                prompt_id=prompt_id,
            ),
            _PROMPT_LIST,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class PromptsVersionsRaw:
    """The calls of `PromptsVersions`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = PromptsVersions(raw_client(client))
        self.list = raw(calls.list)


class AsyncPromptsVersions(AsyncResource):
    """Operations of `client.prompts.versions`."""

    @cached_property
    def with_raw_response(self) -> AsyncPromptsVersionsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncPromptsVersionsRaw(self._client)

    def list(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.PromptList, types.Prompt]:
        """List the versions of a prompt.

        Returns every version of one prompt, oldest first.

        Args:
            prompt_id: Identifier of the prompt.

        Returns:
            The versions.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
        """
        return self._client.page(
            low.prompts_versions_list(
                prompt_id=prompt_id,
            ),
            _PROMPT_LIST,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPromptsVersionsRaw:
    """The calls of `AsyncPromptsVersions`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncPromptsVersions(async_raw_client(client))
        self.list = async_raw(calls.list)
