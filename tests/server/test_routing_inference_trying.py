"""Turns, retries and fallbacks: where a request goes when a provider fails."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from llama_stack.routing.inference import trying
from llama_stack.routing.inference.slots import Slots
from llama_stack.routing.inference.turns import Turns
from llama_stack_spi import (
    AuthenticationError,
    InvalidRequestError,
    LlamaStackError,
    NotFoundError,
    RateLimitError,
    UnavailableError,
    UnprocessableError,
    UnsupportedOperationError,
    UpstreamError,
    UpstreamTimeoutError,
)
from tests.server.scripted import CTX, House, Scripted, chat

PASSING = [
    RateLimitError("Slow down.", retry_after=3600),
    UpstreamError("Refused."),
    UnavailableError("Loading."),
    UpstreamTimeoutError("Too slow."),
    LlamaStackError("Broken."),
    RuntimeError("a bug"),
]
FINAL = [
    InvalidRequestError("No."),
    AuthenticationError("Who?"),
    NotFoundError("What?"),
    UnprocessableError("How?"),
    UnsupportedOperationError("Never."),
]


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses before retries, none of which is slept."""
    found: list[float] = []

    async def note(seconds: float) -> None:
        found.append(seconds)

    monkeypatch.setattr(trying.asyncio, "sleep", note)
    return found


async def house_of(*providers: Scripted, **model: Any) -> House:
    house = House(*providers)
    await house.declare(model_id="m", **{"provider_id": providers[0].name, **model})
    return house


def kind(error: Exception) -> str:
    return type(error).__name__


class TestTurns:
    def test_weights_are_kept_and_evenly_spread(self) -> None:
        turns = Turns([("a", 3), ("b", 1)])
        assert "".join(turns.next() for _ in range(8)) == "aabaaaba"

    def test_another_than_the_last_is_taken_where_there_is_one(self) -> None:
        turns = Turns([("a", 100), ("b", 1)])
        assert [turns.next(but="a") for _ in range(3)] == ["b"] * 3
        assert Turns([("a", 1)]).next(but="a") == "a"

    async def test_requests_are_shared_by_weight_under_each_targets_name(self) -> None:
        one, two = Scripted("one"), Scripted("two")
        house = House(one, two)
        targets = [{"provider_id": "one", "provider_model_id": "x", "weight": 3}, {"provider_id": "two"}]
        await house.declare(model_id="m", targets=targets)
        found = Counter([await house.ask("m") for _ in range(40)])
        assert (found, set(one.seen), set(two.seen)) == ({"one": 30, "two": 10}, {"x"}, {"m"})


