"""A finished response as the events that it would have come in. What is streamed adds up to it by construction."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from llama_stack_api.models.responses import (
    Response,
    ResponseCompletedEvent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreatedEvent,
    ResponseIncompleteEvent,
    ResponseInProgressEvent,
    ResponseOutputItem,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputMessage,
    ResponseOutputText,
    ResponseQueuedEvent,
    ResponseReasoningItem,
    ResponseReasoningText,
    ResponseRefusal,
    ResponseStreamEvent,
    ResponseStreamPart,
)
from llama_stack_providers.stub.responding.part_events import (
    refusal_events,
    summary_events,
    text_events,
    thought_events,
)
from llama_stack_providers.stub.responding.stamps import Stamp, stamp
from llama_stack_providers.stub.responding.tool_events import tool_events
from llama_stack_spi import given

_EMPTY: dict[str, dict[str, object]] = {
    "message": {"content": []},
    "reasoning": {"summary": [], "content": [], "encrypted_content": None},
    "function_call": {"arguments": ""},
    "custom_tool_call": {"input": ""},
    "file_search_call": {"results": None},
    "code_interpreter_call": {"code": "", "outputs": None},
    "mcp_list_tools": {"tools": []},
    "mcp_call": {"arguments": "", "output": None},
}
"""What is not in an item yet when it begins."""


def events(response: Response) -> Iterator[ResponseStreamEvent]:
    """All events of a response, numbered from 0."""
    return _Events(response).all()


def running(response: Response) -> Response:
    """The response as it looked before the model said anything."""
    changes: dict[str, object] = {
        "output": [],
        "usage": None,
        "completed_at": None,
        "incomplete_details": None,
    }
    return response.model_copy(update={"status": "in_progress", **changes})


def _begun(item: ResponseOutputItem) -> ResponseOutputItem:
    """The item before anything is in it."""
    changes: dict[str, object] = dict(_EMPTY.get(item.type, {}))
    if "status" in type(item).model_fields:
        changes["status"] = "in_progress"
    return item.model_copy(update=changes)


class _Events:
    """Writes the events of one response."""

    def __init__(self, response: Response) -> None:
        self._response = response
        self._id = response.id
        self._numbers = count()

    def all(self) -> Iterator[ResponseStreamEvent]:
        response, numbers = self._response, self._numbers
        begun = running(response)
        yield ResponseCreatedEvent(response=begun, sequence_number=next(numbers))
        if response.background is True:
            queued = begun.model_copy(update={"status": "queued"})
            yield ResponseQueuedEvent(response=queued, sequence_number=next(numbers))
        yield ResponseInProgressEvent(response=begun, sequence_number=next(numbers))
        for index, item in enumerate(response.output):
            yield from self._item(item, index)
        match response.status:
            case "completed":
                yield ResponseCompletedEvent(response=response, sequence_number=next(numbers))
            case "incomplete":
                yield ResponseIncompleteEvent(response=response, sequence_number=next(numbers))

    def _item(self, item: ResponseOutputItem, index: int) -> Iterator[ResponseStreamEvent]:
        yield ResponseOutputItemAddedEvent(
            response_id=self._id, item=_begun(item), output_index=index, sequence_number=next(self._numbers)
        )
        yield from self._inside(item, index)
        yield ResponseOutputItemDoneEvent(
            response_id=self._id, item=item, output_index=index, sequence_number=next(self._numbers)
        )

    def _inside(self, item: ResponseOutputItem, index: int) -> Iterator[ResponseStreamEvent]:
        match item:
            case ResponseOutputMessage():
                for place, part in enumerate(item.content):
                    yield from self._part(part, self._at(item.id, index, content_index=place))
            case ResponseReasoningItem():
                for place, piece in enumerate(item.summary):
                    yield from summary_events(piece, self._at(item.id, index, summary_index=place))
                for place, thought in enumerate(given(item.content, [])):
                    yield from self._part(thought, self._at(item.id, index, content_index=place))
            case _:
                yield from tool_events(item, index, self._numbers)

    def _at(self, item_id: str, index: int, **place: int) -> Stamp:
        return stamp(self._numbers, item_id=item_id, output_index=index, **place)

    def _part(self, part: ResponseStreamPart, at: Stamp) -> Iterator[ResponseStreamEvent]:
        empty: ResponseStreamPart
        match part:
            case ResponseOutputText():
                empty = ResponseOutputText(text="", annotations=[], logprobs=[])
                inside = text_events(part, at)
            case ResponseRefusal():
                empty = ResponseRefusal(refusal="")
                inside = refusal_events(part, at)
            case ResponseReasoningText():
                empty = ResponseReasoningText(text="")
                inside = thought_events(part, at)
        yield ResponseContentPartAddedEvent(**at(), response_id=self._id, part=empty)
        yield from inside
        yield ResponseContentPartDoneEvent(**at(), response_id=self._id, part=part)
