"""Events as text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from llama_stack_client import (
    Agent,
    AgentEventLogger,
    AsyncLlamaStackClient,
    InferenceEventLogger,
    LlamaStackClient,
    types,
)
from llama_stack_client.lib.agents.event_logger import interleaved_content_as_str
from llama_stack_client.lib.inference.utils import MessageAttachment


def event(**payload: Any) -> types.AgentTurnResponseStreamChunk:
    return types.AgentTurnResponseStreamChunk.model_validate({"event": {"payload": payload}})


def step(kind: str, **details: Any) -> types.AgentTurnResponseStreamChunk:
    details = {"step_type": kind, "turn_id": "t", "step_id": "s", **details}
    return event(event_type="step_complete", step_type=kind, step_id="s", step_details=details)


def told(*chunks: types.AgentTurnResponseStreamChunk) -> str:
    return "".join(f"{each}{each.end}" for each in AgentEventLogger().log(chunks))


def test_a_turn_with_tools_is_told_step_by_step(client: LlamaStackClient) -> None:
    def double(number: int) -> int:
        """Doubles."""
        return 2 * number

    agent = Agent(client, model="stub-llm", instructions="", tools=[double])
    turn = agent.create_turn([{"role": "user", "content": "Double this."}], agent.create_session("first"))
    text = "".join(f"{each}{each.end}" for each in AgentEventLogger().log(turn))
    assert text.startswith("inference> \ntool_execution> Tool:double Args:{'number': ")
    assert "\ntool_execution> Tool:double Response:" in text
    assert text.endswith(".\n")


def test_shields_and_what_is_unknown() -> None:
    assert told(step("shield_call")) == "shield_call> No Violation\n"
    violation = {"violation_level": "error", "user_message": "No.", "metadata": {"code": 1}}
    assert told(step("shield_call", violation=violation)) == "shield_call> {'code': 1} No.\n"
    assert told(event(event_type="turn_dreams"), step("dream")) == ""


def test_half_a_tool_call_is_told_as_it_arrives() -> None:
    delta = {"type": "tool_call", "tool_call": '{"na', "parse_status": "in_progress"}
    assert told(event(event_type="step_progress", step_type="inference", step_id="s", delta=delta)) == '{"na'


MESSAGES = [{"role": "user", "content": "Say hello."}]


def test_chat_chunks_of_both_kinds(client: LlamaStackClient, capsys: pytest.CaptureFixture[str]) -> None:
    for printable in InferenceEventLogger().log(
        client.chat.completions.create(model="stub-llm", messages=MESSAGES, stream=True)
    ):
        printable.print()
    assert capsys.readouterr().out.startswith('assistant> You said: "Say hello."')
    native = client.inference.chat_completion_stream(model_id="stub-llm", messages=MESSAGES)
    text = "".join(f"{each}{each.end}" for each in InferenceEventLogger().log(native))
    assert text.startswith('Assistant> You said: "Say hello."')
    assert text.endswith("\n")


def test_an_answer_that_was_cut_off_says_so(client: LlamaStackClient) -> None:
    chunks = client.chat.completions.stream(model="stub-llm", messages=MESSAGES, max_tokens=2)
    assert "".join(str(each) for each in InferenceEventLogger().log(chunks)).endswith("<truncated>")


async def test_async_chunks(server: str) -> None:
    async with AsyncLlamaStackClient(base_url=server) as client:
        chunks = client.chat.completions.stream(model="stub-llm", messages=MESSAGES)
        text = "".join([str(each) async for each in InferenceEventLogger().alog(chunks)])
    assert text.startswith("assistant> You said")


def test_content_as_text() -> None:
    image = types.ImageContentItem(image=types.ImageSource(data="eA=="))
    items = [types.TextContentItem(text="a"), image]
    assert interleaved_content_as_str("a") == "a"
    assert interleaved_content_as_str(items, sep="|") == "a|<image>"
    assert interleaved_content_as_str(None) == ""


def test_a_file_as_a_data_address(tmp_path: Path) -> None:
    file = tmp_path / "x.png"
    file.write_bytes(b"\x00x")
    assert MessageAttachment.base64(str(file)) == "AHg="
    assert MessageAttachment.data_url("image/png", file) == "data:image/png;base64,AHg="
