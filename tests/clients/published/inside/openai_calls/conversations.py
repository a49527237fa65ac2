"""Conversations and their items."""

from __future__ import annotations

from recorder import Recorder

from openai_calls.models import chat_model


def _user(text: str) -> dict:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


def run(call: Recorder) -> None:
    made = call(
        "conversations.create",
        items=[_user("One"), {"role": "developer", "content": "Be brief."}],
        metadata={"a": "b"},
    )
    found = call("conversations.retrieve", made.id)
    call.claim("conversations.retrieve", "is what was created", found == made, found)
    changed = call("conversations.update", made.id, metadata={"c": "d"})
    call.claim("conversations.update", "has the new metadata", changed.metadata == {"c": "d"}, changed)
    _items(call, made.id)
    answer = call.client.responses.create(model=chat_model(call), input="Four", conversation=made.id)
    listed = call.pages("conversations.items.list", made.id, limit=2, order="asc")
    call.claim(
        "conversations.items.list",
        "a response adds its items",
        answer.output[-1].id in [each.id for each in listed],
        listed,
    )
    gone = call("conversations.delete", made.id)
    call.claim("conversations.delete", "answers what is gone", gone.deleted and gone.id == made.id, gone)


def _items(call: Recorder, conversation: str) -> None:
    added = call("conversations.items.create", conversation, items=[_user("Two"), _user("Three")])
    call.claim("conversations.items.create", "answers the new items", len(added.data) == 2, added)
    listed = [each.id for each in call.pages("conversations.items.list", conversation, limit=1, order="asc")]
    call.claim(
        "conversations.items.list",
        "pages lead to all of them",
        listed[-2:] == [each.id for each in added.data],
        listed,
    )
    one = call("conversations.items.retrieve", added.data[0].id, conversation_id=conversation)
    call.claim("conversations.items.retrieve", "is what was added", one.content[0].text == "Two", one)
    call("conversations.items.delete", added.data[0].id, conversation_id=conversation)
    left = [
        each.id
        for each in call.pages(
            "conversations.items.list", conversation, include=["message.output_text.logprobs"]
        )
    ]
    call.claim("conversations.items.delete", "the item is gone", added.data[0].id not in left, left)
