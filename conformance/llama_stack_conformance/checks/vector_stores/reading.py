"""The files of a store: read, changed, taken out, and read in batches."""

from __future__ import annotations

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.lists import every_page
from llama_stack_conformance.checks.uploads import FILES, ended, upload
from llama_stack_conformance.checks.vector_stores.filling import (
    COMMON,
    TOPICS,
    add,
    filled,
    found_in,
    search,
)

READING = feature(
    "vector_stores.files",
    "Files in vector stores",
    operations=(
        "vector_stores.files.create", "vector_stores.files.list", "vector_stores.files.retrieve",
        "vector_stores.files.update", "vector_stores.files.delete",
    ),
)  # fmt: skip
CHUNKS = feature("vector_stores.chunks", "Reading chunks", operations=("vector_stores.files.content",))
BATCHES = feature(
    "vector_stores.file_batches",
    "Reading files in batches",
    operations=(
        "vector_stores.file_batches.create", "vector_stores.file_batches.retrieve",
        "vector_stores.file_batches.list_files", "vector_stores.file_batches.cancel",
    ),
)  # fmt: skip
LONG = " ".join(
    f"Sentence {number} tells of the river, and then of town {number * 7}." for number in range(60)
)


@check(
    "vector_stores.files.attributes", MUST, READING, spec=("vector_stores.files.update",), tier=Tier.STATEFUL
)
async def attributes(subject: Subject) -> None:
    """New attributes take the place of all old ones, and searches go by the new ones at once.

    A document that was made private must not be found by the filter for public ones.
    """
    facts = {"warranty": {"state": "draft", "owner": "ada"}}
    async with filled(subject, {"warranty": TOPICS["warranty"]}, attributes=facts) as store:
        path = f"{store.path}/files/{store.files['warranty']}"
        wanted = {"state": "final"}
        answer = (await subject.post(path, {"attributes": wanted})).valid("VectorStoreFile")
        expect(answer["attributes"] == wanted, expected=wanted, got=answer["attributes"])
        told = (await subject.get(path)).valid("VectorStoreFile")["attributes"]
        expect(told == wanted, expected=wanted, got=told)
        for key, value, names in (
            ("state", "final", ["warranty"]), ("state", "draft", []), ("owner", "ada", []),
        ):  # fmt: skip
            condition = {"type": "eq", "key": key, "value": value}
            got = await found_in(subject, store, filters=condition)
            expect(got == names, expected=f"{names} for {condition}", got=got)


@check("vector_stores.files.delete", MUST, READING, spec=("vector_stores.files.delete",), tier=Tier.STATEFUL)
async def taken_out(subject: Subject) -> None:
    """A file that is taken out is not found any more, nor listed; the uploaded file and the others stay.

    What people take out of a store because it is wrong or secret must not come back in answers.
    """
    async with filled(subject) as store:
        gone = store.files["penguins"]
        answer = (await subject.delete(f"{store.path}/files/{gone}")).valid("VectorStoreFileDeleted")
        expect(answer["deleted"], expected="deleted", got=answer)
        hits = await search(subject, store, TOPICS["penguins"], max_num_results=50)
        expect(gone not in [each["file_id"] for each in hits], expected="nothing of penguins.txt", got=hits)
        (await subject.get(f"{store.path}/files/{gone}")).error(404)
        listed = (await subject.get(f"{store.path}/files")).valid("ListVectorStoreFilesResponse")["data"]
        names = sorted(store.names([each["id"] for each in listed]))
        expect(names == ["savings", "warranty"], expected=["savings", "warranty"], got=names)
        (await subject.get(f"{FILES}/{gone}/content")).expect(200)


