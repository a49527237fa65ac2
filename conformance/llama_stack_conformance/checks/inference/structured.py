"""Structured output: text that is JSON and fits the schema that was asked for."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Failed, Subject, check, feature
from llama_stack_conformance.checks.inference.asking import CHAT, asking, chat, chunks, object_of, text_of
from llama_stack_conformance.contract.schemas import problem_under

STRUCTURED = feature("inference.structured", "Structured output")
CREATE = (
    "chat.completions.create",
    "/components/schemas/CreateChatCompletionRequest/properties/response_format",
)

RIVER: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 20},
        "kilometres": {"type": "integer"},
        "size": {"type": "string", "enum": ["small", "large"]},
    },
    "required": ["name", "kilometres", "size"],
    "additionalProperties": False,
}


@check("inference.structured.schema", MUST, STRUCTURED, spec=(*CREATE, "ChatResponseFormatJsonSchema"))
async def schema(subject: Subject) -> None:
    """With `json_schema` the text of the answer is JSON that fits the schema: required fields, kinds, allowed values.

    Applications parse it without looking. One answer of a hundred that does not fit is the failure that nobody can repeat.
    """
    whole = await chat(subject, response_format=wanted(RIVER), max_tokens=200)
    _fits(whole["choices"][0]["message"]["content"])


@check("inference.structured.object", MUST, STRUCTURED, spec=(*CREATE, "ChatResponseFormatJsonObject"))
async def json_object(subject: Subject) -> None:
    """With `json_object` the text of the answer is a JSON object.

    The older way to ask for JSON, and still the usual one.
    """
    messages = [{"role": "user", "content": 'Answer with a JSON object such as {"river": "Rhine"}.'}]
    whole = await chat(subject, messages=messages, response_format={"type": "json_object"}, max_tokens=200)
    object_of(whole["choices"][0]["message"]["content"], "the text")


@check("inference.structured.stream", MUST, STRUCTURED, spec=(*CREATE, "ChatCompletionChunk"))
async def stream(subject: Subject) -> None:
    """The pieces of a streamed structured answer make up JSON that fits the schema.

    Engines often switch their grammar off when they stream.
    """
    _fits(text_of(await chunks(subject, response_format=wanted(RIVER), max_tokens=200)))


@check("inference.structured.unknown", MUST, STRUCTURED, spec=(*CREATE, "Error"))
async def unknown(subject: Subject) -> None:
    """A response format that nobody knows is refused as the caller's mistake.

    A server that takes it has not read it, and the answer will not fit anything.
    """
    (await subject.post(CHAT, asking(subject, response_format={"type": "no_such_format"}))).error(400, 422)


def wanted(schema: dict[str, Any]) -> dict[str, Any]:
    """The response format that asks for a schema."""
    return {"type": "json_schema", "json_schema": {"name": "river", "schema": schema, "strict": True}}


def _fits(text: object) -> None:
    found = object_of(text, "the text")
    if problem := problem_under(found, RIVER):
        raise Failed(expected=f"JSON that fits {RIVER}", got=f"{text}: {problem}")
