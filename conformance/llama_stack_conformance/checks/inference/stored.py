"""Chats that a server keeps: found again, changed, forgotten."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.inference.asking import CHAT, chat

STORED = feature(
    "inference.stored",
    "Keeping chats",
    operations=(
        "chat.completions.list",
        "chat.completions.retrieve",
        "chat.completions.update",
        "chat.completions.delete",
        "chat.completions.messages.list",
    ),
)
LIST = ("chat.completions.list", "ChatCompletionList")


@check(
    "inference.stored.lifecycle",
    MUST,
    STORED,
    spec=("chat.completions.retrieve", "chat.completions.update", "chat.completions.delete"),
    tier=Tier.STATEFUL,
)
async def lifecycle(subject: Subject) -> None:
    """A kept chat is what was answered; its metadata change; once deleted it is 404 for every operation.

    Kept chats may hold anything that was said. Deleted has to mean gone.
    """
    whole = await chat(subject, store=True, metadata={"topic": "rivers"})
    path = f"{CHAT}/{whole['id']}"
    kept = (await subject.get(path)).valid("StoredChatCompletion")
    expect(kept["choices"] == whole["choices"], expected=whole["choices"], got=kept["choices"])
    expect(
        kept.get("metadata") == {"topic": "rivers"}, expected={"topic": "rivers"}, got=kept.get("metadata")
    )
    (await subject.post(path, {"metadata": {"topic": "lakes"}})).valid("StoredChatCompletion")
    kept = (await subject.get(path)).valid("StoredChatCompletion")
    expect(kept.get("metadata") == {"topic": "lakes"}, expected={"topic": "lakes"}, got=kept.get("metadata"))
    (await subject.delete(path)).valid("ChatCompletionDeleted")
    (await subject.get(path)).error(404)
    (await subject.delete(path)).error(404)
    (await subject.post(path, {"metadata": {}})).error(404)


@check("inference.stored.unkept", MUST, STORED, spec=("chat.completions.retrieve",), tier=Tier.STATEFUL)
async def unkept(subject: Subject) -> None:
    """A chat with `store: false` is not kept.

    It is how callers keep what they say to themselves.
    """
    whole = await chat(subject, store=False)
    (await subject.get(f"{CHAT}/{whole['id']}")).error(404)


@check("inference.stored.pages", MUST, STORED, spec=LIST, tier=Tier.STATEFUL)
async def pages(subject: Subject) -> None:
    """Pages of the list, put together, are the list: nothing twice, nothing missing, in the order that was asked for.

    A cursor that skips an entry hides it for ever from whoever reads page by page.
    """
    mark = {"mark": subject.name("page")}
    made = [(await chat(subject, store=True, metadata=mark))["id"] for _ in range(5)]
    found: list[str] = []
    after: dict[str, Any] = {}
    for _ in range(len(made) + 1):
        query = {"limit": 2, "order": "asc", f"metadata[{'mark'}]": mark["mark"], **after}
        page = (await subject.get(CHAT, **query)).valid("ChatCompletionList")
        found += [each["id"] for each in page["data"]]
        if not page["has_more"]:
            break
        after = {"after": page["last_id"]}
    for identifier in made:
        await subject.delete(f"{CHAT}/{identifier}")
    expect(found == made, expected=made, got=found)


@check(
    "inference.stored.messages", MUST, STORED, spec=("chat.completions.messages.list", "StoredChatMessageList"),
    tier=Tier.STATEFUL,
)  # fmt: skip
async def messages(subject: Subject) -> None:
    """The messages of a kept chat are those of the request, in their order.

    They are what a second look at an answer needs.
    """
    said = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Name a river."}]
    whole = await chat(subject, store=True, messages=said)
    page = (await subject.get(f"{CHAT}/{whole['id']}/messages")).valid("StoredChatMessageList")
    await subject.delete(f"{CHAT}/{whole['id']}")
    found = [{"role": each["role"], "content": each["content"]} for each in page["data"]]
    expect(found == said, expected=said, got=found)
