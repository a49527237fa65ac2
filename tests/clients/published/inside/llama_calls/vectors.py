"""Vector databases, vector-io and vector stores: three views of one thing."""

from __future__ import annotations

from recorder import Recorder

from llama_calls.files import items
from llama_calls.models import first

TEXTS = {
    "rivers.txt": b"The Danube is a river. It ends in the Black Sea.",
    "birds.txt": b"The wren is a small bird.",
}


def databases(call: Recorder) -> None:
    made = call(
        "vector_dbs.register",
        vector_db_id="birds",
        embedding_model=first(call, "embedding"),
        embedding_dimension=384,
    )
    call.claim("vector_dbs.register", "has the id asked for", made.identifier == "birds", made)
    found = call("vector_dbs.retrieve", "birds")
    call.claim("vector_dbs.retrieve", "is what was registered", found.embedding_dimension == 384, found)
    listed = [each.identifier for each in call("vector_dbs.list")]
    call.claim("vector_dbs.list", "lists it", "birds" in listed, listed)
    _insert_and_query(call, {"vector_db_id": "birds"})
    if call.has("tool_runtime.rag_tool.insert"):
        _rag(call)
    call("vector_dbs.unregister", "birds")
    call.claim(
        "vector_dbs.unregister",
        "it is gone",
        "birds" not in [each.identifier for each in call.client.vector_dbs.list()],
    )


def chunks(call: Recorder) -> None:
    store = call.client.vector_stores.create(name="chunks")
    _insert_and_query(call, {"vector_store_id": store.id}, embedded={
        "chunk_id": "c1", "chunk_metadata": {"document_id": "d1"}, "embedding": [0.1] * 384,
        "embedding_model": first(call, "embedding"), "embedding_dimension": 384,
    })  # fmt: skip


def _insert_and_query(call: Recorder, where: dict, embedded: dict | None = None) -> None:
    pieces = [
        {"content": text, "metadata": {"document_id": f"d{number}"}, **(embedded or {})}
        for number, text in enumerate(("The wren is a small bird.", "The Danube is a river."))
    ]
    if embedded:
        pieces[1]["chunk_id"] = "c2"
    call("vector_io.insert", **where, chunks=pieces, ttl_seconds=3600)
    found = call("vector_io.query", **where, query="small bird", params={"max_chunks": 1})
    call.claim(
        "vector_io.query", "one chunk and its score", (len(found.chunks), len(found.scores)) == (1, 1), found
    )
    if not embedded:
        call.claim("vector_io.query", "finds the nearest chunk", "wren" in found.chunks[0].content, found)
    call("vector_io.query", **where, query=[{"type": "text", "text": "bird"}])


def _rag(call: Recorder) -> None:
    document = {
        "document_id": "sea",
        "content": "The Black Sea is deep.",
        "mime_type": "text/plain",
        "metadata": {"a": 1},
    }
    call("tool_runtime.rag_tool.insert", documents=[document], vector_db_id="birds", chunk_size_in_tokens=64)
    config = {
        "chunk_template": "Result {index}: {chunk.content} {metadata}\n", "max_chunks": 2, "max_tokens_in_context": 512,
        "query_generator_config": {"type": "default", "separator": " "}, "mode": "vector",
    }  # fmt: skip
    found = call(
        "tool_runtime.rag_tool.query", content="deep Black Sea", vector_db_ids=["birds"], query_config=config
    )
    call.claim("tool_runtime.rag_tool.query", "finds the document", "Black Sea" in str(found.content), found)
    call("tool_runtime.rag_tool.query", content="sea", vector_db_ids=["birds"])


