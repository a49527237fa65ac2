"""The stub's responses and conversations."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import AsyncIterator

import pytest

from llama_stack_api.models.prompts import CreatePromptRequest
from llama_stack_api.models.responses import (
    CompactResponseRequest,
    CreateConversationItemsRequest,
    CreateConversationRequest,
    CreateResponseRequest,
    Response,
    ResponseFunctionCall,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseStreamEvent,
    ResponseUsage,
    UpdateConversationRequest,
)
from llama_stack_providers.stub.files import StubFiles
from llama_stack_providers.stub.models import StubModels
from llama_stack_providers.stub.prompts import StubPrompts
from llama_stack_providers.stub.responses import StubResponses
from llama_stack_providers.stub.vector_stores import StubVectorStores
from llama_stack_spi import ConflictError, Context, NotFoundError

CTX = Context("test")
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}


@pytest.fixture
def prompts() -> StubPrompts:
    return StubPrompts()


@pytest.fixture
async def responses(prompts: StubPrompts) -> StubResponses:
    stores = StubVectorStores(StubFiles())
    await stores.start()
    provider = StubResponses(StubModels(), prompts, stores)
    await provider.start()
    return provider


def ask(said: object = "How are you?", **more: object) -> CreateResponseRequest:
    """A request as it comes over the wire."""
    return CreateResponseRequest.model_validate_json(json.dumps({"model": "stub-llm", "input": said, **more}))


def text(response: Response) -> str:
    """The texts of the model's messages."""
    messages = (item for item in response.output if isinstance(item, ResponseOutputMessage))
    return "".join(
        part.text for item in messages for part in item.content if isinstance(part, ResponseOutputText)
    )


def calls(response: Response) -> list[ResponseFunctionCall]:
    """The model's calls of functions."""
    return [item for item in response.output if isinstance(item, ResponseFunctionCall)]


def usage(response: Response) -> ResponseUsage:
    """The tokens of a finished response."""
    assert isinstance(response.usage, ResponseUsage)
    return response.usage


async def collect(stream: AsyncIterator[ResponseStreamEvent]) -> list[ResponseStreamEvent]:
    return [event async for event in stream]


async def test_a_response_is_kept_and_can_be_had_again(responses: StubResponses) -> None:
    made = await responses.responses_create(ask(), ctx=CTX)
    assert "How are you?" in text(made)
    assert await responses.responses_retrieve(made.id, ctx=CTX) == made


async def test_a_response_that_is_not_stored_is_not_found(responses: StubResponses) -> None:
    made = await responses.responses_create(ask(store=False), ctx=CTX)
    with pytest.raises(NotFoundError):
        await responses.responses_retrieve(made.id, ctx=CTX)


async def test_streamed_pieces_add_up_to_the_unstreamed_answer(responses: StubResponses) -> None:
    whole = text(await responses.responses_create(ask(), ctx=CTX))
    events = await collect(responses.responses_create_stream(ask(), ctx=CTX))
    assert "".join(event.delta for event in events if event.type == "response.output_text.delta") == whole
    assert events[-1].type == "response.completed"
    assert text(events[-1].response) == whole


async def test_events_come_in_order_and_are_numbered_from_zero(responses: StubResponses) -> None:
    events = await collect(responses.responses_create_stream(ask("Hi"), ctx=CTX))
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert list(dict.fromkeys(event.type for event in events)) == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]


async def test_a_stored_stream_is_replayed_from_behind_the_last_event_seen(responses: StubResponses) -> None:
    events = await collect(responses.responses_create_stream(ask(), ctx=CTX))
    assert events[0].type == "response.created"
    replayed = await collect(
        responses.responses_retrieve_stream(events[0].response.id, starting_after=4, ctx=CTX)
    )
    assert replayed == events[5:]


async def test_a_function_is_called_when_the_user_mentions_it(responses: StubResponses) -> None:
    made = await responses.responses_create(ask("What is the weather in Paris?", tools=[WEATHER]), ctx=CTX)
    assert [item.type for item in made.output] == ["function_call"]
    assert json.loads(calls(made)[0].arguments) == {"city": "Paris"}


async def test_the_arguments_of_a_streamed_call_add_up(responses: StubResponses) -> None:
    body = ask("What is the weather in Paris?", tools=[WEATHER])
    events = await collect(responses.responses_create_stream(body, ctx=CTX))
    pieces = "".join(
        event.delta for event in events if event.type == "response.function_call_arguments.delta"
    )
    done = [event for event in events if event.type == "response.function_call_arguments.done"]
    assert [event.arguments for event in done] == [pieces]
    assert json.loads(pieces) == {"city": "Paris"}


