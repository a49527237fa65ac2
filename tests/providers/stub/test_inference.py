"""The stub's native chats, continued texts, vectors and rankings."""

from __future__ import annotations

import base64
import struct
from typing import Any

import pytest

from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchCompletionRequest,
    ChatCompletionRequest,
    Completion,
    CompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingsRequest,
    RerankRequest,
)
from llama_stack_providers.stub.inference import PROVIDER, StubInference
from llama_stack_spi import Context, NotFoundError
from tests.providers.stub.siblings import built

CTX = Context("test")
WEATHER = {"tool_name": "get_weather", "parameters": {"city": {"param_type": "string"}}}


@pytest.fixture
def inference() -> StubInference:
    return built(PROVIDER)


def chat(text: str, **more: Any) -> ChatCompletionRequest:
    body = {"model_id": "stub-llm", "messages": [{"role": "user", "content": text}], **more}
    return ChatCompletionRequest.model_validate(body)


def prompt(text: object, **more: Any) -> CreateCompletionRequest:
    return CreateCompletionRequest.model_validate({"model": "stub-llm", "prompt": text, **more})


async def continued(inference: StubInference, text: object, **more: Any) -> Completion:
    return await inference.completions_create(prompt(text, **more), ctx=CTX)


# Native chats


@pytest.mark.parametrize("more", [{}, {"logprobs": {"top_k": 2}}, {"sampling_params": {"max_tokens": 3}}])
async def test_native_events_add_up_to_the_answer(inference: StubInference, more: dict[str, Any]) -> None:
    whole = await inference.inference_chat_completion(chat("Hello", **more), ctx=CTX)
    chunks = [
        each async for each in inference.inference_chat_completion_stream(chat("Hello", **more), ctx=CTX)
    ]
    events = [chunk.event for chunk in chunks]
    assert [events[0].event_type, events[-1].event_type] == ["start", "complete"]
    assert {event.event_type for event in events[1:-1]} == {"progress"}
    assert "".join(event.delta.text for event in events) == whole.completion_message.content
    assert events[-1].stop_reason == whole.completion_message.stop_reason
    likely = [each for event in events for each in event.model_dump().get("logprobs", [])]
    assert likely == whole.model_dump().get("logprobs", [])
    assert chunks[-1].metrics == whole.metrics


async def test_a_native_tool_is_called_with_its_parameters(inference: StubInference) -> None:
    body = chat("How is the weather in Lima?", tools=[WEATHER])
    (call,) = (await inference.inference_chat_completion(body, ctx=CTX)).completion_message.tool_calls
    assert (call.tool_name, call.arguments) == ("get_weather", {"city": "Lima"})
    deltas = [each.event.delta async for each in inference.inference_chat_completion_stream(body, ctx=CTX)]
    parts = [delta for delta in deltas if delta.type == "tool_call"]
    assert [parts[0].parse_status, parts[-1].parse_status] == ["started", "succeeded"]
    assert "".join(part.tool_call for part in parts[:-1]) == call.arguments_json
    assert parts[-1].tool_call == call


async def test_a_native_tool_choice_may_name_a_tool(inference: StubInference) -> None:
    body = chat("Hello", tools=[WEATHER], tool_config={"tool_choice": "get_weather"})
    assert (await inference.inference_chat_completion(body, ctx=CTX)).completion_message.tool_calls
    with pytest.raises(NotFoundError):
        await inference.inference_chat_completion(chat("Hello", tool_config={"tool_choice": "nope"}), ctx=CTX)


async def test_a_native_batch_answers_each_chat_like_one_alone(inference: StubInference) -> None:
    chats = [[{"role": "user", "content": text}] for text in ("One", "Two")]
    body = BatchChatCompletionRequest.model_validate({"model_id": "stub-llm", "messages_batch": chats})
    batch = (await inference.inference_batch_chat_completion(body, ctx=CTX)).batch
    alone = [await inference.inference_chat_completion(chat(text), ctx=CTX) for text in ("One", "Two")]
    assert batch == alone


# Continued texts


