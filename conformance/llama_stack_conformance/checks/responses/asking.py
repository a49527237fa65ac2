"""Responses that several checks ask for, and how they are read."""

from __future__ import annotations

import asyncio
from typing import Any

from llama_stack_conformance.checking import Event, Failed, Stream, Subject
from llama_stack_conformance.checking.events import DONE

RESPONSES = "/v1/responses"
CONVERSATIONS = "/v1/conversations"
QUESTION = "Name three rivers of Europe."
LONG = 120.0
"""Seconds for checks that wait for a model, which may be a small one on a busy computer."""
OVER = ("completed", "incomplete", "failed", "cancelled")
"""Statuses that a response does not leave again."""


def asking(subject: Subject, text: Any = QUESTION, **fields: Any) -> dict[str, Any]:
    """A request that has one answer: temperature 0, few tokens."""
    return {"model": subject.llm, "input": text, "temperature": 0, "max_output_tokens": 64, **fields}


async def respond(subject: Subject, text: Any = QUESTION, **fields: Any) -> dict[str, Any]:
    """The response to such a request."""
    found: dict[str, Any] = (await subject.post(RESPONSES, asking(subject, text, **fields))).valid("Response")
    return found


async def events(subject: Subject, text: Any = QUESTION, **fields: Any) -> list[dict[str, Any]]:
    """The events of such a request, each of the contract's shape."""
    return shaped(await subject.stream(RESPONSES, asking(subject, text, stream=True, **fields)))


def shaped(stream: Stream) -> list[dict[str, Any]]:
    """The data of the events of a stream.

    Raises:
        Failed: There is none, or one has not the contract's shape.
    """
    named(stream)
    return stream.valid("ResponseStreamEvent")


def named(stream: Stream) -> list[Event]:
    """The events of a stream.

    Raises:
        Failed: There is none.
    """
    found = [event for event in stream.events if event.data != DONE]
    if not found:
        raise Failed(expected="events", got=stream.raw.decode("utf-8", "replace"))
    return found


def final(found: list[dict[str, Any]]) -> dict[str, Any]:
    """The response that the last event of a stream holds.

    Raises:
        Failed: It holds none.
    """
    if "response" not in found[-1]:
        raise Failed(expected="the response in the last event", got=found[-1])
    whole: dict[str, Any] = found[-1]["response"]
    return whole


def text_of(response: dict[str, Any]) -> str:
    """The text of all messages of a response."""
    return "".join(
        part.get("text", "")
        for item in response["output"]
        if item["type"] == "message"
        for part in item["content"]
        if part["type"] == "output_text"
    )


def said(item: dict[str, Any]) -> str:
    """The text of a message among items, whatever its form."""
    content = item.get("content")
    if isinstance(content, str):
        return content
    return "".join(part.get("text") or "" for part in content or [])


async def over(subject: Subject, response: str, seconds: float = 0.05) -> dict[str, Any]:
    """A response in the background once it is over; the time of the check is its limit."""
    while True:
        found: dict[str, Any] = (await subject.get(f"{RESPONSES}/{response}")).valid("Response")
        if found["status"] in OVER:
            return found
        await asyncio.sleep(seconds)
