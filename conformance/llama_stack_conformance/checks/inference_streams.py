"""Streams of inference: chunks that add up, in the order that clients rely on."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Subject, check, expect, feature

STREAMING = feature("inference.streaming", "Answers in pieces")

CHAT = "/v1/chat/completions"
COMPLETIONS = "/v1/completions"


@check("inference.stream.adds_up", MUST, STREAMING, spec=("chat.completions.create", "ChatCompletionChunk"))
async def adds_up(subject: Subject) -> None:
    """The text of a stream, put together, is the text of the same request without one.

    Clients show the stream and keep the whole. A server that loses, repeats or reorders a piece shows something else
    than it answers, and nobody notices until a word is missing. Temperature 0 and a seed make both answers the same.
    """
    whole = await chat(subject)
    stream = await subject.stream(CHAT, asking(subject, stream=True))
    expect(
        text_of(stream.payloads) == whole["choices"][0]["message"]["content"],
        expected=whole["choices"][0]["message"]["content"],
        got=text_of(stream.payloads),
    )


def asking(subject: Subject, **fields: Any) -> dict[str, Any]:
    """A chat that has one answer: temperature 0, a seed, few tokens."""
    return {
        "model": subject.llm,
        "messages": [{"role": "user", "content": "Name three rivers of Europe."}],
        "temperature": 0,
        "seed": 7,
        "max_tokens": 24,
        **fields,
    }


async def chat(subject: Subject, **fields: Any) -> dict[str, Any]:
    """The answer to such a chat."""
    found: dict[str, Any] = (await subject.post(CHAT, asking(subject, **fields))).valid("ChatCompletion")
    return found


def text_of(chunks: list[dict[str, Any]], index: int = 0) -> str:
    """The text of all pieces of one choice."""
    return "".join(delta.get("content") or "" for delta in deltas_of(chunks, index))


def deltas_of(chunks: list[dict[str, Any]], index: int = 0) -> list[dict[str, Any]]:
    """The deltas of one choice."""
    return [choice["delta"] for chunk in chunks for choice in chunk["choices"] if choice["index"] == index]
