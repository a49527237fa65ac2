"""`inline::llama-cpp` under several callers at once: they wait their turn, they leave, and the engine is idle again.

What the engine does is asked of the engine itself, which counts the requests that it works on.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import CreateChatCompletionRequest, CreateCompletionRequest
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.settings import child_environment
from llama_stack_spi import Context, given
from tests.providers.inference.conftest import CHAT

pytestmark = [pytest.mark.real_model, pytest.mark.asyncio(loop_scope="module")]

CTX = Context(request_id="req_test")
PLACES = 2
SOON = 5.0
"""Seconds until the engine must be idle, on a busy computer too; each of these answers takes far longer."""
ENDLESS = {"2": -100, "0": -100}
"""Forbids the marks that end an answer."""


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def provider(chat_models: Path) -> AsyncIterator[Any]:
    from llama_stack_providers.inference.llama_cpp.provider import LlamaCpp

    provider = LlamaCpp(
        LlamaCppConfig(
            models_dir=str(chat_models),
            context_length=4096,
            parallel=PLACES,
            threads=1,
            preload=(CHAT,),
            step_tokens=32,
        )
    )
    await provider.start()
    yield provider
    await provider.stop()


def chat(text: str = "Count to ten thousand.", **more: Any) -> CreateChatCompletionRequest:
    facts = {"model": CHAT, "messages": [{"role": "user", "content": text}], "logit_bias": ENDLESS, **more}
    return CreateChatCompletionRequest.model_validate(facts)


async def until(provider: Any, busy: int, *, within: float = 60) -> float:
    """Waits until the engine works on `busy` requests; the seconds that it took."""
    engine = (await provider._engines.get(CHAT)).engine
    began = time.monotonic()
    while (found := await engine.busy()) != busy:
        assert time.monotonic() - began < within, f"the engine works on {found} requests, not on {busy}"
        await asyncio.sleep(0.01)
    return time.monotonic() - began


async def whole(provider: Any, body: CreateChatCompletionRequest) -> None:
    await provider.chat_completions_create(body, ctx=CTX)


async def streamed(provider: Any, body: CreateChatCompletionRequest) -> None:
    async for _ in provider.chat_completions_create_stream(body, ctx=CTX):
        pass


@pytest.mark.parametrize("ask", [whole, streamed])
@pytest.mark.parametrize(
    "body",
    [
        pytest.param(chat(max_tokens=3000), id="writing"),
        pytest.param(chat("word apple " * 1500, max_tokens=10), id="reading"),
        pytest.param(chat(max_tokens=3000, n=2), id="several"),
    ],
)
async def test_leaving_frees_the_engine(provider: Any, ask: Any, body: CreateChatCompletionRequest) -> None:
    task = asyncio.create_task(ask(provider, body))
    await until(provider, given(body.n, 1))
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await until(provider, 0, within=SOON)


async def test_leaving_a_continuation_frees_the_engine(provider: Any) -> None:
    body = CreateCompletionRequest.model_validate(
        {"model": CHAT, "prompt": "One", "max_tokens": 3000, "logit_bias": ENDLESS}
    )
    task = asyncio.create_task(provider.completions_create(body, ctx=CTX))
    await until(provider, 1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await until(provider, 0, within=SOON)


async def test_leaving_after_some_chunks_frees_the_engine(provider: Any) -> None:
    stream = provider.chat_completions_create_stream(chat(max_tokens=3000), ctx=CTX)
    for _ in range(5):
        await anext(stream)
    await stream.aclose()
    await until(provider, 0, within=SOON)


async def test_more_callers_than_places_are_all_answered(provider: Any) -> None:
    bodies = [chat(max_tokens=4, seed=number) for number in range(5 * PLACES)]
    answers = await asyncio.gather(*(provider.chat_completions_create(body, ctx=CTX) for body in bodies))
    assert [answer.usage.completion_tokens for answer in answers] == [4] * len(bodies)


async def test_forty_streams_that_break_off_anywhere_leave_nothing_behind(provider: Any) -> None:
    chance = random.Random(7)
    before = len(asyncio.all_tasks())

    async def caller(number: int) -> None:
        stream = provider.chat_completions_create_stream(chat(max_tokens=chance.choice([4, 900])), ctx=CTX)
        try:
            for _ in range(chance.randrange(12)):
                await anext(stream)
        except StopAsyncIteration:
            pass
        finally:
            await stream.aclose()

    tasks = [asyncio.create_task(caller(number)) for number in range(40)]
    # Some leave while they wait for a place, or for the first chunk.
    for task in chance.sample(tasks, 15):
        await asyncio.sleep(chance.random() / 5)
        task.cancel()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(each) for each in found} <= {type(None), asyncio.CancelledError}
    await until(provider, 0, within=SOON)
    assert len(asyncio.all_tasks()) == before
    answer = await provider.chat_completions_create(chat(max_tokens=3), ctx=CTX)
    assert answer.usage.completion_tokens == 3


async def test_what_requests_have_in_common_is_read_once(provider: Any) -> None:
    story = "Once upon a time there was a fish that wanted to see the mountains. " * 5
    first = await provider.chat_completions_create(chat(story + "Who?", max_tokens=2), ctx=CTX)
    again = await provider.chat_completions_create(chat(story + "What?", max_tokens=2), ctx=CTX)
    assert again.usage.prompt_tokens == first.usage.prompt_tokens
    assert again.usage.prompt_tokens_details.cached_tokens > 80


async def test_threads_of_the_engine_soon_sleep_while_they_wait(provider: Any) -> None:
    # On a computer with other work, threads that spin while they wait keep the one from running that they wait for.
    engine = (await provider._engines.get(CHAT)).engine
    told = await asyncio.to_thread(Path(f"/proc/{engine._process.pid}/environ").read_text)
    assert {f"{name}={value}" for name, value in child_environment().items() if "OMP" in name} <= set(
        told.split("\0")
    )


KILLED = """
import asyncio, sys
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.provider import LlamaCpp

async def main():
    provider = LlamaCpp(LlamaCppConfig(models_dir=sys.argv[1], context_length=128, threads=1))
    engine = (await provider._engines.get(sys.argv[2])).engine
    print(engine._process.pid, flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


async def test_an_engine_ends_with_a_process_that_is_killed(chat_models: Path) -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(chat_models), CHAT], stdout=subprocess.PIPE, text=True
    )
    assert owner.stdout is not None
    child = int(owner.stdout.readline())
    os.kill(owner.pid, signal.SIGKILL)
    owner.wait()
    await asyncio.wait_for(asyncio.to_thread(wait_for_end, child), 10)


def wait_for_end(pid: int) -> None:
    while alive(pid):
        time.sleep(0.05)


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
