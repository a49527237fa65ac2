"""Shields, and running them."""

from __future__ import annotations

from recorder import Recorder


def run(call: Recorder) -> None:
    made = call(
        "shields.register", shield_id="guards/my-shield", provider_shield_id="guard", params={"strict": True}
    )
    call.claim(
        "shields.register",
        "keeps what was said",
        (made.identifier, made.params) == ("guards/my-shield", {"strict": True}),
        made,
    )
    call.claim(
        "shields.retrieve",
        "is what was registered",
        call("shields.retrieve", "guards/my-shield") == made,
        made,
    )
    listed = [each.identifier for each in call("shields.list")]
    call.claim("shields.list", "lists it", "guards/my-shield" in listed, listed)
    method = "safety.run_shield"
    params = {} if call.has("shields.delete") and not call.has("agents.create") else {"params": {}}
    harmless = call(
        method, shield_id="guards/my-shield", messages=[{"role": "user", "content": "A river"}], **params
    )
    call.claim(method, "finds nothing in a harmless message", harmless.violation is None, harmless)
    parts = [{"role": "user", "content": [{"type": "text", "text": "A river"}]}, _assistant(call)]
    call(method, shield_id="guards/my-shield", messages=parts, **params)
    if call.has("shields.delete"):
        call("shields.delete", "guards/my-shield")
        left = [each.identifier for each in call.client.shields.list()]
        call.claim("shields.delete", "it is gone", "guards/my-shield" not in left, left)


def _assistant(call: Recorder) -> dict:
    message = {"role": "assistant", "content": "Yes"}
    return (
        {**message, "stop_reason": "end_of_turn", "tool_calls": []} if call.has("agents.create") else message
    )
