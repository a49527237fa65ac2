"""The names of models: aliases, what providers list, and who reads the store."""

from __future__ import annotations

import asyncio

import pytest

from llama_stack.distribution import Discovery
from llama_stack_api.models.inference import CreateEmbeddingRequest
from llama_stack_api.models.models import RegisterModelRequest
from llama_stack_spi import (
    ConflictError,
    InvalidRequestError,
    ListedModel,
    NotFoundError,
    UnavailableError,
    UnsupportedOperationError,
    raw_of,
)
from tests.server.scripted import CTX, CountingStore, House, Lister, Scripted, answer_of, chat

ALWAYS = Discovery(refresh_seconds=3600)


class TestAliases:
    async def test_an_alias_is_the_model_and_the_answer_has_the_callers_name(self) -> None:
        house = House(one := Scripted("one"))
        await house.declare(model_id="m", provider_model_id="inner", aliases=["short", "a/b"])
        for name in ("m", "short", "a/b"):
            answer = await house.router.chat_completions_create(chat(name), ctx=CTX)
            assert (answer.model, answer.id) == (name, "one")
        assert one.seen == ["inner"] * 3

    async def test_the_list_has_aliases_that_say_whose_they_are(self) -> None:
        house = House(Scripted("one"))
        await house.declare(model_id="m", aliases=["b", "z"], metadata={"context_length": 5})
        models = (await house.models.models_list(ctx=CTX)).data
        assert [(model.id, model.metadata) for model in models] == [
            ("b", {"context_length": 5, "alias_of": "m"}),
            ("m", {"context_length": 5}),
            ("z", {"context_length": 5, "alias_of": "m"}),
        ]
        assert (await house.models.models_retrieve("z", ctx=CTX)).provider_resource_id == "m"

    async def test_an_alias_can_be_neither_taken_nor_deleted(self) -> None:
        house = House(Scripted("one"))
        await house.declare(model_id="m", aliases=["short"])
        with pytest.raises(ConflictError, match="'short' is an alias of the model 'm'"):
            await house.models.models_register(RegisterModelRequest(model_id="short"), ctx=CTX)
        with pytest.raises(InvalidRequestError, match="'short' is an alias of the model 'm'. Delete that"):
            await house.models.models_delete("short", ctx=CTX)
        await house.models.models_delete("m", ctx=CTX)
        assert await house.names() == []
        with pytest.raises(NotFoundError):
            await house.ask("short")


class TestForwarding:
    async def test_what_is_forwarded_is_untouched_where_the_names_are_equal(self) -> None:
        house = House(Scripted("one"))
        await house.declare(model_id="m")
        answer = await house.router.chat_completions_create(chat("m"), ctx=CTX)
        assert raw_of(answer) == answer_of("one", "m")
        async for chunk in house.router.chat_completions_create_stream(chat("m"), ctx=CTX):
            assert raw_of(chunk) == answer_of("one", "m", chunk=True)

    async def test_otherwise_only_the_name_changes(self) -> None:
        house = House(Scripted("one"))
        await house.declare(model_id="m", provider_model_id="inner")
        raw = raw_of(await house.router.chat_completions_create(chat("m"), ctx=CTX))
        assert (
            raw
            == b'{"id":"one","object":"chat.completion","created":1,"model":"m","choices":[],"unknown":true}'
        )


class TestTable:
    async def test_requests_read_nothing_and_registering_counts_at_once(self) -> None:
        store = CountingStore()
        house = House(Scripted("one"), store=store)
        await house.declare(model_id="m")
        before = store.reads
        for _ in range(3):
            await house.ask("m")
        await house.models.models_register(RegisterModelRequest(model_id="new"), ctx=CTX)
        assert await house.ask("new") == "one"
        await house.models.models_delete("new", ctx=CTX)
        with pytest.raises(NotFoundError) as caught:
            await house.ask("new")
        assert (caught.value.code, store.reads) == ("model_not_found", before)

    async def test_what_is_in_the_store_at_the_start_is_known(self) -> None:
        first = House(Scripted("one"))
        await first.models.models_register(RegisterModelRequest(model_id="kept"), ctx=CTX)
        assert await House(Scripted("one"), store=first.store).ask("kept") == "one"

    async def test_two_first_requests_at_once_both_find_it(self) -> None:
        first = House(Scripted("one"))
        await first.models.models_register(RegisterModelRequest(model_id="kept"), ctx=CTX)
        house = House(Scripted("one"), store=first.store)
        assert await asyncio.gather(*(house.ask("kept") for _ in range(5))) == ["one"] * 5

    async def test_an_alias_of_the_file_wins_over_a_model_that_was_registered_before(self) -> None:
        house = House(Scripted("one"), Scripted("two"))
        body = RegisterModelRequest(model_id="short", provider_id="two")
        await house.models.models_register(body, ctx=CTX)
        await house.declare(model_id="m", provider_id="one", aliases=["short"])
        assert (await house.ask("short"), await house.names()) == ("one", ["m", "short"])


