"""Retrieval: put documents into a vector database, and find what fits a question.

```python
rag = Rag(client, "handbook")
rag.create(embedding_model="all-minilm-l6-v2")
rag.add(["Trains to Bergen leave at noon."], files=[Path("handbook.md")])
messages = [{"role": "user", "content": rag.context("When do trains leave?") + "When do trains leave?"}]
```
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .. import types
from ..client import AsyncLlamaStackClient, LlamaStackClient
from ..runtime.omit import omit
from .printing import interleaved_content_as_str

Document = types.RagDocument
"""A document for a vector database."""

CHUNK_TOKENS = 512
"""Tokens of a chunk, when the caller does not say."""


class Rag:
    """A vector database with documents in it."""

    def __init__(self, client: LlamaStackClient, vector_db_id: str) -> None:
        """Takes the client and the name of the database, which need not exist yet."""
        self.client = client
        self.vector_db_id = vector_db_id

    def create(
        self,
        *,
        embedding_model: str,
        embedding_dimension: int | None = None,
        provider_id: str | None = None,
    ) -> types.VectorDb:
        """Registers the database.

        Args:
            embedding_model: Model that makes the vectors.
            embedding_dimension: Numbers in a vector, where the server does not know.
            provider_id: The provider that keeps the database, where there are several.
        """
        return self.client.vector_dbs.register(
            vector_db_id=self.vector_db_id,
            embedding_model=embedding_model,
            embedding_dimension=omit if embedding_dimension is None else embedding_dimension,
            provider_id=omit if provider_id is None else provider_id,
        )

    def add(
        self,
        texts: Sequence[str] = (),
        *,
        files: Sequence[str | os.PathLike[str]] = (),
        addresses: Sequence[str] = (),
        documents: Sequence[types.RagDocument | Mapping[str, Any]] = (),
        metadata: Mapping[str, Any] | None = None,
        chunk_size_in_tokens: int = CHUNK_TOKENS,
    ) -> list[str]:
        """Adds documents and returns their identifiers.

        Args:
            texts: Texts as they are.
            files: Text files, sent whole; their identifiers are their paths.
            addresses: Addresses that the server fetches; they are the identifiers.
            documents: Documents made by the caller.
            metadata: What is kept with every text, file and address.
            chunk_size_in_tokens: Tokens of the pieces that documents are cut into.
        """
        made = _documents(texts, files, addresses, documents, metadata or {})
        self.client.tool_runtime.rag_tool.insert(
            documents=made, vector_db_id=self.vector_db_id, chunk_size_in_tokens=chunk_size_in_tokens
        )
        return [each.document_id for each in made]

    def query(
        self,
        content: types.InterleavedContent,
        *,
        query_config: types.RagQueryConfig | Mapping[str, Any] | None = None,
    ) -> types.RagQueryResult:
        """Finds what fits, with the facts that the server tells of it."""
        return self.client.tool_runtime.rag_tool.query(
            content=content,
            vector_db_ids=[self.vector_db_id],
            query_config=omit if query_config is None else query_config,
        )

    def context(
        self,
        content: types.InterleavedContent,
        *,
        query_config: types.RagQueryConfig | Mapping[str, Any] | None = None,
    ) -> str:
        """What fits, as text for a prompt; empty when nothing does."""
        return interleaved_content_as_str(self.query(content, query_config=query_config).content, "\n")


class AsyncRag:
    """A vector database with documents in it, like `Rag`."""

    def __init__(self, client: AsyncLlamaStackClient, vector_db_id: str) -> None:
        """Takes the client and the name of the database, which need not exist yet."""
        self.client = client
        self.vector_db_id = vector_db_id

    async def create(
        self,
        *,
        embedding_model: str,
        embedding_dimension: int | None = None,
        provider_id: str | None = None,
    ) -> types.VectorDb:
        """Registers the database, like `Rag.create`."""
        return await self.client.vector_dbs.register(
            vector_db_id=self.vector_db_id,
            embedding_model=embedding_model,
            embedding_dimension=omit if embedding_dimension is None else embedding_dimension,
            provider_id=omit if provider_id is None else provider_id,
        )

    async def add(
        self,
        texts: Sequence[str] = (),
        *,
        files: Sequence[str | os.PathLike[str]] = (),
        addresses: Sequence[str] = (),
        documents: Sequence[types.RagDocument | Mapping[str, Any]] = (),
        metadata: Mapping[str, Any] | None = None,
        chunk_size_in_tokens: int = CHUNK_TOKENS,
    ) -> list[str]:
        """Adds documents and returns their identifiers, like `Rag.add`."""
        made = _documents(texts, files, addresses, documents, metadata or {})
        await self.client.tool_runtime.rag_tool.insert(
            documents=made, vector_db_id=self.vector_db_id, chunk_size_in_tokens=chunk_size_in_tokens
        )
        return [each.document_id for each in made]

    async def query(
        self,
        content: types.InterleavedContent,
        *,
        query_config: types.RagQueryConfig | Mapping[str, Any] | None = None,
    ) -> types.RagQueryResult:
        """Finds what fits, like `Rag.query`."""
        return await self.client.tool_runtime.rag_tool.query(
            content=content,
            vector_db_ids=[self.vector_db_id],
            query_config=omit if query_config is None else query_config,
        )

    async def context(
        self,
        content: types.InterleavedContent,
        *,
        query_config: types.RagQueryConfig | Mapping[str, Any] | None = None,
    ) -> str:
        """What fits, as text for a prompt, like `Rag.context`."""
        found = await self.query(content, query_config=query_config)
        return interleaved_content_as_str(found.content, "\n")


def _documents(
    texts: Sequence[str],
    files: Sequence[str | os.PathLike[str]],
    addresses: Sequence[str],
    documents: Sequence[types.RagDocument | Mapping[str, Any]],
    metadata: Mapping[str, Any],
) -> list[types.RagDocument]:
    if isinstance(texts, str):
        raise TypeError("add takes a list of texts; put the text into brackets")
    kept = dict(metadata)
    made = [types.RagDocument.model_validate(each) for each in documents]
    for text in texts:
        # The same text has the same identifier, so that adding it again does not double it.
        name = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        made.append(
            types.RagDocument(document_id=f"text-{name}", content=text, mime_type="text/plain", metadata=kept)
        )
    for file in files:
        path = Path(file)
        kind = mimetypes.guess_type(path.name)[0] or "text/plain"
        made.append(
            types.RagDocument(
                document_id=str(path),
                content=path.read_text(encoding="utf-8"),
                mime_type=kind,
                metadata=kept,
            )
        )
    for address in addresses:
        kind = mimetypes.guess_type(address)[0] or "text/plain"
        made.append(
            types.RagDocument(
                document_id=address, content=types.Url(uri=address), mime_type=kind, metadata=kept
            )
        )
    return made
