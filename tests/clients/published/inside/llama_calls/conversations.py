"""Conversations and their items."""

from __future__ import annotations

from recorder import Recorder


def _user(text: str) -> dict:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


def run(call: Recorder) -> None:
    made = call("conversations.create", items=[_user("One")], metadata={"a": "b"})
    call.claim(
        "conversations.retrieve", "is what was created", call("conversations.retrieve", made.id) == made, made
    )
    changed = call("conversations.update", made.id, metadata={"c": "d"})
    call.claim("conversations.update", "has the new metadata", changed.metadata == {"c": "d"}, changed)
    added = call("conversations.items.create", made.id, items=[_user("Two"), _user("Three")])
    call.claim("conversations.items.create", "answers the new items", len(added.data) == 2, added)
    ids = [each.id for each in added.data]
    listed = [each.id for each in call.pages("conversations.items.list", made.id, limit=1, order="asc")]
    call.claim("conversations.items.list", "pages lead to all of them", listed[-2:] == ids, listed)
    call(
        "conversations.items.list",
        made.id,
        include=["message.output_text.logprobs", "file_search_call.results"],
    )
    one = call("conversations.items.get", ids[0], conversation_id=made.id)
    call.claim("conversations.items.get", "is what was added", one.content[0].text == "Two", one)
    call("conversations.items.delete", ids[0], conversation_id=made.id)
    left = [each.id for each in call.client.conversations.items.list(made.id)]
    call.claim("conversations.items.delete", "the item is gone", ids[0] not in left, left)
    gone = call("conversations.delete", made.id)
    call.claim("conversations.delete", "answers what is gone", gone.deleted and gone.id == made.id, gone)
