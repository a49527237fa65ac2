"""`remote::gemini` against a service that speaks the Gemini API: chats, and what they are translated to."""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import ChatCompletionRequest, CreateEmbeddingRequest, EmbeddingsRequest
from llama_stack_spi import Context, InvalidRequestError, ListedModel, NotFoundError, UpstreamError
from tests.providers.inference.fake_gemini import CALL, SIGNATURE, TEXT, THOUGHT, FakeGemini, response
from tests.providers.inference.vendor_chats import (
    CTX,
    HI,
    LOCATION,
    PERSON,
    PIXEL,
    SCHEMA,
    WEATHER,
    Caller,
    image,
    result_of,
    said,
)

pytest.importorskip("google.genai", reason="needs Google's SDK: pip install 'llama-stack[gemini]'")

from llama_stack_providers.inference.gemini import build
from llama_stack_providers.inference.gemini.config import GeminiConfig
from llama_stack_providers.inference.gemini.provider import Gemini

UNSIGNED = base64.b64encode(b"skip_thought_signature_validator").decode()


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeGemini]:
    service = FakeGemini()
    async with service.running():
        yield service


@pytest_asyncio.fixture
async def gemini(fake: FakeGemini) -> AsyncIterator[Gemini]:
    provider = build(GeminiConfig.model_validate({"api_key": "server-key", "base_url": fake.url}))
    assert isinstance(provider, Gemini)
    yield provider
    await provider.stop()


@pytest.fixture
def caller(gemini: Gemini) -> Caller:
    return Caller(gemini, "gemini-2.5-flash")


async def test_a_chat(fake: FakeGemini, caller: Caller) -> None:
    fake.says(TEXT)
    answer = await caller.ask(
        {"role": "system", "content": "Be kind."},
        HI,
        {"role": "assistant", "content": "Hi."},
        {"role": "user", "content": "And?"},
        temperature=0.0,
        top_p=0.9,
        max_tokens=99,
        stop="END",
        seed=7,
        frequency_penalty=0.5,
        presence_penalty=-0.5,
        service_tier="flex",
    )
    (seen,) = fake.seen
    assert (seen.method, seen.path) == ("POST", "/v1beta/models/gemini-2.5-flash:generateContent")
    assert seen.headers["x-goog-api-key"] == "server-key"
    assert fake.body() == {
        "contents": [
            {"role": "user", "parts": [{"text": "Hello"}]},
            {"role": "model", "parts": [{"text": "Hi."}]},
            {"role": "user", "parts": [{"text": "And?"}]},
        ],
        "systemInstruction": {"role": "user", "parts": [{"text": "Be kind."}]},
        "serviceTier": "flex",
        "generationConfig": {
            "temperature": 0.0,
            "topP": 0.9,
            "maxOutputTokens": 99,
            "stopSequences": ["END"],
            "seed": 7,
            "frequencyPenalty": 0.5,
            "presencePenalty": -0.5,
        },
    }
    choice = answer.choices[0]
    assert (choice.message.content, choice.finish_reason) == ("Hello, I am Gemini.", "stop")
    assert answer.usage.model_dump() == {  # type: ignore[union-attr]
        "prompt_tokens": 10,
        "completion_tokens": 12,
        "total_tokens": 22,
        "prompt_tokens_details": {"cached_tokens": 4},
        "completion_tokens_details": {"reasoning_tokens": 5},
    }


async def test_a_round_of_tools_keeps_the_signature(fake: FakeGemini, caller: Caller) -> None:
    caller.model = "gemini-3-pro"
    fake.says(CALL)
    answer = await caller.ask(tools=[WEATHER])
    assert fake.body(0)["tools"] == [
        {
            "functionDeclarations": [
                {
                    "name": "get_weather",
                    "description": "Tells the weather.",
                    "parametersJsonSchema": LOCATION,
                }
            ]
        }
    ]
    message = answer.choices[0].message
    (call,) = message.tool_calls  # type: ignore[union-attr]
    assert (call.id, json.loads(call.function.arguments)) == ("8f2b1a3c", {"location": "London"})  # type: ignore[union-attr]
    assert (message.content, answer.choices[0].finish_reason) == (None, "tool_calls")

    back = [HI, message.model_dump(exclude={"refusal"}), result_of(call.id, '{"sky": "grey"}')]
    for ctx, signature in ((CTX, SIGNATURE), (Context("req_other", tenant="other"), UNSIGNED)):
        fake.says(TEXT)
        await caller.ask(*back, tools=[WEATHER], ctx=ctx)
        _, model, tool = fake.body(-1)["contents"]
        assert model["parts"] == [{"functionCall": CALL["functionCall"], "thoughtSignature": signature}]
        answered = {"id": "8f2b1a3c", "name": "get_weather", "response": {"sky": "grey"}}
        assert tool == {"role": "user", "parts": [{"functionResponse": answered}]}


