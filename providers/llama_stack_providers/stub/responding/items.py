"""The items of a response: how they are kept, what they say, and what of them is shown."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Collection, Sequence
from typing import TypeAlias, TypeVar

from pydantic import MISSING, ConfigDict, TypeAdapter

from llama_stack_api.models.responses import (
    EasyInputMessage,
    ResponseCodeInterpreterCall,
    ResponseCompactionItem,
    ResponseContentPart,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchCall,
    ResponseFunctionCall,
    ResponseFunctionCallOutput,
    ResponseInclude,
    ResponseInputImage,
    ResponseInputItem,
    ResponseInputText,
    ResponseItem,
    ResponseItemReference,
    ResponseMessage,
    ResponseMessageContent,
    ResponseOutputItem,
    ResponseOutputMessage,
    ResponseOutputTextPart,
    ResponseReasoningItem,
    ResponseRefusal,
    ResponseRole,
    ResponseToolOutput,
    ResponseWebSearchCall,
    ResponseWebSearchQuery,
)
from llama_stack_spi import StackModel, given

NewId: TypeAlias = Callable[[str], str]
"""Makes an identifier for an item of a type."""

_ITEM: TypeAdapter[ResponseItem] = TypeAdapter(ResponseItem, config=ConfigDict(defer_build=True))
Item = TypeVar("Item", bound=StackModel)


def kept(item: ResponseInputItem, new_id: NewId) -> ResponseItem:
    """An input item as it is kept: with an identifier, a status, and a list as its content."""
    match item:
        case EasyInputMessage() | ResponseMessage():
            return ResponseMessage(
                id=given(getattr(item, "id", None), "") or new_id("message"),
                role=item.role,
                content=_parts(item.role, item.content),
                status="completed",
                phase=item.phase,
            )
        case ResponseItemReference():
            raise TypeError("a reference is resolved before it is kept")
        case _:
            changes: dict[str, object] = {}
            if not given(item.id, ""):
                changes["id"] = new_id(item.type)
            if "status" in type(item).model_fields and given(getattr(item, "status", None), None) is None:
                changes["status"] = "completed"
            return item.model_copy(update=changes)


def as_input(item: ResponseOutputItem) -> ResponseItem:
    """An output item as a part of the next context."""
    if isinstance(item, ResponseOutputMessage):
        return _ITEM.validate_python(item.model_dump())
    return item


def text_of(item: ResponseItem) -> str:
    """What the item says, as far as the stub's model can read it."""
    match item:
        case ResponseMessage(content=content):
            return content_text(content)
        case ResponseFunctionCallOutput(output=output) | ResponseCustomToolCallOutput(output=output):
            return content_text(output)
        case ResponseFunctionCall():
            return f"{item.name} {item.arguments}"
        case ResponseCustomToolCall():
            return f"{item.name} {item.input}"
        case ResponseReasoningItem():
            return " ".join(each.text for each in given(item.content, []))
        case ResponseCompactionItem():
            return unpacked(item.encrypted_content)
        case _:
            return ""


def content_text(content: ResponseMessageContent | ResponseToolOutput) -> str:
    """The text of some content; what is not text is told as its kind: `[image]`."""
    if isinstance(content, str):
        return content
    return " ".join(_part_text(part) for part in content)


def since_asked(context: Sequence[ResponseItem]) -> Sequence[ResponseItem]:
    """The items behind the last message that is not the model's own."""
    for place in range(len(context), 0, -1):
        item = context[place - 1]
        if isinstance(item, ResponseMessage) and item.role != "assistant":
            return context[place:]
    return context


def packed(text: str) -> str:
    """Text that only this server is meant to read. The stub has no secrets: it is base64."""
    return base64.b64encode(text.encode()).decode()


def unpacked(text: str) -> str:
    """The text that `packed` packed; anything else stays as it is."""
    try:
        return base64.b64decode(text, validate=True).decode()
    except (binascii.Error, ValueError):
        return text


def shown(items: Sequence[Item], include: Collection[ResponseInclude]) -> list[Item]:
    """The items without the parts that stay out unless a caller asks to include them."""
    return [_shown(item, include) for item in items]


def _shown(item: Item, include: Collection[ResponseInclude]) -> Item:
    changes: dict[str, object] = {}
    match item:
        case ResponseFileSearchCall() if "file_search_call.results" not in include:
            changes["results"] = None
        case ResponseWebSearchCall(action=ResponseWebSearchQuery() as search) if (
            "web_search_call.action.sources" not in include
        ):
            changes["action"] = search.model_copy(update={"sources": MISSING})
        case ResponseCodeInterpreterCall() if "code_interpreter_call.outputs" not in include:
            changes["outputs"] = None
        case ResponseReasoningItem() if "reasoning.encrypted_content" not in include:
            changes["encrypted_content"] = MISSING
        case ResponseMessage(content=list(parts)) | ResponseOutputMessage(content=parts) if (
            "message.output_text.logprobs" not in include
        ):
            changes["content"] = [
                part.model_copy(update={"logprobs": []}) if part.type == "output_text" else part
                for part in parts
            ]
    return item.model_copy(update=changes) if changes else item


def _parts(role: ResponseRole, content: ResponseMessageContent) -> list[ResponseContentPart]:
    if isinstance(content, str):
        return [
            ResponseOutputTextPart(text=content, annotations=[])
            if role == "assistant"
            else ResponseInputText(text=content)
        ]
    return [_with_defaults(part) for part in content]


def _with_defaults(part: ResponseContentPart) -> ResponseContentPart:
    match part:
        case ResponseOutputTextPart():
            return part.model_copy(update={"annotations": given(part.annotations, [])})
        case ResponseInputImage():
            return part.model_copy(update={"detail": given(part.detail, "auto")})
        case _:
            return part


def _part_text(part: ResponseContentPart) -> str:
    match part:
        case ResponseInputText(text=text) | ResponseOutputTextPart(text=text) | ResponseRefusal(refusal=text):
            return text
        case _:
            return f"[{part.type.removeprefix('input_')}]"
