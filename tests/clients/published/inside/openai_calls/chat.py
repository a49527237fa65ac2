"""Chat completions: plain, streamed, with tools, with a JSON Schema, and those that are stored."""

from __future__ import annotations

import json

from pydantic import BaseModel
from recorder import Recorder
from reflection import find

from openai_calls.models import chat_model

MESSAGES = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Name a river in Europe."},
]
TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a city.",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "days": {"type": "integer", "minimum": 1}},
            "required": ["city", "days"],
            "additionalProperties": False,
        },
    },
}


class River(BaseModel):
    """A shape for the answer."""

    name: str
    length: float
    countries: list[str]


def run(call: Recorder) -> None:
    # `client.beta.chat` is the same class once more, from before `parse` and `stream` left the beta.
    for prefix in ("chat.completions", "beta.chat.completions"):
        _plain(call, f"{prefix}.create")
        _choices(call, f"{prefix}.create")
        _content_parts(call, f"{prefix}.create")
        _tools(call, f"{prefix}.create")
        _json_schema(call, f"{prefix}.create")
        _parse(call, f"{prefix}.parse")
        _stream_helper(call, f"{prefix}.stream")
        _stored(call, prefix)


def _plain(call: Recorder, create: str) -> None:
    request = {"model": chat_model(call), "messages": MESSAGES, "temperature": 0, "seed": 7}
    whole = call(create, **request)
    again = call(create, **request)
    choice = whole.choices[0]
    call.claim(create, "answers text", choice.message.content and choice.finish_reason == "stop", choice)
    call.claim(
        create,
        "answers the same with the same seed",
        again.choices[0].message.content == choice.message.content,
    )
    usage = whole.usage
    call.claim(
        create, "usage adds up", usage.prompt_tokens + usage.completion_tokens == usage.total_tokens, usage
    )
    chunks = call.stream(create, **request, stream=True, stream_options={"include_usage": True})
    text = "".join(each.choices[0].delta.content or "" for each in chunks if each.choices)
    call.claim(
        create, "streamed pieces add up to the unstreamed answer", text == choice.message.content, text
    )
    call.claim(create, "the last chunk has the usage", chunks[-1].usage == usage, chunks[-1])
    reasons = [each.choices[0].finish_reason for each in chunks if each.choices]
    call.claim(
        create,
        "one chunk of the stream says why it ended",
        reasons.count("stop") == 1 and reasons[-1],
        reasons,
    )
    plain = call.stream(create, **request, stream=True)
    call.claim(
        create, "no usage in a stream that was not asked for it", not any(each.usage for each in plain)
    )


def _choices(call: Recorder, create: str) -> None:
    request = {"model": chat_model(call), "messages": MESSAGES, "n": 2, "logprobs": True, "top_logprobs": 2}
    whole = call(create, **request)
    call.claim(create, "answers n choices", [each.index for each in whole.choices] == [0, 1], whole.choices)
    tokens = [each.token for each in whole.choices[0].logprobs.content]
    call.claim(
        create,
        "log probabilities spell the text",
        "".join(tokens) == whole.choices[0].message.content,
        tokens,
    )
    texts = {0: "", 1: ""}
    for chunk in call.stream(create, **request, stream=True):
        for choice in chunk.choices:
            texts[choice.index] += choice.delta.content or ""
    expected = {each.index: each.message.content for each in whole.choices}
    call.claim(create, "streamed choices add up one by one", texts == expected, texts)
    short = call(create, model=chat_model(call), messages=MESSAGES, max_completion_tokens=3)
    call.claim(create, "stops for length", short.choices[0].finish_reason == "length", short.choices)
    word = whole.choices[0].message.content.split()[3]
    cut = call(create, model=chat_model(call), messages=MESSAGES, stop=[word])
    call.claim(create, "stop text is not answered", word not in cut.choices[0].message.content, cut.choices)


