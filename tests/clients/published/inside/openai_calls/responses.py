"""Responses: plain, streamed, chained, with tools, parsed, in the background, compacted."""

from __future__ import annotations

import json

import openai
from pydantic import BaseModel
from recorder import Recorder

from openai_calls.models import chat_model

QUESTION = "Name a river in Europe."
TOOL = {
    "type": "function",
    "name": "get_weather",
    "description": "Tells the weather of a city.",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
}


class River(BaseModel):
    """A shape for the answer."""

    name: str
    length: float


def run(call: Recorder) -> None:
    _all(call, "responses")
    # The beta resource speaks the same wire with `?beta=true`.
    _all(call, "beta.responses")
    _parse(call)
    _stream_helper(call)


def _all(call: Recorder, group: str) -> None:
    model = chat_model(call)
    create = f"{group}.create"
    first = call(
        create, model=model, input=QUESTION, instructions="Be brief.", temperature=0, metadata={"a": "b"}
    )
    call.claim(create, "answers text", text(first) and first.status == "completed", first)
    _stream(
        call,
        create,
        first,
        {"model": model, "input": QUESTION, "instructions": "Be brief.", "temperature": 0},
    )
    then = call(create, model=model, input="And another?", previous_response_id=first.id)
    call.claim(create, "continues a response", then.previous_response_id == first.id, then)
    _tools(call, create, model)
    _retrieve(call, group, first)
    items = call.pages(f"{group}.input_items.list", then.id, limit=1, order="asc")
    call.claim(
        f"{group}.input_items.list", "pages lead to the input", "And another?" in str(items[-1]), items
    )
    later = call(create, model=model, input=QUESTION, background=True)
    stopped = call(f"{group}.cancel", later.id)
    call.claim(f"{group}.cancel", "answers the response", stopped.id == later.id, stopped)
    small = call(f"{group}.compact", model=model, input=[{"role": "user", "content": QUESTION}])
    call.claim(f"{group}.compact", "answers items", small.output, small)
    call(f"{group}.delete", then.id)
    call.claim(f"{group}.delete", "the response is gone", _is_gone(call, then.id))


def _stream(call: Recorder, create: str, whole, request: dict) -> None:
    events = call.stream(create, **request, stream=True)
    kinds = [each.type for each in events]
    frame = kinds[0] == "response.created" and kinds[-1] == "response.completed"
    call.claim(create, "begins with created and ends with completed", frame, kinds)
    numbers = [each.sequence_number for each in events]
    call.claim(
        create,
        "events are numbered in order",
        numbers == list(range(numbers[0], numbers[0] + len(events))),
        numbers,
    )
    said = "".join(each.delta for each in events if each.type == "response.output_text.delta")
    call.claim(create, "streamed pieces add up to the unstreamed answer", said == text(whole), said)
    call.claim(
        create, "the last event holds the whole response", text(events[-1].response) == said, events[-1]
    )


def _tools(call: Recorder, create: str, model: str) -> None:
    question = [{"role": "user", "content": "How is the weather in Lima?"}]
    request = {"model": model, "input": question, "tools": [TOOL], "tool_choice": "required"}
    asked = next(each for each in call(create, **request).output if each.type == "function_call")
    call.claim(
        create,
        "calls the tool with arguments of its schema",
        set(json.loads(asked.arguments)) == {"city"},
        asked,
    )
    events = call.stream(create, **request, stream=True)
    said = "".join(each.delta for each in events if each.type == "response.function_call_arguments.delta")
    call.claim(create, "streamed arguments add up", json.loads(said) == json.loads(asked.arguments), said)
    result = {"type": "function_call_output", "call_id": asked.call_id, "output": "Sunny"}
    history = [*question, asked.model_dump(exclude_none=True), result]
    final = call(create, model=model, input=history, tools=[TOOL])
    call.claim(create, "answers text once the tool has answered", text(final), final)


def _retrieve(call: Recorder, group: str, first) -> None:
    found = call(
        f"{group}.retrieve", first.id, include=["message.output_text.logprobs", "file_search_call.results"]
    )
    call.claim(f"{group}.retrieve", "is what was answered", text(found) == text(first), found)
    events = call.stream(f"{group}.retrieve", first.id, stream=True)
    call.claim(
        f"{group}.retrieve",
        "streams a stored response again",
        events[-1].type == "response.completed",
        events,
    )
    rest = call.stream(f"{group}.retrieve", first.id, stream=True, starting_after=events[2].sequence_number)
    call.claim(f"{group}.retrieve", "goes on behind an event", rest == events[3:], rest)


def text(response) -> str:
    """What a response says; the beta's class lacks `output_text`."""
    messages = [each for each in response.output if each.type == "message"]
    return "".join(part.text for each in messages for part in each.content if part.type == "output_text")


def _is_gone(call: Recorder, response: str) -> bool:
    try:
        call.client.responses.retrieve(response)
    except openai.NotFoundError:
        return True
    return False


def _parse(call: Recorder) -> None:
    parse = "responses.parse"
    answer = call(parse, model=chat_model(call), input=QUESTION, text_format=River)
    call.claim(
        parse, "gives an instance of the caller's class", isinstance(answer.output_parsed, River), answer
    )


def _stream_helper(call: Recorder) -> None:
    stream = "responses.stream"
    request = {"model": chat_model(call), "input": QUESTION, "text_format": River}

    def read() -> list:
        with call.client.responses.stream(**request) as events:
            kinds = [event.type for event in events]
            final = events.get_final_response()
        call.claim(stream, "ends with completed", kinds[-1] == "response.completed", kinds)
        call.claim(stream, "parses the final answer", isinstance(final.output_parsed, River), final)
        return [final]

    call.run(stream, read, arguments=request)