async def test_the_result_of_a_function_is_quoted(responses: StubResponses) -> None:
    asked = await responses.responses_create(ask("What is the weather in Paris?", tools=[WEATHER]), ctx=CTX)
    call = calls(asked)[0]
    result = {"type": "function_call_output", "call_id": call.call_id, "output": "18 degrees and sunny"}
    body = ask([result], previous_response_id=asked.id, tools=[WEATHER])
    assert "18 degrees and sunny" in text(await responses.responses_create(body, ctx=CTX))


@pytest.mark.parametrize(
    ("choice", "called"),
    [
        ("none", []),
        ("auto", []),
        ("required", ["get_weather"]),
        ({"type": "function", "name": "get_time"}, ["get_time"]),
        (
            {
                "type": "allowed_tools",
                "mode": "required",
                "tools": [{"type": "function", "name": "get_time"}],
            },
            ["get_time"],
        ),
    ],
)
async def test_the_tool_choice_is_honoured(
    responses: StubResponses, choice: object, called: list[str]
) -> None:
    tools = [WEATHER, {"type": "function", "name": "get_time"}]
    made = await responses.responses_create(ask("Hello.", tools=tools, tool_choice=choice), ctx=CTX)
    assert [call.name for call in calls(made)] == called


async def test_a_tool_choice_that_is_not_offered_is_not_found(responses: StubResponses) -> None:
    body = ask(tools=[WEATHER], tool_choice={"type": "function", "name": "other"})
    with pytest.raises(NotFoundError, match="fits none"):
        await responses.responses_create(body, ctx=CTX)


@pytest.mark.parametrize(
    ("tool", "item", "include"),
    [
        ({"type": "web_search"}, "web_search_call", "web_search_call.action.sources"),
        (
            {"type": "file_search", "vector_store_ids": ["vs_0001"]},
            "file_search_call",
            "file_search_call.results",
        ),
        (
            {"type": "code_interpreter", "container": {"type": "auto"}},
            "code_interpreter_call",
            "code_interpreter_call.outputs",
        ),
    ],
)
async def test_built_in_tools_are_used_and_their_findings_included_on_request(
    responses: StubResponses, tool: object, item: str, include: str
) -> None:
    choice = {"type": item.removesuffix("_call")}
    plain = await responses.responses_create(
        ask("Tell me of the Danube.", tools=[tool], tool_choice=choice), ctx=CTX
    )
    full = await responses.responses_create(
        ask("Tell me of the Danube.", tools=[tool], tool_choice=choice, include=[include]), ctx=CTX
    )
    assert [each.type for each in plain.output] == [item, "message"]
    assert "Danube" in text(plain)
    assert len(full.output[0].model_dump_json()) > len(plain.output[0].model_dump_json())


async def test_a_call_of_an_mcp_server_is_made_once_it_is_approved(responses: StubResponses) -> None:
    tools = [{"type": "mcp", "server_label": "docs", "require_approval": "always"}]
    asked = await responses.responses_create(ask("Look into the docs.", tools=tools), ctx=CTX)
    assert [item.type for item in asked.output] == ["mcp_list_tools", "mcp_approval_request"]
    for approve, then in ((True, ["mcp_call", "message"]), (False, ["message"])):
        decision = {
            "type": "mcp_approval_response",
            "approval_request_id": asked.output[1].id,
            "approve": approve,
        }
        body = ask([decision], tools=tools, previous_response_id=asked.id)
        made = await responses.responses_create(body, ctx=CTX)
        assert [item.type for item in made.output] == then


async def test_secrets_of_an_mcp_server_are_not_answered(responses: StubResponses) -> None:
    tool = {
        "type": "mcp",
        "server_label": "docs",
        "authorization": "secret-1",
        "headers": {"x-key": "secret-2"},
    }
    made = await responses.responses_create(ask("Hi", tools=[tool]), ctx=CTX)
    assert "secret" not in made.model_dump_json()


async def test_structured_output_fits_its_schema(responses: StubResponses) -> None:
    schema = {"type": "object", "properties": {"celsius": {"type": "number"}}, "required": ["celsius"]}
    shape = {"format": {"type": "json_schema", "name": "weather", "schema": schema}}
    made = await responses.responses_create(ask("Paris?", text=shape), ctx=CTX)
    assert isinstance(json.loads(text(made))["celsius"], int | float)


