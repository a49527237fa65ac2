"""The events inside an item of a tool: what comes between its beginning and its end."""

from __future__ import annotations

from collections.abc import Iterator

from llama_stack_api.models.responses import (
    ResponseCodeInterpreterCall,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCustomToolCall,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseFileSearchCall,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCall,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseMcpCall,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListTools,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputItem,
    ResponseStreamEvent,
    ResponseWebSearchCall,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from llama_stack_providers.stub.kit.words import tokens
from llama_stack_providers.stub.responding.stamps import Stamp, stamp
from llama_stack_spi import given

Events = Iterator[ResponseStreamEvent]


def tool_events(item: ResponseOutputItem, index: int, numbers: Iterator[int]) -> Events:
    """The events of one item at place `index` of the output; an item that comes all at once has none."""
    call_id = item.call_id if isinstance(item, ResponseFunctionCall | ResponseCustomToolCall) else ""
    at = stamp(numbers, item_id=given(item.id, call_id), output_index=index)
    match item:
        case ResponseFunctionCall():
            yield from _function(item, at)
        case ResponseCustomToolCall():
            yield from _custom(item, at)
        case ResponseFileSearchCall():
            yield ResponseFileSearchCallInProgressEvent(**at())
            yield ResponseFileSearchCallSearchingEvent(**at())
            yield ResponseFileSearchCallCompletedEvent(**at())
        case ResponseWebSearchCall():
            yield ResponseWebSearchCallInProgressEvent(**at())
            yield ResponseWebSearchCallSearchingEvent(**at())
            yield ResponseWebSearchCallCompletedEvent(**at())
        case ResponseCodeInterpreterCall():
            yield from _code(given(item.code, ""), at)
        case ResponseMcpListTools():
            yield ResponseMcpListToolsInProgressEvent(**at())
            yield ResponseMcpListToolsCompletedEvent(**at())
        case ResponseMcpCall():
            yield from _mcp(item, at)


def _function(item: ResponseFunctionCall, at: Stamp) -> Events:
    for token in tokens(item.arguments):
        yield ResponseFunctionCallArgumentsDeltaEvent(**at(), delta=token)
    yield ResponseFunctionCallArgumentsDoneEvent(**at(), arguments=item.arguments, name=item.name)


def _custom(item: ResponseCustomToolCall, at: Stamp) -> Events:
    for token in tokens(item.input):
        yield ResponseCustomToolCallInputDeltaEvent(**at(), delta=token)
    yield ResponseCustomToolCallInputDoneEvent(**at(), input=item.input)


def _code(code: str, at: Stamp) -> Events:
    yield ResponseCodeInterpreterCallInProgressEvent(**at())
    for token in tokens(code):
        yield ResponseCodeInterpreterCallCodeDeltaEvent(**at(), delta=token)
    yield ResponseCodeInterpreterCallCodeDoneEvent(**at(), code=code)
    yield ResponseCodeInterpreterCallInterpretingEvent(**at())
    yield ResponseCodeInterpreterCallCompletedEvent(**at())


def _mcp(item: ResponseMcpCall, at: Stamp) -> Events:
    yield ResponseMcpCallInProgressEvent(**at())
    for token in tokens(item.arguments):
        yield ResponseMcpCallArgumentsDeltaEvent(**at(), delta=token)
    yield ResponseMcpCallArgumentsDoneEvent(**at(), arguments=item.arguments)
    yield ResponseMcpCallCompletedEvent(**at())
