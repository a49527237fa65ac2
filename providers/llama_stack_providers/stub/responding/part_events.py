"""The parts of messages and of thoughts, as the events that they come in."""

from __future__ import annotations

from collections.abc import Iterator

from llama_stack_api.models.responses import (
    ResponseOutputText,
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
    ResponseSummaryText,
    ResponseTextAnnotationAddedEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from llama_stack_providers.stub.kit.words import tokens
from llama_stack_spi import given


def text_events(
    part: ResponseOutputText, item_id: str, index: int, place: int, numbers: Iterator[int]
) -> Iterator[ResponseStreamEvent]:
    """A text, its annotations, and the whole of it."""
    logprobs = given(part.logprobs, [])
    for n, token in enumerate(tokens(part.text)):
        yield ResponseTextDeltaEvent(
            item_id=item_id,
            output_index=index,
            content_index=place,
            delta=token,
            logprobs=logprobs[n : n + 1],
            sequence_number=next(numbers),
        )
    for n, annotation in enumerate(part.annotations):
        yield ResponseTextAnnotationAddedEvent(
            item_id=item_id,
            output_index=index,
            content_index=place,
            annotation_index=n,
            annotation=annotation,
            sequence_number=next(numbers),
        )
    yield ResponseTextDoneEvent(
        item_id=item_id,
        output_index=index,
        content_index=place,
        text=part.text,
        logprobs=logprobs,
        sequence_number=next(numbers),
    )


def refusal_events(
    part: ResponseRefusal, item_id: str, index: int, place: int, numbers: Iterator[int]
) -> Iterator[ResponseStreamEvent]:
    """A refusal, and the whole of it."""
    for token in tokens(part.refusal):
        yield ResponseRefusalDeltaEvent(
            item_id=item_id,
            output_index=index,
            content_index=place,
            delta=token,
            sequence_number=next(numbers),
        )
    yield ResponseRefusalDoneEvent(
        item_id=item_id,
        output_index=index,
        content_index=place,
        refusal=part.refusal,
        sequence_number=next(numbers),
    )


def thought_events(
    part: ResponseReasoningText, item_id: str, index: int, place: int, numbers: Iterator[int]
) -> Iterator[ResponseStreamEvent]:
    """A thought, and the whole of it."""
    for token in tokens(part.text):
        yield ResponseReasoningTextDeltaEvent(
            item_id=item_id,
            output_index=index,
            content_index=place,
            delta=token,
            sequence_number=next(numbers),
        )
    yield ResponseReasoningTextDoneEvent(
        item_id=item_id,
        output_index=index,
        content_index=place,
        text=part.text,
        sequence_number=next(numbers),
    )


def summary_events(
    piece: ResponseSummaryText, item_id: str, index: int, place: int, numbers: Iterator[int]
) -> Iterator[ResponseStreamEvent]:
    """One piece of the summary of thoughts, from beginning to end."""
    empty = ResponseSummaryText(text="")
    yield ResponseReasoningSummaryPartAddedEvent(
        item_id=item_id,
        output_index=index,
        summary_index=place,
        part=empty,
        sequence_number=next(numbers),
    )
    for token in tokens(piece.text):
        yield ResponseReasoningSummaryTextDeltaEvent(
            item_id=item_id,
            output_index=index,
            summary_index=place,
            delta=token,
            sequence_number=next(numbers),
        )
    yield ResponseReasoningSummaryTextDoneEvent(
        item_id=item_id,
        output_index=index,
        summary_index=place,
        text=piece.text,
        sequence_number=next(numbers),
    )
    yield ResponseReasoningSummaryPartDoneEvent(
        item_id=item_id,
        output_index=index,
        summary_index=place,
        part=piece,
        sequence_number=next(numbers),
    )
