# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.chat.completions.messages` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class ChatCompletionsMessages(Protocol):
    """Operations of `client.chat.completions.messages`."""

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.StoredChatMessageList, types.StoredChatMessage]:
        """List the messages of a stored chat completion."""
        ...


class AsyncChatCompletionsMessages(Protocol):
    """Operations of `client.chat.completions.messages`."""

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.StoredChatMessageList, types.StoredChatMessage]:
        """List the messages of a stored chat completion."""
        ...
