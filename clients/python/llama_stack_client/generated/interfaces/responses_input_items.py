# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.responses.input_items` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class ResponsesInputItems(Protocol):
    """Operations of `client.responses.input_items`."""

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ResponseItemList, types.ResponseItem]:
        """List the input of a response."""
        ...


class AsyncResponsesInputItems(Protocol):
    """Operations of `client.responses.input_items`."""

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ResponseItemList, types.ResponseItem]:
        """List the input of a response."""
        ...
