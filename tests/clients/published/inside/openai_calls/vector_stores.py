"""Vector stores, their files and file batches, with the client's polling helpers."""

from __future__ import annotations

import pathlib
import tempfile

from recorder import Recorder

TEXTS = {
    "rivers.txt": b"The Danube is a river. It ends in the Black Sea.",
    "birds.txt": b"The wren is a small bird.",
}
FAST = {"poll_interval_ms": 50}


def run(call: Recorder) -> None:
    files = [call.client.files.create(file=each, purpose="assistants") for each in TEXTS.items()]
    stores = [
        call("vector_stores.create", name=f"store {number}", metadata={"n": str(number)})
        for number in range(3)
    ]
    _stores(call, stores)
    _files(call, stores[0].id, files)
    _search(call, stores[0].id, files[0].id)
    _helpers(call, stores[1].id, files)
    _batches(call, stores[2].id, files)
    for each in stores:
        gone = call("vector_stores.delete", each.id)
        call.claim("vector_stores.delete", "answers what is gone", gone.deleted and gone.id == each.id, gone)


def _stores(call: Recorder, stores: list) -> None:
    call(
        "vector_stores.create",
        name="short",
        expires_after={"anchor": "last_active_at", "days": 1},
        description="A test",
    )
    found = call("vector_stores.retrieve", stores[0].id)
    call.claim("vector_stores.retrieve", "is what was created", found.name == stores[0].name, found)
    changed = call("vector_stores.update", stores[0].id, name="renamed", metadata={"b": "2"})
    call.claim(
        "vector_stores.update",
        "has the new values",
        (changed.name, changed.metadata) == ("renamed", {"b": "2"}),
        changed,
    )
    listed = [each.id for each in call.pages("vector_stores.list", limit=1, order="asc")]
    call.claim(
        "vector_stores.list",
        "pages lead to all of them in order",
        [each.id for each in stores] == listed[-4:-1],
        listed,
    )


def _files(call: Recorder, store: str, files: list) -> None:
    static = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 10}}
    first = call(
        "vector_stores.files.create", store, file_id=files[0].id, attributes={"kind": "river", "year": 2024}
    )
    call("vector_stores.files.create", store, file_id=files[1].id, chunking_strategy=static)
    done = call("vector_stores.files.poll", file_id=first.id, vector_store_id=store, poll_interval_ms=50)
    call.claim("vector_stores.files.poll", "the file becomes completed", done.status == "completed", done)
    found = call("vector_stores.files.retrieve", first.id, vector_store_id=store)
    call.claim(
        "vector_stores.files.retrieve",
        "keeps the attributes",
        found.attributes == {"kind": "river", "year": 2024},
        found,
    )
    listed = [
        each.id
        for each in call.pages("vector_stores.files.list", store, limit=1, order="asc", filter="completed")
    ]
    call.claim(
        "vector_stores.files.list", "pages lead to all of them", listed == [each.id for each in files], listed
    )
    changed = call(
        "vector_stores.files.update",
        first.id,
        vector_store_id=store,
        attributes={"kind": "water", "deep": True},
    )
    call.claim(
        "vector_stores.files.update",
        "has the new attributes",
        changed.attributes == {"kind": "water", "deep": True},
        changed,
    )
    pieces = call.pages("vector_stores.files.content", first.id, vector_store_id=store)
    text = "".join(each.text for each in pieces)
    call.claim(
        "vector_stores.files.content",
        "answers the text of the file",
        text.encode() == TEXTS["rivers.txt"],
        text,
    )


def _search(call: Recorder, store: str, file: str) -> None:
    search = "vector_stores.search"
    hits = call.pages(search, store, query="river Danube", max_num_results=5, rewrite_query=False)
    call.claim(search, "the best hit is the file about it", hits[0].file_id == file, hits)
    call.claim(
        search,
        "hits stand best first",
        [each.score for each in hits] == sorted((each.score for each in hits), reverse=True),
        hits,
    )
    kind = {"type": "eq", "key": "kind", "value": "bird"}
    either = {"type": "or", "filters": [kind, {"type": "in", "key": "kind", "value": ["water", "sea"]}]}
    options = {"ranker": "auto", "score_threshold": 0.0}
    hits = call.pages(search, store, query=["small bird", "river"], filters=either, ranking_options=options)
    call.claim(search, "filters by attributes", {each.file_id for each in hits} == {file}, hits)


def _helpers(call: Recorder, store: str, files: list) -> None:
    made = call("vector_stores.files.create_and_poll", file_id=files[0].id, vector_store_id=store, **FAST)
    call.claim(
        "vector_stores.files.create_and_poll", "the file becomes completed", made.status == "completed", made
    )
    sent = call("vector_stores.files.upload", vector_store_id=store, file=("one.txt", b"One file."))
    call.claim("vector_stores.files.upload", "the store has the file", sent.vector_store_id == store, sent)
    both = call(
        "vector_stores.files.upload_and_poll", vector_store_id=store, file=("two.txt", b"Two files."), **FAST
    )
    call.claim(
        "vector_stores.files.upload_and_poll", "the file becomes completed", both.status == "completed", both
    )
    gone = call("vector_stores.files.delete", both.id, vector_store_id=store)
    call.claim(
        "vector_stores.files.delete", "answers what is gone", gone.deleted and gone.id == both.id, gone
    )


def _batches(call: Recorder, store: str, files: list) -> None:
    group = "vector_stores.file_batches"
    ids = [each.id for each in files]
    made = call(f"{group}.create", store, file_ids=ids, attributes={"batch": 1})
    done = call(f"{group}.poll", made.id, vector_store_id=store, poll_interval_ms=50)
    call.claim(f"{group}.poll", "all files become completed", done.file_counts.completed == 2, done)
    found = call(f"{group}.retrieve", made.id, vector_store_id=store)
    call.claim(f"{group}.retrieve", "belongs to the store", found.vector_store_id == store, found)
    listed = [
        each.id
        for each in call.pages(f"{group}.list_files", made.id, vector_store_id=store, limit=1, order="asc")
    ]
    call.claim(f"{group}.list_files", "pages lead to all of them", listed == ids, listed)
    each_own = [{"file_id": each, "attributes": {"own": each}} for each in ids]
    made = call(f"{group}.create_and_poll", store, files=each_own, **FAST)
    call.claim(f"{group}.create_and_poll", "all files become completed", made.status == "completed", made)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "three.txt")
        path.write_bytes(b"Three files.")
        sent = call(f"{group}.upload_and_poll", store, files=[path], file_ids=ids, **FAST)
    call.claim(f"{group}.upload_and_poll", "counts the uploaded one too", sent.file_counts.total == 3, sent)
    cancelled = call(
        f"{group}.cancel",
        call.client.vector_stores.file_batches.create(store, file_ids=ids).id,
        vector_store_id=store,
    )
    call.claim(
        f"{group}.cancel", "answers the batch", cancelled.status in ("cancelled", "completed"), cancelled
    )
