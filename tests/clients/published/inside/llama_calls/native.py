"""The native inference of the 0.2 line, reranking and synthetic data."""

from __future__ import annotations

import json

from llama_stack_client.lib.inference.event_logger import EventLogger
from recorder import Recorder

from llama_calls.models import first

MESSAGES = [
    {"role": "system", "content": "Be brief."},
    {"role": "user", "content": "Name a river in Europe."},
]
GREEDY = {"strategy": {"type": "greedy"}, "max_tokens": 64}
TOP_P = {
    "strategy": {"type": "top_p", "temperature": 0.7, "top_p": 0.9},
    "repetition_penalty": 1.1,
    "stop": ["zzz"],
}
TOOL = {
    "tool_name": "get_weather",
    "description": "Tells the weather of a city.",
    "parameters": {"city": {"param_type": "string", "description": "The city.", "required": True}},
}
SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


def run(call: Recorder) -> None:
    model = first(call, "llm")
    _chat(call, model)
    _tools(call, model)
    _completion(call, model)
    _batches(call, model)
    _embeddings(call)
    if call.has("inference.rerank"):
        rerank(call, method="inference.rerank")


def _chat(call: Recorder, model: str) -> None:
    method = "inference.chat_completion"
    request = {"model_id": model, "messages": MESSAGES, "sampling_params": GREEDY}
    whole = call(method, **request)
    events = call.stream(method, **request, stream=True)
    kinds = [each.event.event_type for each in events]
    call.claim(
        method,
        "begins with start and ends with complete",
        (kinds[0], kinds[-1]) == ("start", "complete"),
        kinds,
    )
    text = "".join(each.event.delta.text for each in events if each.event.delta.type == "text")
    call.claim(
        method,
        "streamed pieces add up to the unstreamed answer",
        text == whole.completion_message.content,
        text,
    )
    call(method, model_id=model, messages=MESSAGES, sampling_params=TOP_P, logprobs={"top_k": 2})
    picture = [
        {"type": "text", "text": "What is this?"},
        {"type": "image", "image": {"data": "iVBORw0KGgo=", "url": None}},
    ]
    call(method, model_id=model, messages=[{"role": "user", "content": picture}])
    wish = {"type": "json_schema", "json_schema": SCHEMA}
    answer = call(method, model_id=model, messages=MESSAGES, response_format=wish).completion_message.content
    call.claim(method, "answers JSON of the schema", set(json.loads(answer)) == {"name"}, answer)
    stream = call.client.inference.chat_completion(**request, stream=True)
    logged = "".join(each.content for each in EventLogger().log(stream))
    call.claim(method, "the client's event logger tells the answer", text in logged, logged)


def _tools(call: Recorder, model: str) -> None:
    method = "inference.chat_completion"
    question = [{"role": "user", "content": "How is the weather in Lima?"}]
    request = {
        "model_id": model,
        "messages": question,
        "tools": [TOOL],
        "tool_config": {"tool_choice": "required"},
    }
    message = call(method, **request).completion_message
    asked = message.tool_calls[0]
    call.claim(
        method,
        "calls the tool with its parameters",
        (asked.tool_name, set(asked.arguments)) == ("get_weather", {"city"}),
        asked,
    )
    events = call.stream(method, **request, stream=True)
    deltas = [each.event.delta for each in events if each.event.delta.type == "tool_call"]
    last = [each.tool_call for each in deltas if each.parse_status == "succeeded"]
    call.claim(
        method, "streams the same call", [each.arguments for each in last] == [asked.arguments], deltas
    )
    history = [
        *question,
        {
            "role": "assistant",
            "content": "",
            "stop_reason": message.stop_reason,
            "tool_calls": [asked.to_dict()],
        },
        {"role": "tool", "call_id": asked.call_id, "content": "Sunny"},
    ]
    final = call(method, model_id=model, messages=history, tool_prompt_format="json", tool_choice="auto")
    call.claim(method, "answers text once the tool has answered", final.completion_message.content, final)


def _completion(call: Recorder, model: str) -> None:
    method = "inference.completion"
    request = {"model_id": model, "content": "The longest river is", "sampling_params": GREEDY}
    whole = call(method, **request)
    text = "".join(each.delta for each in call.stream(method, **request, stream=True))
    call.claim(method, "streamed pieces add up to the unstreamed answer", text == whole.content, text)


def _batches(call: Recorder, model: str) -> None:
    method = "inference.batch_chat_completion"
    many = call(method, model_id=model, messages_batch=[MESSAGES, MESSAGES[1:]], sampling_params=GREEDY)
    call.claim(method, "one answer for each conversation", len(many.batch) == 2, many)
    method = "inference.batch_completion"
    many = call(
        method, model_id=model, content_batch=["One", {"type": "text", "text": "Two"}], sampling_params=GREEDY
    )
    call.claim(method, "one answer for each content", len(many.batch) == 2, many)


def _embeddings(call: Recorder) -> None:
    method = "inference.embeddings"
    model = first(call, "embedding")
    request = {
        "model_id": model,
        "contents": ["A river", "A mountain"],
        "task_type": "query",
        "text_truncation": "end",
    }
    made = call(method, **request, output_dimension=8)
    call.claim(method, "one vector for each content", [len(each) for each in made.embeddings] == [8, 8], made)
    call(method, model_id=model, contents=[{"type": "text", "text": "A river"}])


def rerank(call: Recorder, *, method: str) -> None:
    items = ["A mountain is high.", {"type": "text", "text": "The Danube is a river."}, "Birds fly."]
    ranked = call(method, model=first(call, "rerank"), query="river Danube", items=items, max_num_results=2)
    call.claim(method, "the best item is the one about it", ranked[0].index == 1, ranked)
    call.claim(method, "answers as many as asked for", len(ranked) == 2, ranked)


def synthetic_data(call: Recorder) -> None:
    method = "synthetic_data_generation.generate"
    for filtering in ("none", "random", "top_k", "top_p", "top_k_top_p", "sigmoid"):
        made = call(method, dialogs=MESSAGES, filtering_function=filtering, model=first(call, "llm"))
        call.claim(
            method, f"generates data with the filter {filtering}", isinstance(made.synthetic_data, list), made
        )
