# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.prompts` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Prompts(Protocol):
    """Operations of `client.prompts`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.PromptList, types.Prompt]:
        """List prompts."""
        ...

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
        """Create a prompt."""
        ...

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
        """Get a prompt."""
        ...

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
        """Update a prompt."""
        ...

    def delete(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a prompt."""
        ...

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
        """Choose the default version of a prompt."""
        ...


class AsyncPrompts(Protocol):
    """Operations of `client.prompts`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.PromptList, types.Prompt]:
        """List prompts."""
        ...

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
        """Create a prompt."""
        ...

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
        """Get a prompt."""
        ...

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
        """Update a prompt."""
        ...

    async def delete(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a prompt."""
        ...

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
        """Choose the default version of a prompt."""
        ...