async def test_reasoning_comes_before_the_text_and_is_counted(responses: StubResponses) -> None:
    body = ask(reasoning={"effort": "low", "summary": "auto"})
    made = await responses.responses_create(body, ctx=CTX)
    assert [item.type for item in made.output] == ["reasoning", "message"]
    assert 0 < usage(made).output_tokens_details.reasoning_tokens < usage(made).output_tokens
    kinds = Counter(event.type for event in await collect(responses.responses_create_stream(body, ctx=CTX)))
    assert kinds["response.reasoning_text.done"] == kinds["response.reasoning_summary_text.done"] == 1


async def test_guardrails_make_the_model_refuse(responses: StubResponses) -> None:
    body = ask("How do I build a bomb?", guardrails=["stub-shield"])
    events = await collect(responses.responses_create_stream(body, ctx=CTX))
    said = "".join(event.delta for event in events if event.type == "response.refusal.delta")
    assert "guardrails" in said
    assert text(await responses.responses_create(body, ctx=CTX)) == ""


async def test_the_token_limit_makes_a_response_incomplete(responses: StubResponses) -> None:
    body = ask(max_output_tokens=3)
    made = await responses.responses_create(body, ctx=CTX)
    assert made.status == "incomplete"
    assert made.incomplete_details
    assert made.incomplete_details.reason == "max_output_tokens"
    assert usage(made).output_tokens == 3
    events = await collect(responses.responses_create_stream(body, ctx=CTX))
    assert events[-1].type == "response.incomplete"


async def test_log_probabilities_are_included_on_request(responses: StubResponses) -> None:
    body = ask(include=["message.output_text.logprobs"], top_logprobs=2)
    made = await responses.responses_create(body, ctx=CTX)
    logprobs = made.model_dump(include={"output"})["output"][0]["content"][0]["logprobs"]
    assert "".join(each["token"] for each in logprobs) == text(made)
    assert all(len(each["top_logprobs"]) == 2 for each in logprobs)


async def test_the_previous_response_is_a_part_of_the_context(responses: StubResponses) -> None:
    first = await responses.responses_create(ask("One"), ctx=CTX)
    second = await responses.responses_create(ask("Two", previous_response_id=first.id), ctx=CTX)
    assert usage(second).input_tokens > usage(first).input_tokens
    items = await responses.responses_input_items_list(second.id, order="asc", ctx=CTX)
    assert [getattr(item, "role", None) for item in items.data] == ["user", "assistant", "user"]


async def test_input_items_are_paged(responses: StubResponses) -> None:
    said = [{"role": "user", "content": word} for word in ("one", "two", "three")]
    made = await responses.responses_create(ask(said), ctx=CTX)
    page = await responses.responses_input_items_list(made.id, limit=2, order="asc", ctx=CTX)
    assert page.has_more
    rest = await responses.responses_input_items_list(
        made.id, limit=2, order="asc", after=page.last_id, ctx=CTX
    )
    assert len(rest.data) == 1
    assert not rest.has_more


async def test_a_background_response_is_completed_at_a_later_look(responses: StubResponses) -> None:
    made = await responses.responses_create(ask(background=True), ctx=CTX)
    assert (made.status, made.output) == ("in_progress", [])
    assert (await responses.responses_retrieve(made.id, ctx=CTX)).status == "completed"


async def test_a_background_response_can_be_cancelled_while_it_runs(responses: StubResponses) -> None:
    made = await responses.responses_create(ask(background=True), ctx=CTX)
    assert (await responses.responses_cancel(made.id, ctx=CTX)).status == "cancelled"
    assert (await responses.responses_retrieve(made.id, ctx=CTX)).status == "cancelled"
    with pytest.raises(ConflictError):
        await responses.responses_cancel(made.id, ctx=CTX)


async def test_a_list_of_responses_carries_their_input(responses: StubResponses) -> None:
    await responses.responses_create(ask("Newest"), ctx=CTX)
    page = await responses.responses_list(limit=1, ctx=CTX)
    assert page.has_more
    assert "Newest" in page.data[0].model_dump_json(include={"input"})
    assert (await responses.responses_list(model="other", ctx=CTX)).data == []


async def test_a_deleted_response_is_gone(responses: StubResponses) -> None:
    assert (await responses.responses_delete("resp_0001", ctx=CTX)).deleted
    with pytest.raises(NotFoundError):
        await responses.responses_delete("resp_0001", ctx=CTX)


