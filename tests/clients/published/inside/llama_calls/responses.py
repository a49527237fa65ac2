"""Responses: plain, streamed, chained, with tools."""

from __future__ import annotations

import json

from recorder import Recorder

from llama_calls.files import items
from llama_calls.models import first

QUESTION = "Name a river in Europe."
TOOL = {
    "type": "function",
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


def text(response) -> str:
    """What a response says."""
    messages = [each for each in response.output if each.type == "message"]
    return "".join(part.text for each in messages for part in each.content if part.type == "output_text")


def run(call: Recorder) -> None:
    model = first(call, "llm")
    create = "responses.create"
    whole = call(create, model=model, input=QUESTION, instructions="Be brief.", temperature=0.0)
    call.claim(create, "answers text", text(whole) and whole.status == "completed", whole)
    events = call.stream(
        create, model=model, input=QUESTION, instructions="Be brief.", temperature=0.0, stream=True
    )
    kinds = [each.type for each in events]
    frame = (kinds[0], kinds[-1]) == ("response.created", "response.completed")
    call.claim(create, "begins with created and ends with completed", frame, kinds)
    pieces = "".join(each.delta for each in events if each.type == "response.output_text.delta")
    call.claim(create, "streamed pieces add up to the unstreamed answer", pieces == text(whole), pieces)
    then = call(
        create,
        model=model,
        input=[{"role": "user", "content": "And another?"}],
        previous_response_id=whole.id,
        store=True,
    )
    call.claim(create, "continues a response", then.previous_response_id == whole.id, then)
    _tools(call, model)
    wish = {"format": {"type": "json_schema", "name": "river", "schema": SCHEMA, "strict": True}}
    answer = text(call(create, model=model, input=QUESTION, text=wish, max_infer_iters=3))
    call.claim(create, "answers JSON of the schema", set(json.loads(answer)) == {"name"}, answer)
    _stored(call, whole, then)


def _tools(call: Recorder, model: str) -> None:
    create = "responses.create"
    question = [
        {"role": "user", "content": [{"type": "input_text", "text": "Use get_weather: how is it in Lima?"}]}
    ]
    chosen = {"extra_body": {"tool_choice": "required"}}
    asked = next(
        each
        for each in call(create, model=model, input=question, tools=[TOOL], **chosen).output
        if each.type == "function_call"
    )
    call.claim(
        create,
        "calls the tool with arguments of its schema",
        set(json.loads(asked.arguments)) == {"city"},
        asked,
    )
    events = call.stream(create, model=model, input=question, tools=[TOOL], stream=True, **chosen)
    pieces = "".join(each.delta for each in events if each.type == "response.function_call_arguments.delta")
    call.claim(create, "streamed arguments add up", pieces == asked.arguments, pieces)
    result = {"type": "function_call_output", "call_id": asked.call_id, "output": "Sunny"}
    final = call(create, model=model, input=[*question, asked.to_dict(), result], tools=[TOOL])
    call.claim(create, "answers text once the tool has answered", text(final), final)


def _stored(call: Recorder, whole, then) -> None:
    found = call("responses.retrieve", whole.id)
    call.claim("responses.retrieve", "is what was answered", text(found) == text(whole), found)
    listed = [each.id for each in items(call, "responses.list", order="asc")]
    call.claim(
        "responses.list", "lists them in order", listed.index(whole.id) < listed.index(then.id), listed
    )
    page = call("responses.input_items.list", then.id, limit=10, order="asc")
    call.claim("responses.input_items.list", "has the input", "And another?" in str(page.data[-1]), page)
    if call.has("responses.delete"):
        gone = call("responses.delete", then.id)
        call.claim("responses.delete", "answers what is gone", gone.id == then.id, gone)