@pytest.mark.parametrize(
    "more", [{}, {"n": 2}, {"echo": True, "logprobs": 2}, {"stop": ["said"]}, {"max_tokens": 100}]
)
async def test_pieces_of_a_text_add_up_to_it(inference: StubInference, more: dict[str, Any]) -> None:
    whole = await continued(inference, ["The Nile ", "The Danube"], **more)
    asked = prompt(["The Nile ", "The Danube"], stream_options={"include_usage": True}, **more)
    *pieces, last = [each async for each in inference.completions_create_stream(asked, ctx=CTX)]
    assert last.usage == whole.usage
    for choice in whole.choices:
        own = [part for piece in pieces for part in piece.choices if part.index == choice.index]
        assert "".join(part.text for part in own) == choice.text
        assert own[-1].finish_reason == choice.finish_reason
        likely = [token for part in own if part.logprobs for token in part.logprobs.token_logprobs]
        assert likely == (choice.logprobs.token_logprobs if choice.logprobs else [])


async def test_a_text_has_sixteen_tokens_unless_asked_otherwise(inference: StubInference) -> None:
    whole = await continued(inference, "The Nile")
    assert (whole.usage.completion_tokens, whole.choices[0].finish_reason) == (16, "length")


async def test_token_offsets_lead_into_the_text(inference: StubInference) -> None:
    (choice,) = (await continued(inference, "The Nile", echo=True, logprobs=1)).choices
    found = zip(choice.logprobs.tokens, choice.logprobs.text_offset, strict=True)
    assert all(choice.text.startswith(token, offset) for token, offset in found)
    assert choice.logprobs.token_logprobs[0] is None


async def test_the_text_is_one_of_the_choices(inference: StubInference) -> None:
    assert (await continued(inference, "Sky?", guided_choice=["blue", "grey"])).choices[0].text in (
        "blue",
        "grey",
    )


async def test_tokens_are_a_prompt_too(inference: StubInference) -> None:
    assert len((await continued(inference, [1, 2, 3])).choices) == 1
    assert len((await continued(inference, [[1, 2], [3]])).choices) == 2


async def test_native_pieces_add_up_to_the_text(inference: StubInference) -> None:
    body = CompletionRequest(model_id="stub-llm", content="The Nile")
    whole = await inference.inference_completion(body, ctx=CTX)
    pieces = [each async for each in inference.inference_completion_stream(body, ctx=CTX)]
    assert "".join(piece.delta for piece in pieces) == whole.content
    assert pieces[-1].stop_reason == whole.stop_reason == "end_of_turn"
    batch = BatchCompletionRequest(model_id="stub-llm", content_batch=["The Nile"])
    assert (await inference.inference_batch_completion(batch, ctx=CTX)).batch == [whole]


# Vectors and rankings


async def test_base64_holds_the_same_vector(inference: StubInference) -> None:
    body = {"model": "stub-embedding", "input": ["A river", "A lake"], "dimensions": 8}
    plain = await inference.embeddings_create(CreateEmbeddingRequest.model_validate(body), ctx=CTX)
    packed = await inference.embeddings_create(
        CreateEmbeddingRequest.model_validate({**body, "encoding_format": "base64"}), ctx=CTX
    )
    for left, right in zip(plain.data, packed.data, strict=True):
        assert struct.unpack("<8f", base64.b64decode(right.embedding)) == pytest.approx(left.embedding)
    assert plain.usage.total_tokens == 4


async def test_native_vectors_are_those_of_openai(inference: StubInference) -> None:
    native = EmbeddingsRequest(model_id="stub-embedding", contents=["A river"], output_dimension=8)
    openai = CreateEmbeddingRequest(model="stub-embedding", input="A river", dimensions=8)
    vectors = (await inference.inference_embeddings(native, ctx=CTX)).embeddings
    assert vectors == [(await inference.embeddings_create(openai, ctx=CTX)).data[0].embedding]


async def test_the_ranking_begins_with_what_shares_words(inference: StubInference) -> None:
    body = RerankRequest(
        model="stub-reranker", query="the longest river", items=["Alps", "a long river", "the longest"]
    )
    ranked = (await inference.inference_rerank(body, ctx=CTX)).data
    assert [each.index for each in ranked] == [2, 1, 0]
    assert ranked[0].relevance_score > ranked[1].relevance_score > ranked[2].relevance_score
    body.max_num_results = 1
    assert len((await inference.inference_rerank(body, ctx=CTX)).data) == 1
