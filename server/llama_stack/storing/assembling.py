"""From a record to the chat as the contract's lists show it.

What an upstream left out and the contract requires is null; what it added stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from llama_stack.storing.joining import joined
from llama_stack.storing.json_text import read, write
from llama_stack.storing.records import Record
from llama_stack.storing.table import StoredChat

Json: TypeAlias = dict[str, Any]


class NoChatError(ValueError):
    """The record holds no chat completion: an upstream answered something else."""


def stored_chat(record: Record) -> StoredChat:
    """Makes a stored chat of a record.

    Raises:
        NoChatError: What was answered is no chat completion.
    """
    request = read(record.request)
    try:
        answer = joined(_events(record.answer)) if record.streamed else read(record.answer)
        body = _body(answer, request, record.serial)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoChatError(f"{type(error).__name__}: {error}") from error
    return StoredChat(
        tenant=record.tenant,
        identifier=body["id"],
        serial=record.serial,
        model=request["model"],
        metadata=request.get("metadata"),
        body=write(body),
    )


def _events(lines: bytes) -> Iterator[Json]:
    for line in lines.split(b"\n"):
        if line:
            yield read(line)


def _body(answer: Json, request: Json, serial: int) -> Json:
    body = {name: value for name, value in answer.items() if name not in ("metadata", "object", "model")}
    # Some servers leave these out; the serial is a time in nanoseconds, and nobody else has it.
    body["id"] = str(body.get("id") or f"chatcmpl-{serial}")
    body["created"] = int(body.get("created") or serial // 1_000_000_000)
    if body.get("usage", body) is None:
        del body["usage"]
    body["object"] = "chat.completion"
    body["model"] = request["model"]
    body["choices"] = [_choice(each, place) for place, each in enumerate(answer["choices"])]
    body["input_messages"] = request["messages"]
    return body


def _choice(choice: Json, place: int) -> Json:
    message = {"role": "assistant", "content": None, "refusal": None, **choice["message"]}
    # Null calls are how some servers say that there are none; the contract has no null there.
    for name in ("tool_calls", "function_call", "annotations"):
        if message.get(name, message) is None:
            del message[name]
    return {
        "index": place,
        "logprobs": None,
        **choice,
        "finish_reason": choice.get("finish_reason") or "stop",
        "message": message,
    }
