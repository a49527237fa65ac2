"""Requests that several checks send, and how their answers are read."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_conformance.checking import Failed, Subject, expect
from llama_stack_conformance.checking.measures import FIRST_EVENT

CHAT = "/v1/chat/completions"
COMPLETIONS = "/v1/completions"
EMBEDDINGS = "/v1/embeddings"
RERANK = "/v1/inference/rerank"

QUESTION = "Name three rivers of Europe."
WEATHER = {
    "type": "object",
    "properties": {"city": {"type": "string", "maxLength": 20}, "days": {"type": "integer"}},
    "required": ["city", "days"],
    "additionalProperties": False,
}
"""Arguments of the tool `get_weather`; a city has an end, so that a call of a small model has one too."""


def asking(subject: Subject, **fields: Any) -> dict[str, Any]:
    """A chat that has one answer: temperature 0, a seed, few tokens."""
    return {
        "model": subject.llm,
        "messages": [{"role": "user", "content": QUESTION}],
        "temperature": 0,
        "seed": 7,
        "max_tokens": 24,
        **fields,
    }


def continuing(subject: Subject, **fields: Any) -> dict[str, Any]:
    """A text to continue that has one continuation."""
    return {
        "model": subject.llm,
        "prompt": "The longest river of Europe is",
        "temperature": 0,
        "seed": 7,
        "max_tokens": 16,
        **fields,
    }


async def chat(subject: Subject, **fields: Any) -> dict[str, Any]:
    """The answer to such a chat."""
    found: dict[str, Any] = (await subject.post(CHAT, asking(subject, **fields))).valid("ChatCompletion")
    expect(bool(found["choices"]), expected="a choice", got=found)
    return found


async def chunks(subject: Subject, **fields: Any) -> list[dict[str, Any]]:
    """The chunks of the stream that answers such a chat, each of the contract's shape."""
    stream = await subject.stream(CHAT, asking(subject, stream=True, **fields))
    if stream.events:
        subject.measure(FIRST_EVENT, stream.events[0].at)
    return stream.valid("ChatCompletionChunk")


def text_of(found: list[dict[str, Any]], index: int = 0) -> str:
    """The text of all pieces of one choice."""
    return "".join(delta.get("content") or "" for delta in deltas_of(found, index))


def deltas_of(found: list[dict[str, Any]], index: int = 0) -> list[dict[str, Any]]:
    """The deltas of one choice."""
    return [choice["delta"] for chunk in found for choice in chunk["choices"] if choice["index"] == index]


def weather(*, name: str = "get_weather", **fields: Any) -> dict[str, Any]:
    """A tool that any model can call."""
    about = "Tells the weather of a city for some days."
    function = {"name": name, "description": about, "parameters": WEATHER, **fields}
    return {"type": "function", "function": function}


def calling(subject: Subject, **fields: Any) -> dict[str, Any]:
    """A chat that calls the tool whatever the model thinks of it."""
    messages = [{"role": "user", "content": "How is the weather in Lima for the next 2 days?"}]
    said = {"messages": messages, "tools": [weather()], "tool_choice": "required", "max_tokens": 128}
    return asking(subject, **{**said, **fields})


def object_of(text: object, what: str) -> dict[str, Any]:
    """The JSON object that a text is.

    Raises:
        Failed: It is something else.
    """
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Failed(expected=f"a JSON object in {what}", got=text)
    return found