class TestDiscovery:
    async def test_what_a_provider_lists_is_shown_and_answers(self) -> None:
        lister = Lister("cloud", [ListedModel("b"), ListedModel("a", "llm", {"context_length": 7})])
        house = House(lister, discover={"cloud": ALWAYS})
        await house.router.start()
        assert await house.ask("a") == "cloud"
        models = (await house.models.models_list(ctx=CTX)).data
        assert [(each.id, each.provider_id, each.model_type) for each in models] == [
            ("b", "cloud", "llm"),
            ("a", "cloud", "llm"),
        ]
        assert models[1].metadata == {"context_length": 7}
        answer = await house.router.chat_completions_create(chat("cloud/a"), ctx=CTX)
        assert (answer.model, lister.seen[-1]) == ("cloud/a", "a")
        with pytest.raises(InvalidRequestError, match="not registered; the provider 'cloud' lists it"):
            await house.models.models_delete("a", ctx=CTX)
        await house.router.stop()

    async def test_names_that_are_taken_are_listed_in_full(self) -> None:
        one, two = Lister("one", [ListedModel("m")]), Lister("two", [ListedModel("m"), ListedModel("free")])
        house = House(one, two, discover={"one": ALWAYS, "two": ALWAYS})
        await house.declare(model_id="free", provider_id="one")
        await house.router.start()
        assert await house.names() == ["free", "m", "two/m", "two/free"]
        assert [await house.ask(name) for name in ("m", "two/m", "free", "two/free")] == [
            "one",
            "two",
            "one",
            "two",
        ]
        await house.models.models_delete("free", ctx=CTX)
        assert await house.names() == ["m", "two/m", "free"]
        await house.router.stop()

    async def test_only_what_is_wanted_is_taken(self) -> None:
        lister = Lister("cloud", [ListedModel("gpt-1"), ListedModel("tts"), ListedModel("o1")])
        house = House(lister, discover={"cloud": Discovery(only=("gpt-*", "o?"))})
        await house.router.start()
        assert await house.names() == ["gpt-1", "o1"]
        await house.router.stop()

    async def test_a_kind_that_nobody_says_leaves_the_decision_to_the_provider(self) -> None:
        lister = Lister("cloud", [ListedModel("any"), ListedModel("vectors", "embedding")])
        house = House(lister, discover={"cloud": ALWAYS})
        await house.router.start()
        with pytest.raises(UnsupportedOperationError):
            await house.router.embeddings_create(CreateEmbeddingRequest(model="any", input="x"), ctx=CTX)
        with pytest.raises(InvalidRequestError, match="'vectors' is an embedding model; it cannot chat"):
            await house.ask("vectors")
        await house.router.stop()

    async def test_a_dead_provider_breaks_neither_start_nor_list(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        dead = Lister("dead", UnavailableError("Nobody answers."))
        house = House(dead, Lister("live", [ListedModel("m")]), discover={"dead": ALWAYS, "live": ALWAYS})
        await house.router.start()
        assert await house.names() == ["m"]
        await house.router.stop()

    async def test_a_provider_that_hangs_is_waited_for_a_little_once(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("llama_stack.routing.inference.discovery.FIRST_SECONDS", 0.05)
        house = House(Lister("black-hole", asyncio.Event()), discover={"black-hole": ALWAYS})
        await house.declare(model_id="m")
        await house.router.start()
        assert (await house.names(), await house.ask("m")) == (["m"], "black-hole")
        with pytest.raises(StopIteration) as at_once:
            house.names().send(None)  # a coroutine that does not wait is over after its first step
        assert at_once.value.value == ["m"]
        await asyncio.wait_for(house.router.stop(), 5)

    async def test_lists_are_renewed_and_a_failure_keeps_the_older_one(self) -> None:
        lister = Lister("cloud", [ListedModel("a")], UnavailableError("Not now."), [ListedModel("b")])
        house = House(lister, discover={"cloud": Discovery.model_construct(refresh_seconds=0.0, only=("*",))})
        await house.router.start()
        seen: list[list[str]] = []
        async with asyncio.timeout(5):
            while lister.times < 5:
                lister.asked.clear()
                await lister.asked.wait()
                names = await house.names()
                if not seen or seen[-1] != names:
                    seen.append(names)
        await house.router.stop()
        assert seen == [["a"], ["b"]]