async def test_older_models_need_no_signature(fake: FakeGemini, caller: Caller) -> None:
    fake.says(TEXT)
    await caller.ask(HI, said("call_1", "get_weather", {}), result_of("call_1", "grey"), tools=[WEATHER])
    _, model, tool = fake.body(0)["contents"]
    assert model["parts"] == [{"functionCall": {"id": "call_1", "name": "get_weather", "args": {}}}]
    assert tool["parts"][0]["functionResponse"]["response"] == {"result": "grey"}


async def test_a_call_without_an_identifier_gets_one(fake: FakeGemini, caller: Caller) -> None:
    nameless = {"functionCall": {"name": "clock", "args": {}}}
    fake.says(nameless, nameless)
    calls = (await caller.ask(tools=[WEATHER])).choices[0].message.tool_calls
    assert len({call.id for call in calls}) == 2  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("choice", "sent"),
    [
        ("auto", {"mode": "AUTO"}),
        ("none", {"mode": "NONE"}),
        ("required", {"mode": "ANY"}),
        (
            {"type": "function", "function": {"name": "get_weather"}},
            {"mode": "ANY", "allowedFunctionNames": ["get_weather"]},
        ),
    ],
)
async def test_choices_of_tools(fake: FakeGemini, caller: Caller, choice: object, sent: object) -> None:
    fake.says(TEXT)
    await caller.ask(tools=[WEATHER], tool_choice=choice)
    assert fake.body(0)["toolConfig"] == {"functionCallingConfig": sent}


async def test_strict_tools_are_validated(fake: FakeGemini, caller: Caller) -> None:
    fake.says(TEXT)
    strict = {"type": "function", "function": {"name": "clock", "strict": True}}
    await caller.ask(tools=[strict])
    assert fake.body(0)["toolConfig"] == {"functionCallingConfig": {"mode": "VALIDATED"}}


async def test_images_sound_and_files(fake: FakeGemini, caller: Caller) -> None:
    fake.says(TEXT)
    parts = [
        image(f"data:image/png;base64,{PIXEL}"),
        image("https://example.org/a.jpg"),
        {"type": "input_audio", "input_audio": {"data": PIXEL, "format": "wav"}},
        {"type": "file", "file": {"file_data": PIXEL, "filename": "a.pdf"}},
    ]
    await caller.ask({"role": "user", "content": parts})
    assert fake.body(0)["contents"][0]["parts"] == [
        {"inlineData": {"mimeType": "image/png", "data": PIXEL}},
        {"fileData": {"fileUri": "https://example.org/a.jpg", "mimeType": "image/jpeg"}},
        {"inlineData": {"mimeType": "audio/wav", "data": PIXEL}},
        {"inlineData": {"mimeType": "application/pdf", "data": PIXEL}},
    ]


async def test_json_of_a_schema(fake: FakeGemini, caller: Caller) -> None:
    for _ in range(2):
        fake.says({"text": '{"age": 3}'})
    answer = await caller.ask(response_format=PERSON)
    wanted = {"responseMimeType": "application/json", "responseJsonSchema": SCHEMA}
    assert fake.body(0)["generationConfig"] == wanted
    assert answer.choices[0].message.content == '{"age": 3}'
    await caller.ask(response_format={"type": "json_object"})
    assert fake.body(1)["generationConfig"] == {"responseMimeType": "application/json"}


