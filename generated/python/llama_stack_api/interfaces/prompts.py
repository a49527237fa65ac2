# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Prompts API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.prompts import (
    CreatePromptRequest,
    Prompt,
    PromptList,
    SetDefaultVersionRequest,
    UpdatePromptRequest,
)
from llama_stack_spi import Context


class Prompts(ABC):
    """Prompt templates with variables and versions.

    Source: prompts.yaml
    """

    @abstractmethod
    async def prompts_list(self, *, ctx: Context) -> PromptList:
        """List prompts.

        Returns every prompt in its default version.

        Args:
            ctx: The request around this call.

        Returns:
            The prompts.

        Source: prompts.yaml#/paths/~1v1~1prompts/get
        """

    @abstractmethod
    async def prompts_create(self, body: CreatePromptRequest, *, ctx: Context) -> Prompt:
        """Create a prompt.

        Stores a new prompt as version 1 and makes that version the default.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The new prompt.

        Source: prompts.yaml#/paths/~1v1~1prompts/post
        """

    @abstractmethod
    async def prompts_retrieve(self, prompt_id: str, *, version: int | None = None, ctx: Context) -> Prompt:
        """Get a prompt.

        Returns one version of a prompt, the default version where none is named.

        Args:
            prompt_id: Identifier of the prompt.
            version: The version to return. Default is the prompt's default version.
            ctx: The request around this call.

        Returns:
            The prompt.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/get
        """

    @abstractmethod
    async def prompts_update(self, prompt_id: str, body: UpdatePromptRequest, *, ctx: Context) -> Prompt:
        """Update a prompt.

        Stores a new version of a prompt. A 409 means that `version` is not the latest one.

        Args:
            prompt_id: Identifier of the prompt.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The prompt in its new version.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/put
        """

    @abstractmethod
    async def prompts_delete(self, prompt_id: str, *, ctx: Context) -> None:
        """Delete a prompt.

        Deletes a prompt with all its versions.

        Args:
            prompt_id: Identifier of the prompt.
            ctx: The request around this call.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}/delete
        """

    @abstractmethod
    async def prompts_versions_list(self, prompt_id: str, *, ctx: Context) -> PromptList:
        """List the versions of a prompt.

        Returns every version of one prompt, oldest first.

        Args:
            prompt_id: Identifier of the prompt.
            ctx: The request around this call.

        Returns:
            The versions.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1versions/get
        """

    @abstractmethod
    async def prompts_set_default_version(
        self, prompt_id: str, body: SetDefaultVersionRequest, *, ctx: Context
    ) -> Prompt:
        """Choose the default version of a prompt.

        Makes one existing version the default. A 409 means that the prompt has no such version.

        Args:
            prompt_id: Identifier of the prompt.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The prompt in the version that is now the default.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: prompts.yaml#/paths/~1v1~1prompts~1{prompt_id}~1set-default-version/put
        """