class TestFallbacks:
    @pytest.mark.parametrize("error", PASSING, ids=kind)
    async def test_what_passes_is_tried_elsewhere(self, error: Exception) -> None:
        one, two = Scripted("one", error, error), Scripted("two")
        house = await house_of(one, two, fallbacks=[{"provider_id": "two", "provider_model_id": "small"}])
        answer = await house.router.chat_completions_create(chat("m"), ctx=CTX)
        assert (answer.id, answer.model, two.seen) == ("two", "m", ["small"])
        assert await house.stream("m") == ["two"] * 4

    @pytest.mark.parametrize("error", FINAL, ids=kind)
    async def test_what_is_the_callers_is_final(self, error: Exception) -> None:
        one, two = Scripted("one", error, error), Scripted("two")
        house = await house_of(one, two, retries=3, fallbacks=[{"provider_id": "two"}])
        with pytest.raises(type(error)):
            await house.ask("m")
        with pytest.raises(type(error)):
            await house.stream("m")
        assert (len(one.seen), two.seen) == (2, [])

    async def test_they_are_tried_in_order_and_the_last_error_is_the_answer(self) -> None:
        one = Scripted("one", UpstreamError("one"))
        two = Scripted("two", UnavailableError("two", retry_after=5))
        three = Scripted("three", RateLimitError("three", retry_after=7))
        fallbacks = [{"provider_id": "three"}, {"provider_id": "two"}]
        house = await house_of(one, two, three, fallbacks=fallbacks)
        with pytest.raises(UnavailableError) as caught:
            await house.ask("m")
        assert (caught.value.retry_after, [len(each.seen) for each in (one, two, three)]) == (5, [1, 1, 1])

    async def test_without_fallbacks_the_error_comes_as_it_is(self) -> None:
        error = RateLimitError("Slow down.", retry_after=9)
        with pytest.raises(RateLimitError) as caught:
            await (await house_of(Scripted("one", error))).ask("m")
        assert caught.value is error

    async def test_nothing_is_tried_after_the_first_event(self) -> None:
        one, two = Scripted("one", UpstreamError("gone"), after_chunks=1), Scripted("two")
        house = await house_of(one, two, retries=3, fallbacks=[{"provider_id": "two"}])
        stream = house.router.chat_completions_create_stream(chat("m", stream=True), ctx=CTX)
        seen = [(await anext(stream)).id, (await anext(stream)).id]
        with pytest.raises(UpstreamError, match="gone"):
            await anext(stream)
        assert (seen, len(one.seen), two.seen) == (["one", "one"], 1, [])

    async def test_a_stream_that_failed_is_closed_before_the_next_begins(self) -> None:
        one, two = Scripted("one", UpstreamError("gone")), Scripted("two")
        house = await house_of(one, two, fallbacks=[{"provider_id": "two"}])
        assert await house.stream("m") == ["two"] * 4
        assert (one.closed, two.closed) == (1, 1)

    async def test_a_stream_that_its_reader_leaves_is_closed(self) -> None:
        house = await house_of(one := Scripted("one"), max_concurrent=1)
        stream = house.router.chat_completions_create_stream(chat("m", stream=True), ctx=CTX)
        await anext(stream)
        await stream.aclose()  # type: ignore[attr-defined]
        assert one.closed == 1
        assert await house.ask("m") == "one"


class TestRetries:
    async def test_none_unless_asked_for(self, pauses: list[float]) -> None:
        house = await house_of(one := Scripted("one", UpstreamError("x")))
        with pytest.raises(UpstreamError):
            await house.ask("m")
        assert (len(one.seen), pauses) == (1, [])

    async def test_the_same_place_is_asked_again_after_growing_pauses(self, pauses: list[float]) -> None:
        errors = [UpstreamError("x") for _ in range(3)]
        house = await house_of(one := Scripted("one", *errors), retries=3)
        assert await house.ask("m") == "one"
        assert len(one.seen) == 4
        assert all(low <= pause <= 2 * low for low, pause in zip((0.125, 0.25, 0.5), pauses, strict=True))

    async def test_retry_after_is_honoured(self, pauses: list[float]) -> None:
        house = await house_of(Scripted("one", RateLimitError("x", retry_after=2.5)), retries=1)
        assert await house.ask("m") == "one"
        assert pauses == [2.5]

    async def test_who_asks_for_too_much_patience_is_not_asked_again(self, pauses: list[float]) -> None:
        one, two = Scripted("one", RateLimitError("x", retry_after=60)), Scripted("two")
        house = await house_of(one, two, retries=5, fallbacks=[{"provider_id": "two"}])
        assert await house.ask("m") == "two"
        assert (len(one.seen), pauses) == (1, [])

    async def test_another_target_is_asked_at_once(self, pauses: list[float]) -> None:
        one, two = Scripted("one", UnavailableError("x", retry_after=5)), Scripted("two")
        house = House(one, two)
        targets = [{"provider_id": "one", "weight": 9}, {"provider_id": "two"}]
        await house.declare(model_id="m", targets=targets, retries=1)
        assert (await house.ask("m"), pauses) == ("two", [])

    @pytest.mark.parametrize("error", [UpstreamTimeoutError("slow"), RuntimeError("bug")], ids=kind)
    async def test_what_would_fail_again_goes_to_the_fallback(
        self, error: Exception, pauses: list[float]
    ) -> None:
        one, two = Scripted("one", error), Scripted("two")
        house = await house_of(one, two, retries=5, fallbacks=[{"provider_id": "two"}])
        assert (await house.ask("m"), len(one.seen), pauses) == ("two", 1, [])

    async def test_fallbacks_follow_the_retries_and_are_tried_once(self, pauses: list[float]) -> None:
        one = Scripted("one", *(UpstreamError("x") for _ in range(3)))
        two, three = Scripted("two", UpstreamError("y")), Scripted("three")
        fallbacks = [{"provider_id": "two"}, {"provider_id": "three"}]
        house = await house_of(one, two, three, retries=2, fallbacks=fallbacks)
        assert await house.ask("m") == "three"
        assert ([len(each.seen) for each in (one, two, three)], len(pauses)) == ([3, 1, 1], 2)