@pytest.mark.parametrize(
    ("model", "effort", "sent"),
    [
        ("gemini-2.5-flash", "none", {"thinkingBudget": 0}),
        ("gemini-2.5-flash", "medium", {"thinkingBudget": 8192, "includeThoughts": True}),
        ("gemini-3-pro", "low", {"thinkingLevel": "LOW", "includeThoughts": True}),
        ("gemini-4-argon", "max", {"thinkingLevel": "XHIGH", "includeThoughts": True}),
    ],
)
async def test_thinking(fake: FakeGemini, caller: Caller, model: str, effort: str, sent: object) -> None:
    caller.model = model
    fake.says(THOUGHT, TEXT)
    answer = await caller.ask(reasoning_effort=effort)
    assert fake.body(0)["generationConfig"]["thinkingConfig"] == sent
    message = answer.choices[0].message
    assert (message.reasoning_content, message.content) == ("They greet me.", "Hello, I am Gemini.")


async def test_log_probabilities(fake: FakeGemini, caller: Caller) -> None:
    chosen = [{"token": "Hé", "tokenId": 1, "logProbability": -0.25}]
    tops = [{"candidates": [*chosen, {"token": "Ho", "tokenId": 2, "logProbability": -1.5}]}]
    fake.says({"text": "Hé"}, logprobsResult={"chosenCandidates": chosen, "topCandidates": tops})
    answer = await caller.ask(logprobs=True, top_logprobs=2)
    assert fake.body(0)["generationConfig"] == {"responseLogprobs": True, "logprobs": 2}
    (token,) = answer.choices[0].logprobs.content  # type: ignore[union-attr, misc]
    assert (token.token, token.logprob, token.bytes) == ("Hé", -0.25, [72, 195, 169])
    assert [each.token for each in token.top_logprobs] == ["Hé", "Ho"]


async def test_several_answers_have_seeds_of_their_own(fake: FakeGemini, caller: Caller) -> None:
    for _ in range(2):
        fake.says(TEXT)
    answer = await caller.ask(n=2, seed=2**31 - 1)
    assert sorted(fake.body(index)["generationConfig"]["seed"] for index in range(2)) == [0, 2**31 - 1]
    assert [choice.index for choice in answer.choices] == [0, 1]
    assert answer.usage.total_tokens == 44  # type: ignore[union-attr]


async def test_a_native_chat(fake: FakeGemini, caller: Caller) -> None:
    fake.says(TEXT)
    sampling = {"strategy": {"type": "top_k", "top_k": 40}, "max_tokens": 12}
    native = {"model_id": "gemini-2.5-flash", "messages": [HI], "sampling_params": sampling}
    body = ChatCompletionRequest.model_validate(native)
    answer = await caller.provider.inference_chat_completion(body, ctx=CTX)
    assert answer.completion_message.content == "Hello, I am Gemini."
    assert fake.body(0)["generationConfig"] == {"temperature": 1.0, "topK": 40, "maxOutputTokens": 12}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("logit_bias", {"1": 5}),
        ("verbosity", "high"),
        ("moderation", {"model": "m"}),
        ("function_call", "auto"),
        ("n", 9),
    ],
)
async def test_what_cannot_be_had_is_named(
    fake: FakeGemini, caller: Caller, field: str, value: object
) -> None:
    found = await caller.refused(**{field: value})
    assert (type(found), found.param, fake.seen) == (InvalidRequestError, field, [])


async def test_what_only_some_models_can_do_is_named(fake: FakeGemini, caller: Caller) -> None:
    found = await caller.refused(parallel_tool_calls=False, tools=[WEATHER])
    assert (type(found), found.param) == (InvalidRequestError, "parallel_tool_calls")
    caller.model = "gemini-3-pro"
    found = await caller.refused(reasoning_effort="none")
    assert (type(found), found.param) == (InvalidRequestError, "reasoning_effort")
    assert fake.seen == []


@pytest.mark.parametrize("name", ["models/../files", "a/b", "x?key=1", "x#y", "x:delete", "."])
async def test_a_name_that_is_no_model_never_becomes_a_path(
    fake: FakeGemini, caller: Caller, name: str
) -> None:
    caller.model = name
    found = await caller.refused()
    assert (type(found), found.code, fake.seen) == (NotFoundError, "model_not_found", [])


