"""Calls of tools: chosen as the request says, with arguments that fit, in a stream or not."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Failed, Subject, check, expect, feature
from llama_stack_conformance.checks.inference.asking import (
    CHAT,
    WEATHER,
    calling,
    deltas_of,
    object_of,
    weather,
)
from llama_stack_conformance.contract.schemas import problem_under

TOOLS = feature("inference.tools", "Calls of tools")
CREATE = ("chat.completions.create", "ChatFunctionToolCall")
STRICT = "/components/schemas/FunctionDefinition/properties/strict"
CHOICE = "/components/schemas/CreateChatCompletionRequest/properties/tool_choice"


@check("inference.tools.required", MUST, TOOLS, spec=(*CREATE, CHOICE, "ToolChoiceMode", "FinishReason"))
async def required(subject: Subject) -> None:
    """`tool_choice: required` brings a call of a tool of the request, with an id, and the reason `tool_calls`.

    An application that asked for a call has nothing to do with a text.
    """
    choice = await _choice(subject)
    calls = _calls(choice["message"])
    names = {call["function"]["name"] for call in calls}
    expect(names == {"get_weather"}, expected="the tool get_weather", got=sorted(names))
    expect(choice["finish_reason"] == "tool_calls", expected="tool_calls", got=choice["finish_reason"])
    identifiers = [call["id"] for call in calls]
    expect(
        all(identifiers) and len(set(identifiers)) == len(calls),
        expected="an id for each call",
        got=identifiers,
    )


@check("inference.tools.strict", MUST, TOOLS, spec=(*CREATE, STRICT))
async def strict(subject: Subject) -> None:
    """The arguments of a call follow the schema of a tool that says `strict`.

    The application runs the tool with what it gets. Arguments that do not fit fail there, far from their cause.
    """
    choice = await _choice(subject, tools=[weather(strict=True)])
    for call in _calls(choice["message"]):
        _fits(call["function"]["arguments"])


@check("inference.tools.arguments", SHOULD, TOOLS, spec=(*CREATE, "FunctionCall"))
async def arguments(subject: Subject) -> None:
    """The arguments of a required call are a JSON object that fits the schema, though the tool does not say `strict`.

    The contract lets a model write what it likes here. Servers that hold it to the schema spare applications a repair.
    """
    for call in _calls((await _choice(subject))["message"]):
        _fits(call["function"]["arguments"])


@check("inference.tools.named", MUST, TOOLS, spec=(*CREATE, CHOICE))
async def named(subject: Subject) -> None:
    """A tool that `tool_choice` names is the one that is called, though another would fit the question.

    Applications that extract data name their tool and read nothing else.
    """
    tools = [weather(), weather(name="get_climate")]
    wanted = {"type": "function", "function": {"name": "get_climate"}}
    choice = await _choice(subject, tools=tools, tool_choice=wanted)
    names = {call["function"]["name"] for call in _calls(choice["message"])}
    expect(names == {"get_climate"}, expected="calls of get_climate", got=sorted(names))


@check("inference.tools.none", MUST, TOOLS, spec=(*CREATE, CHOICE))
async def none(subject: Subject) -> None:
    """`tool_choice: none` brings a text and no call, whatever the question.

    It is how an agent asks for its last words.
    """
    message = (await _choice(subject, tool_choice="none"))["message"]
    expect(not message.get("tool_calls"), expected="no call", got=message.get("tool_calls"))
    expect(isinstance(message["content"], str), expected="a text", got=message["content"])


@check("inference.tools.stream_adds_up", MUST, TOOLS, spec=(*CREATE, "ChatToolCallDelta"))
async def stream_adds_up(subject: Subject) -> None:
    """The pieces of a streamed call make up the call of the same request without a stream: one id, one name, its arguments.

    Arguments arrive in pieces of text. A piece lost, sent twice or under the wrong index breaks the JSON.
    """
    wanted = _calls((await _choice(subject))["message"])[0]["function"]["arguments"]
    found = (await subject.stream(CHAT, calling(subject, stream=True))).valid("ChatCompletionChunk")
    pieces = [piece for delta in deltas_of(found) for piece in delta.get("tool_calls") or []]
    mine = [piece for piece in pieces if piece["index"] == 0]
    names = [name for piece in mine if (name := (piece.get("function") or {}).get("name"))]
    identifiers = {piece["id"] for piece in mine if piece.get("id")}
    expect(names == ["get_weather"], expected="the name get_weather once", got=names)
    expect(len(identifiers) == 1, expected="one id", got=sorted(identifiers))
    told = "".join((piece.get("function") or {}).get("arguments") or "" for piece in mine)
    expect(told == wanted, expected=wanted, got=told)
    reasons = [
        choice["finish_reason"]
        for chunk in found
        for choice in chunk["choices"]
        if choice.get("finish_reason")
    ]
    expect(reasons == ["tool_calls"], expected="tool_calls", got=reasons)


@check("inference.tools.result", MUST, TOOLS, spec=("chat.completions.create", "ChatToolMessage"))
async def result(subject: Subject) -> None:
    """A chat goes on behind the call and its result, and is answered with a text.

    The second half of every use of a tool. The call is sent back as it came.
    """
    body = calling(subject)
    message = (await _choice(subject))["message"]
    results = [
        {"role": "tool", "tool_call_id": call["id"], "content": '{"sky": "clear", "degrees": 21}'}
        for call in _calls(message)
    ]
    history = [*body["messages"], {"role": "assistant", "tool_calls": message["tool_calls"]}, *results]
    answer = await _choice(subject, messages=history, tool_choice="none")
    expect(isinstance(answer["message"]["content"], str), expected="a text", got=answer)


@check("inference.tools.unknown", MUST, TOOLS, spec=("chat.completions.create", CHOICE, "Error"))
async def unknown(subject: Subject) -> None:
    """A choice that names a tool which the request does not bring is refused as the caller's mistake.

    Otherwise a misspelt name looks like a model that does not want to call.
    """
    wanted = {"type": "function", "function": {"name": "no_such_tool"}}
    (await subject.post(CHAT, calling(subject, tool_choice=wanted))).error(400, 404, 422)


async def _choice(subject: Subject, **fields: Any) -> dict[str, Any]:
    whole = (await subject.post(CHAT, calling(subject, **fields))).valid("ChatCompletion")
    expect(bool(whole["choices"]), expected="a choice", got=whole)
    choice: dict[str, Any] = whole["choices"][0]
    return choice


def _calls(message: dict[str, Any]) -> list[dict[str, Any]]:
    calls = [each for each in message.get("tool_calls") or [] if each["type"] == "function"]
    expect(bool(calls), expected="a call of a tool", got=message)
    return calls


def _fits(arguments: str) -> None:
    found = object_of(arguments, "the arguments")
    if problem := problem_under(found, WEATHER):
        raise Failed(expected=f"arguments that fit {WEATHER}", got=f"{arguments}: {problem}")
