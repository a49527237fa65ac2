"""Vector databases, and chunks put into them and found again."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature

DATABASES = feature(
    "memory.vector_dbs",
    "Vector databases",
    operations=("vector_dbs.register", "vector_dbs.list", "vector_dbs.retrieve", "vector_dbs.unregister"),
)
CHUNKS = feature(
    "memory.vector_io", "Chunks in vector databases", operations=("vector_io.insert", "vector_io.query")
)
PATH = "/v1/vector-dbs"
QUERY = ("vector_io.query", "QueryChunksResponse")

TEXTS = {
    "kettle": "The warranty of electric kettles lasts two years.",
    "penguin": "Penguins in Antarctica eat krill and small fish.",
    "savings": "Savings accounts grow by compound interest.",
}


@contextlib.asynccontextmanager
async def database(subject: Subject) -> AsyncIterator[str]:
    """An empty vector database, until the end of the block; gives its identifier."""
    name = subject.name("db")
    await register(subject, name)
    try:
        yield name
    finally:
        await subject.delete(f"{PATH}/{name}")


async def register(subject: Subject, name: str) -> dict[str, Any]:
    """Registers an empty vector database."""
    body = {"vector_db_id": name, "embedding_model": subject.embedder}
    found: dict[str, Any] = (await subject.post(PATH, body)).valid("VectorDb")
    return found


async def insert(subject: Subject, name: str, chunks: list[dict[str, Any]]) -> None:
    """Puts chunks into a vector database."""
    (await subject.post("/v1/vector-io/insert", {"vector_db_id": name, "chunks": chunks})).expect(204)


async def query(subject: Subject, name: str, text: str, **params: Any) -> dict[str, Any]:
    """What a query finds; there is one score for each chunk."""
    body = {"vector_db_id": name, "query": text, "params": params}
    found: dict[str, Any] = (await subject.post("/v1/vector-io/query", body)).valid("QueryChunksResponse")
    pair = (len(found["chunks"]), len(found["scores"]))
    expect(
        pair[0] == pair[1], expected="a score for each chunk", got=f"{pair[0]} chunks and {pair[1]} scores"
    )
    return found


def chunks() -> list[dict[str, Any]]:
    """A chunk for each text, with facts that must come back."""
    return [
        {
            "content": text,
            "chunk_id": f"chunk-{name}",
            "metadata": {"document_id": name, "page": place, "tags": ["a", name]},
            "chunk_metadata": {"document_id": name, "source": f"{name}.md"},
        }
        for place, (name, text) in enumerate(TEXTS.items(), start=1)
    ]


@check("memory.vector_io.round_trip", MUST, CHUNKS, spec=(*QUERY, "EmbeddedChunk"))
async def round_trip(subject: Subject) -> None:
    """A query with the words of a chunk finds that chunk first, with its identifier, metadata and source.

    Answers quote their sources from the metadata; a chunk with that of its neighbour quotes the wrong one.
    """
    async with database(subject) as name:
        await insert(subject, name, chunks())
        for wanted in chunks():
            found = (await query(subject, name, wanted["content"]))["chunks"]
            expect(bool(found), expected=wanted, got="nothing")
            got = {key: found[0][key] for key in ("content", "chunk_id", "metadata")}
            expect(got == {key: wanted[key] for key in got}, expected=wanted, got=got)
            about = {key: found[0]["chunk_metadata"].get(key) for key in wanted["chunk_metadata"]}
            expect(about == wanted["chunk_metadata"], expected=wanted["chunk_metadata"], got=about)


@check("memory.vector_io.order", MUST, CHUNKS, spec=(*QUERY, "QueryChunksParams"))
async def order(subject: Subject) -> None:
    """Scores fall, and `max_chunks` and `score_threshold` cut the list from its end.

    Callers take the first few and trust that nothing better stands behind.
    """
    async with database(subject) as name:
        await insert(subject, name, chunks())
        for text in TEXTS.values():
            whole = await query(subject, name, text, max_chunks=10)
            scores, ids = whole["scores"], [each["chunk_id"] for each in whole["chunks"]]
            expect(len(scores) > 1, expected="several chunks", got=scores)
            expect(scores == sorted(scores, reverse=True), expected="falling scores", got=scores)
            cut = await query(subject, name, text, max_chunks=1)
            got = [each["chunk_id"] for each in cut["chunks"]]
            expect(got == ids[:1], expected=ids[:1], got=got)
            between = (scores[0] + scores[-1]) / 2
            high = await query(subject, name, text, max_chunks=10, score_threshold=between)
            wanted = [each for each, score in zip(ids, scores, strict=True) if score >= between]
            got = [each["chunk_id"] for each in high["chunks"]]
            expect(got == wanted, expected=f"{wanted} above {between}", got=got)


@check("memory.vector_io.replaces", MUST, CHUNKS, spec=("vector_io.insert",), tier=Tier.STATEFUL)
async def replaces(subject: Subject) -> None:
    """A chunk with an identifier that is there takes the place of the old one.

    A corrected text must not be found beside the mistake that it corrects.
    """
    async with database(subject) as name:
        await insert(subject, name, chunks())
        await insert(subject, name, [{"content": "Kettles have no warranty.", "chunk_id": "chunk-kettle"}])
        found = (await query(subject, name, TEXTS["kettle"], max_chunks=10))["chunks"]
        got = [each["content"] for each in found if each["chunk_id"] == "chunk-kettle"]
        expect(got == ["Kettles have no warranty."], expected=["Kettles have no warranty."], got=got)
        texts = [each["content"] for each in found]
        expect(TEXTS["kettle"] not in texts, expected="the old text nowhere", got=texts)


@check("memory.vector_io.unknown", MUST, CHUNKS, spec=("vector_io.insert", "vector_io.query", "Error"))
async def unknown(subject: Subject) -> None:
    """Chunks for a database that is not there are refused with 404, and so are queries.

    A typing error that is accepted loses the documents without a word.
    """
    name = subject.name("no-db")
    (await subject.post("/v1/vector-io/insert", {"vector_db_id": name, "chunks": chunks()})).error(404)
    (await subject.post("/v1/vector-io/query", {"vector_db_id": name, "query": "kettle"})).error(404)


@check(
    "memory.vector_dbs.describes", MUST, DATABASES, spec=("VectorDb", "vector_dbs.list"), tier=Tier.STATEFUL
)
async def describes(subject: Subject) -> None:
    """A database has the name and the model that it was registered with, told the same by name and in the list.

    Whoever embeds by themselves looks here for the model; another one finds nothing.
    """
    async with database(subject) as name:
        told = (await subject.get(f"{PATH}/{name}")).valid("VectorDb")
        got = (told["identifier"], told["embedding_model"])
        expect(got == (name, subject.embedder), expected=(name, subject.embedder), got=got)
        listed = (await subject.get(PATH)).valid("ListVectorDbsResponse")["data"]
        mine = [each for each in listed if each["identifier"] == name]
        expect(mine == [told], expected=[told], got=mine)


@check(
    "memory.vector_dbs.conflict", MUST, DATABASES, spec=("vector_dbs.register", "Error"), tier=Tier.STATEFUL
)
async def conflict(subject: Subject) -> None:
    """A name that is taken answers 409, and the database under it keeps its chunks.

    A start-up script that runs twice must not empty the store.
    """
    async with database(subject) as name:
        await insert(subject, name, chunks())
        body = {"vector_db_id": name, "embedding_model": subject.embedder}
        (await subject.post(PATH, body)).error(409)
        found = (await query(subject, name, TEXTS["kettle"], max_chunks=10))["chunks"]
        expect(bool(found), expected="the chunks still there", got=found)


@check("memory.vector_dbs.gone", MUST, DATABASES, spec=("vector_dbs.unregister",), tier=Tier.STATEFUL)
async def gone(subject: Subject) -> None:
    """A database that is unregistered is gone with its chunks; one registered anew under its name is empty.

    What was deleted must not come back with the name.
    """
    async with database(subject) as name:
        await insert(subject, name, chunks())
        (await subject.delete(f"{PATH}/{name}")).expect(204)
        (await subject.get(f"{PATH}/{name}")).error(404)
        (await subject.post("/v1/vector-io/query", {"vector_db_id": name, "query": "kettle"})).error(404)
        (await subject.delete(f"{PATH}/{name}")).error(404)
        listed = [
            each["identifier"] for each in (await subject.get(PATH)).valid("ListVectorDbsResponse")["data"]
        ]
        expect(name not in listed, expected="a list without it", got=listed)
        await register(subject, name)
        found = (await query(subject, name, TEXTS["kettle"]))["chunks"]
        expect(not found, expected="an empty database", got=found)
