# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.tool_runtime.rag_tool` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.timeout import TimeLimit
from .. import types


class ToolRuntimeRagTool(Protocol):
    """Operations of `client.tool_runtime.rag_tool`."""

    def insert(
        self,
        *,
        documents: Sequence[types.RagDocument | Mapping[str, object]],
        vector_db_id: str,
        chunk_size_in_tokens: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Read documents for retrieval."""
        ...

    def query(
        self,
        *,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        vector_db_ids: Sequence[str],
        query_config: types.RagQueryConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RagQueryResult:
        """Retrieve context for a model."""
        ...


class AsyncToolRuntimeRagTool(Protocol):
    """Operations of `client.tool_runtime.rag_tool`."""

    async def insert(
        self,
        *,
        documents: Sequence[types.RagDocument | Mapping[str, object]],
        vector_db_id: str,
        chunk_size_in_tokens: int,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Read documents for retrieval."""
        ...

    async def query(
        self,
        *,
        content: str
        | types.InterleavedContentItem
        | Mapping[str, object]
        | Sequence[types.InterleavedContentItem | Mapping[str, object]],
        vector_db_ids: Sequence[str],
        query_config: types.RagQueryConfig | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.RagQueryResult:
        """Retrieve context for a model."""
        ...
