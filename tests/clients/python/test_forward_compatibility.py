"""Answers of servers that are newer or older than this release."""

from __future__ import annotations

import copy
import json
import logging
from typing import Any

import httpx
import pytest
from llama_stack_client import APIResponseValidationError, types
from llama_stack_client.runtime.answer import JsonAnswer
from pydantic import TypeAdapter

from tests.clients.python.conftest import MODEL, MODELS, Peer, sync_client


def model(**changes: Any) -> types.Model:
    body = {name: value for name, value in (MODEL | changes).items() if value != "absent"}
    return sync_client(Peer(httpx.Response(200, json=body))).models.retrieve("m")


@pytest.fixture(autouse=True)
def _nothing_was_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llama_stack_client.runtime.answer._WARNED", set())


def test_unknown_field_is_kept_and_written_back() -> None:
    read = model(invented={"deep": [1]})
    assert read.invented == {"deep": [1]}  # type: ignore[attr-defined]
    assert read.to_dict() == MODEL | {"invented": {"deep": [1]}}
    assert json.loads(read.to_json()) == read.to_dict()


def test_printed_model_tells_its_name() -> None:
    assert str(model()).startswith("Model(identifier='m', ")


def test_new_value_of_an_enum_is_kept() -> None:
    assert model(model_type="telepathy").model_type == "telepathy"


def test_required_field_that_is_absent_has_no_value(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="llama_stack_client"):
        read = model(owned_by="absent")
    assert read.id == "m"
    with pytest.raises(AttributeError, match="owned_by"):
        _ = read.owned_by
    assert "owned_by" not in read.to_dict()
    assert "incomplete Model: owned_by: Field required" in caplog.text


def test_events_that_all_lack_a_field_are_told_of_once_and_briefly(caplog: pytest.LogCaptureFixture) -> None:
    fields = {"delta": "a", "item_id": "i", "output_index": 0, "content_index": 0, "sequence_number": 1}
    event = {"type": "response.output_text.delta", **fields}
    frames = f"data: {json.dumps(event)}\n\n" * 3
    client = sync_client(
        Peer(httpx.Response(200, headers={"content-type": "text/event-stream"}, text=frames))
    )
    assert [each.type for each in client.responses.stream(model="m", input="x")] == [event["type"]] * 3
    assert caplog.messages == [
        "the answer is an incomplete ResponseStreamEvent: response.output_text.delta.logprobs: Field required"
    ]


def test_required_field_that_is_absent_deep_inside_spoils_nothing_else() -> None:
    body = {"object": "list", "data": [MODEL, {"id": "old"}]}
    listed = sync_client(Peer(httpx.Response(200, json=body))).models.list().data
    assert [each.id for each in listed] == ["m", "old"]
    assert listed[0].to_dict() == MODEL
    assert not hasattr(listed[1], "created")


def test_nullable_field_that_is_absent_is_none() -> None:
    answer = {
        "id": "c",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}, "finish_reason": "stop"}],
    }
    peer = Peer(httpx.Response(200, json=answer))
    read = sync_client(peer).chat.completions.create(model="m", messages=[])
    assert read.choices[0].logprobs is None
    assert read.choices[0].message.refusal is None
    assert read.to_dict() == answer


@pytest.mark.parametrize("wrong", [{"created": "soon"}, {"metadata": 7}, {"id": None}])
def test_value_of_another_type_is_an_error(wrong: dict[str, Any]) -> None:
    with pytest.raises(APIResponseValidationError, match=next(iter(wrong))):
        model(**wrong)


def test_unknown_stream_event_is_no_event_of_another_name() -> None:
    known = {"type": "response.output_text.delta", "item_id": "i", "output_index": 0, "content_index": 0}
    known |= {"delta": "hi", "sequence_number": 1, "logprobs": []}
    unknown = {"type": "response.thought.delta", "delta": "hm", "sequence_number": 2}
    frames = b"".join(b"data: " + json.dumps(each).encode() + b"\n\n" for each in (known, unknown))
    peer = Peer(httpx.Response(200, content=frames, headers={"content-type": "text/event-stream"}))
    first, second = sync_client(peer).responses.stream(model="m", input="x")
    assert isinstance(first, types.ResponseTextDeltaEvent)
    assert isinstance(second, types.UnknownVariant)
    assert second.tag == "response.thought.delta"
    assert second.raw == unknown


def test_unknown_member_inside_a_model_goes_round() -> None:
    adapter = TypeAdapter(types.ResponseFormat)
    member = {"type": "poem", "metre": "iamb"}
    read = adapter.validate_python(member)
    assert read == types.UnknownVariant(tag="poem", raw=member)
    assert adapter.dump_python(read) == member
    assert adapter.validate_python(read) is read


@pytest.mark.parametrize(
    "wrong", [{"type": "grammar", "bnf": 7}, {"metre": "iamb"}, {"type": 7}, "poem", None]
)
def test_known_or_missing_tag_is_no_unknown_member(wrong: Any) -> None:
    with pytest.raises(APIResponseValidationError):
        JsonAnswer[Any]("ResponseFormat").parse(json.dumps(wrong))


def test_names_of_the_caller_do_not_leak_into_models() -> None:
    ModelType = int  # noqa: F841, N806 - pydantic would look into this frame
    read = types.ListModelsResponse.model_validate(MODELS)
    assert read.data[0].model_type == "llm"


def test_types_can_be_built_by_hand_and_have_their_tags() -> None:
    message = types.SystemMessage(content="x")
    assert message.to_dict() == {"role": "system", "content": "x"}
    assert json.loads(message.to_json()) == message.to_dict()


def test_field_of_an_unknown_variant_is_read_like_that_of_a_known_one() -> None:
    unknown = types.UnknownVariant(tag="new", raw={"type": "new", "size": 3})
    assert unknown.type == "new"
    assert unknown.size == 3
    with pytest.raises(AttributeError, match="has no field 'delta'"):
        _ = unknown.delta
    assert copy.deepcopy(unknown) == unknown
