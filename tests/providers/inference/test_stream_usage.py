"""Usage of a stream, wherever an upstream tells it: for the caller it stands where OpenAI has it."""

from __future__ import annotations

from typing import Any

import pytest

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.openai_compatible import provider_of
from llama_stack_spi import Context, raw_of
from tests.providers.inference.fake_upstream import DONE, USAGE, FakeUpstream, Script, chunk, event

CTX = Context(request_id="r")
COUNTED = {**chunk(finish="stop"), "usage": USAGE}
ALONE = {**chunk(), "choices": [], "usage": USAGE}
RUNNING = {**chunk("a"), "usage": {**USAGE, "completion_tokens": 1}}


async def streamed(*events: dict[str, Any], asked: bool) -> list[tuple[bytes | None, dict[str, Any]]]:
    """What the caller gets: as it was written, and as it is read."""
    options = {"stream_options": {"include_usage": True}} if asked else {}
    body = {"model": "m", "messages": [{"role": "user", "content": "hi"}], "stream": True, **options}
    spec = provider_of("openai-compatible")
    assert spec.config is not None
    with FakeUpstream() as upstream:
        upstream.play(Script(pieces=(*map(event, events), DONE)))
        made: Any = spec.build(spec.config.model_validate({"base_url": f"{upstream.url}/v1"}))
        try:
            stream = made.chat_completions_create_stream(
                CreateChatCompletionRequest.model_validate(body), ctx=CTX
            )
            return [(raw_of(each), each.model_dump(mode="json")) async for each in stream]
        finally:
            await made.stop()


@pytest.mark.parametrize(
    "events", [(chunk("a"), COUNTED), (RUNNING, COUNTED), (chunk("a"), chunk(finish="stop"), ALONE)]
)
async def test_usage_that_is_asked_for_comes_once_and_last(events: tuple[dict[str, Any], ...]) -> None:
    found = [read for _, read in await streamed(*events, asked=True)]
    assert [each.get("usage") for each in found[:-1]] == [None] * 2
    assert (found[-1]["choices"], found[-1]["usage"]) == ([], USAGE)
    assert found[1]["choices"][0]["finish_reason"] == "stop"


@pytest.mark.parametrize(
    "events", [(chunk("a"), COUNTED), (RUNNING, COUNTED), (chunk("a"), chunk(finish="stop"), ALONE)]
)
async def test_usage_that_nobody_asked_for_does_not_come(events: tuple[dict[str, Any], ...]) -> None:
    found = [read for _, read in await streamed(*events, asked=False)]
    assert [("usage" in each, len(each["choices"])) for each in found] == [(False, 1)] * 2


async def test_events_without_usage_are_not_touched() -> None:
    plain = {**chunk('"usage": {'), "usage": None}
    found = await streamed(plain, chunk(finish="stop"), ALONE, asked=True)
    assert [raw for raw, _ in found] == [event(each)[6:-2] for each in (plain, chunk(finish="stop"), ALONE)]