def _content_parts(call: Recorder, create: str) -> None:
    parts = [
        {"type": "text", "text": "What is on this picture?"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo=", "detail": "low"}},
    ]
    answer = call(
        create,
        model=chat_model(call),
        messages=[{"role": "user", "content": parts}],
        user="u1",
        metadata={"a": "b"},
    )
    call.claim(create, "takes images beside text", answer.choices[0].message.content, answer.choices)


def _tools(call: Recorder, create: str) -> None:
    question = [{"role": "user", "content": "How is the weather in Lima in the next days?"}]
    request = {"model": chat_model(call), "messages": question, "tools": [TOOL], "tool_choice": "required"}
    message = call(create, **request).choices[0].message
    asked = message.tool_calls[0]
    arguments = json.loads(asked.function.arguments)
    right = asked.function.name == "get_weather" and set(arguments) == {"city", "days"}
    call.claim(create, "calls the tool with arguments of its schema", right, asked)
    name, text = "", ""
    for chunk in call.stream(create, **request, stream=True):
        for delta in chunk.choices[0].delta.tool_calls or [] if chunk.choices else []:
            name += delta.function.name or ""
            text += delta.function.arguments or ""
    streamed = (name, json.loads(text)) == ("get_weather", arguments)
    call.claim(create, "streamed tool call adds up", streamed, (name, text))
    result = {"role": "tool", "tool_call_id": asked.id, "content": "Sunny, 21 degrees"}
    history = [*question, message.model_dump(exclude_none=True), result]
    final = call(create, model=chat_model(call), messages=history, tools=[TOOL])
    call.claim(
        create, "answers text once the tool has answered", final.choices[0].message.content, final.choices
    )


def _json_schema(call: Recorder, create: str) -> None:
    schema = {
        "name": "river",
        "strict": True,
        "schema": {**River.model_json_schema(), "additionalProperties": False},
    }
    wish = {"type": "json_schema", "json_schema": schema}
    request = {"model": chat_model(call), "messages": MESSAGES, "response_format": wish}
    text = call(create, **request).choices[0].message.content
    call.claim(create, "answers JSON of the schema", River.model_validate_json(text, strict=True), text)
    pieces = [
        each.choices[0].delta.content or ""
        for each in call.stream(create, **request, stream=True)
        if each.choices
    ]
    call.claim(create, "streams the same JSON", "".join(pieces) == text, pieces)
    loose = call(create, model=chat_model(call), messages=MESSAGES, response_format={"type": "json_object"})
    call.claim(
        create,
        "answers an object for json_object",
        isinstance(json.loads(loose.choices[0].message.content), dict),
    )


def _parse(call: Recorder, parse: str) -> None:
    answer = call(parse, model=chat_model(call), messages=MESSAGES, response_format=River)
    call.claim(
        parse,
        "gives an instance of the caller's class",
        isinstance(answer.choices[0].message.parsed, River),
        answer,
    )


def _stream_helper(call: Recorder, stream: str) -> None:
    request = {"model": chat_model(call), "messages": MESSAGES, "response_format": River}

    def read() -> list:
        with find(call.client, stream)(**request) as events:
            kinds = [event.type for event in events]
            final = events.get_final_completion()
        call.claim(stream, "ends with content.done", "content.done" in kinds and kinds[0] == "chunk", kinds)
        call.claim(
            stream, "parses the final answer", isinstance(final.choices[0].message.parsed, River), final
        )
        return [final]

    call.run(stream, read, arguments=request)


def _stored(call: Recorder, prefix: str) -> None:
    kept = [
        call(
            f"{prefix}.create",
            model=chat_model(call),
            messages=MESSAGES,
            store=True,
            metadata={"number": str(number)},
        )
        for number in range(3)
    ]
    found = call(f"{prefix}.retrieve", kept[0].id)
    call.claim(f"{prefix}.retrieve", "is what was answered", found.choices == kept[0].choices, found)
    listed = [each.id for each in call.pages(f"{prefix}.list", limit=2, order="asc")]
    call.claim(
        f"{prefix}.list", "pages lead to all of them", [each.id for each in kept] == listed[-3:], listed
    )
    listed = call.pages(f"{prefix}.list", metadata={"number": "1"})
    call.claim(f"{prefix}.list", "finds by metadata", [each.id for each in listed] == [kept[1].id], listed)
    said = call.pages(f"{prefix}.messages.list", kept[0].id, limit=1)
    call.claim(
        f"{prefix}.messages.list",
        "pages lead to the messages",
        [each.role for each in said] == ["system", "user"],
        said,
    )
    changed = call(f"{prefix}.update", kept[0].id, metadata={"topic": "rivers"})
    call.claim(f"{prefix}.update", "has the new metadata", changed.metadata == {"topic": "rivers"}, changed)
    for each in kept:
        gone = call(f"{prefix}.delete", each.id)
        call.claim(f"{prefix}.delete", "answers what is gone", gone.deleted and gone.id == each.id, gone)
