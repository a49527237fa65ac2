"""What the stub remembers of responses and conversations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.models.responses import (
    Conversation,
    CreateResponseRequest,
    Response,
    ResponseConversation,
    ResponseIncompleteDetails,
    ResponseInputItem,
    ResponseInputTokensDetails,
    ResponseItem,
    ResponseItemReference,
    ResponseMcpServerTool,
    ResponseOutputTokensDetails,
    ResponseReasoning,
    ResponseText,
    ResponseTextFormatText,
    ResponseTool,
    ResponseUsage,
)
from llama_stack_providers.stub.kit.clock import now
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.responding.answers import Answer
from llama_stack_providers.stub.responding.events import running
from llama_stack_providers.stub.responding.items import as_input, kept
from llama_stack_spi import ConflictError, NotFoundError, given

_PREFIXES = {
    "message": "msg",
    "reasoning": "rs",
    "function_call": "fc",
    "function_call_output": "fco",
    "custom_tool_call": "ctc",
    "file_search_call": "fs",
    "web_search_call": "ws",
    "code_interpreter_call": "ci",
    "container": "cntr",
    "mcp_list_tools": "mcpl",
    "mcp_approval_request": "mcpr",
    "mcp_call": "mcp",
    "compaction": "cmp",
}


@dataclass(slots=True)
class Talk:
    """A conversation and its items by identifier."""

    conversation: Conversation
    items: dict[str, ResponseItem]


@dataclass(slots=True)
class Record:
    """A response with what it was made from.

    Attributes:
        response: The response as it is when it is done.
        context: Everything that the model saw, in order.
        fresh: The part of the context that came with the request.
        talk: The conversation that it belongs to, if it does.
        in_background: Whether it is not done yet.
    """

    response: Response
    context: list[ResponseItem]
    fresh: list[ResponseItem]
    talk: Talk | None
    in_background: bool = False

    @property
    def visible(self) -> Response:
        """The response as it is now."""
        return running(self.response) if self.in_background else self.response

    @property
    def context_after(self) -> list[ResponseItem]:
        """What the next response of the chain sees before its own input."""
        return [*self.context, *(as_input(item) for item in self.response.output)]

    def finish(self) -> None:
        """Is done, and adds itself to its conversation."""
        self.in_background = False
        if self.talk:
            self.talk.items |= by_id(self.context_after[len(self.context) - len(self.fresh) :])

    def cancel(self) -> None:
        """Stops before the model said anything."""
        self.in_background = False
        self.response = running(self.response).model_copy(update={"status": "cancelled"})


class Memory:
    """All responses and conversations of a tenant, and the identifiers of items."""

    def __init__(self) -> None:
        self.records: Shelf[Record] = Shelf("response", prefix="resp_")
        self.talks: Shelf[Talk] = Shelf("conversation", prefix="conv_")
        self._numbers: Counter[str] = Counter()

    def new_id(self, kind: str) -> str:
        """The next identifier of an item: `msg_0001`, then `msg_0002`."""
        prefix = _PREFIXES.get(kind, "item")
        self._numbers[prefix] += 1
        return f"{prefix}_{self._numbers[prefix]:04d}"

    def look(self, response_id: str, *, param: str) -> Record:
        """A response; one in the background is done once it is looked at."""
        record = self.records.get(response_id, param=param)
        if record.in_background:
            record.finish()
        return record

    def kept(self, items: Sequence[ResponseInputItem]) -> list[ResponseItem]:
        """The items as they are kept; a reference becomes the item that it stands for."""
        return [
            self._item(item.id) if isinstance(item, ResponseItemReference) else kept(item, self.new_id)
            for item in items
        ]

    def start_talk(self, conversation: Conversation, items: Sequence[ResponseInputItem]) -> Talk:
        """A new conversation."""
        talk = Talk(conversation, {})
        self.extend(talk, items)
        return self.talks.add(conversation.id, talk)

    def extend(self, talk: Talk, items: Sequence[ResponseInputItem]) -> list[ResponseItem]:
        """Appends items to a conversation, all or none of them."""
        added = self.kept(items)
        taken = set(talk.items)
        for identifier in (given(item.id, "") for item in added):
            if identifier in taken:
                raise ConflictError(
                    f"The conversation {talk.conversation.id!r} has an item with the id {identifier!r} already.",
                    code="item_exists",
                    param="items",
                )
            taken.add(identifier)
        talk.items |= by_id(added)
        return added

    def _item(self, identifier: str) -> ResponseItem:
        for talk in self.talks:
            if identifier in talk.items:
                return talk.items[identifier]
        for record in self.records:
            if item := by_id(record.context_after).get(identifier):
                return item
        raise NotFoundError(
            f"There is no item with the id {identifier!r}.", code="item_not_found", param="input"
        )


def by_id(items: Sequence[ResponseItem]) -> dict[str, ResponseItem]:
    """The items by identifier, in order."""
    return {given(item.id, ""): item for item in items}


def usage(input_tokens: int, output_tokens: int, thought_tokens: int = 0) -> ResponseUsage:
    """The tokens of a response; the stub has no cache."""
    return ResponseUsage(
        input_tokens=input_tokens,
        input_tokens_details=ResponseInputTokensDetails(cached_tokens=0, cache_write_tokens=0),
        output_tokens=output_tokens,
        output_tokens_details=ResponseOutputTokensDetails(reasoning_tokens=thought_tokens),
        total_tokens=input_tokens + output_tokens,
    )


def response_of(body: CreateResponseRequest, made: Answer, *, identifier: str, talk: Talk | None) -> Response:
    """The response: the answer, with the request echoed as it was understood."""
    stopped = made.stopped_by
    background = given(body.background, False)
    return Response(
        id=identifier,
        created_at=now(),
        completed_at=None if stopped else now(),
        status="incomplete" if stopped else "completed",
        background=background,
        error=None,
        incomplete_details=ResponseIncompleteDetails(reason=stopped) if stopped else None,
        model=body.model,
        output=made.output,
        instructions=given(body.instructions, None),
        previous_response_id=given(body.previous_response_id, None),
        conversation=ResponseConversation(id=talk.conversation.id) if talk else None,
        prompt=given(body.prompt, None),
        tools=[_without_secrets(tool) for tool in given(body.tools, [])],
        tool_choice=given(body.tool_choice, "auto"),
        parallel_tool_calls=given(body.parallel_tool_calls, True),
        max_tool_calls=given(body.max_tool_calls, None),
        text=_text(given(body.text, ResponseText())),
        reasoning=given(body.reasoning, ResponseReasoning(effort=None, summary=None)),
        max_output_tokens=given(body.max_output_tokens, None),
        temperature=given(body.temperature, 1.0),
        top_p=given(body.top_p, 1.0),
        frequency_penalty=given(body.frequency_penalty, 0.0),
        presence_penalty=given(body.presence_penalty, 0.0),
        top_logprobs=given(body.top_logprobs, 0),
        truncation=given(body.truncation, "disabled"),
        usage=usage(made.input_tokens, made.output_tokens, made.thought_tokens),
        store=given(body.store, True) or background,
        metadata=given(body.metadata, {}),
        service_tier=given(body.service_tier, "default"),
        prompt_cache_key=given(body.prompt_cache_key, None),
        prompt_cache_retention=given(body.prompt_cache_retention, None),
        safety_identifier=given(body.safety_identifier, None),
        user=given(body.user, None),
    )


def _without_secrets(tool: ResponseTool) -> ResponseTool:
    if isinstance(tool, ResponseMcpServerTool):
        return tool.model_copy(update={"headers": MISSING, "authorization": MISSING})
    return tool


def _text(asked: ResponseText) -> ResponseText:
    return asked.model_copy(update={"format": given(asked.format, ResponseTextFormatText())})
