"""Which models the stub's inference answers for."""

from __future__ import annotations

from typing import Any

import pytest

from llama_stack_api.models.inference import CompletionRequest, CreateChatCompletionRequest
from llama_stack_api.models.models import RegisterModelRequest
from llama_stack_providers.stub.inference import PROVIDER, StubInference
from llama_stack_providers.stub.models import StubModels
from llama_stack_spi import Context, NotFoundError
from tests.providers.stub.siblings import built

CTX = Context("test")


def inference_of(models: StubModels) -> StubInference:
    provider: StubInference = built(PROVIDER, models=models)
    return provider


def chat(model: str) -> CreateChatCompletionRequest:
    body: dict[str, Any] = {"model": model, "messages": [{"role": "user", "content": "Hello"}]}
    return CreateChatCompletionRequest.model_validate(body)


async def test_an_unknown_model_is_not_found_plain_and_streamed() -> None:
    inference = inference_of(StubModels())
    with pytest.raises(NotFoundError) as plain:
        await inference.chat_completions_create(chat("nobody"), ctx=CTX)
    with pytest.raises(NotFoundError) as streamed:
        await anext(aiter(inference.chat_completions_create_stream(chat("nobody"), ctx=CTX)))
    assert {(each.value.code, each.value.param) for each in (plain, streamed)} == {
        ("model_not_found", "model")
    }


async def test_a_native_request_names_its_own_field() -> None:
    with pytest.raises(NotFoundError) as caught:
        await inference_of(StubModels()).inference_completion(
            CompletionRequest(model_id="nobody", content="x"), ctx=CTX
        )
    assert caught.value.param == "model_id"


async def test_a_registered_model_answers_until_it_is_deleted() -> None:
    models = StubModels()
    inference = inference_of(models)
    await models.models_register(RegisterModelRequest(model_id="mine"), ctx=CTX)
    assert (await inference.chat_completions_create(chat("mine"), ctx=CTX)).model == "mine"
    await models.models_delete("mine", ctx=CTX)
    with pytest.raises(NotFoundError):
        await inference.chat_completions_create(chat("mine"), ctx=CTX)


async def test_a_router_may_send_the_name_that_the_provider_has_for_a_model() -> None:
    models = StubModels()
    body = RegisterModelRequest(model_id="mine", provider_model_id="inner")
    await models.models_register(body, ctx=CTX)
    assert await inference_of(models).chat_completions_create(chat("inner"), ctx=CTX)


async def test_a_model_named_after_no_fault_is_unknown() -> None:
    with pytest.raises(NotFoundError):
        await inference_of(StubModels()).chat_completions_create(chat("stub-fault-rain"), ctx=CTX)
