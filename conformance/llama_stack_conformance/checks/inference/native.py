"""The native routes: the same answers, in events of their own."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.checks.inference.asking import EMBEDDINGS, QUESTION, chat
from llama_stack_conformance.checks.inference.vectors import TEXTS

NATIVE = feature(
    "inference.native",
    "Native routes",
    operations=(
        "inference.chat_completion",
        "inference.completion",
        "inference.embeddings",
        "inference.batch_chat_completion",
        "inference.batch_completion",
    ),
)
CHAT = "/v1/inference/chat-completion"
COMPLETION = "/v1/inference/completion"
SAMPLING = {"strategy": {"type": "greedy"}, "max_tokens": 24}


def talking(subject: Subject, **fields: Any) -> dict[str, Any]:
    """A native chat that has one answer."""
    messages = [{"role": "user", "content": QUESTION}]
    return {"model_id": subject.llm, "messages": messages, "sampling_params": SAMPLING, **fields}


def writing(subject: Subject, **fields: Any) -> dict[str, Any]:
    """A native text to continue."""
    return {"model_id": subject.llm, "content": "The longest river is", "sampling_params": SAMPLING, **fields}


@check(
    "inference.native.grammar",
    MUST,
    NATIVE,
    spec=("inference.chat_completion", "ChatCompletionResponseStreamChunk"),
)
async def grammar(subject: Subject) -> None:
    """A native stream begins with `start`, goes on with `progress` and ends with one `complete` that has a stop reason.

    The events are a grammar: a client that waits for `complete` waits for ever without it.
    """
    events = [each["event"] for each in await _events(subject)]
    kinds = [event["event_type"] for event in events]
    wanted = ["start", *["progress"] * (len(kinds) - 2), "complete"]
    expect(kinds == wanted and len(kinds) > 2, expected="start, progress …, complete", got=kinds)
    expect(bool(events[-1].get("stop_reason")), expected="a stop reason in `complete`", got=events[-1])


@check(
    "inference.native.stream_adds_up",
    MUST,
    NATIVE,
    spec=("inference.chat_completion", "ChatCompletionResponseEvent"),
)
async def stream_adds_up(subject: Subject) -> None:
    """The deltas of a native stream add up to the answer without a stream.

    As on OpenAI's route; another piece of code writes it.
    """
    whole = (await subject.post(CHAT, talking(subject))).valid("ChatCompletionResponse")
    wanted = _text(whole["completion_message"]["content"])
    deltas = [each["event"]["delta"] for each in await _events(subject)]
    found = "".join(delta["text"] for delta in deltas if delta["type"] == "text")
    expect(found == wanted and bool(wanted), expected=wanted, got=found)


@check(
    "inference.native.completion_adds_up", MUST, NATIVE, spec=("inference.completion", "CompletionResponse")
)
async def completion_adds_up(subject: Subject) -> None:
    """The deltas of a native completion add up to the completion, and the last one has the stop reason.

    The route has events without names; the last is known by its stop reason only.
    """
    whole = (await subject.post(COMPLETION, writing(subject))).valid("CompletionResponse")
    stream = await subject.stream(COMPLETION, writing(subject, stream=True))
    pieces = stream.valid("CompletionResponseStreamChunk")
    found = "".join(piece["delta"] for piece in pieces)
    expect(found == whole["content"], expected=whole["content"], got=found)
    reasons = [piece.get("stop_reason") for piece in pieces]
    expect(
        reasons[-1] == whole["stop_reason"] and not any(reasons[:-1]),
        expected=f"{whole['stop_reason']} in the last piece only",
        got=reasons,
    )


@check(
    "inference.native.same_answer",
    SHOULD,
    NATIVE,
    spec=("inference.chat_completion", "chat.completions.create"),
)
async def same_answer(subject: Subject) -> None:
    """The native route and OpenAI's answer the same chat with the same text.

    Both lead to one model. Different texts show that one of them prompts it wrongly.
    """
    whole = (await subject.post(CHAT, talking(subject))).valid("ChatCompletionResponse")
    other = (await chat(subject))["choices"][0]["message"]["content"]
    found = _text(whole["completion_message"]["content"])
    expect(found == other, expected=other, got=found)


@check("inference.native.batch", MUST, NATIVE, spec=("inference.batch_chat_completion",))
async def batch(subject: Subject) -> None:
    """A batch of chats has an answer for each, in their order, the same as alone.

    Answers carry no id; position is all there is.
    """
    several = [[{"role": "user", "content": each}] for each in (QUESTION, "Name a mountain of Asia.")]
    alone = [
        (await subject.post(CHAT, talking(subject, messages=messages))).valid("ChatCompletionResponse")
        for messages in several
    ]
    body = {"model_id": subject.llm, "messages_batch": several, "sampling_params": SAMPLING}
    together = (await subject.post("/v1/inference/batch-chat-completion", body)).valid(
        "BatchChatCompletionResponse"
    )
    wanted = [_text(each["completion_message"]["content"]) for each in alone]
    found = [_text(each["completion_message"]["content"]) for each in together["batch"]]
    expect(found == wanted, expected=wanted, got=found)


@check("inference.native.embeddings", MUST, NATIVE, spec=("inference.embeddings", "EmbeddingsResponse"))
async def embeddings(subject: Subject) -> None:
    """The native route gives the vectors that OpenAI's gives.

    Whoever moves from one to the other keeps a store full of vectors.
    """
    body = {"model_id": subject.embedder, "contents": TEXTS}
    found = (await subject.post("/v1/inference/embeddings", body)).valid("EmbeddingsResponse")["embeddings"]
    other = await subject.post(EMBEDDINGS, {"model": subject.embedder, "input": TEXTS})
    wanted = [each["embedding"] for each in other.valid("EmbeddingList")["data"]]
    same = len(found) == len(wanted) and all(
        len(one) == len(two) and all(abs(a - b) < 1e-3 for a, b in zip(one, two, strict=True))
        for one, two in zip(found, wanted, strict=True)
    )
    expect(same, expected=[each[:3] for each in wanted], got=[each[:3] for each in found])


async def _events(subject: Subject) -> list[dict[str, Any]]:
    stream = await subject.stream(CHAT, talking(subject, stream=True))
    return stream.valid("ChatCompletionResponseStreamChunk")


def _text(content: Any) -> str:
    """The text of a content, which is a text, a part, or parts."""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else [content]
    return "".join(part if isinstance(part, str) else part.get("text", "") for part in parts)