@check(
    "vector_stores.files.replaced", MUST, READING, spec=("vector_stores.files.create",), tier=Tier.STATEFUL
)
async def read_anew(subject: Subject) -> None:
    """A file that is added once more is read anew: it is there once, with the new attributes.

    Pipelines add the same files every night. Copies crowd everything else out of the results.
    """
    async with filled(subject, attributes={"warranty": {"run": 1}}) as store:
        before = len(await search(subject, store, COMMON, max_num_results=50))
        body = {"file_id": store.files["warranty"], "attributes": {"run": 2}}
        (await subject.post(f"{store.path}/files", body)).valid("VectorStoreFile")
        path = f"{store.path}/files/{store.files['warranty']}"
        file = await ended(subject, path, "VectorStoreFile", still=("in_progress",))
        expect(file["attributes"] == {"run": 2}, expected={"run": 2}, got=file["attributes"])
        after = len(await search(subject, store, COMMON, max_num_results=50))
        expect(after == before, expected=f"{before} chunks", got=after)


@check("vector_stores.files.pages", MUST, READING, spec=("vector_stores.files.list",), tier=Tier.STATEFUL)
async def pages(subject: Subject) -> None:
    """The pages of a store's files hold each exactly once, and the two orders are each other turned round.

    Who compares a folder with a store adds what the list lost once more, every night.
    """
    async with filled(subject, {f"text{n}": f"Text {n}." for n in range(5)}) as store:
        found = {}
        for order in ("asc", "desc"):
            found[order] = await every_page(
                subject, f"{store.path}/files", "ListVectorStoreFilesResponse", limit=2, order=order
            )
            names = sorted(store.names(found[order]))
            expect(names == sorted(store.files), expected=sorted(store.files), got=names)
        expect(found["asc"] == found["desc"][::-1], expected=found["desc"][::-1], got=found["asc"])


@check("vector_stores.files.content", MUST, CHUNKS, spec=("vector_stores.files.content",))
async def content(subject: Subject) -> None:
    """The chunks of a file without overlap are its text, nothing lost and in order.

    A sentence between two chunks that is in neither cannot be found by anyone.
    """
    strategy = {"type": "static", "static": {"max_chunk_size_tokens": 100, "chunk_overlap_tokens": 0}}
    async with filled(subject, {"long": LONG}, chunking_strategy=strategy) as store:
        path = f"{store.path}/files/{store.files['long']}/content"
        answer = (await subject.get(path)).valid("VectorStoreFileContentResponse")
        texts = [each["text"] for each in answer["data"]]
        expect(
            len(texts) > 3,
            expected="chunks of at most 100 tokens",
            got=f"{len(texts)} for {len(LONG)} characters",
        )
        got, wanted = ("".join("".join(each).split()) for each in (texts, LONG))
        expect(
            got == wanted,
            expected=f"{len(wanted)} characters beside white space, as in the file",
            got=_other(got, wanted),
        )
        older = [each["text"] for each in answer["content"]]
        expect(older == texts, expected="the same chunks in `content`", got=older)


@check("vector_stores.files.unknown", MUST, READING, spec=("vector_stores.files.create", "Error"))
async def unknown(subject: Subject) -> None:
    """A file that was never uploaded is 404, and the store does not have it.

    A typing error must show at once, not as a store that finds nothing.
    """
    async with filled(subject, {}) as store:
        (await subject.post(f"{store.path}/files", {"file_id": subject.name("file")})).error(404)
        counts = (await subject.get(store.path)).valid("VectorStore")["file_counts"]
        expect(counts["total"] == 0, expected="an empty store", got=counts)


