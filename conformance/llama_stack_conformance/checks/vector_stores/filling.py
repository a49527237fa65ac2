"""Stores with files in them, for checks to search."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from llama_stack_conformance.checking import Subject, expect
from llama_stack_conformance.checks.uploads import FILES, ended, upload

STORES = "/v1/vector_stores"

TOPICS = {
    "warranty": "The city archive keeps letters about the warranty of electric kettles, which lasts two years.",
    "penguins": "The city archive keeps letters about penguins in Antarctica, which eat krill and small fish.",
    "savings": "The city archive keeps letters about savings accounts, which grow by compound interest.",
}
"""Texts about different things that have some words in common, so that one query finds all of them."""
COMMON = "The city archive keeps letters"


@dataclass(slots=True)
class Filled:
    """A store, and the uploaded files in it by the name of their text."""

    id: str
    files: dict[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The path of the store."""
        return f"{STORES}/{self.id}"

    def names(self, ids: list[str]) -> list[str]:
        """The names of texts for the identifiers of their files; an unknown one stays as it is."""
        back = {identifier: name for name, identifier in self.files.items()}
        return [back.get(each, each) for each in ids]


@contextlib.asynccontextmanager
async def filled(
    subject: Subject,
    texts: dict[str, str] = TOPICS,
    *,
    attributes: dict[str, dict[str, Any]] | None = None,
    **fields: Any,
) -> AsyncIterator[Filled]:
    """A new store that has read these texts; it and its files are deleted behind the block."""
    body = {"name": subject.name("store")}
    made = Filled((await subject.post(STORES, body)).valid("VectorStore")["id"])
    try:
        for name, text in texts.items():
            await add(subject, made, name, text, attributes=(attributes or {}).get(name), **fields)
        yield made
    finally:
        await subject.delete(made.path)
        for each in made.files.values():
            await subject.delete(f"{FILES}/{each}")


async def add(subject: Subject, store: Filled, name: str, text: str, **fields: Any) -> dict[str, Any]:
    """Uploads a text and has the store read it.

    Raises:
        Failed: The store cannot read it.
    """
    store.files[name] = (await upload(subject, text, name=f"{name}.txt"))["id"]
    body = {
        "file_id": store.files[name],
        **{key: value for key, value in fields.items() if value is not None},
    }
    (await subject.post(f"{store.path}/files", body)).valid("VectorStoreFile")
    path = f"{store.path}/files/{store.files[name]}"
    file = await ended(subject, path, "VectorStoreFile", still=("in_progress",))
    expect(file["status"] == "completed", expected=f"{name}.txt read", got=file)
    return file


async def search(
    subject: Subject, store: Filled, query: str | list[str], **fields: Any
) -> list[dict[str, Any]]:
    """What a search finds."""
    answer = await subject.post(f"{store.path}/search", {"query": query, **fields})
    found: list[dict[str, Any]] = answer.valid("SearchVectorStoreResponse")["data"]
    return found


async def found_in(subject: Subject, store: Filled, **fields: Any) -> list[str]:
    """The names of the texts of which a search for what they have in common finds something, sorted."""
    hits = await search(subject, store, COMMON, max_num_results=50, **fields)
    return sorted(set(store.names([each["file_id"] for each in hits])))
