"""Memory banks: each kind keeps documents and finds them in its own way."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature

BANKS = feature(
    "memory.banks",
    "Memory banks",
    operations=(
        "memory_banks.register", "memory_banks.list", "memory_banks.retrieve", "memory_banks.unregister",
        "memory.insert", "memory.query",
    ),
)  # fmt: skip
VECTOR = feature("memory.vector", "Banks that find by meaning")
KEYVALUE = feature("memory.keyvalue", "Banks that find by key")
KEYWORD = feature("memory.keyword", "Banks that find by words")
GRAPH = feature("memory.graph", "Banks that follow relations")
PATH = "/v1/memory-banks"
QUERY = ("memory.query", "QueryDocumentsResponse")


@contextlib.asynccontextmanager
async def bank(
    subject: Subject, kind: str, documents: list[dict[str, Any]], **params: Any
) -> AsyncIterator[str]:
    """A bank of one kind with documents in it, until the end of the block; gives its identifier."""
    name = subject.name(f"{kind}-bank")
    body = {"memory_bank_id": name, "params": {"memory_bank_type": kind, **params}}
    (await subject.post(PATH, body)).valid("MemoryBank")
    try:
        if documents:
            await insert(subject, name, *documents)
        yield name
    finally:
        await subject.delete(f"{PATH}/{name}")


async def insert(subject: Subject, name: str, *documents: dict[str, Any]) -> None:
    """Puts documents into a bank."""
    (await subject.post("/v1/memory/insert", {"bank_id": name, "documents": documents})).expect(204)


async def query(subject: Subject, name: str, text: str, **params: Any) -> list[tuple[dict[str, Any], float]]:
    """The chunks that a query finds, each with its score; the scores fall.

    Raises:
        Failed: Chunks and scores are not of one number, or the scores rise.
    """
    body = {"bank_id": name, "query": text, "params": params}
    found = (await subject.post("/v1/memory/query", body)).valid("QueryDocumentsResponse")
    chunks, scores = found["chunks"], found["scores"]
    expect(len(chunks) == len(scores), expected=f"{len(chunks)} scores", got=scores)
    expect(scores == sorted(scores, reverse=True), expected="falling scores", got=scores)
    return list(zip(chunks, scores, strict=True))


async def found(subject: Subject, name: str, text: str, **params: Any) -> list[str]:
    """The documents that a query finds, best first, each once."""
    return list(
        dict.fromkeys(chunk["document_id"] for chunk, _ in await query(subject, name, text, **params))
    )


def document(name: str, content: str, **fields: Any) -> dict[str, Any]:
    """A document."""
    return {"document_id": name, "content": content, **fields}


KEYS = [
    document("user:1", "Ada", metadata={"born": 1815}),
    document("user:10", "Grace"),
    document("city:1", "user:1"),
]


@check("memory.keyvalue.exact", MUST, KEYVALUE, spec=QUERY)
async def exact(subject: Subject) -> None:
    """A key finds its whole value with the score 1, and nothing whose key or value is only like it.

    Who asks for the settings of user 1 must not get those of user 10.
    """
    async with bank(subject, "keyvalue", KEYS) as name:
        hits = await query(subject, name, "user:1", max_chunks=10)
        got = [
            (chunk["document_id"], chunk["content"], chunk.get("metadata"), score) for chunk, score in hits
        ]
        wanted = [("user:1", "Ada", {"born": 1815}, 1.0)]
        expect(got == wanted, expected=wanted, got=got)
        nothing = await found(subject, name, "user")
        expect(nothing == [], expected="nothing for half a key", got=nothing)


@check("memory.keyvalue.prefix", MUST, KEYVALUE, spec=("memory.query", "KeyMatch"))
async def prefix(subject: Subject) -> None:
    """With `prefix`, the beginning of keys finds all of them, and only them.

    Keys are made like paths so that what belongs together can be read at once.
    """
    async with bank(subject, "keyvalue", KEYS) as name:
        got = sorted(await found(subject, name, "user:", max_chunks=10, keyvalue={"match": "prefix"}))
        expect(got == ["user:1", "user:10"], expected=["user:1", "user:10"], got=got)


@check("memory.keyvalue.replaces", MUST, KEYVALUE, spec=("memory.insert",), tier=Tier.STATEFUL)
async def replaces(subject: Subject) -> None:
    """A document whose identifier is there takes the place of the old one, with all that belonged to it.

    The newest value of a key is the value.
    """
    async with bank(subject, "keyvalue", KEYS) as name:
        await insert(subject, name, document("user:1", "Ada Lovelace"))
        hits = await query(subject, name, "user:1", max_chunks=10)
        got = [(chunk["content"], chunk.get("metadata") or {}) for chunk, _ in hits]
        expect(got == [("Ada Lovelace", {})], expected=[("Ada Lovelace", {})], got=got)


WORDS = [
    document("boat", "The red boat sails on the blue lake."),
    document("car", "The red car stands in the garage."),
    document("lake", "A lake is a lake, and the blue lake is a deep lake."),
    document("tree", "Old trees grow slowly."),
]


@check("memory.keyword.any", MUST, KEYWORD, spec=QUERY)
async def any_word(subject: Subject) -> None:
    """A query finds the documents that share a word with it, and no others; more of a word is more of a score.

    Names and part numbers mean nothing to embeddings; finding them by their letters is what the kind is for.
    """
    async with bank(subject, "keyword", WORDS) as name:
        for text, wanted in (
            ("red", ["boat", "car"]),
            ("LAKE", ["boat", "lake"]),
            ("garage trees", ["car", "tree"]),
            ("zebra", []),
        ):
            got = sorted(await found(subject, name, text, max_chunks=10))
            expect(got == wanted, expected=f"{wanted} for {text}", got=got)
        best = await found(subject, name, "lake", max_chunks=1)
        expect(best == ["lake"], expected="the document with the word four times first", got=best)


@check("memory.keyword.all", MUST, KEYWORD, spec=("memory.query", "KeywordMatch"))
async def all_words(subject: Subject) -> None:
    """With `all`, only documents with every word of the query are found.

    The search of people who know what they are looking for.
    """
    async with bank(subject, "keyword", WORDS) as name:
        for text, wanted in (("red lake", ["boat"]), ("blue lake", ["boat", "lake"]), ("red trees", [])):
            got = sorted(await found(subject, name, text, max_chunks=10, keyword={"match": "all"}))
            expect(got == wanted, expected=f"{wanted} for {text}", got=got)


TOPICS = [
    document("kettle", "The warranty of electric kettles lasts two years.", metadata={"page": 1}),
    document("penguin", "Penguins in Antarctica eat krill and small fish.", metadata={"page": 2}),
    document("savings", "Savings accounts grow by compound interest.", metadata={"page": 3}),
]


@check("memory.vector.finds", MUST, VECTOR, spec=(*QUERY, "VectorMemoryBankParams"))
async def finds(subject: Subject) -> None:
    """A query with the words of a document finds that document first, with its metadata.

    The memory of most agents; what it forgets the agent never knew.
    """
    params = {"embedding_model": subject.embedder, "chunk_size_in_tokens": 128}
    async with bank(subject, "vector", TOPICS, **params) as name:
        for wanted in TOPICS:
            hits = await query(subject, name, wanted["content"])
            best = [(chunk["document_id"], chunk.get("metadata")) for chunk, _ in hits[:1]]
            expect(best == [(wanted["document_id"], wanted["metadata"])], expected=wanted, got=best)


@check("memory.vector.replaces", MUST, VECTOR, spec=("memory.insert",), tier=Tier.STATEFUL)
async def forgets_old_chunks(subject: Subject) -> None:
    """A new version of a document leaves no chunk of the old one, even where it is shorter.

    Half of the old contract beside the new one is how wrong answers with a right source come about.
    """
    params = {"embedding_model": subject.embedder, "chunk_size_in_tokens": 16}
    long = " ".join(f"Clause {number} of the old contract." for number in range(20))
    async with bank(subject, "vector", [document("contract", long)], **params) as name:
        before = await query(subject, name, "old contract", max_chunks=50)
        expect(len(before) > 1, expected="several chunks", got=len(before))
        await insert(subject, name, document("contract", "The new contract."))
        got = [chunk["content"] for chunk, _ in await query(subject, name, "old contract", max_chunks=50)]
        expect(got == ["The new contract."], expected=["The new contract."], got=got)


NODES = [
    document(
        "ada",
        "Ada wrote the program.",
        relations=[{"type": "worked_with", "target": "charles"}, {"type": "child_of", "target": "byron"}],
    ),
    document(
        "charles", "Charles designed the engine.", relations=[{"type": "worked_with", "target": "joseph"}]
    ),
    document("joseph", "Joseph built the parts."),
    document("byron", "Byron wrote poems."),
]


@check("memory.graph.walks", MUST, GRAPH, spec=(*QUERY, "GraphMemoryQueryParams"))
async def walks(subject: Subject) -> None:
    """A graph is walked from the named node as far, along the relations and in the direction asked for.

    Who asks for the neighbours of a customer must not get those of the neighbours.
    """
    cases: tuple[tuple[str, dict[str, Any], list[str]], ...] = (
        ("ada", {"max_depth": 0}, ["ada"]),
        ("ada", {"max_depth": 1}, ["ada", "byron", "charles"]),
        ("ada", {"max_depth": 2}, ["ada", "byron", "charles", "joseph"]),
        ("ada", {"max_depth": 2, "relation_types": ["worked_with"]}, ["ada", "charles", "joseph"]),
        ("charles", {"max_depth": 1, "direction": "outgoing"}, ["charles", "joseph"]),
        ("charles", {"max_depth": 1, "direction": "incoming"}, ["ada", "charles"]),
        ("charles", {"max_depth": 1, "direction": "both"}, ["ada", "charles", "joseph"]),
    )
    async with bank(subject, "graph", NODES) as name:
        for start, settings, wanted in cases:
            got = sorted(await found(subject, name, start, max_chunks=20, graph=settings))
            expect(got == wanted, expected=f"{wanted} from {start} with {settings}", got=got)


@check(
    "memory.graph.paths",
    MUST,
    GRAPH,
    spec=("/components/schemas/MemoryChunk/properties/path", "memory.query"),
)
async def way(subject: Subject) -> None:
    """Each node tells the way to it, the start scores 1, and each step away scores less.

    The way is the explanation: why this document has to do with that one.
    """
    async with bank(subject, "graph", NODES) as name:
        hits = await query(subject, name, "ada", max_chunks=20, graph={"max_depth": 2})
        ways = {chunk["document_id"]: chunk.get("path") for chunk, _ in hits}
        wanted = {
            "ada": ["ada"],
            "byron": ["ada", "byron"],
            "charles": ["ada", "charles"],
            "joseph": ["ada", "charles", "joseph"],
        }
        expect(ways == wanted, expected=wanted, got=ways)
        scores = {chunk["document_id"]: score for chunk, score in hits}
        falling = scores["ada"] == 1 and 1 > scores["charles"] > scores["joseph"] > 0
        expect(falling, expected="1 at the start and less with each step", got=scores)


@check(
    "memory.banks.describes",
    MUST,
    BANKS,
    spec=("memory_banks.retrieve", "memory_banks.list"),
    tier=Tier.STATEFUL,
)
async def describes(subject: Subject) -> None:
    """A bank is told with its name and kind, the same by name and in the list; a taken name is 409.

    Clients choose how to ask by the kind.
    """
    async with bank(subject, "keyvalue", []) as name:
        told = (await subject.get(f"{PATH}/{name}")).valid("MemoryBank")
        got = (told["identifier"], told["memory_bank_type"])
        expect(got == (name, "keyvalue"), expected=(name, "keyvalue"), got=got)
        listed = (await subject.get(PATH)).valid("ListMemoryBanksResponse")["data"]
        mine = [each for each in listed if each["identifier"] == name]
        expect(mine == [told], expected=[told], got=mine)
        body = {"memory_bank_id": name, "params": {"memory_bank_type": "keyword"}}
        (await subject.post(PATH, body)).error(409)


@check("memory.banks.gone", MUST, BANKS, spec=("memory_banks.unregister",), tier=Tier.STATEFUL)
async def gone(subject: Subject) -> None:
    """A bank that is unregistered is gone with its documents; one registered anew under its name is empty.

    Forgetting is a promise to people.
    """
    async with bank(subject, "keyvalue", KEYS) as name:
        (await subject.delete(f"{PATH}/{name}")).expect(204)
        (await subject.get(f"{PATH}/{name}")).error(404)
        (await subject.post("/v1/memory/query", {"bank_id": name, "query": "user:1"})).error(404)
        (await subject.post("/v1/memory/insert", {"bank_id": name, "documents": KEYS})).error(404)
        (await subject.delete(f"{PATH}/{name}")).error(404)
        body = {"memory_bank_id": name, "params": {"memory_bank_type": "keyvalue"}}
        (await subject.post(PATH, body)).valid("MemoryBank")
        got = await found(subject, name, "user:1")
        expect(got == [], expected="an empty bank", got=got)