def stores(call: Recorder) -> None:
    files = [call.client.files.create(file=each, purpose="assistants") for each in TEXTS.items()]
    made = [call("vector_stores.create", name=f"store {number}", metadata={"n": "1"}) for number in range(3)]
    store = made[0].id
    found = call("vector_stores.retrieve", store)
    call.claim("vector_stores.retrieve", "is what was created", found.name == "store 0", found)
    changed = call("vector_stores.update", store, name="renamed", metadata={"b": "2"})
    call.claim(
        "vector_stores.update",
        "has the new values",
        (changed.name, changed.metadata) == ("renamed", {"b": "2"}),
        changed,
    )
    listed = [each.id for each in items(call, "vector_stores.list", order="asc")]
    call.claim(
        "vector_stores.list", "lists all of them in order", [each.id for each in made] == listed[-3:], listed
    )
    attributes = {"kind": "river", "year": 2024}
    call("vector_stores.files.create", store, file_id=files[0].id, attributes=attributes)
    static = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 10}}
    call("vector_stores.files.create", store, file_id=files[1].id, chunking_strategy=static)
    _search(call, store)
    if call.has("vector_stores.files.list"):
        _files(call, store, [each.id for each in files])
    if call.has("vector_stores.file_batches.create"):
        _batches(call, made[1].id, [each.id for each in files])
    for each in made:
        gone = call("vector_stores.delete", each.id)
        call.claim("vector_stores.delete", "answers what is gone", gone.deleted and gone.id == each.id, gone)


def _search(call: Recorder, store: str) -> None:
    options = {"ranker": "auto", "score_threshold": 0.0}
    hits = call(
        "vector_stores.search",
        store,
        query="river Danube",
        max_num_results=5,
        ranking_options=options,
        rewrite_query=False,
    )
    call.claim(
        "vector_stores.search",
        "the best hit is the file about it",
        "Danube" in hits.data[0].content[0].text,
        hits,
    )
    kind = {"type": "eq", "key": "kind", "value": "river"}
    hits = call("vector_stores.search", store, query=["bird"], filters={"type": "and", "filters": [kind]})
    call.claim(
        "vector_stores.search",
        "filters by attributes",
        {each.filename for each in hits.data} == {"rivers.txt"},
        hits,
    )


def _files(call: Recorder, store: str, files: list[str]) -> None:
    group = "vector_stores.files"
    found = call(f"{group}.retrieve", files[0], vector_store_id=store)
    call.claim(
        f"{group}.retrieve",
        "keeps the attributes",
        found.attributes == {"kind": "river", "year": 2024},
        found,
    )
    listed = [
        each.id for each in call.pages(f"{group}.list", store, limit=1, order="asc", filter="completed")
    ]
    call.claim(f"{group}.list", "pages lead to all of them", listed == files, listed)
    changed = call(
        f"{group}.update", files[0], vector_store_id=store, attributes={"kind": "water", "deep": True}
    )
    call.claim(
        f"{group}.update",
        "has the new attributes",
        changed.attributes == {"kind": "water", "deep": True},
        changed,
    )
    content = call(f"{group}.content", files[0], vector_store_id=store)
    pieces = getattr(content, "content", None) or content.data
    call.claim(
        f"{group}.content",
        "answers the text of the file",
        "".join(map(_text, pieces)).encode() == TEXTS["rivers.txt"],
        content,
    )
    gone = call(f"{group}.delete", files[1], vector_store_id=store)
    call.claim(f"{group}.delete", "answers what is gone", gone.deleted and gone.id == files[1], gone)


def _text(piece) -> str:
    """The text of a chunk, which 0.7 leaves a dictionary."""
    return piece["text"] if isinstance(piece, dict) else piece.text


def _batches(call: Recorder, store: str, files: list[str]) -> None:
    group = "vector_stores.file_batches"
    made = call(
        f"{group}.create", store, file_ids=files, attributes={"batch": 1}, chunking_strategy={"type": "auto"}
    )
    found = call(f"{group}.retrieve", made.id, vector_store_id=store)
    call.claim(f"{group}.retrieve", "counts the files", found.file_counts.total == 2, found)
    listed = [
        each.id
        for each in call.pages(f"{group}.list_files", made.id, vector_store_id=store, limit=1, order="asc")
    ]
    call.claim(f"{group}.list_files", "pages lead to all of them", listed == files, listed)
    call(
        f"{group}.cancel",
        call.client.vector_stores.file_batches.create(store, file_ids=files).id,
        vector_store_id=store,
    )
