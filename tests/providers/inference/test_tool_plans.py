"""What a request wants with tools, and how a model that knows none is made to call them."""

from __future__ import annotations

import json

import pytest

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.calling.tools import call_of, instructed, plan
from llama_stack_spi import InvalidRequestError, UnprocessableError

WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {
            "type": "object",
            "properties": {"where": {"$ref": "#/$defs/Place"}},
            "$defs": {"Place": {"type": "object", "properties": {"near": {"$ref": "#/$defs/Place"}}}},
        },
    },
}
CLOCK = {"type": "function", "function": {"name": "clock"}}


def chat(*messages: object, **more: object) -> CreateChatCompletionRequest:
    listed = list(messages) or [{"role": "user", "content": "hi"}]
    return CreateChatCompletionRequest.model_validate({"model": "m", "messages": listed, **more})


@pytest.mark.parametrize(
    ("choice", "has_tools", "way", "names"),
    [
        (None, True, "template", ["weather", "clock"]),
        (None, False, "decide", ["weather", "clock"]),
        ("none", False, "none", []),
        ("required", True, "forced", ["weather", "clock"]),
        ({"type": "function", "function": {"name": "clock"}}, True, "forced", ["clock"]),
        (
            {
                "type": "allowed_tools",
                "allowed_tools": {
                    "mode": "auto",
                    "tools": [{"type": "function", "function": {"name": "clock"}}],
                },
            },
            True,
            "template",
            ["clock"],
        ),
    ],
)
def test_the_way_to_a_tool(choice: object, has_tools: bool, way: str, names: list[str]) -> None:
    found = plan(chat(tools=[WEATHER, CLOCK], tool_choice=choice), has_tools=has_tools)
    assert (found.way, [tool.name for tool in found.tools]) == (way, names)


def test_after_a_result_a_model_without_tools_answers_in_words() -> None:
    result = {"role": "tool", "tool_call_id": "c", "content": "sunny"}
    assert plan(chat({"role": "user", "content": "hi"}, result, tools=[CLOCK]), has_tools=False).way == "none"


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"tool_choice": "required"}, "tool_choice"),
        (
            {"tools": [CLOCK], "tool_choice": {"type": "function", "function": {"name": "x"}}},
            "tool_choice.function.name",
        ),
        ({"tools": [{"type": "custom", "custom": {"name": "x"}}]}, "tools[0]"),
        ({"functions": [{"name": "x"}]}, "functions"),
    ],
)
def test_what_cannot_be_called_is_refused(more: dict[str, object], param: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        plan(chat(**more), has_tools=False)
    assert caught.value.param == param


def test_definitions_of_several_tools_do_not_collide() -> None:
    schema = plan(
        chat(tools=[WEATHER, CLOCK, WEATHER], tool_choice="required"), has_tools=False
    ).call_schema()
    assert set(schema["$defs"]) == {"t0_Place", "t2_Place"}  # type: ignore[arg-type]
    text = json.dumps(schema)
    assert text.count('"#/$defs/t0_Place"') == text.count('"#/$defs/t2_Place"') == 2
    assert '"#/$defs/Place"' not in text


def test_a_model_is_asked_for_a_tool_and_told_to_call_the_one_it_wants() -> None:
    asking = plan(chat(tools=[WEATHER, CLOCK]), has_tools=False)
    assert "- weather: Tells the weather. Arguments: {" in asking.question()
    assert asking.decision_schema()["properties"] == {"tool": {"enum": ["weather", "clock", "none"]}}
    chosen = asking.decided('{"tool": "clock"}')
    assert (chosen.way, [tool.name for tool in chosen.tools]) == ("forced", ["clock"])
    assert "clock" in chosen.demand()
    assert "weather" not in chosen.demand()
    assert asking.decided('{"tool": "none"}').way == asking.decided("").way == "none"
    assert asking.schema_of("clock") == {"type": "object", "properties": {}}
    assert asking.schema_of("other") is None


def test_an_instruction_joins_the_system_message() -> None:
    said, system = {"role": "user", "content": "Hi."}, {"role": "system", "content": "Be brief."}
    assert instructed([system, said], "Do.") == [{"role": "system", "content": "Be brief.\n\nDo."}, said]  # type: ignore[list-item]
    assert instructed([said], "Do.") == [{"role": "system", "content": "Do."}, said]  # type: ignore[list-item]


def test_text_in_the_shape_of_a_call_is_one_and_other_text_is_none() -> None:
    call = call_of('{"name": "f", "arguments": {"a": "é"}}', finished=True)
    assert (call.function.name, call.function.arguments) == ("f", '{"a": "é"}')
    for finished, why in ((True, "wrote no valid call"), (False, "did not fit into the token limit")):
        with pytest.raises(UnprocessableError, match=why):
            call_of('{"name": "f", "argum', finished=finished)
