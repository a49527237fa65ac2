"""Several providers of inference, and the model that decides."""

from __future__ import annotations

import pytest

from llama_stack.builtin.models import ModelRegistry
from llama_stack.routing.inference import InferenceRouter, ModelTable
from llama_stack.storage import MemoryStore
from llama_stack_api.models.inference import CreateChatCompletionRequest, CreateEmbeddingRequest
from llama_stack_api.models.models import RegisterModelRequest
from llama_stack_spi import ConflictError, Context, InvalidRequestError, NotFoundError
from tests.server.fakes import FakeConfig, FakeInference

CTX = Context(request_id="req_test")


def chat(model: str) -> CreateChatCompletionRequest:
    return CreateChatCompletionRequest.model_validate(
        {"model": model, "messages": [{"role": "user", "content": "hi"}]}
    )


class House:
    def __init__(self) -> None:
        self.store = MemoryStore()
        self.one = FakeInference(FakeConfig(name="one"))
        self.two = FakeInference(FakeConfig(name="two"))
        self.table = ModelTable(self.store)
        self.models = ModelRegistry(self.table, providers=["one", "two"])
        self.router = InferenceRouter({"one": self.one, "two": self.two}, self.table)

    async def register(self, model: str, provider: str, **more: str) -> None:
        body = RegisterModelRequest.model_validate({"model_id": model, "provider_id": provider, **more})
        await self.models.models_register(body, ctx=CTX)


@pytest.fixture
async def house() -> House:
    house = House()
    await house.register("a/b", "one", provider_model_id="inner")
    await house.register("plain", "two")
    await house.register("vectors", "two", model_type="embedding")
    return house


async def test_the_provider_sees_its_own_name_and_the_caller_theirs(house: House) -> None:
    answer = await house.router.chat_completions_create(chat("a/b"), ctx=CTX)
    assert (answer.id, answer.model, house.one.seen) == ("one", "a/b", ["inner"])


async def test_streams_are_routed_and_renamed_too(house: House) -> None:
    chunks = [chunk async for chunk in house.router.chat_completions_create_stream(chat("plain"), ctx=CTX)]
    assert {(chunk.id, chunk.model) for chunk in chunks} == {("two", "plain")}
    assert len(chunks) == 3


async def test_the_request_is_left_as_it_came(house: House) -> None:
    body = chat("a/b")
    await house.router.chat_completions_create(body, ctx=CTX)
    assert body.model == "a/b"


async def test_an_unknown_model_names_the_known_ones(house: House) -> None:
    with pytest.raises(
        NotFoundError, match="'nope' is not registered. Registered: a/b, plain, vectors."
    ) as caught:
        await house.router.chat_completions_create(chat("nope"), ctx=CTX)
    assert (caught.value.code, caught.value.param) == ("model_not_found", "model")


async def test_a_model_of_another_kind_is_refused(house: House) -> None:
    with pytest.raises(InvalidRequestError, match="'vectors' is an embedding model; it cannot chat"):
        await house.router.chat_completions_create(chat("vectors"), ctx=CTX)
    with pytest.raises(InvalidRequestError, match="'plain' is a chat model; it cannot embed"):
        await house.router.embeddings_create(CreateEmbeddingRequest(model="plain", input="x"), ctx=CTX)


async def test_a_model_of_a_provider_that_is_gone(house: House) -> None:
    router = InferenceRouter({"one": house.one}, house.table)
    with pytest.raises(NotFoundError, match="belongs to the provider 'two', which this server does not run"):
        await router.chat_completions_create(chat("plain"), ctx=CTX)


async def test_the_registry_refuses_what_contradicts(house: House) -> None:
    with pytest.raises(ConflictError, match="registered already"):
        await house.register("plain", "one")
    with pytest.raises(NotFoundError, match="no provider 'three' of inference. Providers: one, two"):
        await house.register("new", "three")
    with pytest.raises(InvalidRequestError, match="Add provider_id, one of: one, two"):
        await house.models.models_register(RegisterModelRequest(model_id="new"), ctx=CTX)


async def test_the_registry_lists_and_forgets(house: House) -> None:
    listed = await house.models.models_list(ctx=CTX)
    assert [model.id for model in listed.data] == ["a/b", "plain", "vectors"]
    assert (await house.models.models_delete("plain", ctx=CTX)).deleted
    with pytest.raises(NotFoundError):
        await house.models.models_retrieve("plain", ctx=CTX)
