# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.conversations` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class Conversations(Protocol):
    """Operations of `client.conversations`."""

    def create(
        self,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Create a conversation."""
        ...

    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Get a conversation."""
        ...

    def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Update a conversation."""
        ...

    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationDeleted:
        """Delete a conversation."""
        ...


class AsyncConversations(Protocol):
    """Operations of `client.conversations`."""

    async def create(
        self,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Create a conversation."""
        ...

    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Get a conversation."""
        ...

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Update a conversation."""
        ...

    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationDeleted:
        """Delete a conversation."""
        ...
