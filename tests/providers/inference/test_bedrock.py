"""`remote::bedrock` against a service that speaks Converse: chats and embeddings, and what they are translated to."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import ChatCompletionRequest, CreateEmbeddingRequest, EmbeddingsRequest
from llama_stack_spi import (
    Context,
    InvalidRequestError,
    NotFoundError,
    UnsupportedOperationError,
    UpstreamError,
)
from tests.providers.inference.fake_bedrock import CALL, TEXT, THOUGHT, FakeBedrock, frames
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
    text_of,
)

pytest.importorskip("aiobotocore", reason="needs the SDK of AWS: pip install 'llama-stack[bedrock]'")

from llama_stack_providers.inference.bedrock import build
from llama_stack_providers.inference.bedrock.config import BedrockConfig
from llama_stack_providers.inference.bedrock.provider import Bedrock

NOVA = "amazon.nova-lite-v1:0"
CLAUDE = "us.anthropic.claude-sonnet-4-6"


OWN = {"aws_access_key_id": "AKIASERVER", "aws_secret_access_key": "server-secret"}


@pytest_asyncio.fixture
async def fake() -> AsyncIterator[FakeBedrock]:
    service = FakeBedrock()
    async with service.running():
        yield service


def made(fake: FakeBedrock, **more: object) -> Bedrock:
    addresses = {"base_url": fake.url, "control_url": fake.url}
    config = BedrockConfig.model_validate({"region": "eu-west-1", **addresses, **OWN, **more})
    return build(config)  # type: ignore[return-value]


@pytest_asyncio.fixture
async def bedrock(fake: FakeBedrock) -> AsyncIterator[Bedrock]:
    provider = made(fake)
    yield provider
    await provider.stop()


@pytest.fixture
def caller(bedrock: Bedrock) -> Caller:
    return Caller(bedrock, NOVA)


async def test_a_chat(fake: FakeBedrock, caller: Caller) -> None:
    fake.says(TEXT)
    answer = await caller.ask(
        {"role": "system", "content": "Be kind."},
        HI,
        {"role": "user", "content": "And?"},
        temperature=0.5,
        top_p=0.9,
        max_tokens=99,
        stop=["END"],
        seed=7,
        service_tier="flex",
    )
    (seen,) = fake.seen
    assert (seen.method, seen.path) == ("POST", "/model/amazon.nova-lite-v1%3A0/converse")
    assert seen.headers["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKIASERVER/")
    assert "/eu-west-1/bedrock/aws4_request" in seen.headers["authorization"]
    assert seen.body == {
        "system": [{"text": "Be kind."}],
        "messages": [{"role": "user", "content": [{"text": "Hello"}, {"text": "And?"}]}],
        "inferenceConfig": {"maxTokens": 99, "temperature": 0.5, "topP": 0.9, "stopSequences": ["END"]},
        "serviceTier": {"type": "flex"},
    }
    choice = answer.choices[0]
    assert (choice.message.content, choice.finish_reason) == ("Hello! I am here.", "stop")
    assert answer.usage.model_dump() == {  # type: ignore[union-attr]
        "prompt_tokens": 40,
        "completion_tokens": 15,
        "total_tokens": 55,
        "prompt_tokens_details": {"cached_tokens": 12, "cache_write_tokens": 3},
        "completion_tokens_details": {"reasoning_tokens": 0},
    }


async def test_a_round_of_tools(fake: FakeBedrock, caller: Caller) -> None:
    fake.says(TEXT, CALL, stop="tool_use")
    answer = await caller.ask(tools=[WEATHER])
    tool = {"name": "get_weather", "description": "Tells the weather.", "inputSchema": {"json": LOCATION}}
    assert fake.seen[0].body["toolConfig"] == {"tools": [{"toolSpec": tool}]}
    (call,) = answer.choices[0].message.tool_calls  # type: ignore[union-attr]
    assert (call.id, json.loads(call.function.arguments)) == (
        CALL["toolUse"]["toolUseId"],
        {"location": "Oslo"},
    )  # type: ignore[union-attr]
    assert answer.choices[0].finish_reason == "tool_calls"

    fake.says(TEXT)
    back = [answer.choices[0].message.model_dump(exclude={"refusal"}), result_of(call.id, "grey")]
    await caller.ask(HI, *back, {"role": "user", "content": "So?"}, tools=[WEATHER])
    answered = {"toolResult": {"toolUseId": call.id, "content": [{"text": "grey"}]}}
    assert fake.seen[1].body["messages"][1:] == [
        {"role": "assistant", "content": [TEXT, CALL]},
        {"role": "user", "content": [answered, {"text": "So?"}]},
    ]


@pytest.mark.parametrize(
    ("choice", "sent"),
    [
        ("auto", None),
        ("required", {"any": {}}),
        ({"type": "function", "function": {"name": "get_weather"}}, {"tool": {"name": "get_weather"}}),
    ],
)
async def test_choices_of_tools(fake: FakeBedrock, caller: Caller, choice: object, sent: object) -> None:
    fake.says(TEXT)
    await caller.ask(tools=[WEATHER], tool_choice=choice)
    assert fake.seen[0].body["toolConfig"].get("toolChoice") == sent


@pytest.mark.parametrize("more", [{}, {"tools": [WEATHER], "tool_choice": "none"}])
async def test_without_tools_earlier_calls_are_told_in_words(
    fake: FakeBedrock, caller: Caller, more: dict[str, object]
) -> None:
    fake.says(TEXT)
    await caller.ask(HI, said("c", "get_weather", {"location": "Oslo"}), result_of("c", "grey"), **more)
    body = fake.seen[0].body
    assert "toolConfig" not in body
    assert [message["content"] for message in body["messages"][1:]] == [
        [{"text": 'I call get_weather with {"location": "Oslo"}.'}],
        [{"text": "Result of get_weather: grey"}],
    ]


async def test_images_sound_and_files(fake: FakeBedrock, caller: Caller) -> None:
    fake.says(TEXT)
    parts = [
        image(f"data:image/jpeg;base64,{PIXEL}"),
        {"type": "input_audio", "input_audio": {"data": PIXEL, "format": "mp3"}},
        {"type": "file", "file": {"file_data": PIXEL, "filename": "../a_b.pdf"}},
        {"type": "text", "text": "See?"},
    ]
    await caller.ask({"role": "user", "content": parts})
    assert fake.seen[0].body["messages"][0]["content"] == [
        {"image": {"format": "jpeg", "source": {"bytes": PIXEL}}},
        {"audio": {"format": "mp3", "source": {"bytes": PIXEL}}},
        {"document": {"format": "pdf", "name": "a b 3", "source": {"bytes": PIXEL}}},
        {"text": "See?"},
    ]
    linked = {"role": "user", "content": [image("https://example.org/a.png")]}
    found = await caller.refused(linked)
    assert (type(found), found.param) == (InvalidRequestError, "messages[0].content[0].image_url.url")
    assert len(fake.seen) == 1


async def test_json_of_a_schema_by_a_tool(fake: FakeBedrock, caller: Caller) -> None:
    use = {"toolUse": {"toolUseId": "t", "name": "answer", "input": {"age": 3}}}
    fake.says(use, stop="tool_use")
    fake.streams(*frames(use, stop="tool_use"))
    answer = await caller.ask(response_format=PERSON)
    config = fake.seen[0].body["toolConfig"]
    assert config["toolChoice"] == {"tool": {"name": "answer"}}
    assert config["tools"][0]["toolSpec"]["inputSchema"] == {"json": SCHEMA}
    choice = answer.choices[0]
    assert (choice.message.content, choice.finish_reason) == ('{"age": 3}', "stop")
    chunks = await caller.stream(response_format={"type": "json_object"})
    assert text_of(chunks) == '{"age": 3}'
    assert chunks[-2].choices[0].finish_reason == "stop"
    found = await caller.refused(response_format=PERSON, tools=[WEATHER])
    assert (type(found), found.param) == (InvalidRequestError, "response_format")


async def test_json_of_a_schema_by_structured_outputs(fake: FakeBedrock, caller: Caller) -> None:
    caller.model = CLAUDE
    fake.says({"text": '{"age": 3}'})
    await caller.ask(response_format=PERSON, reasoning_effort="high")
    config = fake.seen[0].body["outputConfig"]
    wanted = config["textFormat"]["structure"]["jsonSchema"]
    assert (config["textFormat"]["type"], wanted["name"], config["effort"]) == (
        "json_schema",
        "person",
        "high",
    )
    age = {"type": "integer", "description": "{minimum: 1}"}
    assert json.loads(wanted["schema"]) == {
        **SCHEMA,
        "properties": {"age": age},
        "additionalProperties": False,
    }
    thinking = {"type": "adaptive", "display": "summarized"}
    assert fake.seen[0].body["additionalModelRequestFields"] == {"thinking": thinking}


async def test_thoughts_are_shown_and_come_back_signed(fake: FakeBedrock, caller: Caller) -> None:
    caller.model = CLAUDE
    for streamed in (False, True):
        if streamed:
            fake.streams(*frames(THOUGHT, CALL, stop="tool_use"))
            chunks = await caller.stream(tools=[WEATHER])
            assert chunks[1].choices[0].delta.reasoning_content == "They greet me."
        else:
            fake.says(THOUGHT, CALL, stop="tool_use")
            message = (await caller.ask(tools=[WEATHER])).choices[0].message
            assert (message.reasoning_content, message.content) == ("They greet me.", None)
        call = CALL["toolUse"]
        back = [HI, said(str(call["toolUseId"]), "get_weather", call["input"])]
        back.append(result_of(str(call["toolUseId"]), "grey"))
        fake.says(TEXT)
        await caller.ask(*back, tools=[WEATHER])
        assert fake.seen[-1].body["messages"][1]["content"] == [THOUGHT, CALL]
    fake.says(TEXT)
    await caller.ask(*back, tools=[WEATHER], ctx=Context("req_other", tenant="other"))
    assert fake.seen[-1].body["messages"][1]["content"] == [CALL]


async def test_thinking_of_other_models(fake: FakeBedrock, caller: Caller) -> None:
    assert (await caller.refused(reasoning_effort="low")).param == "reasoning_effort"
    caller.model = "openai.gpt-oss-120b-1:0"
    fake.says(TEXT)
    await caller.ask(reasoning_effort="low")
    assert fake.seen[0].body["additionalModelRequestFields"] == {"reasoning_effort": "low"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("frequency_penalty", 0.5),
        ("logprobs", True),
        ("logit_bias", {"1": 5}),
        ("temperature", 1.5),
        ("n", 9),
    ],
)
async def test_what_cannot_be_had_is_named(
    fake: FakeBedrock, caller: Caller, field: str, value: object
) -> None:
    found = await caller.refused(**{field: value})
    assert (type(found), found.param, fake.seen) == (InvalidRequestError, field, [])


async def test_newer_claudes_let_no_sampling_be_chosen(fake: FakeBedrock, caller: Caller) -> None:
    caller.model = "anthropic.claude-opus-4-7"
    assert (await caller.refused(top_p=0.5)).param == "top_p"
    fake.says(TEXT)
    native = ChatCompletionRequest.model_validate({"model_id": caller.model, "messages": [HI]})
    answer = await caller.provider.inference_chat_completion(native, ctx=CTX)
    assert answer.completion_message.content == "Hello! I am here."
    assert "inferenceConfig" not in fake.seen[0].body


@pytest.mark.parametrize("name", ["../admin", "a?b", "a#b", "a b", ""])
async def test_a_name_that_is_no_model_never_becomes_a_path(
    fake: FakeBedrock, caller: Caller, name: str
) -> None:
    body = caller.body().model_copy(update={"model": name})
    with pytest.raises(NotFoundError):
        await caller.provider.chat_completions_create(body, ctx=CTX)
    assert fake.seen == []


async def test_a_call_that_is_demanded_leaves_no_time_to_think(fake: FakeBedrock, caller: Caller) -> None:
    caller.model = CLAUDE
    fake.says(CALL, stop="tool_use")
    await caller.ask(tools=[WEATHER], tool_choice="required", reasoning_effort="high")
    assert "additionalModelRequestFields" not in fake.seen[0].body


async def embed(bedrock: Bedrock, model: str, **more: object) -> tuple[list[object], int]:
    body = CreateEmbeddingRequest.model_validate({"model": model, **more})
    answer = await bedrock.embeddings_create(body, ctx=CTX)
    return [each.embedding for each in answer.data], answer.usage.prompt_tokens


async def test_embeddings_of_titan(fake: FakeBedrock, bedrock: Bedrock) -> None:
    fake.json({"embedding": [0.5, 1], "inputTextTokenCount": 3})
    found = await embed(bedrock, "amazon.titan-embed-text-v2:0", input="a", dimensions=256)
    assert found == ([[0.5, 1.0]], 3)
    assert fake.seen[0].path == "/model/amazon.titan-embed-text-v2%3A0/invoke"
    assert fake.seen[0].body == {"inputText": "a", "dimensions": 256}
    for _ in range(2):
        fake.json({"embedding": [0.5], "inputTextTokenCount": 3})
    assert (await embed(bedrock, "amazon.titan-embed-text-v2:0", input=["a", "b"]))[1] == 6


async def test_embeddings_of_cohere(fake: FakeBedrock, bedrock: Bedrock) -> None:
    fake.json({"embeddings": {"float": [[0.5], [0.25]]}}, x_amzn_bedrock_input_token_count="4")
    found = await embed(bedrock, "cohere.embed-multilingual-v3", input=["a", "b"])
    assert found == ([[0.5], [0.25]], 4)
    assert fake.seen[0].body == {
        "texts": ["a", "b"],
        "input_type": "search_document",
        "embedding_types": ["float"],
    }
    fake.json({"embeddings": [[0.5]]})
    native = EmbeddingsRequest(model_id="cohere.embed-english-v3", contents=["a"], task_type="query")
    assert (await bedrock.inference_embeddings(native, ctx=CTX)).embeddings == [[0.5]]
    assert fake.seen[1].body["input_type"] == "search_query"
    fake.json({"embeddings": []})
    with pytest.raises(UpstreamError):
        await embed(bedrock, "cohere.embed-english-v3", input="a")


async def test_embeddings_that_nobody_makes(bedrock: Bedrock, fake: FakeBedrock) -> None:
    for model, more in (
        (NOVA, {}),
        ("amazon.titan-embed-text-v1", {"dimensions": 8}),
        ("amazon.titan-embed-text-v2:0", {"dimensions": 8}),
    ):
        with pytest.raises(InvalidRequestError):
            await embed(bedrock, model, input="a", **more)
    assert fake.seen == []


async def test_what_bedrock_does_not_offer(bedrock: Bedrock) -> None:
    from llama_stack_api.models.inference import CreateCompletionRequest

    with pytest.raises(UnsupportedOperationError, match="/v1/chat/completions"):
        await bedrock.completions_create(CreateCompletionRequest(model=NOVA, prompt="x"), ctx=CTX)
