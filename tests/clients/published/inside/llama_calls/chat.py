"""Chat completions, completions, embeddings and moderations in OpenAI's shapes."""

from __future__ import annotations

import json

from recorder import Recorder

from llama_calls.models import first

CREATE = "chat.completions.create"
MESSAGES = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Name a river in Europe."},
]
TOOL = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
SCHEMA = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "length": {"type": "number"}},
    "required": ["name", "length"],
}


def run(call: Recorder) -> None:
    model = first(call, "llm")
    _plain(call, model)
    _tools(call, model)
    _json_schema(call, model)
    _stored(call, model)
    _completions(call, model)
    _embeddings(call)
    if call.has("moderations.create"):
        _moderations(call)


def text(chunks: list) -> str:
    """The first choice of a stream."""
    return "".join(each.choices[0].delta.content or "" for each in chunks if each.choices)


def _plain(call: Recorder, model: str) -> None:
    request = {"model": model, "messages": MESSAGES, "temperature": 0.0, "seed": 7}
    whole = call(CREATE, **request).choices[0].message.content
    call.claim(CREATE, "answers text", whole, whole)
    chunks = call.stream(CREATE, **request, stream=True, stream_options={"include_usage": True})
    call.claim(CREATE, "streamed pieces add up to the unstreamed answer", text(chunks) == whole, text(chunks))
    both = call(
        CREATE,
        model=model,
        messages=MESSAGES,
        n=2,
        logprobs=True,
        top_logprobs=1,
        stop=["zzz"],
        max_tokens=200,
    )
    call.claim(CREATE, "answers n choices", len(both.choices) == 2, both)


def _tools(call: Recorder, model: str) -> None:
    question = [{"role": "user", "content": "How is the weather in Lima?"}]
    request = {"model": model, "messages": question, "tools": [TOOL], "tool_choice": "required"}
    asked = call(CREATE, **request).choices[0].message.tool_calls[0]
    right = asked.function.name == "get_weather" and set(json.loads(asked.function.arguments)) == {"city"}
    call.claim(CREATE, "calls the tool with arguments of its schema", right, asked)
    pieces = ""
    for chunk in call.stream(CREATE, **request, stream=True):
        for delta in chunk.choices[0].delta.tool_calls or [] if chunk.choices else []:
            pieces += (delta.function.arguments or "") if delta.function else ""
    call.claim(
        CREATE,
        "streamed tool call adds up",
        json.loads(pieces) == json.loads(asked.function.arguments),
        pieces,
    )


def _json_schema(call: Recorder, model: str) -> None:
    wish = {"type": "json_schema", "json_schema": {"name": "river", "schema": SCHEMA, "strict": True}}
    answer = call(CREATE, model=model, messages=MESSAGES, response_format=wish).choices[0].message.content
    call.claim(CREATE, "answers JSON of the schema", set(json.loads(answer)) == {"name", "length"}, answer)


def _stored(call: Recorder, model: str) -> None:
    kept = [
        call(CREATE, model=model, messages=MESSAGES, extra_body={"store": True}, user=f"user {number}").id
        for number in range(3)
    ]
    found = call("chat.completions.retrieve", kept[0])
    call.claim(
        "chat.completions.retrieve", "has the messages that led to it", len(found.input_messages) == 2, found
    )
    page = call("chat.completions.list", limit=2, order="asc", model=model)
    listed = [each.id for each in page.data]
    call.claim("chat.completions.list", "a page has as many as asked for", listed == kept[:2], listed)
    page = call("chat.completions.list", after=listed[-1], order="asc")
    call.claim(
        "chat.completions.list", "goes on behind one", [each.id for each in page.data] == kept[2:], page
    )


def _completions(call: Recorder, model: str) -> None:
    create = "completions.create"
    request = {"model": model, "prompt": "The longest river is", "max_tokens": 16, "seed": 1}
    whole = call(create, **request).choices[0].text
    pieces = "".join(
        each.choices[0].text for each in call.stream(create, **request, stream=True) if each.choices
    )
    call.claim(create, "streamed pieces add up to the unstreamed answer", pieces == whole, pieces)
    many = call(create, model=model, prompt=["One", "Two"], echo=True, n=2, stop=["zzz"], temperature=0.5)
    call.claim(create, "n choices for each prompt", len(many.choices) == 4, many)


def _embeddings(call: Recorder) -> None:
    create = "embeddings.create"
    model = first(call, "embedding")
    plain = call(create, model=model, input=["A river", "A mountain"], encoding_format="float")
    call.claim(
        create,
        "vectors stand in the order of the inputs",
        [each.index for each in plain.data] == [0, 1],
        plain,
    )
    packed = call(create, model=model, input="A river", encoding_format="base64", dimensions=8, user="me")
    call.claim(create, "base64 is text", isinstance(packed.data[0].embedding, str), packed)


def _moderations(call: Recorder) -> None:
    shield = call.client.shields.list()[0].identifier
    judged = call("moderations.create", input=["A river", "A mountain"], model=shield)
    call.claim("moderations.create", "one result for each input", len(judged.results) == 2, judged)
    call("moderations.create", input="A river", model=shield)
