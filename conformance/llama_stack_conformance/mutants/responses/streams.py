"""Streams of responses that are wrong in one way each."""

from __future__ import annotations

from llama_stack_conformance.mutants.breaking import Data, at, events, texts
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/responses")
DELTA = "response.output_text.delta"


def place(found: list[Data], kind: str) -> int:
    """Where the first event of a type is."""
    return [each["type"] for each in found].index(kind)


def numbered(found: list[Data]) -> list[Data]:
    """The events with new numbers, so that only one thing is wrong with them."""
    return [{**each, "sequence_number": number} for number, each in enumerate(found)]


@mutant("responses.stream.order")
def skips_a_number(app: App) -> App:
    """Leaves one number out."""

    def change(found: list[Data]) -> list[Data]:
        return [{**each, "sequence_number": number + (number > 3)} for number, each in enumerate(found)]

    return events(app, CREATE, change)


@mutant("responses.stream.order")
def never_completes(app: App) -> App:
    """Leaves the last event out."""
    return events(app, CREATE, lambda found: found[:-1])


@mutant("responses.stream.order")
def begins_with_progress(app: App) -> App:
    """Sends `response.in_progress` before `response.created`."""
    return events(app, CREATE, lambda found: numbered([found[1], found[0], *found[2:]]))


@mutant("responses.stream.names")
def calls_deltas_messages(app: App) -> App:
    """Names the events of text as browsers do by default."""
    return texts(app, CREATE, lambda body: body.replace(f"event: {DELTA}".encode(), b"event: message"))


@mutant("responses.stream.nesting")
def adds_parts_late(app: App) -> App:
    """Adds a part after its first piece of text."""

    def change(found: list[Data]) -> list[Data]:
        first = place(found, DELTA)
        return numbered([*found[: first - 1], found[first], found[first - 1], *found[first + 1 :]])

    return events(app, CREATE, change)


@mutant("responses.stream.nesting")
def forgets_that_parts_end(app: App) -> App:
    """Leaves the end of the parts out."""

    def change(found: list[Data]) -> list[Data]:
        return numbered([each for each in found if each["type"] != "response.content_part.done"])

    return events(app, CREATE, change)


@mutant("responses.stream.adds_up")
def loses_a_piece(app: App) -> App:
    """Loses one piece of text."""

    def change(found: list[Data]) -> list[Data]:
        second = place(found, DELTA) + 1
        return numbered(found[:second] + found[second + 1 :])

    return events(app, CREATE, change)


@mutant("responses.stream.adds_up")
def ends_with_less(app: App) -> App:
    """Completes with a text that lacks its last character."""

    def change(found: list[Data]) -> list[Data]:
        part = found[-1]["response"]["output"][-1]["content"][0]
        part["text"] = part["text"][:-1]
        return found

    return events(app, CREATE, change)


@mutant("responses.stream.items")
def renames_the_item(app: App) -> App:
    """Gives the item another identifier at the end."""

    def change(found: list[Data]) -> list[Data]:
        found[-1]["response"]["output"][-1]["id"] += "-final"
        return found

    return events(app, CREATE, change)


@mutant("responses.stream.items")
def renames_the_response(app: App) -> App:
    """Creates a response under another identifier than it completes."""

    def change(found: list[Data]) -> list[Data]:
        found[0]["response"]["id"] += "-draft"
        return found

    return events(app, CREATE, change)


@mutant("responses.stream.same")
def says_more_in_streams(app: App) -> App:
    """Ends streamed answers with a line feed."""

    def change(found: list[Data]) -> list[Data]:
        found[-1]["response"]["output"][-1]["content"][0]["text"] += "\n"
        return found

    return events(app, CREATE, change)