class TestLimits:
    async def test_requests_wait_in_order_and_one_more_is_refused(self) -> None:
        one = Scripted("one")
        one.hold = asyncio.Event()
        house = await house_of(one, max_concurrent=2, max_queued=2, aliases=["a", "b", "c", "d"])
        order: list[str] = []

        async def ask(name: str) -> None:
            await house.ask(name)
            order.append(name)

        asking = [asyncio.create_task(ask(name)) for name in ("a", "b", "c", "d")]
        await one.until_held(2)
        with pytest.raises(RateLimitError, match="'m' answers 2 requests at once and 2 wait") as caught:
            await house.ask("m")
        assert (caught.value.code, caught.value.retry_after) == ("model_busy", 2)
        assert len(one.seen) == 2
        one.hold.set()
        await asyncio.gather(*asking)
        assert order == ["a", "b", "c", "d"]
        assert await house.ask("m") == "one"

    async def test_streams_hold_their_slot_to_their_end(self) -> None:
        one = Scripted("one")
        house = await house_of(one, max_concurrent=1, max_queued=0)
        stream = house.router.chat_completions_create_stream(chat("m", stream=True), ctx=CTX)
        await anext(stream)
        with pytest.raises(RateLimitError):
            await house.ask("m")
        assert len([chunk async for chunk in stream]) == 3
        assert await house.ask("m") == "one"

    async def test_who_leaves_the_queue_keeps_no_slot(self) -> None:
        one = Scripted("one")
        one.hold = asyncio.Event()
        house = await house_of(one, max_concurrent=1, max_queued=2)
        first, second, third = (asyncio.create_task(house.ask("m")) for _ in range(3))
        await one.until_held(1)
        second.cancel()
        await asyncio.gather(second, return_exceptions=True)
        fourth = asyncio.create_task(house.ask("m"))
        one.hold.set()
        assert await asyncio.gather(first, third, fourth) == ["one"] * 3
        assert len(one.seen) == 3

    async def test_who_leaves_in_the_moment_of_their_turn_passes_it_on(self) -> None:
        slots = Slots("m", 1, 5)
        await slots.take()
        leaves, stays = asyncio.create_task(slots.take()), asyncio.create_task(slots.take())
        await asyncio.sleep(0)
        assert slots.waiting == 2
        slots.give_back(0.1)
        leaves.cancel()  # woken with the slot, and not run yet
        await asyncio.wait_for(stays, 5)
        slots.give_back(0.1)
        assert (leaves.cancelled(), slots.waiting, slots.under_way) == (True, 0, 0)

    async def test_retry_after_grows_with_the_queue_and_the_usual_time(self) -> None:
        slots = Slots("m", 1, 2)
        for _ in range(50):
            await slots.take()
            slots.give_back(10.0)
        await slots.take()
        waiting = [asyncio.create_task(slots.take()) for _ in range(2)]
        await asyncio.sleep(0)
        assert slots.waiting == 2
        with pytest.raises(RateLimitError) as caught:
            await slots.take()
        assert caught.value.retry_after == 30
        for task in waiting:
            task.cancel()

    async def test_failures_free_the_slot(self) -> None:
        house = await house_of(
            Scripted("one", InvalidRequestError("no"), RuntimeError("bug")), max_concurrent=1, max_queued=0
        )
        for error in (InvalidRequestError, RuntimeError):
            with pytest.raises(error):
                await house.ask("m")
        assert await house.ask("m") == "one"
