"""Streams that are wrong in one way each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import Data, at, events, heads, requests, texts
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")
COMPLETIONS = at("POST", "/v1/completions")


def each(change: Callable[[int, dict[str, Any]], dict[str, Any]]) -> Callable[[list[Data]], list[Data]]:
    """Changes every chunk; the number of the chunk comes with it."""
    return lambda found: [
        change(place, data) if isinstance(data, dict) else data for place, data in enumerate(found)
    ]


@mutant("inference.stream.adds_up")
def loses_a_piece(app: App) -> App:
    """Loses the third chunk of every stream."""
    return events(app, CHAT, lambda found: found[:2] + found[3:])


@mutant("inference.stream.adds_up")
def swaps_pieces(app: App) -> App:
    """Sends the third chunk before the second."""
    return events(app, CHAT, lambda found: [found[0], found[2], found[1], *found[3:]])


@mutant("inference.completions.stream_adds_up")
def repeats_a_piece(app: App) -> App:
    """Sends the first piece of a completion twice."""
    return events(app, COMPLETIONS, lambda found: found[:1] + found)


@mutant("inference.stream.framing")
def calls_it_json(app: App) -> App:
    """Says that a stream is JSON."""
    return heads(app, CHAT, lambda status, found: (status, {**found, "content-type": "application/json"}))


@mutant("inference.stream.framing")
def forgets_the_last_blank_line(app: App) -> App:
    """Ends the last event with one line feed."""
    return texts(app, CHAT, lambda body: body.removesuffix(b"\n"))


@mutant("inference.completions.stream_done")
def never_done(app: App) -> App:
    """Leaves `[DONE]` out of completions."""
    return events(app, COMPLETIONS, lambda found: found[:-1])


@mutant("inference.stream.done")
def done_twice(app: App) -> App:
    """Says `[DONE]` twice."""
    return events(app, CHAT, lambda found: [*found, "[DONE]"])


@mutant("inference.stream.role_first")
def says_no_role(app: App) -> App:
    """Leaves the role out of the first delta."""

    def change(_place: int, chunk: dict[str, Any]) -> dict[str, Any]:
        for choice in chunk["choices"]:
            choice["delta"].pop("role", None)
        return chunk

    return events(app, CHAT, each(change))


@mutant("inference.stream.finish_reason")
def gives_another_reason(app: App) -> App:
    """Says `tool_calls` at the end of every stream."""

    def change(_place: int, chunk: dict[str, Any]) -> dict[str, Any]:
        for choice in chunk["choices"]:
            choice["finish_reason"] = choice["finish_reason"] and "tool_calls"
        return chunk

    return events(app, CHAT, each(change))


@mutant("inference.stream.usage_once")
def usage_in_every_chunk(app: App) -> App:
    """Repeats the usage in every chunk."""

    def change(found: list[Data]) -> list[Data]:
        usage = found[-2].get("usage")
        return [{**data, "usage": usage} if isinstance(data, dict) else data for data in found]

    return events(app, CHAT, change)


@mutant("inference.stream.usage_once")
def counts_wrong(app: App) -> App:
    """Adds one to the total."""

    def change(_place: int, chunk: dict[str, Any]) -> dict[str, Any]:
        if chunk.get("usage"):
            chunk["usage"]["total_tokens"] += 1
        return chunk

    return events(app, CHAT, each(change))


@mutant("inference.stream.usage_when_asked")
def usage_for_all(app: App) -> App:
    """Sends usage to who did not ask for it."""
    return requests(
        app,
        CHAT,
        lambda body: {**body, "stream_options": {"include_usage": True}} if body.get("stream") else body,
    )


@mutant("inference.stream.same_identity")
def an_id_for_each_chunk(app: App) -> App:
    """Gives every chunk an id of its own."""
    return events(app, CHAT, each(lambda place, chunk: {**chunk, "id": f"{chunk['id']}-{place}"}))


@mutant("inference.stream.same_identity")
def one_id_for_ever(app: App) -> App:
    """Gives every stream the same id."""
    return events(app, CHAT, each(lambda place, chunk: {**chunk, "id": "chatcmpl-same"}))


@mutant("inference.stream.choices")
def one_index_for_all(app: App) -> App:
    """Gives all choices the index 0."""

    def change(_place: int, chunk: dict[str, Any]) -> dict[str, Any]:
        for choice in chunk["choices"]:
            choice["index"] = 0
        return chunk

    return events(app, CHAT, each(change))


@mutant("inference.stream.refused_before_first_byte")
def refuses_inside(app: App) -> App:
    """Answers 200 to everything and puts the error into the body."""
    return heads(app, CHAT, lambda status, found: (200, found))
