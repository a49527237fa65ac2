"""Answers: what a response says, the limits it keeps, and the functions it calls."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_conformance.checking import MUST, Failed, Subject, check, expect, feature
from llama_stack_conformance.checks.responses.asking import LONG, RESPONSES, asking, respond, text_of

ANSWERS = feature("responses.answers", "Answers to a request")
FUNCTIONS = feature("responses.functions", "Functions of the caller")
CREATE = ("responses.create", "Response")
FIELDS = "/components/schemas/CreateResponseRequest/properties"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}


@check("responses.answer.text", MUST, ANSWERS, spec=(*CREATE, "ResponseUsage"), seconds=LONG)
async def text(subject: Subject) -> None:
    """A response has a text, says which model made it, and counts the tokens of both sides.

    Whoever pays by token adds these numbers up; the total is their sum.
    """
    found = await respond(subject)
    expect(bool(text_of(found)), expected="a text", got=found["output"])
    expect(found["status"] in ("completed", "incomplete"), expected="completed", got=found["status"])
    expect(found["model"] == subject.llm, expected=subject.llm, got=found["model"])
    usage = found.get("usage") or {}
    counts = [usage.get(name, 0) for name in ("input_tokens", "output_tokens", "total_tokens")]
    expect(min(counts) > 0 and sum(counts[:2]) == counts[2], expected="counts and their sum", got=usage)


@check("responses.answer.limit", MUST, ANSWERS, spec=(*CREATE, f"{FIELDS}/max_output_tokens"), seconds=LONG)
async def limit(subject: Subject) -> None:
    """`max_output_tokens` cuts the answer; the response is `incomplete` and says that this was why.

    Who ignores the limit writes long bills. Who calls it `completed` makes clients believe that the answer is whole.
    """
    found = await respond(
        subject, max_output_tokens=16, instructions="Write a long story, 300 words at least."
    )
    used = (found.get("usage") or {}).get("output_tokens", 0)
    expect(used <= 16, expected="at most 16 tokens", got=found.get("usage"))
    if found["status"] != "completed" or used >= 16:
        reason = (found.get("incomplete_details") or {}).get("reason")
        expect(
            (found["status"], reason) == ("incomplete", "max_output_tokens"),
            expected=("incomplete", "max_output_tokens"),
            got=(found["status"], reason),
        )


@check("responses.answer.echo", MUST, ANSWERS, spec=CREATE, seconds=LONG)
async def echo(subject: Subject) -> None:
    """A response repeats what it was asked with: instructions, metadata, temperature, limits.

    Logs keep the response alone; experiments are told apart by its metadata.
    """
    asked = {
        "instructions": "Answer in one sentence.",
        "metadata": {"run": subject.name("run")},
        "temperature": 0.5,
        "max_output_tokens": 32,
        "parallel_tool_calls": False,
    }
    found = await respond(subject, **asked)
    told = {name: found.get(name) for name in asked}
    expect(told == asked, expected=asked, got=told)


@check(
    "responses.answer.unknown", MUST, ANSWERS, spec=("responses.create", "responses.retrieve"), seconds=LONG
)
async def unknown(subject: Subject) -> None:
    """Unknown models, responses and previous responses are 404, each in the contract's envelope.

    An answer without the context that was asked for is worse than none.
    """
    nothing = subject.name("resp_nothing")
    (await subject.post(RESPONSES, {**asking(subject), "model": nothing})).error(404)
    (await subject.post(RESPONSES, asking(subject, previous_response_id=nothing))).error(404)
    (await subject.get(f"{RESPONSES}/{nothing}")).error(404)
    (await subject.get(f"{RESPONSES}/{nothing}/input_items")).error(404)
    (await subject.delete(f"{RESPONSES}/{nothing}")).error(404)


@check(
    "responses.functions.called",
    MUST,
    FUNCTIONS,
    spec=("responses.create", "ResponseFunctionCall"),
    seconds=LONG,
)
async def called(subject: Subject) -> None:
    """`tool_choice: required` brings a call of the function, with arguments that are a JSON object with its fields.

    The application runs the function with what it gets; arguments that do not fit fail there, far from their cause.
    """
    call = await _call(subject)
    arguments = _object(call["arguments"])
    expect(
        isinstance(arguments.get("city"), str) and set(arguments) == {"city"},
        expected="arguments with a city, and nothing else",
        got=call["arguments"],
    )
    expect(bool(call["call_id"]), expected="a call_id", got=call)


@check(
    "responses.functions.continues",
    MUST,
    FUNCTIONS,
    spec=("responses.create", "ResponseFunctionCallOutput"),
    seconds=LONG,
)
async def continues(subject: Subject) -> None:
    """The output of a function goes on from the response that called it, to an answer in words.

    The call of the earlier response belongs to the context: a server that keeps only messages refuses the output,
    or asks for the function again.
    """
    question = "How is the weather in Oslo? Use get_weather."
    first = await respond(subject, question, tools=[WEATHER], tool_choice="required", max_output_tokens=128)
    call = _first_call(first)
    output = [{"type": "function_call_output", "call_id": call["call_id"], "output": "Rain, 8 degrees."}]
    fields = {"tools": [WEATHER], "tool_choice": "none", "previous_response_id": first["id"]}
    found = await respond(subject, output, **fields)
    expect(bool(text_of(found)), expected="an answer in words", got=found["output"])
    items = (await subject.get(f"{RESPONSES}/{found['id']}/input_items", order="asc")).valid(
        "ResponseItemList"
    )
    kinds = [item["type"] for item in items["data"]]
    wanted = ["message", "function_call", "function_call_output"]
    expect([each for each in kinds if each in wanted] == wanted, expected=wanted, got=kinds)


async def _call(subject: Subject) -> dict[str, Any]:
    fields = {"tools": [WEATHER], "tool_choice": "required", "max_output_tokens": 128}
    return _first_call(await respond(subject, "How is the weather in Oslo?", **fields))


def _first_call(response: dict[str, Any]) -> dict[str, Any]:
    found: list[dict[str, Any]] = [item for item in response["output"] if item["type"] == "function_call"]
    if not found or {each["name"] for each in found} != {"get_weather"}:
        raise Failed(expected="a call of get_weather", got=response["output"])
    return found[0]


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise Failed(expected="a JSON object", got=text)
    return found
