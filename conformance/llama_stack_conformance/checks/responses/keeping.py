"""Responses that are kept: continued, listed, replayed, deleted, or not kept at all."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Stream, Subject, Tier, check, expect, feature
from llama_stack_conformance.checking.events import Reader
from llama_stack_conformance.checks.responses.asking import (
    LONG,
    RESPONSES,
    events,
    final,
    respond,
    said,
    shaped,
    text_of,
)

KEPT = feature(
    "responses.kept",
    "Responses that are kept",
    operations=("responses.list", "responses.retrieve", "responses.delete", "responses.input_items.list"),
)
REPLAY = feature("responses.replay", "Replaying the events of a kept response")
FIELDS = "/components/schemas/CreateResponseRequest/properties"


@check(
    "responses.kept.lifecycle",
    MUST,
    KEPT,
    spec=("responses.retrieve", "responses.delete", "ResponseDeleted"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def lifecycle(subject: Subject) -> None:
    """A response is fetched as it was answered, and after its deletion neither it nor its input is there.

    People ask for the deletion of what they said; the input is what they said.
    """
    made = await respond(subject)
    path = f"{RESPONSES}/{made['id']}"
    fetched = (await subject.get(path)).valid("Response")
    differs = [name for name in made if fetched.get(name) != made[name]]
    expect(not differs, expected={n: made[n] for n in differs}, got={n: fetched.get(n) for n in differs})
    gone = (await subject.delete(path)).valid("ResponseDeleted")
    expect((gone["id"], gone["deleted"]) == (made["id"], True), expected=(made["id"], True), got=gone)
    (await subject.get(path)).error(404)
    (await subject.get(f"{path}/input_items")).error(404)
    (await subject.delete(path)).error(404)


@check(
    "responses.kept.not_stored",
    MUST,
    KEPT,
    spec=("responses.create", f"{FIELDS}/store"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def not_stored(subject: Subject) -> None:
    """With `store` false a response is answered and not kept: it cannot be fetched, is not listed, not continued.

    It is how a caller says that what follows is confidential. A server that keeps it anyway breaks the promise where
    nobody looks.
    """
    made = await respond(subject, store=False)
    expect(bool(text_of(made)), expected="an answer", got=made["output"])
    (await subject.get(f"{RESPONSES}/{made['id']}")).error(404)
    streamed = final(await events(subject, store=False))
    (await subject.get(f"{RESPONSES}/{streamed['id']}")).error(404)
    listed = (await subject.get(RESPONSES, limit=100)).valid("ResponseList")
    found = {each["id"] for each in listed["data"]} & {made["id"], streamed["id"]}
    expect(not found, expected="neither response in the list", got=sorted(found))


@check(
    "responses.kept.continued",
    MUST,
    KEPT,
    spec=("responses.create", f"{FIELDS}/previous_response_id", "responses.input_items.list"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def continued(subject: Subject) -> None:
    """A response that continues another one is made from its question, its answer and the new question, in that order.

    Its input items say so, and its count of input tokens is above that of the new question alone. A server that forgets
    the context answers fluently, and wrongly.
    """
    first = await respond(subject, "My favourite river is the Danube.")
    question = "Which is my favourite river?"
    second = await respond(subject, question, previous_response_id=first["id"])
    expect(
        second.get("previous_response_id") == first["id"],
        expected=first["id"],
        got=second.get("previous_response_id"),
    )
    found = await _input(subject, second["id"])
    wanted = ["My favourite river is the Danube.", text_of(first), question]
    expect(found == wanted, expected=wanted, got=found)
    alone = await respond(subject, question)
    more, less = ((each.get("usage") or {}).get("input_tokens", 0) for each in (second, alone))
    expect(more > less, expected=f"more than {less} input tokens", got=more)


@check(
    "responses.kept.branches",
    MUST,
    KEPT,
    spec=("responses.create", f"{FIELDS}/previous_response_id"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def branches(subject: Subject) -> None:
    """Two responses that continue the same one know nothing of each other.

    An editor that lets people ask again from an earlier point makes branches. Where they share one history, what was
    dropped comes back.
    """
    root = await respond(subject, "Let us speak of rivers.")
    left = await respond(subject, "Tell me of the Rhine.", previous_response_id=root["id"])
    right = await respond(subject, "Tell me of the Rhone.", previous_response_id=root["id"])
    for each, own in ((left, "Tell me of the Rhine."), (right, "Tell me of the Rhone.")):
        found = await _input(subject, each["id"])
        wanted = ["Let us speak of rivers.", text_of(root), own]
        expect(found == wanted, expected=wanted, got=found)


@check(
    "responses.kept.input_items",
    MUST,
    KEPT,
    spec=("responses.input_items.list",),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def input_items(subject: Subject) -> None:
    """The input of a response is listed as it was given, newest first unless asked otherwise, page after page.

    `after` goes on behind an item; pages neither repeat nor lose one. Exports are made of it.
    """
    texts = ["One.", "Two.", "Three."]
    made = await respond(subject, [{"role": "user", "content": text} for text in texts])
    path = f"{RESPONSES}/{made['id']}/input_items"
    usual = (await subject.get(path)).valid("ResponseItemList")
    found = [said(item) for item in usual["data"]]
    expect(found == texts[::-1], expected=texts[::-1], got=found)
    paged: list[dict[str, Any]] = []
    more: dict[str, Any] = {}
    for _ in texts:
        page = (await subject.get(path, order="asc", limit=1, **more)).valid("ResponseItemList")
        paged += page["data"]
        if not page["has_more"]:
            break
        more = {"after": page["last_id"]}
    found = [said(item) for item in paged]
    expect(found == texts, expected=texts, got=found)


@check(
    "responses.kept.list",
    MUST,
    KEPT,
    spec=("responses.list", "ResponseList"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def listed(subject: Subject) -> None:
    """Kept responses are listed newest first, each with its input; `after` goes on behind one, `model` chooses.

    Consoles show the newest page. One that lists another model's responses under this one's name misleads.
    """
    older, newer = await respond(subject, "Older."), await respond(subject, "Newer.")
    page = (await subject.get(RESPONSES, limit=100, model=subject.llm)).valid("ResponseList")
    found = [each["id"] for each in page["data"] if each["id"] in (older["id"], newer["id"])]
    expect(found == [newer["id"], older["id"]], expected=[newer["id"], older["id"]], got=found)
    [entry] = [each for each in page["data"] if each["id"] == newer["id"]]
    texts = [said(item) for item in entry.get("input") or []]
    expect(texts == ["Newer."], expected=["Newer."], got=texts)
    rest = (await subject.get(RESPONSES, limit=100, after=newer["id"])).valid("ResponseList")
    left = [each["id"] for each in rest["data"]]
    expect(
        newer["id"] not in left and older["id"] in left,
        expected="the older one, not the newer",
        got=left[:10],
    )
    other = (await subject.get(RESPONSES, model=subject.name("nothing"))).valid("ResponseList")
    expect(not other["data"], expected="no response of an unknown model", got=len(other["data"]))


@check(
    "responses.kept.replay",
    MUST,
    REPLAY,
    spec=("responses.retrieve", "ResponseStreamEvent"),
    tier=Tier.STATEFUL,
    seconds=LONG,
)
async def replay(subject: Subject) -> None:
    """The events of a kept response can be fetched again, all of them or those behind a number.

    A phone that lost the network goes on behind the last event it saw. A replay that starts anew prints the answer twice.
    """
    streamed = await events(subject)
    path = f"{RESPONSES}/{final(streamed)['id']}"
    again = await _replayed(subject, path)
    wanted, found = text_of(final(streamed)), text_of(final(again))
    expect(found == wanted, expected=wanted, got=found)
    numbers = [event["sequence_number"] for event in again]
    middle = numbers[len(numbers) // 2]
    rest = [event["sequence_number"] for event in await _replayed(subject, path, starting_after=middle)]
    expect(rest == [each for each in numbers if each > middle], expected=f"events behind {middle}", got=rest)


async def _input(subject: Subject, response: str) -> list[str]:
    answer = await subject.get(f"{RESPONSES}/{response}/input_items", order="asc")
    return [said(item) for item in answer.valid("ResponseItemList")["data"]]


async def _replayed(subject: Subject, path: str, **params: Any) -> list[dict[str, Any]]:
    answer = (await subject.get(path, stream="true", **params)).expect(200)
    stream = Stream(answer.status, answer.headers, answer.body)
    stream.events = list(Reader().feed(answer.body, answer.seconds))
    return shaped(stream)
