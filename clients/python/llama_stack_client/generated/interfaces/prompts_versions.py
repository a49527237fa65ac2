# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.prompts.versions` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class PromptsVersions(Protocol):
    """Operations of `client.prompts.versions`."""

    def list(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.PromptList, types.Prompt]:
        """List the versions of a prompt."""
        ...


class AsyncPromptsVersions(Protocol):
    """Operations of `client.prompts.versions`."""

    def list(
        self,
        prompt_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.PromptList, types.Prompt]:
        """List the versions of a prompt."""
        ...
