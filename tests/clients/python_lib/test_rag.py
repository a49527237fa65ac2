"""Retrieval against the stub server."""

from __future__ import annotations

from pathlib import Path

import pytest
from llama_stack_client import AsyncLlamaStackClient, AsyncRag, LlamaStackClient, Rag, RAGDocument

EMBEDDER = "stub-embedding"


def test_what_was_added_is_found(client: LlamaStackClient, tmp_path: Path) -> None:
    file = tmp_path / "trains.md"
    file.write_text("Trains to Bergen leave at noon.")
    rag = Rag(client, "handbook")
    assert rag.create(embedding_model=EMBEDDER).identifier == "handbook"
    own = RAGDocument(
        document_id="own", content="Llamas eat grass.", mime_type="text/plain", metadata={"n": 1}
    )
    added = rag.add(
        ["Ships leave at nine."],
        files=[file],
        addresses=["https://example.com/oslo"],
        documents=[own, {"document_id": "dictionary", "content": "Snow falls.", "metadata": {}}],
    )
    assert added[:2] == ["own", "dictionary"]
    assert added[3:] == [str(file), "https://example.com/oslo"]
    assert "noon" in rag.context("When do trains to Bergen leave?", query_config={"max_chunks": 1})
    assert rag.query("What do llamas eat?").metadata["document_ids"][0] == "own"


def test_the_same_text_has_the_same_name(client: LlamaStackClient) -> None:
    rag = Rag(client, "twice")
    rag.create(embedding_model=EMBEDDER)
    assert rag.add(["Snow."]) == rag.add(["Snow."])


def test_a_text_alone_is_a_mistake(client: LlamaStackClient) -> None:
    with pytest.raises(TypeError, match="brackets"):
        Rag(client, "x").add("Snow.")


async def test_async_retrieval(server: str) -> None:
    async with AsyncLlamaStackClient(base_url=server) as client:
        rag = AsyncRag(client, "other")
        await rag.create(embedding_model=EMBEDDER)
        await rag.add(["Trains leave at noon."], metadata={"by": "me"})
        assert "noon" in await rag.context("When do trains leave?")
