"""The stores themselves: made, listed, changed, deleted."""

from __future__ import annotations

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.lists import every_page, page_size
from llama_stack_conformance.checks.uploads import FILES, ended
from llama_stack_conformance.checks.vector_stores.filling import STORES, TOPICS, filled

KEEPING = feature(
    "vector_stores.keeping",
    "Keeping vector stores",
    operations=(
        "vector_stores.create", "vector_stores.list", "vector_stores.retrieve", "vector_stores.update",
        "vector_stores.delete",
    ),
)  # fmt: skip


@check("vector_stores.list.pages", MUST, KEEPING, spec=("vector_stores.list",), tier=Tier.STATEFUL)
async def pages(subject: Subject) -> None:
    """The pages of the list hold every store exactly once.

    Clean-up jobs page through the list; stores that it loses cost money for ever.
    """
    mine = []
    for _ in range(5):
        body = {"name": subject.name("store")}
        mine.append((await subject.post(STORES, body)).valid("VectorStore")["id"])
    total = len((await subject.get(STORES, limit=100)).valid("ListVectorStoresResponse")["data"])
    found = await every_page(subject, STORES, "ListVectorStoresResponse", limit=page_size(total))
    for each in mine:
        await subject.delete(f"{STORES}/{each}")
    missing = [each for each in mine if each not in found]
    expect(not missing, expected="all stores", got=f"a list without {', '.join(missing)}")


@check("vector_stores.update.only_given", MUST, KEEPING, spec=("vector_stores.update",), tier=Tier.STATEFUL)
async def only_given(subject: Subject) -> None:
    """An update changes the given fields; those left out or null stay as they are.

    Renaming a store must not wipe the facts by which an application finds it again.
    """
    name, metadata = subject.name("store"), {"team": "support", "level": 3}
    body = {"name": name, "metadata": metadata}
    path = f"{STORES}/{(await subject.post(STORES, body)).valid('VectorStore')['id']}"
    renamed = subject.name("renamed")
    wanted = [
        (name, metadata),
        (renamed, metadata),
        (renamed, {"team": "sales"}),
        (renamed, {"team": "sales"}),
    ]
    got = []
    for change in (
        None,
        {"name": renamed},
        {"metadata": {"team": "sales"}},
        {"name": None, "metadata": None},
    ):
        if change is not None:
            (await subject.post(path, change)).valid("VectorStore")
        store = (await subject.get(path)).valid("VectorStore")
        got.append((store["name"], store["metadata"]))
    await subject.delete(path)
    expect(got == wanted, expected=wanted, got=got)


@check("vector_stores.create.with_files", MUST, KEEPING, spec=("vector_stores.create",), tier=Tier.STATEFUL)
async def with_files(subject: Subject) -> None:
    """A store made with files has read all of them when it is `completed`, and counts them.

    The shortest way to a store: one request. Who waits for `completed` searches at once.
    """
    async with filled(subject) as other:
        body = {"name": subject.name("store"), "file_ids": list(other.files.values())}
        path = f"{STORES}/{(await subject.post(STORES, body)).valid('VectorStore')['id']}"
        store = await ended(subject, path, "VectorStore", still=("in_progress",))
        answer = await subject.post(f"{path}/search", {"query": TOPICS["savings"], "max_num_results": 1})
        hits = answer.valid("SearchVectorStoreResponse")["data"]
        await subject.delete(path)
        counts = store["file_counts"]
        expect(counts["completed"] == counts["total"] == 3, expected="3 of 3 completed", got=counts)
        found = other.names([each["file_id"] for each in hits])
        expect(found == ["savings"], expected=["savings"], got=found)


@check("vector_stores.delete.gone", MUST, KEEPING, spec=("vector_stores.delete",), tier=Tier.STATEFUL)
async def gone(subject: Subject) -> None:
    """A deleted store is gone, to searches too; the files that it read stay.

    A deleted store that still answers holds what people believe to be erased. Files are often in several stores.
    """
    async with filled(subject) as store:
        answer = (await subject.delete(store.path)).valid("VectorStoreDeleted")
        expect(answer["deleted"], expected="deleted", got=answer)
        (await subject.get(store.path)).error(404)
        (await subject.post(f"{store.path}/search", {"query": TOPICS["savings"]})).error(404)
        (await subject.get(f"{store.path}/files")).error(404)
        (await subject.delete(store.path)).error(404)
        listed = (await subject.get(STORES, limit=100)).valid("ListVectorStoresResponse")["data"]
        expect(store.id not in [each["id"] for each in listed], expected="a list without it", got=store.id)
        for each in store.files.values():
            (await subject.get(f"{FILES}/{each}/content")).expect(200)
