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
from llama_stack_spi import given

Events = Iterator[ResponseStreamEvent]


def tool_events(item: ResponseOutputItem, index: int, numbers: Iterator[int]) -> Events:
    """The events of one item at place `index` of the output; an item that comes all at once has none."""
    match item:
        case ResponseFunctionCall():
            yield from _function(item, index, numbers)
        case ResponseCustomToolCall():
            yield from _custom(item, index, numbers)
        case ResponseFileSearchCall():
            for file_search in (
                ResponseFileSearchCallInProgressEvent,
                ResponseFileSearchCallSearchingEvent,
                ResponseFileSearchCallCompletedEvent,
            ):
                yield file_search(item_id=item.id, output_index=index, sequence_number=next(numbers))
        case ResponseWebSearchCall():
            for web_search in (
                ResponseWebSearchCallInProgressEvent,
                ResponseWebSearchCallSearchingEvent,
                ResponseWebSearchCallCompletedEvent,
            ):
                yield web_search(item_id=item.id, output_index=index, sequence_number=next(numbers))
        case ResponseCodeInterpreterCall():
            yield from _code(item, index, numbers)
        case ResponseMcpListTools():
            for mcp_list in (ResponseMcpListToolsInProgressEvent, ResponseMcpListToolsCompletedEvent):
                yield mcp_list(item_id=item.id, output_index=index, sequence_number=next(numbers))
        case ResponseMcpCall():
            yield from _mcp(item, index, numbers)


def _function(item: ResponseFunctionCall, index: int, numbers: Iterator[int]) -> Events:
    identifier = given(item.id, item.call_id)
    for token in tokens(item.arguments):
        yield ResponseFunctionCallArgumentsDeltaEvent(
            item_id=identifier, output_index=index, delta=token, sequence_number=next(numbers)
        )
    yield ResponseFunctionCallArgumentsDoneEvent(
        item_id=identifier,
        output_index=index,
        arguments=item.arguments,
        name=item.name,
        sequence_number=next(numbers),
    )


def _custom(item: ResponseCustomToolCall, index: int, numbers: Iterator[int]) -> Events:
    identifier = given(item.id, item.call_id)
    for token in tokens(item.input):
        yield ResponseCustomToolCallInputDeltaEvent(
            item_id=identifier, output_index=index, delta=token, sequence_number=next(numbers)
        )
    yield ResponseCustomToolCallInputDoneEvent(
        item_id=identifier, output_index=index, input=item.input, sequence_number=next(numbers)
    )


def _code(item: ResponseCodeInterpreterCall, index: int, numbers: Iterator[int]) -> Events:
    code = given(item.code, "")
    yield ResponseCodeInterpreterCallInProgressEvent(
        item_id=item.id, output_index=index, sequence_number=next(numbers)
    )
    for token in tokens(code):
        yield ResponseCodeInterpreterCallCodeDeltaEvent(
            item_id=item.id, output_index=index, delta=token, sequence_number=next(numbers)
        )
    yield ResponseCodeInterpreterCallCodeDoneEvent(
        item_id=item.id, output_index=index, code=code, sequence_number=next(numbers)
    )
    for running in (ResponseCodeInterpreterCallInterpretingEvent, ResponseCodeInterpreterCallCompletedEvent):
        yield running(item_id=item.id, output_index=index, sequence_number=next(numbers))


def _mcp(item: ResponseMcpCall, index: int, numbers: Iterator[int]) -> Events:
    yield ResponseMcpCallInProgressEvent(item_id=item.id, output_index=index, sequence_number=next(numbers))
    for token in tokens(item.arguments):
        yield ResponseMcpCallArgumentsDeltaEvent(
            item_id=item.id, output_index=index, delta=token, sequence_number=next(numbers)
        )
    yield ResponseMcpCallArgumentsDoneEvent(
        item_id=item.id, output_index=index, arguments=item.arguments, sequence_number=next(numbers)
    )
    yield ResponseMcpCallCompletedEvent(item_id=item.id, output_index=index, sequence_number=next(numbers))