async def test_embeddings(fake: FakeGemini, gemini: Gemini) -> None:
    fake.json({"embeddings": [{"values": [0.5, -1.0]}, {"values": [0.25, 2.0]}]})
    fields = {"model": "gemini-embedding-001", "input": ["a", "b"], "dimensions": 2}
    answer = await gemini.embeddings_create(CreateEmbeddingRequest.model_validate(fields), ctx=CTX)
    assert [each.embedding for each in answer.data] == [[0.5, -1.0], [0.25, 2.0]]
    assert fake.seen[0].path == "/v1beta/models/gemini-embedding-001:batchEmbedContents"
    assert fake.body(0)["requests"][1] == {
        "model": "models/gemini-embedding-001",
        "content": {"parts": [{"text": "b"}]},
        "outputDimensionality": 2,
    }
    fake.json({"embeddings": [{"values": [0.5]}]})
    packed = CreateEmbeddingRequest(model="m", input="a", encoding_format="base64")
    (vector,) = (await gemini.embeddings_create(packed, ctx=CTX)).data
    assert struct.unpack("<f", base64.b64decode(str(vector.embedding))) == (0.5,)


async def test_native_embeddings_say_what_they_are_for(fake: FakeGemini, gemini: Gemini) -> None:
    fake.json({"embeddings": [{"values": [0.5]}]})
    body = EmbeddingsRequest(model_id="gemini-embedding-001", contents=["a"], task_type="query")
    assert (await gemini.inference_embeddings(body, ctx=CTX)).embeddings == [[0.5]]
    assert fake.body(0)["requests"][0]["taskType"] == "RETRIEVAL_QUERY"


async def test_embeddings_that_are_missing_are_no_embeddings(fake: FakeGemini, gemini: Gemini) -> None:
    fake.json({"embeddings": []})
    with pytest.raises(UpstreamError):
        await gemini.embeddings_create(CreateEmbeddingRequest(model="m", input="a"), ctx=CTX)
    with pytest.raises(InvalidRequestError, match="no tokens"):
        await gemini.embeddings_create(CreateEmbeddingRequest(model="m", input=[1, 2]), ctx=CTX)


async def test_its_models(fake: FakeGemini, gemini: Gemini) -> None:
    chat = {
        "name": "models/gemini-x",
        "inputTokenLimit": 9,
        "supportedGenerationMethods": ["generateContent"],
    }
    vectors = {"name": "models/embed-x", "supportedGenerationMethods": ["embedContent"]}
    other = {"name": "models/draw-x", "supportedGenerationMethods": ["predict"]}
    fake.json({"models": [chat, vectors], "nextPageToken": "more"})
    fake.json({"models": [other]})
    assert await gemini.list_models(ctx=CTX) == [
        ListedModel("gemini-x", "llm", {"context_length": 9}),
        ListedModel("embed-x", "embedding"),
    ]
    assert "pageToken=more" in fake.seen[1].path


async def test_why_it_ended(fake: FakeGemini, caller: Caller) -> None:
    ends = {
        "STOP": "stop",
        "MAX_TOKENS": "length",
        "SAFETY": "content_filter",
        "RECITATION": "content_filter",
    }
    for reason, finish in ends.items():
        fake.says(TEXT, finish=reason)
        assert (await caller.ask()).choices[0].finish_reason == finish
    fake.says(finish="MALFORMED_FUNCTION_CALL")
    found = await caller.refused()
    assert (type(found), found.code) == (UpstreamError, "upstream_malformed")


async def test_a_chat_that_is_not_read(fake: FakeGemini, caller: Caller) -> None:
    blocked = {"promptFeedback": {"blockReason": "PROHIBITED_CONTENT"}, "usageMetadata": {}}
    fake.json(blocked)
    choice = (await caller.ask()).choices[0]
    assert (choice.finish_reason, choice.message.content) == ("content_filter", None)
    assert choice.message.refusal == "Gemini did not read the chat: PROHIBITED_CONTENT."


def test_the_shapes_of_the_fake_are_those_of_the_sdk() -> None:
    from google.genai import types

    assert types.GenerateContentResponse.model_validate(response(TEXT, CALL)).text