@check(
    "vector_stores.file_batches.ends",
    MUST,
    BATCHES,
    spec=("VectorStoreFileBatch", "VectorStoreFileCounts"),
    tier=Tier.STATEFUL,
)
async def ends(subject: Subject) -> None:
    """A batch comes to an end, its counts add up, and its files can be searched.

    Whoever waits for a batch waits for ever where the counts do not meet.
    """
    async with filled(subject, {"warranty": TOPICS["warranty"]}) as store:
        names = ("penguins", "savings")
        for name in names:
            store.files[name] = (await upload(subject, TOPICS[name], name=f"{name}.txt"))["id"]
        body = {"file_ids": [store.files[name] for name in names], "attributes": {"batch": "night"}}
        begun = (await subject.post(f"{store.path}/file_batches", body)).valid("VectorStoreFileBatch")
        path = f"{store.path}/file_batches/{begun['id']}"
        batch = await ended(subject, path, "VectorStoreFileBatch", still=("in_progress",))
        for each in (begun, batch):
            counts = dict(each["file_counts"])
            total = counts.pop("total")
            expect(
                total == 2 == sum(counts.values()),
                expected="2 files, each in one count",
                got=each["file_counts"],
            )
        expect(batch["status"] == "completed", expected="completed", got=batch)
        expect(batch["file_counts"]["completed"] == 2, expected="2 completed", got=batch["file_counts"])
        condition = {"type": "eq", "key": "batch", "value": "night"}
        got = await found_in(subject, store, filters=condition)
        expect(got == sorted(names), expected=sorted(names), got=got)


@check(
    "vector_stores.file_batches.files",
    MUST,
    BATCHES,
    spec=("vector_stores.file_batches.list_files",),
    tier=Tier.STATEFUL,
)
async def files_of_a_batch(subject: Subject) -> None:
    """The files of a batch are its own and no others; `filter` leaves those of one status.

    After a night of loading the one question is which files failed.
    """
    async with filled(subject, {"warranty": TOPICS["warranty"]}) as store:
        own = []
        for name in ("penguins", "savings"):
            store.files[name] = (await upload(subject, TOPICS[name], name=f"{name}.txt"))["id"]
            own.append(store.files[name])
        begun = (await subject.post(f"{store.path}/file_batches", {"file_ids": own})).valid(
            "VectorStoreFileBatch"
        )
        path = f"{store.path}/file_batches/{begun['id']}"
        await ended(subject, path, "VectorStoreFileBatch", still=("in_progress",))
        for query, wanted in (
            ({}, ["penguins", "savings"]),
            ({"filter": "completed"}, ["penguins", "savings"]),
            ({"filter": "failed"}, []),
        ):
            listed = (await subject.get(f"{path}/files", **query)).valid("ListVectorStoreFilesResponse")[
                "data"
            ]
            got = sorted(store.names([each["id"] for each in listed]))
            expect(got == wanted, expected=f"{wanted} with {query}", got=got)


@check(
    "vector_stores.file_batches.cancel",
    MUST,
    BATCHES,
    spec=("vector_stores.file_batches.cancel",),
    tier=Tier.STATEFUL,
)
async def cancelled(subject: Subject) -> None:
    """A batch that has ended stays as it is when it is cancelled; one at work ends.

    A cancel that comes late must not turn a finished night's work into a failure.
    """
    async with filled(subject, {}) as store:
        await add(subject, store, "warranty", TOPICS["warranty"])
        body = {"file_ids": [store.files["warranty"]]}
        begun = (await subject.post(f"{store.path}/file_batches", body)).valid("VectorStoreFileBatch")
        path = f"{store.path}/file_batches/{begun['id']}"
        batch = await ended(subject, path, "VectorStoreFileBatch", still=("in_progress",))
        (await subject.post(f"{path}/cancel", {})).valid("VectorStoreFileBatch")
        after = (await subject.get(path)).valid("VectorStoreFileBatch")
        expect(after["status"] == batch["status"], expected=batch["status"], got=after["status"])
        begun = (await subject.post(f"{store.path}/file_batches", body)).valid("VectorStoreFileBatch")
        path = f"{store.path}/file_batches/{begun['id']}"
        (await subject.post(f"{path}/cancel", {})).valid("VectorStoreFileBatch")
        batch = await ended(subject, path, "VectorStoreFileBatch", still=("in_progress",))
        expect(batch["file_counts"]["in_progress"] == 0, expected="no file still being read", got=batch)


def _other(got: str, wanted: str) -> str:
    place = next(
        (at for at, pair in enumerate(zip(got, wanted, strict=False)) if pair[0] != pair[1]),
        min(len(got), len(wanted)),
    )
    return f"{len(got)} characters, other from {place} on: {got[place : place + 40]!r}"
