# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.conversations.items` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class ConversationsItems(Protocol):
    """Operations of `client.conversations.items`."""

    def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage],
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItemList:
        """Add items to a conversation."""
        ...

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ResponseItemList, types.ResponseItem]:
        """List the items of a conversation."""
        ...

    def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItem:
        """Get an item of a conversation."""
        ...

    def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationItemDeleted:
        """Delete an item of a conversation."""
        ...


class AsyncConversationsItems(Protocol):
    """Operations of `client.conversations.items`."""

    async def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage],
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItemList:
        """Add items to a conversation."""
        ...

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ResponseItemList, types.ResponseItem]:
        """List the items of a conversation."""
        ...

    async def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItem:
        """Get an item of a conversation."""
        ...

    async def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationItemDeleted:
        """Delete an item of a conversation."""
        ...
