"""Conversations: items that outlive the responses they belong to."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.responses.asking import (
    CONVERSATIONS,
    LONG,
    RESPONSES,
    asking,
    respond,
    said,
    text_of,
)

TALKS = feature(
    "responses.conversations",
    "Conversations",
    operations=(
        "conversations.create",
        "conversations.retrieve",
        "conversations.update",
        "conversations.delete",
        "conversations.items.create",
        "conversations.items.list",
        "conversations.items.retrieve",
        "conversations.items.delete",
    ),
)
FIELD = "/components/schemas/CreateResponseRequest/properties/conversation"


@check(
    "responses.conversations.lifecycle",
    MUST,
    TALKS,
    spec=("conversations.create", "conversations.update", "conversations.delete", "Conversation"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def lifecycle(subject: Subject) -> None:
    """The metadata of a conversation is kept and replaced as a whole; after its deletion nothing of it is there.

    Applications find their users' conversations by metadata. What was replaced must not shine through.
    """
    path = await _new(subject, [_user("Hello.")], topic="rivers", user="ada")
    told = (await subject.get(path)).valid("Conversation")["metadata"]
    expect(told == {"topic": "rivers", "user": "ada"}, expected="the metadata", got=told)
    changed = (await subject.post(path, {"metadata": {"topic": "lakes"}})).valid("Conversation")["metadata"]
    told = (await subject.get(path)).valid("Conversation")["metadata"]
    expect(changed == told == {"topic": "lakes"}, expected={"topic": "lakes"}, got=(changed, told))
    gone = (await subject.delete(path)).valid("ConversationDeleted")
    expect(gone["deleted"] is True, expected="deleted", got=gone)
    for each in (path, f"{path}/items"):
        (await subject.get(each)).error(404)


@check(
    "responses.conversations.items",
    MUST,
    TALKS,
    spec=(
        "conversations.items.create",
        "conversations.items.list",
        "conversations.items.retrieve",
        "ResponseItem",
    ),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def items(subject: Subject) -> None:
    """Items come back as they were given, each under an identifier of its own, in order and page after page.

    Of every kind: messages of both sides, calls of functions and their outputs. What is lost on the way was part of the
    context.
    """
    path = await _new(subject, [_user("First.")])
    call = {"type": "function_call", "call_id": "call_1", "name": "look_up", "arguments": '{"word": "Elbe"}'}
    output = {"type": "function_call_output", "call_id": "call_1", "output": "A river."}
    added = (await subject.post(f"{path}/items", {"items": [_user("Second."), call, output]})).valid(
        "ResponseItemList"
    )
    expect(len(added["data"]) == 3, expected="three items", got=added["data"])
    whole = (await subject.get(f"{path}/items", order="asc")).valid("ResponseItemList")["data"]
    texts = [said(item) for item in whole if item["type"] == "message"]
    expect(texts == ["First.", "Second."], expected=["First.", "Second."], got=texts)
    kept = [
        {name: item.get(name) for name in given}
        for item, given in zip(whole[2:], (call, output), strict=False)
    ]
    expect(kept == [call, output], expected=[call, output], got=kept)
    identifiers = _identifiers(whole, 4)
    first = (await subject.get(f"{path}/items", order="asc", limit=2)).valid("ResponseItemList")
    rest = (await subject.get(f"{path}/items", order="asc", after=first["last_id"])).valid("ResponseItemList")
    paged = [[item["id"] for item in page["data"]] for page in (first, rest)]
    expect(
        paged == [identifiers[:2], identifiers[2:]]
        and (first["has_more"], rest["has_more"]) == (True, False),
        expected=[identifiers[:2], identifiers[2:]],
        got=paged,
    )
    alone = (await subject.get(f"{path}/items/{identifiers[2]}")).valid("ResponseItem")
    expect(alone == whole[2], expected=whole[2], got=alone)
    await subject.delete(path)


@check(
    "responses.conversations.deletes_items",
    MUST,
    TALKS,
    spec=("conversations.items.delete", "ConversationItemDeleted"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def deletes_items(subject: Subject) -> None:
    """One item can be taken out of a conversation; the others stay.

    It is how a user takes back a sentence.
    """
    path = await _new(subject, [_user("Stays."), _user("Goes."), _user("Stays too.")])
    whole = (await subject.get(f"{path}/items", order="asc")).valid("ResponseItemList")["data"]
    [_, goes, _] = _identifiers(whole, 3)
    (await subject.delete(f"{path}/items/{goes}")).valid("ConversationItemDeleted")
    left = (await subject.get(f"{path}/items", order="asc")).valid("ResponseItemList")["data"]
    texts = [said(item) for item in left]
    expect(texts == ["Stays.", "Stays too."], expected=["Stays.", "Stays too."], got=texts)
    (await subject.get(f"{path}/items/{goes}")).error(404)
    (await subject.get(path)).valid("Conversation")
    await subject.delete(path)


@check(
    "responses.conversations.responds",
    MUST,
    TALKS,
    spec=("responses.create", FIELD),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def responds(subject: Subject) -> None:
    """A response in a conversation has its items as context, and adds its question and its answer to them.

    The next response then knows both. A server that adds only one of them makes the model talk to itself.
    """
    path = await _new(subject, [_user("My favourite river is the Danube.")])
    question = "Which is my favourite river?"
    made = await respond(subject, question, conversation=path.rpartition("/")[2])
    whole = (await subject.get(f"{path}/items", order="asc")).valid("ResponseItemList")["data"]
    texts = [said(item) for item in whole if item["type"] == "message"]
    wanted = ["My favourite river is the Danube.", question, text_of(made)]
    expect(texts == wanted, expected=wanted, got=texts)
    alone = await respond(subject, question)
    more, less = ((each.get("usage") or {}).get("input_tokens", 0) for each in (made, alone))
    expect(more > less, expected=f"more than {less} input tokens", got=more)
    await subject.delete(path)


@check(
    "responses.conversations.conflict",
    MUST,
    TALKS,
    spec=("responses.create", FIELD),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def conflict(subject: Subject) -> None:
    """A response cannot continue a conversation and a previous response at once; an unknown conversation is 404.

    Which context it was made from would be anyone's guess.
    """
    path = await _new(subject, [])
    talk, first = path.rpartition("/")[2], await respond(subject)
    both = asking(subject, conversation=talk, previous_response_id=first["id"])
    (await subject.post(RESPONSES, both)).error(409)
    (await subject.post(RESPONSES, asking(subject, conversation=subject.name("conv_nothing")))).error(404)
    (await subject.get(f"{CONVERSATIONS}/{subject.name('conv_nothing')}")).error(404)
    await subject.delete(path)


async def _new(subject: Subject, items: list[dict[str, Any]], **metadata: str) -> str:
    body = {"items": items, "metadata": metadata}
    made = (await subject.post(CONVERSATIONS, body)).valid("Conversation")
    return f"{CONVERSATIONS}/{made['id']}"


def _identifiers(items: list[dict[str, Any]], count: int) -> list[str]:
    """The identifiers of items, each its own, as many as there should be."""
    found = {str(item["id"]): item for item in items if item.get("id")}
    expect(
        len(found) == len(items) == count, expected=f"{count} items with identifiers of their own", got=items
    )
    return list(found)


def _user(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": text}