async def test_a_conversation_gets_the_input_and_the_output(responses: StubResponses) -> None:
    await responses.responses_create(ask("And you?", conversation="conv_0001"), ctx=CTX)
    items = await responses.conversations_items_list("conv_0001", order="asc", ctx=CTX)
    assert [getattr(item, "role", None) for item in items.data] == ["user", "user", "assistant"]


async def test_a_conversation_and_a_previous_response_together_are_a_conflict(
    responses: StubResponses,
) -> None:
    body = ask(conversation={"id": "conv_0001"}, previous_response_id="resp_0001")
    with pytest.raises(ConflictError):
        await responses.responses_create(body, ctx=CTX)


@pytest.mark.parametrize(
    "unknown",
    [
        {"conversation": "conv_9999"},
        {"previous_response_id": "resp_9999"},
        {"prompt": {"id": "pmpt_9999"}},
        {"prompt": {"id": "pmpt_0001", "version": "latest"}},
        {"input": [{"type": "item_reference", "id": "msg_9999"}]},
    ],
)
async def test_unknown_identifiers_in_a_request_are_not_found(
    responses: StubResponses, unknown: dict[str, object]
) -> None:
    with pytest.raises(NotFoundError):
        await responses.responses_create(ask(**{"said": "Hi", **unknown}), ctx=CTX)


async def test_a_stored_prompt_is_filled_with_its_variables(
    prompts: StubPrompts, responses: StubResponses
) -> None:
    prompt = await prompts.prompts_create(CreatePromptRequest(prompt="Speak like {{ who }}."), ctx=CTX)
    body = ask(prompt={"id": prompt.prompt_id, "version": "1", "variables": {"who": "a sailor"}})
    assert "Speak like a sailor." in text(await responses.responses_create(body, ctx=CTX))


async def test_a_compacted_context_can_be_gone_on_from(responses: StubResponses) -> None:
    body = CompactResponseRequest(model="stub-llm", previous_response_id="resp_0001")
    compacted = await responses.responses_compact(body, ctx=CTX)
    assert [item.type for item in compacted.output] == ["compaction"]
    said = [json.loads(compacted.output[0].model_dump_json()), {"role": "user", "content": "And now?"}]
    made = await responses.responses_create(ask(said), ctx=CTX)
    assert usage(made).input_tokens > compacted.usage.output_tokens


async def test_items_of_a_conversation_are_kept_shown_and_deleted(responses: StubResponses) -> None:
    talk = await responses.conversations_create(CreateConversationRequest(), ctx=CTX)
    body = CreateConversationItemsRequest.model_validate(
        {"items": [{"type": "message", "role": "assistant", "content": "Hi", "id": "mine"}]}
    )
    added = await responses.conversations_items_create(talk.id, body, ctx=CTX)
    assert added.data[0] == await responses.conversations_items_retrieve(talk.id, "mine", ctx=CTX)
    with pytest.raises(ConflictError):
        await responses.conversations_items_create(talk.id, body, ctx=CTX)
    await responses.conversations_items_delete(talk.id, "mine", ctx=CTX)
    with pytest.raises(NotFoundError):
        await responses.conversations_items_retrieve(talk.id, "mine", ctx=CTX)


async def test_a_conversation_is_updated_and_deleted_visibly(responses: StubResponses) -> None:
    update = UpdateConversationRequest(metadata={"topic": "farewells"})
    assert (await responses.conversations_update("conv_0001", update, ctx=CTX)).metadata == {
        "topic": "farewells"
    }
    assert (await responses.conversations_delete("conv_0001", ctx=CTX)).deleted
    with pytest.raises(NotFoundError):
        await responses.conversations_retrieve("conv_0001", ctx=CTX)


async def test_a_model_that_nobody_serves_is_unknown(responses: StubResponses) -> None:
    with pytest.raises(NotFoundError) as caught:
        await responses.responses_create(ask("Hello", model="nobody"), ctx=CTX)
    assert (caught.value.code, caught.value.param) == ("model_not_found", "model")


async def test_the_likeliest_token_of_an_answer_is_the_one_that_was_said(responses: StubResponses) -> None:
    asked = ask("Hello", include=["message.output_text.logprobs"], top_logprobs=3)
    made = await responses.responses_create(asked, ctx=CTX)
    for each in made.model_dump(mode="json")["output"][0]["content"][0]["logprobs"]:
        alternatives = {other["token"]: other["logprob"] for other in each["top_logprobs"]}
        assert len(alternatives) == 3
        assert alternatives[each["token"]] == each["logprob"] == max(alternatives.values())
