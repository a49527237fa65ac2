# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.prompts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import prompts as low

if TYPE_CHECKING:
    from .prompts_versions import AsyncPromptsVersions, PromptsVersions

_NOTHING: Answer[None] = NoAnswer()
_PROMPT: Answer[types.Prompt] = JsonAnswer("Prompt")
_PROMPT_LIST: Answer[types.PromptList] = JsonAnswer("PromptList")


class Prompts(Resource):
    """Operations of `client.prompts`."""

    @cached_property
    def versions(self) -> PromptsVersions:
        """Operations of `client.prompts.versions`."""
        from .prompts_versions import PromptsVersions

        return chosen(PromptsVersions(self._client), self._client.implementation("prompts.versions"))

    @cached_property
    def with_raw_response(self) -> PromptsRaw:
        """The same calls, answering with status, headers and unread body."""
        return PromptsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.PromptList, types.Prompt]:
        """List prompts.

        Returns every prompt in its default version.

        Returns:
            The prompts.

        Source: prompts.yaml#/paths/~1v1~1prompts/get
        """
        return self._client.page(
            low.prompts_list(),
            _PROMPT_LIST,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def create(
        self,
        *,
        prompt: str,
        variables: Sequence[str] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Create a prompt.

        Stores a new prompt as version 1 and makes that version the default.

        Args:
            prompt: The template; a variable stands as `{{ name }}`.
            variables: Names of the variables that the template uses.

        Returns:
            The new prompt.

        Source: prompts.yaml#/paths/~1v1~1prompts/post
        """
        return self._client.send(
            low.prompts_create(
                _body={
                    "prompt": prompt,
                    "variables": variables,
                },
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        prompt_id: str,
        *,
        version: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Get a prompt.

        Returns one version of a prompt, the default version where none is named.

        Args:
            prompt_id: Identifier of the prompt.
            version: The version to return. Default is the prompt's default version.

        Returns:
            The prompt.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
        """
        return self._client.send(
            low.prompts_retrieve(
                prompt_id=prompt_id,
                version=version,
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        prompt_id: str,
        *,
        prompt: str,
        version: int,
        variables: Sequence[str] | None | Omit = omit,
        set_as_default: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Update a prompt.

        Stores a new version of a prompt. A 409 means that `version` is not the latest one.

        Args:
            prompt_id: Identifier of the prompt.
            prompt: The new template; a variable stands as `{{ name }}`.
            version: The latest version as the caller knows it.
            variables: Names of the variables that the new template uses.
            set_as_default: Whether the new version becomes the default. Default true.

        Returns:
            The prompt in its new version.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
        """
        return self._client.send(
            low.prompts_update(
                prompt_id=prompt_id,
                _body={
                    "prompt": prompt,
                    "version": version,
                    "variables": variables,
                    "set_as_default": set_as_default,
                },
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a prompt.

        Deletes a prompt with all its versions.

        Args:
            prompt_id: Identifier of the prompt.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
        """
        return self._client.send(
            low.prompts_delete(
                prompt_id=prompt_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def set_default_version(
        self,
        prompt_id: str,
        *,
        version: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Choose the default version of a prompt.

        Makes one existing version the default. A 409 means that the prompt has no such version.

        Args:
            prompt_id: Identifier of the prompt.
            version: An existing version of the prompt.

        Returns:
            The prompt in the version that is now the default.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
        """
        return self._client.send(
            low.prompts_set_default_version(
                prompt_id=prompt_id,
                _body={
                    "version": version,
                },
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class PromptsRaw:
    """The calls of `Prompts`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Prompts(raw_client(client))
        self.list = raw(calls.list)
        self.create = raw(calls.create)
        self.retrieve = raw(calls.retrieve)
        self.update = raw(calls.update)
        self.delete = raw(calls.delete)
        self.set_default_version = raw(calls.set_default_version)


class AsyncPrompts(AsyncResource):
    """Operations of `client.prompts`."""

    @cached_property
    def versions(self) -> AsyncPromptsVersions:
        """Operations of `client.prompts.versions`."""
        from .prompts_versions import AsyncPromptsVersions

        return chosen(AsyncPromptsVersions(self._client), self._client.implementation("prompts.versions"))

    @cached_property
    def with_raw_response(self) -> AsyncPromptsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncPromptsRaw(self._client)

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.PromptList, types.Prompt]:
        """List prompts.

        Returns every prompt in its default version.

        Returns:
            The prompts.

        Source: prompts.yaml#/paths/~1v1~1prompts/get
        """
        return self._client.page(
            low.prompts_list(),
            _PROMPT_LIST,
            Paging(),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def create(
        self,
        *,
        prompt: str,
        variables: Sequence[str] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Create a prompt.

        Stores a new prompt as version 1 and makes that version the default.

        Args:
            prompt: The template; a variable stands as `{{ name }}`.
            variables: Names of the variables that the template uses.

        Returns:
            The new prompt.

        Source: prompts.yaml#/paths/~1v1~1prompts/post
        """
        return await self._client.send(
            low.prompts_create(
                _body={
                    "prompt": prompt,
                    "variables": variables,
                },
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        prompt_id: str,
        *,
        version: int | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Get a prompt.

        Returns one version of a prompt, the default version where none is named.

        Args:
            prompt_id: Identifier of the prompt.
            version: The version to return. Default is the prompt's default version.

        Returns:
            The prompt.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
        """
        return await self._client.send(
            low.prompts_retrieve(
                prompt_id=prompt_id,
                version=version,
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        prompt_id: str,
        *,
        prompt: str,
        version: int,
        variables: Sequence[str] | None | Omit = omit,
        set_as_default: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Update a prompt.

        Stores a new version of a prompt. A 409 means that `version` is not the latest one.

        Args:
            prompt_id: Identifier of the prompt.
            prompt: The new template; a variable stands as `{{ name }}`.
            version: The latest version as the caller knows it.
            variables: Names of the variables that the new template uses.
            set_as_default: Whether the new version becomes the default. Default true.

        Returns:
            The prompt in its new version.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
        """
        return await self._client.send(
            low.prompts_update(
                prompt_id=prompt_id,
                _body={
                    "prompt": prompt,
                    "version": version,
                    "variables": variables,
                    "set_as_default": set_as_default,
                },
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a prompt.

        Deletes a prompt with all its versions.

        Args:
            prompt_id: Identifier of the prompt.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
        """
        return await self._client.send(
            low.prompts_delete(
                prompt_id=prompt_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def set_default_version(
        self,
        prompt_id: str,
        *,
        version: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Prompt:
        """Choose the default version of a prompt.

        Makes one existing version the default. A 409 means that the prompt has no such version.

        Args:
            prompt_id: Identifier of the prompt.
            version: An existing version of the prompt.

        Returns:
            The prompt in the version that is now the default.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
        """
        return await self._client.send(
            low.prompts_set_default_version(
                prompt_id=prompt_id,
                _body={
                    "version": version,
                },
            ),
            _PROMPT,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPromptsRaw:
    """The calls of `AsyncPrompts`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncPrompts(async_raw_client(client))
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)
        self.retrieve = async_raw(calls.retrieve)
        self.update = async_raw(calls.update)
        self.delete = async_raw(calls.delete)
        self.set_default_version = async_raw(calls.set_default_version)
