"""Streams of responses: their order, and what they add up to."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.checks.responses.asking import (
    LONG,
    RESPONSES,
    asking,
    events,
    final,
    named,
    respond,
    text_of,
)

STREAMS = feature("responses.streams", "Streams of responses")
EVENT = ("responses.create", "ResponseStreamEvent")
LAST = ("response.completed", "response.incomplete", "response.failed")
FIELDS = "/components/schemas/CreateResponseRequest/properties"


@check(
    "responses.stream.order",
    MUST,
    STREAMS,
    spec=(*EVENT, "ResponseCreatedEvent", "ResponseCompletedEvent"),
    seconds=LONG,
)
async def order(subject: Subject) -> None:
    """A stream begins with `response.created`, ends with one last event, and its numbers count up from the first.

    Clients make their state at `created` and drop it at the end. They ask for what they missed by the number of the last
    event they saw: a number left out or used twice loses or repeats text.
    """
    found = await events(subject)
    kinds = [event["type"] for event in found]
    expect(kinds[0] == "response.created", expected="response.created first", got=kinds[0])
    ends = [place for place, kind in enumerate(kinds) if kind in LAST]
    expect(ends == [len(kinds) - 1], expected=f"one of {', '.join(LAST)}, as the last event", got=kinds[-3:])
    expect(kinds.count("response.created") == 1, expected="response.created once", got=kinds)
    numbers = [event["sequence_number"] for event in found]
    wanted = list(range(numbers[0], numbers[0] + len(numbers)))
    expect(numbers == wanted and numbers[0] in (0, 1), expected=wanted, got=numbers)


@check("responses.stream.names", MUST, STREAMS, spec=EVENT, seconds=LONG)
async def names(subject: Subject) -> None:
    """The name of each event on the wire is the type in its data.

    Browsers dispatch by the name, SDKs by the type; each has to see the same stream.
    """
    stream = await subject.stream(RESPONSES, asking(subject, stream=True))
    for event in named(stream):
        kind = event.json().get("type")
        expect(event.name == kind, expected=f"event: {kind}", got=f"event: {event.name}")


@check("responses.stream.nesting", MUST, STREAMS, spec=(*EVENT, "ResponseOutputItemAddedEvent"), seconds=LONG)
async def nesting(subject: Subject) -> None:
    """Items are added before their parts, parts before their text, and each is done after everything in it.

    Clients put a delta into the part that was added last under these indices. Where none was, they crash or lose it.
    """
    open_items: set[Any] = set()
    open_parts: set[Any] = set()
    for event in await events(subject):
        kind, item = event["type"], event.get("output_index")
        part = (item, event.get("content_index"))
        match kind.removeprefix("response."):
            case "output_item.added":
                _step(item not in open_items, event, "an item that was not added yet")
                open_items.add(item)
            case "content_part.added":
                _step(item in open_items, event, "a part of an item that was added")
                open_parts.add(part)
            case "output_text.delta" | "output_text.done":
                _step(part in open_parts, event, "text of a part that was added and is not done")
            case "content_part.done":
                _step(part in open_parts, event, "the end of a part that was added")
                open_parts.remove(part)
            case "output_item.done":
                inside = [each for each in open_parts if each[0] == item]
                _step(item in open_items and not inside, event, "the end of an item whose parts are done")
                open_items.remove(item)
    expect(not open_items, expected="every item done", got=f"open items {sorted(open_items)}")


@check("responses.stream.adds_up", MUST, STREAMS, spec=(*EVENT, "ResponseTextDeltaEvent"), seconds=LONG)
async def adds_up(subject: Subject) -> None:
    """The deltas of a text add up to the text that is done, and to that of the response at the end.

    The user reads the deltas; the response is what is stored and continued.
    """
    found = await events(subject)
    whole = final(found)
    spelled: dict[Any, str] = {}
    done: dict[Any, str] = {}
    for event in found:
        place = (event.get("output_index"), event.get("content_index"))
        if event["type"] == "response.output_text.delta":
            spelled[place] = spelled.get(place, "") + event["delta"]
        elif event["type"] == "response.output_text.done":
            done[place] = event["text"]
    expect(bool(spelled), expected="deltas of a text", got=[event["type"] for event in found])
    expect(spelled == done, expected=list(done.values()), got=list(spelled.values()))
    text = "".join(done[place] for place in sorted(done))
    expect(text == text_of(whole), expected=text_of(whole), got=text)


@check("responses.stream.items", MUST, STREAMS, spec=(*EVENT, "ResponseOutputItemDoneEvent"), seconds=LONG)
async def items(subject: Subject) -> None:
    """The items that are done are the output of the response at the end, under one identifier of the response.

    A client that collects items needs no last event, and has to have the same.
    """
    found = await events(subject)
    whole = final(found)
    done = [event["item"] for event in found if event["type"] == "response.output_item.done"]
    expect(done == whole["output"], expected=whole["output"], got=done)
    known = {event["response"]["id"] for event in found if "response" in event}
    expect(known == {whole["id"]}, expected=[whole["id"]], got=sorted(known))


@check("responses.stream.same", SHOULD, STREAMS, spec=("responses.create", f"{FIELDS}/stream"), seconds=LONG)
async def same(subject: Subject) -> None:
    """A stream says what the response without a stream says, at temperature 0.

    Tests are written without streams, and production runs with them.
    """
    wanted = text_of(await respond(subject))
    found = text_of(final(await events(subject)))
    expect(found == wanted, expected=wanted, got=found)


def _step(kept: bool, event: dict[str, Any], wanted: str) -> None:
    expect(kept, expected=wanted, got=event)
