"""The messages of a stored chat, as a list of its own."""

from __future__ import annotations

from typing import Any, TypeAlias

from llama_stack.storing.json_text import read
from llama_stack.storing.table import StoredChat
from llama_stack_spi import NotFoundError

Json: TypeAlias = dict[str, Any]

_KEPT = ("name", "refusal", "tool_calls", "tool_call_id", "function_call")


def message_page(chat: StoredChat, *, after: str | None, limit: int, ascending: bool) -> Json:
    """One page of the messages, as the contract's list.

    Raises:
        NotFoundError: There is no message `after`.
    """
    said = read(chat.body)["input_messages"]
    rows = [_message(each, f"{chat.identifier}-{place}") for place, each in enumerate(said)]
    if not ascending:
        rows.reverse()
    begin = 0
    if after is not None:
        begin = 1 + next((place for place, row in enumerate(rows) if row["id"] == after), -1)
        if begin == 0:
            raise NotFoundError(
                f"The list has no message with the id {after!r} to go on from.", param="after"
            )
    data = rows[begin : begin + limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": begin + limit < len(rows),
    }


def _message(message: Json, identifier: str) -> Json:
    content = message.get("content")
    row: Json = {
        "id": identifier,
        "role": message["role"],
        "content": content if isinstance(content, str) else None,
    }
    if isinstance(content, list):
        # What a message declined has a field of its own.
        row["content_parts"] = [part for part in content if part.get("type") != "refusal"]
    for name in _KEPT:
        if message.get(name) is not None:
            row[name] = message[name]
    return row
