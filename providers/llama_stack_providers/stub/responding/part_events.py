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
from llama_stack_providers.stub.responding.stamps import Stamp
from llama_stack_spi import given


def text_events(part: ResponseOutputText, stamp: Stamp) -> Iterator[ResponseStreamEvent]:
    """A text, its annotations, and the whole of it."""
    logprobs = given(part.logprobs, [])
    for n, token in enumerate(tokens(part.text)):
        yield ResponseTextDeltaEvent(**stamp(), delta=token, logprobs=logprobs[n : n + 1])
    for n, annotation in enumerate(part.annotations):
        yield ResponseTextAnnotationAddedEvent(**stamp(), annotation_index=n, annotation=annotation)
    yield ResponseTextDoneEvent(**stamp(), text=part.text, logprobs=logprobs)


def refusal_events(part: ResponseRefusal, stamp: Stamp) -> Iterator[ResponseStreamEvent]:
    """A refusal, and the whole of it."""
    for token in tokens(part.refusal):
        yield ResponseRefusalDeltaEvent(**stamp(), delta=token)
    yield ResponseRefusalDoneEvent(**stamp(), refusal=part.refusal)


def thought_events(part: ResponseReasoningText, stamp: Stamp) -> Iterator[ResponseStreamEvent]:
    """A thought, and the whole of it."""
    for token in tokens(part.text):
        yield ResponseReasoningTextDeltaEvent(**stamp(), delta=token)
    yield ResponseReasoningTextDoneEvent(**stamp(), text=part.text)


def summary_events(piece: ResponseSummaryText, stamp: Stamp) -> Iterator[ResponseStreamEvent]:
    """One piece of the summary of thoughts, from beginning to end."""
    yield ResponseReasoningSummaryPartAddedEvent(**stamp(), part=ResponseSummaryText(text=""))
    for token in tokens(piece.text):
        yield ResponseReasoningSummaryTextDeltaEvent(**stamp(), delta=token)
    yield ResponseReasoningSummaryTextDoneEvent(**stamp(), text=piece.text)
    yield ResponseReasoningSummaryPartDoneEvent(**stamp(), part=piece)
