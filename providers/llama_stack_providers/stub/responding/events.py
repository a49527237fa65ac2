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
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningText,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusal,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseStreamEvent,
    ResponseStreamPart,
    ResponseSummaryText,
    ResponseTextAnnotationAddedEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from llama_stack_providers.stub.kit.words import tokens
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
                    yield from self._part(part, item.id, index, place)
            case ResponseReasoningItem():
                for place, piece in enumerate(item.summary):
                    yield from self._summary(piece, item.id, index, place)
                for place, thought in enumerate(given(item.content, [])):
                    yield from self._part(thought, item.id, index, place)
            case _:
                yield from tool_events(item, index, self._numbers)

    def _part(
        self, part: ResponseStreamPart, item_id: str, index: int, place: int
    ) -> Iterator[ResponseStreamEvent]:
        empty: ResponseStreamPart
        match part:
            case ResponseOutputText():
                empty = ResponseOutputText(text="", annotations=[], logprobs=[])
                inside = self._text(part, item_id, index, place)
            case ResponseRefusal():
                empty = ResponseRefusal(refusal="")
                inside = self._refusal(part, item_id, index, place)
            case ResponseReasoningText():
                empty = ResponseReasoningText(text="")
                inside = self._thought(part, item_id, index, place)
        yield ResponseContentPartAddedEvent(
            response_id=self._id,
            item_id=item_id,
            output_index=index,
            content_index=place,
            part=empty,
            sequence_number=next(self._numbers),
        )
        yield from inside
        yield ResponseContentPartDoneEvent(
            response_id=self._id,
            item_id=item_id,
            output_index=index,
            content_index=place,
            part=part,
            sequence_number=next(self._numbers),
        )

    def _text(
        self, part: ResponseOutputText, item_id: str, index: int, place: int
    ) -> Iterator[ResponseStreamEvent]:
        logprobs = given(part.logprobs, [])
        for n, token in enumerate(tokens(part.text)):
            yield ResponseTextDeltaEvent(
                item_id=item_id,
                output_index=index,
                content_index=place,
                delta=token,
                logprobs=logprobs[n : n + 1],
                sequence_number=next(self._numbers),
            )
        for n, annotation in enumerate(part.annotations):
            yield ResponseTextAnnotationAddedEvent(
                item_id=item_id,
                output_index=index,
                content_index=place,
                annotation_index=n,
                annotation=annotation,
                sequence_number=next(self._numbers),
            )
        yield ResponseTextDoneEvent(
            item_id=item_id,
            output_index=index,
            content_index=place,
            text=part.text,
            logprobs=logprobs,
            sequence_number=next(self._numbers),
        )

    def _refusal(
        self, part: ResponseRefusal, item_id: str, index: int, place: int
    ) -> Iterator[ResponseStreamEvent]:
        for token in tokens(part.refusal):
            yield ResponseRefusalDeltaEvent(
                item_id=item_id,
                output_index=index,
                content_index=place,
                delta=token,
                sequence_number=next(self._numbers),
            )
        yield ResponseRefusalDoneEvent(
            item_id=item_id,
            output_index=index,
            content_index=place,
            refusal=part.refusal,
            sequence_number=next(self._numbers),
        )

    def _thought(
        self, part: ResponseReasoningText, item_id: str, index: int, place: int
    ) -> Iterator[ResponseStreamEvent]:
        for token in tokens(part.text):
            yield ResponseReasoningTextDeltaEvent(
                item_id=item_id,
                output_index=index,
                content_index=place,
                delta=token,
                sequence_number=next(self._numbers),
            )
        yield ResponseReasoningTextDoneEvent(
            item_id=item_id,
            output_index=index,
            content_index=place,
            text=part.text,
            sequence_number=next(self._numbers),
        )

    def _summary(
        self, piece: ResponseSummaryText, item_id: str, index: int, place: int
    ) -> Iterator[ResponseStreamEvent]:
        empty = ResponseSummaryText(text="")
        yield ResponseReasoningSummaryPartAddedEvent(
            item_id=item_id,
            output_index=index,
            summary_index=place,
            part=empty,
            sequence_number=next(self._numbers),
        )
        for token in tokens(piece.text):
            yield ResponseReasoningSummaryTextDeltaEvent(
                item_id=item_id,
                output_index=index,
                summary_index=place,
                delta=token,
                sequence_number=next(self._numbers),
            )
        yield ResponseReasoningSummaryTextDoneEvent(
            item_id=item_id,
            output_index=index,
            summary_index=place,
            text=piece.text,
            sequence_number=next(self._numbers),
        )
        yield ResponseReasoningSummaryPartDoneEvent(
            item_id=item_id,
            output_index=index,
            summary_index=place,
            part=piece,
            sequence_number=next(self._numbers),
        )
