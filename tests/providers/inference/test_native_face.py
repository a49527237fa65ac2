"""Native operations of a provider that speaks OpenAI only."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Sequence
from typing import Any

import pytest

from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionRequest,
    Completion,
    CompletionRequest,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    EmbeddingsRequest,
)
from llama_stack_providers.inference.native import AskedChat, Feature, NativeFace, asked
from llama_stack_spi import Batches, Context, InvalidRequestError, UnavailableError, forwarded

CTX = Context(request_id="r")
PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(16)).decode()
USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
TOKEN = {
    "token": "Hi",
    "logprob": -0.1,
    "bytes": None,
    "top_logprobs": [{"token": "Ho", "logprob": -2.0, "bytes": None}],
}
CALL = {"id": "c1", "type": "function", "function": {"name": "weather", "arguments": '{"city":"Ulm"}'}}
WEATHER = {
    "tool_name": "weather",
    "description": "Tells the weather.",
    "parameters": {
        "city": {"param_type": "str", "description": "Where"},
        "days": {"param_type": "integer", "required": False, "default": 1},
    },
}


class Scripted(NativeFace):
    """Answers what it is told and keeps what it was asked."""

    def __init__(self, *, features: Sequence[Feature] = (), message: dict[str, Any] | None = None) -> None:
        self.native_features = frozenset(features)
        self.asked: list[Any] = []
        self.message = message or {"content": "Hi"}
        self.finish = "stop"
        self.chunks: list[dict[str, Any]] = []
        self.closed = False
        self.running = self.most = 0

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        self.asked.append(body)
        if body.messages[0].content == "fail":
            raise UnavailableError("not now", retry_after=1)
        self.running += 1
        self.most = max(self.most, self.running)
        await asyncio.sleep(0)
        self.running -= 1
        choice = {
            "index": 0,
            "message": {"role": "assistant", "refusal": None, **self.message},
            "finish_reason": self.finish,
            "logprobs": {"content": [TOKEN], "refusal": None} if body.logprobs is True else None,
        }
        raw = {"id": "x", "object": "chat.completion", "created": 1, "model": body.model, "usage": USAGE}
        return ChatCompletion.model_validate({**raw, "choices": [choice]})

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        self.asked.append(body)

        async def events() -> AsyncIterator[list[ChatCompletionChunk]]:
            try:
                for each in self.chunks:
                    head = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m"}
                    whole = ChatCompletionChunk.model_validate({**head, "choices": [], **each})
                    yield [forwarded(ChatCompletionChunk, whole.model_dump_json().encode())] * 1
            finally:
                self.closed = True

        return Batches(events())

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        self.asked.append(body)
        logprobs = {"tokens": ["Hi"], "token_logprobs": [-0.1], "top_logprobs": [{"Ho": -2.0}]}
        choice = {"index": 0, "text": "Hi", "finish_reason": "length", "logprobs": logprobs}
        raw = {"id": "x", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
        return Completion.model_validate(raw)

    async def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        self.asked.append(body)
        for text, finish in (("Hi", None), ("", "stop")):
            choice = {"index": 0, "text": text, "finish_reason": finish, "logprobs": None}
            raw = {"id": "x", "object": "text_completion", "created": 1, "model": "m", "choices": [choice]}
            yield Completion.model_validate(raw)

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        self.asked.append(body)
        data = [
            {"object": "embedding", "index": 1, "embedding": "AACAPwAAAEA="},
            {"object": "embedding", "index": 0, "embedding": [0.5, 0.25]},
        ]
        usage = {"prompt_tokens": 2, "total_tokens": 2}
        return EmbeddingList.model_validate({"object": "list", "data": data, "model": "m", "usage": usage})


def chat(*messages: dict[str, Any], **more: Any) -> ChatCompletionRequest:
    listed = list(messages) or [{"role": "user", "content": "hi"}]
    return ChatCompletionRequest.model_validate({"model_id": "m", "messages": listed, **more})


async def sent(provider: Scripted, body: ChatCompletionRequest) -> dict[str, Any]:
    """The OpenAI request that a native one becomes."""
    await provider.inference_chat_completion(body, ctx=CTX)
    found: dict[str, Any] = provider.asked[-1].model_dump(by_alias=True)
    return found


async def test_a_conversation_in_openai_form() -> None:
    body = chat(
        {"role": "system", "content": [{"type": "text", "text": "Be"}, {"type": "text", "text": "brief."}]},
        {"role": "user", "content": "What is this?", "context": "A river."},
        {
            "role": "assistant",
            "content": "",
            "stop_reason": "end_of_message",
            "tool_calls": [{"call_id": "c1", "tool_name": "weather", "arguments": {"city": "Ulm"}}],
        },
        {"role": "tool", "call_id": "c1", "content": "sunny"},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "And this?"},
                {"type": "image", "image": {"data": PNG}},
                {"type": "image", "image": {"url": {"uri": "https://example.org/a.png"}}},
            ],
        },
    )
    messages = (await sent(Scripted(), body))["messages"]
    assert messages == [
        {"role": "system", "content": "Be\nbrief."},
        {"role": "user", "content": "What is this?\nA river."},
        {
            "role": "assistant",
            "content": None,
            "tool_calls": [
                {
                    "id": "c1",
                    "type": "function",
                    "function": {"name": "weather", "arguments": '{"city": "Ulm"}'},
                }
            ],
        },
        {"role": "tool", "tool_call_id": "c1", "content": "sunny"},
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "And this?"},
                {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{PNG}"}},
                {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}},
            ],
        },
    ]


@pytest.mark.parametrize(
    ("params", "fields"),
    [
        (None, {"temperature": 0.0}),
        ({}, {"temperature": 0.0}),
        ({"strategy": {"type": "greedy"}, "max_tokens": 7}, {"temperature": 0.0, "max_completion_tokens": 7}),
        ({"strategy": {"type": "top_p", "top_p": 0.9}}, {"temperature": 1.0, "top_p": 0.9}),
        ({"strategy": {"type": "top_k", "top_k": 40}}, {"temperature": 1.0, "top_k": 40}),
        (
            {"stop": ["", "END"], "repetition_penalty": 1.2},
            {"temperature": 0.0, "stop": ["END"], "repetition_penalty": 1.2},
        ),
    ],
)
async def test_sampling(params: dict[str, Any] | None, fields: dict[str, Any]) -> None:
    more = {} if params is None else {"sampling_params": params}
    found = await sent(Scripted(features=["top_k", "repetition_penalty"]), chat(**more))
    plain = {"model": "m", "messages": [{"role": "user", "content": "hi"}], "stream": False}
    assert found == {**plain, **fields}


async def test_tools_shape_and_logprobs() -> None:
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
    body = chat(
        tools=[WEATHER],
        tool_config={"tool_choice": "weather"},
        response_format={"type": "json_schema", "json_schema": schema},
        logprobs={"top_k": 1},
    )
    found = await sent(Scripted(), body)
    assert found["tools"][0]["function"] == {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "Where"},
                "days": {"type": "integer", "default": 1},
            },
            "required": ["city"],
        },
    }
    assert found["tool_choice"] == {"type": "function", "function": {"name": "weather"}}
    assert found["response_format"]["json_schema"]["schema"] == schema
    assert (found["logprobs"], found["top_logprobs"]) == (True, 1)


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"sampling_params": {"strategy": {"type": "top_k", "top_k": 40}}}, "sampling_params.strategy"),
        ({"sampling_params": {"repetition_penalty": 1.5}}, "sampling_params.repetition_penalty"),
        (
            {"sampling_params": {"strategy": {"type": "top_p", "temperature": 3.0}}},
            "sampling_params.strategy.temperature",
        ),
        ({"response_format": {"type": "grammar", "bnf": {"gbnf": "root ::= 'a'"}}}, "response_format"),
        ({"tools": [WEATHER], "tool_config": {"tool_choice": "clock"}}, "tool_config.tool_choice"),
        ({"tools": [{"tool_name": ""}]}, "tools[0].tool_name"),
    ],
)
async def test_what_cannot_be_said_is_refused(more: dict[str, Any], param: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        await sent(Scripted(), chat(**more))
    assert caught.value.param == param


@pytest.mark.parametrize(
    "image", [{"url": {"uri": "file:///etc/passwd"}}, {}, {"data": "AAAA"}, {"data": "§"}]
)
async def test_an_image_that_is_none_is_refused(image: dict[str, Any]) -> None:
    message = {"role": "user", "content": [{"type": "image", "image": image}]}
    with pytest.raises(InvalidRequestError, match="image"):
        await sent(Scripted(), chat(message))


async def test_extras_are_read_from_a_native_request_only() -> None:
    provider = Scripted(features=["grammar"])
    await sent(provider, chat(response_format={"type": "grammar", "bnf": {"gbnf": "root ::= [a-z]"}}))
    assert isinstance(provider.asked[0], AskedChat)
    assert asked(provider.asked[0]).grammar == "root ::= [a-z]"
    plain = {"model": "m", "messages": [{"role": "user", "content": "x"}], "grammar": "root ::= x"}
    assert asked(CreateChatCompletionRequest.model_validate(plain)).grammar is None


async def test_an_answer_with_calls_logprobs_and_counts() -> None:
    provider = Scripted(message={"content": None, "tool_calls": [CALL]})
    provider.finish = "tool_calls"
    answer = await provider.inference_chat_completion(chat(logprobs={"top_k": 1}), ctx=CTX)
    assert answer.model_dump() == {
        "completion_message": {
            "role": "assistant",
            "content": "",
            "stop_reason": "end_of_message",
            "tool_calls": [
                {
                    "call_id": "c1",
                    "tool_name": "weather",
                    "arguments": {"city": "Ulm"},
                    "arguments_json": '{"city":"Ulm"}',
                }
            ],
        },
        "logprobs": [{"logprobs_by_token": {"Ho": -2.0, "Hi": -0.1}}],
        "metrics": [
            {"metric": "prompt_tokens", "value": 3.0, "unit": "tokens"},
            {"metric": "completion_tokens", "value": 2.0, "unit": "tokens"},
            {"metric": "total_tokens", "value": 5.0, "unit": "tokens"},
        ],
    }


@pytest.mark.parametrize(
    ("finish", "reason"),
    [("stop", "end_of_turn"), ("length", "out_of_tokens"), ("content_filter", "end_of_turn")],
)
async def test_stop_reasons(finish: str, reason: str) -> None:
    provider = Scripted()
    provider.finish = finish
    answer = await provider.inference_chat_completion(chat(), ctx=CTX)
    assert answer.completion_message.stop_reason == reason


async def test_a_stream_with_calls_side_by_side() -> None:
    def delta(index: int, **function: str) -> dict[str, Any]:
        begun = {"id": f"c{index}", "type": "function"} if "name" in function else {}
        return choice(tool_calls=[{"index": index, "function": function, **begun}])

    provider = Scripted()
    provider.chunks = [
        choice(role="assistant", content="Let"),
        choice(content=" me."),
        delta(0, name="weather", arguments=""),
        delta(0, arguments='{"city":'),
        delta(1, name="clock", arguments="{}"),
        delta(0, arguments='"Ulm"}'),
        choice(finish_reason="tool_calls"),
        {"usage": USAGE},
    ]
    events = [event async for event in provider.inference_chat_completion_stream(chat(stream=True), ctx=CTX)]
    told = [(event.event.event_type, event.event.delta.model_dump()) for event in events]
    assert [kind for kind, _ in told] == ["start", *["progress"] * 9, "complete"]
    assert [each["text"] for _, each in told if each["type"] == "text"] == ["", "Let", " me.", ""]
    calls = [(each["parse_status"], each["tool_call"]) for _, each in told if each["type"] == "tool_call"]
    assert calls[:5] == [
        ("started", ""),
        ("in_progress", '{"city":'),
        ("started", ""),
        ("in_progress", "{}"),
        ("in_progress", '"Ulm"}'),
    ]
    assert [(status, call["call_id"], call["arguments"]) for status, call in calls[5:]] == [
        ("succeeded", "c0", {"city": "Ulm"}),
        ("succeeded", "c1", {}),
    ]
    assert events[-1].event.stop_reason == "end_of_message"
    assert [metric.value for metric in events[-1].metrics] == [3.0, 2.0, 5.0]
    assert provider.asked[0].stream_options.include_usage is True


async def test_leaving_a_stream_closes_the_one_below() -> None:
    provider = Scripted()
    provider.chunks = [choice(content="a"), choice(content="b")]
    stream = provider.inference_chat_completion_stream(chat(stream=True), ctx=CTX)
    assert (await anext(stream)).event.event_type == "start"
    assert not provider.closed
    await stream.aclose()  # type: ignore[attr-defined]  # it is a generator
    assert provider.closed


async def test_a_text_is_continued() -> None:
    provider = Scripted()
    body = CompletionRequest.model_validate({"model_id": "m", "content": "Hel", "logprobs": {"top_k": 1}})
    answer = await provider.inference_completion(body, ctx=CTX)
    assert answer.model_dump() == {
        "content": "Hi",
        "stop_reason": "out_of_tokens",
        "logprobs": [{"logprobs_by_token": {"Ho": -2.0, "Hi": -0.1}}],
    }
    assert (provider.asked[0].prompt, provider.asked[0].logprobs) == ("Hel", 1)
    pieces = [piece async for piece in provider.inference_completion_stream(body, ctx=CTX)]
    assert [piece.delta for piece in pieces] == ["Hi", ""]
    assert pieces[-1].stop_reason == "end_of_turn"


async def test_a_shape_for_a_continuation_needs_a_provider_that_can() -> None:
    shape = {"type": "json_schema", "json_schema": {"type": "object"}}
    body = CompletionRequest.model_validate({"model_id": "m", "content": "x", "response_format": shape})
    with pytest.raises(InvalidRequestError, match="does not take the shape"):
        await Scripted().inference_completion(body, ctx=CTX)
    able = Scripted(features=["completion_shape"])
    await able.inference_completion(body, ctx=CTX)
    assert asked(able.asked[0]).response_format.json_schema.schema_ == {"type": "object"}  # type: ignore[union-attr]


async def test_vectors_come_in_the_order_of_the_contents() -> None:
    provider = Scripted(features=["truncation"])
    contents = ["a", {"type": "text", "text": "b"}]
    more = {"output_dimension": 2, "task_type": "query", "text_truncation": "end"}
    body = EmbeddingsRequest.model_validate({"model_id": "m", "contents": contents, **more})
    answer = await provider.inference_embeddings(body, ctx=CTX)
    assert answer.embeddings == [[0.5, 0.25], [1.0, 2.0]]
    question = provider.asked[0]
    assert (question.input, question.dimensions, question.encoding_format) == (["a", "b"], 2, "float")
    assert (asked(question).text_truncation, asked(question).task_type) == ("end", "query")


async def test_a_batch_runs_a_few_at_once_and_keeps_its_order() -> None:
    provider = Scripted()
    provider.native_batch = 2
    chats = [[{"role": "user", "content": str(number)}] for number in range(5)]
    body = BatchChatCompletionRequest.model_validate({"model_id": "m", "messages_batch": chats})
    answer = await provider.inference_batch_chat_completion(body, ctx=CTX)
    assert (len(answer.batch), provider.most) == (5, 2)


async def test_a_failure_in_a_batch_is_told_as_it_is() -> None:
    chats = [[{"role": "user", "content": text}] for text in ("a", "fail", "b")]
    body = BatchChatCompletionRequest.model_validate({"model_id": "m", "messages_batch": chats})
    with pytest.raises(UnavailableError, match="not now"):
        await Scripted().inference_batch_chat_completion(body, ctx=CTX)


def choice(finish_reason: str | None = None, **delta: Any) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]}
