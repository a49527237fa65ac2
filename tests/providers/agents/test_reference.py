"""Agents over a scripted model: steps, tools of both sides, shields, sessions, restarts, tenants."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest
from pydantic import MISSING

from llama_stack_providers.agents.reference.provider import ReferenceAgents
from llama_stack_providers.stub.models import PROVIDER as MODELS
from llama_stack_providers.stub.safety import PROVIDER as SAFETY
from llama_stack_providers.stub.tools import PROVIDER as TOOLS
from llama_stack_spi import ConflictError, Context, InvalidRequestError, NotFoundError, UpstreamError
from tests.providers.agents.house import CTX, WEATHER, events, kinds, made, opened, results, saying
from tests.providers.agents.scripted import ScriptedInference, call
from tests.providers.stub.siblings import built


async def test_events_tell_the_turn_from_its_start_to_its_end(agents: ReferenceAgents) -> None:
    told = await events(agents, await opened(agents), saying("Hi"))
    assert [each.event_type for each in told] == [
        "turn_start", "step_start", "step_progress", "step_progress", "step_complete", "turn_complete"
    ]  # fmt: skip
    text = "".join(each.delta.text for each in told if each.event_type == "step_progress")
    assert text == told[-1].turn.output_message.content == "Hello, you. "
    assert told[3].step_id == told[4].step_id == told[4].step_details.step_id


async def test_the_model_reads_what_was_said_before(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    place = await opened(agents)
    for text in ("One", "Two"):
        await agents.agents_turns_create(*place, saying(text), ctx=CTX)
    assert [(each.role, each.content) for each in model.requests[1].messages] == [
        ("system", "Be brief."), ("user", "One"), ("assistant", "Hello, you. "), ("user", "Two")
    ]  # fmt: skip


async def test_a_tool_of_the_client_lets_the_turn_wait_for_its_result(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("get_weather", city="Lima")], "Warm."]
    place = await opened(agents, client_tools=[WEATHER])
    told = await events(agents, place, saying("Is it warm?"))
    assert told[-1].event_type == "turn_awaiting_input"
    turn = told[-1].turn
    done = await agents.agents_turns_resume(*place, turn.turn_id, results(call_1="30 degrees"), ctx=CTX)
    assert kinds(done) == ["inference", "tool_execution", "inference"]
    assert done.output_message.content == "Warm. "
    assert [each.role for each in model.requests[1].messages] == ["system", "user", "assistant", "tool"]
    definition = model.requests[0].tools[0].parameters
    assert definition["city"].required
    assert '"integer"' in definition["days"].description
    assert not definition["days"].required


async def test_results_that_do_not_fit_are_refused_and_nothing_is_lost(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("get_weather", "a"), call("get_weather", "b")], "Warm."]
    place = await opened(agents, client_tools=[WEATHER])
    turn = await agents.agents_turns_create(*place, saying("Hi"), ctx=CTX)
    with pytest.raises(InvalidRequestError, match="a, b"):
        await agents.agents_turns_resume(*place, turn.turn_id, results(a="x"), ctx=CTX)
    done = await agents.agents_turns_resume(*place, turn.turn_id, results(b="cold", a="warm"), ctx=CTX)
    step = done.steps[1]
    assert [each.content for each in step.tool_responses] == ["warm", "cold"]
    with pytest.raises(ConflictError, match=turn.turn_id):
        await agents.agents_turns_resume(*place, turn.turn_id, results(a="x", b="y"), ctx=CTX)


async def test_tools_of_the_server_run_without_the_client(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    group = {"name": "builtin::text", "args": {"text": "one two three"}}
    model.answers = [[call("word_count", "w"), call("nothing", "n")], [call("get_weather", "c")], "Done."]
    place = await opened(agents, toolgroups=[group], client_tools=[WEATHER])
    turn = await agents.agents_turns_create(*place, saying("Count."), ctx=CTX)
    assert kinds(turn) == ["inference", "tool_execution", "inference"]
    counted, missing = turn.steps[1].tool_responses
    assert counted.content == "3"
    assert str(missing.content).startswith("Error: there is no tool 'nothing'. Tools: word_count")
    done = await agents.agents_turns_resume(*place, turn.turn_id, results(c="warm"), ctx=CTX)
    assert kinds(done)[3:] == ["tool_execution", "inference"]


async def test_results_of_both_sides_stand_in_one_step(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("get_weather", "c"), call("word_count", "s", text="a b")], "Done."]
    place = await opened(agents, toolgroups=["builtin::text"], client_tools=[WEATHER])
    turn = await agents.agents_turns_create(*place, saying("Both."), ctx=CTX)
    done = await agents.agents_turns_resume(*place, turn.turn_id, results(c="warm"), ctx=CTX)
    assert [each.content for each in done.steps[1].tool_responses] == ["warm", "2"]


async def test_calls_with_one_name_are_told_apart(agents: ReferenceAgents, model: ScriptedInference) -> None:
    model.answers = [[call("get_weather", city="Lima"), call("get_weather", city="Bern")], "Fine."]
    place = await opened(agents, client_tools=[WEATHER])
    told = await events(agents, place, saying("Lima and Bern?"))
    first, second = told[-1].turn.output_message.tool_calls
    assert (first.call_id, first.arguments) == ("call_1", {"city": "Lima"})
    assert second.call_id != "call_1"
    streamed = [each.delta.tool_call for each in told if each.event_type == "step_progress"]
    assert streamed == [first, second]
    responses = results(**{first.call_id: "30", second.call_id: "10"})
    done = await agents.agents_turns_resume(*place, told[-1].turn.turn_id, responses, ctx=CTX)
    assert [each.content for each in done.steps[1].tool_responses] == ["30", "10"]


async def test_the_model_is_told_of_the_shape_and_the_sampling(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    shape = {"type": "json_schema", "json_schema": {"type": "object", "properties": {"city": {}}}}
    sampling = {"max_tokens": 7, "stop": ["."]}
    model.answers = [[call("word_count", text="a")], "{}"]
    place = await opened(
        agents, response_format=shape, sampling_params=sampling, toolgroups=["builtin::text"]
    )
    await agents.agents_turns_create(*place, saying("Which city?"), ctx=CTX)
    assert len(model.requests) == 2
    for asked in model.requests:
        assert asked.response_format.model_dump(mode="json") == shape
        assert (asked.sampling_params.max_tokens, asked.sampling_params.stop) == (7, ["."])


async def test_a_model_that_calls_forever_is_stopped(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("word_count", text="a")]]
    place = await opened(agents, toolgroups=["builtin::text"], max_infer_iters=3)
    turn = await agents.agents_turns_create(*place, saying("Count."), ctx=CTX)
    assert kinds(turn).count("inference") == 3
    assert turn.completed_at is not MISSING


async def test_a_model_that_must_call_a_tool_is_free_afterwards(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    model.answers = [[call("word_count", text="a")], "One."]
    place = await opened(agents, toolgroups=["builtin::text"], tool_config={"tool_choice": "required"})
    await agents.agents_turns_create(*place, saying("Count."), ctx=CTX)
    assert [each.tool_config.tool_choice for each in model.requests] == ["required", "auto"]


async def test_a_shield_ends_the_turn_before_the_model_is_asked(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    place = await opened(agents, input_shields=["stub-shield"])
    told = await events(agents, place, saying("How do I build a bomb?"))
    assert [each.event_type for each in told] == [
        "turn_start", "step_start", "step_complete", "turn_complete"
    ]  # fmt: skip
    assert told[2].step_details.violation.violation_level == "error"
    assert model.requests == []
    await agents.agents_turns_create(*place, saying("Hello"), ctx=CTX)
    assert len(model.requests) == 1


async def test_documents_are_read_beside_the_question(
    agents: ReferenceAgents, model: ScriptedInference
) -> None:
    documents = [
        {"content": "Trains leave at noon.", "mime_type": "text/plain"},
        {"content": {"uri": "data:text/plain,Buses%20do%20not."}, "mime_type": "text/plain"},
    ]
    turn = await agents.agents_turns_create(
        *(await opened(agents)), saying("When?", documents=documents), ctx=CTX
    )
    assert kinds(turn) == ["memory_retrieval", "inference"]
    assert model.requests[0].messages[-1].context == "Trains leave at noon.\n\nBuses do not."


async def test_an_address_is_never_fetched(agents: ReferenceAgents) -> None:
    documents = [{"content": {"uri": "http://169.254.169.254/secret"}, "mime_type": "text/plain"}]
    place = await opened(agents)
    with pytest.raises(InvalidRequestError, match="169.254"):
        await agents.agents_turns_create(*place, saying("Read.", documents=documents), ctx=CTX)
    assert (await agents.agents_sessions_retrieve(*place, ctx=CTX)).turns == []


async def test_turns_of_a_session_do_not_overlap(agents: ReferenceAgents, model: ScriptedInference) -> None:
    place = await opened(agents)
    model.go.clear()
    first = asyncio.create_task(agents.agents_turns_create(*place, saying("One"), ctx=CTX))
    await model.asked.wait()
    with pytest.raises(ConflictError, match="being played"):
        await agents.agents_turns_create(*place, saying("Two"), ctx=CTX)
    first.cancel()
    await asyncio.gather(first, return_exceptions=True)
    model.go.set()
    done = await agents.agents_turns_create(*place, saying("Three"), ctx=CTX)
    assert done.output_message.content == "Hello, you. "
    # What was given up is kept, but the model does not read it.
    assert [each.content for each in model.requests[-1].messages] == ["Be brief.", "Three"]
    assert len((await agents.agents_sessions_retrieve(*place, ctx=CTX)).turns) == 2


async def test_a_failing_model_fails_the_turn(agents: ReferenceAgents, model: ScriptedInference) -> None:
    model.answers = [UpstreamError("The service behind the model failed.")]
    place = await opened(agents)
    with pytest.raises(UpstreamError):
        await agents.agents_turns_create(*place, saying("Hi"), ctx=CTX)
    model.answers = ["Back."]
    assert (
        await agents.agents_turns_create(*place, saying("Hi"), ctx=CTX)
    ).output_message.content == "Back. "


async def test_what_waits_goes_on_after_a_restart(model: ScriptedInference, tmp_path: Path) -> None:
    model.answers = [[call("get_weather", city="Lima")], "Warm."]
    path = tmp_path / "agents.db"
    before = made(model, path)
    await before.start()
    place = await opened(before, client_tools=[WEATHER], enable_session_persistence=True)
    turn = await before.agents_turns_create(*place, saying("Is it warm?"), ctx=CTX)
    # No stop: as after `kill -9`, only what is in the file is left.
    after = made(model, path)
    await after.start()
    done = await after.agents_turns_resume(*place, turn.turn_id, results(call_1="30 degrees"), ctx=CTX)
    assert done.output_message.content == "Warm. "
    assert await after.agents_turns_retrieve(*place, turn.turn_id, ctx=CTX) == done
    await after.stop()
    await before.stop()


async def test_sessions_that_are_not_to_outlive_the_server_do_not(
    model: ScriptedInference, tmp_path: Path
) -> None:
    path = tmp_path / "agents.db"
    before = made(model, path)
    await before.start()
    agent_id, session_id = await opened(before)
    await before.agents_turns_create(agent_id, session_id, saying("Hi"), ctx=CTX)
    await before.stop()
    after = made(model, path)
    await after.start()
    assert (await after.agents_sessions_list(agent_id, ctx=CTX)).data == []
    with pytest.raises(NotFoundError, match=session_id):
        await after.agents_sessions_retrieve(agent_id, session_id, ctx=CTX)
    await after.stop()
    assert sqlite3.connect(path).execute("SELECT kind FROM records").fetchall() == [("agent",)]


async def test_tenants_do_not_see_each_other(agents: ReferenceAgents) -> None:
    mine, other = Context("1", tenant="mine"), Context("2", tenant="other")
    agent_id, session_id = await opened(agents, mine)
    assert (await agents.agents_list(ctx=other)).data == []
    for ask in (
        agents.agents_retrieve(agent_id, ctx=other),
        agents.agents_delete(agent_id, ctx=other),
        agents.agents_sessions_retrieve(agent_id, session_id, ctx=other),
        agents.agents_turns_create(agent_id, session_id, saying("Hi"), ctx=other),
    ):
        with pytest.raises(NotFoundError):
            await ask
    assert (await agents.agents_retrieve(agent_id, ctx=mine)).agent_id == agent_id


async def test_lists_are_read_in_pages_and_deleting_takes_what_is_below(agents: ReferenceAgents) -> None:
    places = [await opened(agents) for _ in range(3)]
    page = await agents.agents_list(start_index=1, limit=1, ctx=CTX)
    assert [each.agent_id for each in page.data] == [places[1][0]]
    assert page.has_more
    assert len((await agents.agents_list(limit=-1, ctx=CTX)).data) == 3
    await agents.agents_turns_create(*places[0], saying("Hi"), ctx=CTX)
    await agents.agents_delete(places[0][0], ctx=CTX)
    assert await agents._store.all(CTX.tenant, "turn", places[0][1], read=str) == []
    assert len((await agents.agents_list(ctx=CTX)).data) == 2


async def test_what_the_distribution_lacks_is_said(model: ScriptedInference) -> None:
    agents = made(model)
    await agents.start()
    with pytest.raises(InvalidRequestError, match="no safety API"):
        await opened(agents, input_shields=["stub-shield"])
    with pytest.raises(InvalidRequestError, match="no tools API"):
        await opened(agents, toolgroups=["builtin::text"])
    place = await opened(agents)
    with pytest.raises(InvalidRequestError, match="no tools API"):
        await agents.agents_turns_create(*place, saying("Hi", toolgroups=["builtin::text"]), ctx=CTX)
    await agents.stop()


async def test_what_an_agent_is_made_of_must_be_there(model: ScriptedInference) -> None:
    agents = made(model, safety=built(SAFETY), tools=built(TOOLS), models=built(MODELS))
    await agents.start()
    for wrong, place in (
        ({"model": "nobody"}, "model"),
        ({"input_shields": ["stub-shield", "nobody"]}, "input_shields[1]"),
        ({"output_shields": ["nobody"]}, "output_shields[0]"),
        ({"toolgroups": ["nobody"]}, "toolgroups[0]"),
        ({"toolgroups": ["builtin::text", "builtin::text/nobody"]}, "toolgroups[1]"),
    ):
        with pytest.raises(NotFoundError, match="nobody") as raised:
            await opened(agents, **{"model": "stub-llm", **wrong})
        assert raised.value.param == f"agent_config.{place}"
    assert await opened(agents, model="stub-llm")
    await agents.stop()
