"""From a record to the chat as the contract's lists show it.

What an upstream left out and the contract requires is null; what it added stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from pydantic_core import from_json, to_json

from llama_stack.storing.joining import joined
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
    request = from_json(record.request)
    try:
        answer = joined(_events(record.answer)) if record.streamed else from_json(record.answer)
        body = _body(answer, request)
        identifier = body["id"]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NoChatError(f"{type(error).__name__}: {error}") from error
    return StoredChat(
        tenant=record.tenant,
        identifier=identifier,
        serial=record.serial,
        model=request["model"],
        metadata=request.get("metadata"),
        body=to_json(body),
    )


def _events(lines: bytes) -> Iterator[Json]:
    for line in lines.split(b"\n"):
        if line:
            yield from_json(line)


def _body(answer: Json, request: Json) -> Json:
    body = {name: value for name, value in answer.items() if name not in ("metadata", "object", "model")}
    if not isinstance(body["id"], str) or not isinstance(body["created"], int):
        raise TypeError("the identifier or the time of the answer is missing")
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
