"""What the model reads of a session: no more than shields let through, all results of calls, and what it has room for."""

from __future__ import annotations

from typing import Any

import pytest

from llama_stack_providers.agents.reference.provider import ReferenceAgents
from llama_stack_spi import InvalidRequestError
from tests.providers.agents.house import CTX, WEATHER, events, kinds, opened, results, saying
from tests.providers.agents.scripted import ScriptedInference, call


def read(model: ScriptedInference) -> list[tuple[str, Any]]:
    """What the model read last, who says it and what."""
    return [(each.role, each.content) for each in model.requests[-1].messages[1:]]


async def test_a_question_that_a_shield_stopped_is_not_read_later_on(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    place = await opened(agents, input_shields=["stub-trigger-shield"])
    await agents.agents_turns_create(*place, saying("Tell me stub-violation."), ctx=CTX)
    await agents.agents_turns_create(*place, saying("Answer my first question."), ctx=CTX)
    assert read(model) == [("user", "Answer my first question.")]


@pytest.mark.parametrize("level", ["info", "warn"])
async def test_a_lesser_objection_stops_nothing(
    agents: ReferenceAgents, model: ScriptedInference, level: str
) -> None:
    place = await opened(agents, input_shields=["stub-trigger-shield"])
    turn = await agents.agents_turns_create(*place, saying(f"stub-violation:{level}"), ctx=CTX)
    assert kinds(turn) == ["shield_call", "inference"]
    assert turn.steps[0].violation.violation_level == level
    await agents.agents_turns_create(*place, saying("Two"), ctx=CTX)
    assert read(model)[0] == ("user", f"stub-violation:{level}")


async def test_an_answer_that_a_shield_stopped_is_neither_told_nor_read_later_on(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = ["Here is stub-violation.", "Fine."]
    place = await opened(agents, output_shields=["stub-trigger-shield"])
    told = await events(agents, place, saying("One"))
    turn = told[-1].turn
    assert [each.event_type for each in told].count("turn_complete") == 1
    assert kinds(turn) == ["inference", "shield_call"]
    assert "stub-violation" not in turn.output_message.content
    await agents.agents_turns_create(*place, saying("Two"), ctx=CTX)
    assert read(model) == [("user", "One"), ("assistant", turn.output_message.content), ("user", "Two")]


async def test_shields_see_the_documents(agents: ReferenceAgents, model: ScriptedInference) -> None:
    documents = [{"content": "This is stub-violation.", "mime_type": "text/plain"}]
    place = await opened(agents, input_shields=["stub-trigger-shield"])
    turn = await agents.agents_turns_create(*place, saying("Read it.", documents=documents), ctx=CTX)
    assert kinds(turn) == ["shield_call"]
    assert model.requests == []


async def test_an_image_is_no_document(agents: ReferenceAgents) -> None:
    image = {"type": "image", "image": {"url": {"uri": "https://example.com/a.png"}}}
    for content in (image, [{"type": "text", "text": "See"}, image]):
        documents = [{"content": content, "mime_type": "image/png"}]
        with pytest.raises(InvalidRequestError, match="image"):
            await agents.agents_turns_create(
                *await opened(agents), saying("Look.", documents=documents), ctx=CTX
            )


async def test_calls_beyond_the_limit_have_a_result_when_the_session_goes_on(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("get_weather", city="Lima"), call("word_count", "call_2", text="a")], "Fine."]
    place = await opened(agents, client_tools=[WEATHER], toolgroups=["builtin::text"], max_infer_iters=1)
    turn = await agents.agents_turns_create(*place, saying("One"), ctx=CTX)
    assert kinds(turn) == ["inference"]
    await agents.agents_turns_create(*place, saying("Two"), ctx=CTX)
    assert [each.role for each in model.requests[-1].messages[1:]] == [
        "user", "assistant", "tool", "tool", "user"
    ]  # fmt: skip
    assert [each.call_id for each in model.requests[-1].messages if each.role == "tool"] == [
        "call_1",
        "call_2",
    ]


async def test_a_session_that_outgrows_the_model_loses_its_oldest_turns(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.room = 8
    place = await opened(agents)
    for number in range(9):
        await agents.agents_turns_create(*place, saying(f"Question {number}"), ctx=CTX)
    questions = [text for role, text in read(model) if role == "user"]
    assert questions == [f"Question {number}" for number in range(9 - len(questions), 9)]
    assert 2 <= len(questions) < 9
    assert len((await agents.agents_sessions_retrieve(*place, ctx=CTX)).turns) == 9


async def test_a_question_that_is_too_long_by_itself_says_so(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    place = await opened(agents)
    await agents.agents_turns_create(*place, saying("One"), ctx=CTX)
    model.room = 1
    with pytest.raises(InvalidRequestError, match="room") as raised:
        await agents.agents_turns_create(*place, saying("Two"), ctx=CTX)
    assert raised.value.code == "context_length_exceeded"
    model.room = 8
    await agents.agents_turns_create(*place, saying("Three"), ctx=CTX)
    assert [text for role, text in read(model) if role == "user"] == ["One", "Three"]


async def test_context_stands_beside_what_the_user_said_last(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    body = saying("When?", documents=[{"content": "At noon.", "mime_type": "text/plain"}])
    user = body.messages[0].model_copy(update={"context": "It is Monday."})
    tool = {"role": "tool", "call_id": "call_0", "content": "Twelve."}
    turn = body.model_validate({**body.model_dump(), "messages": [user.model_dump(), tool]})
    await agents.agents_turns_create(*await opened(agents), turn, ctx=CTX)
    user_read, tool_read = model.requests[0].messages[1:]
    assert user_read.context == "It is Monday.\n\nAt noon."
    assert tool_read.role == "tool"


async def test_results_for_calls_of_another_turn_are_refused(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("get_weather", city="Lima")], "Hi.", [call("get_weather", "call_2", city="Bern")]]
    place = await opened(agents, client_tools=[WEATHER])
    first = await agents.agents_turns_create(*place, saying("Lima?"), ctx=CTX)
    await agents.agents_turns_create(*place, saying("Never mind."), ctx=CTX)
    await agents.agents_turns_create(*place, saying("Bern?"), ctx=CTX)
    with pytest.raises(InvalidRequestError, match="call_1"):
        await agents.agents_turns_resume(*place, first.turn_id, results(call_2="30"), ctx=CTX)
