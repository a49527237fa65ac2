"""The shape that an answer must have, as a compiled grammar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

from llama_stack_api.models.inference import (
    ChatResponseFormatJsonObject,
    ChatResponseFormatJsonSchema,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
)
from llama_stack_providers.inference.native import asked
from llama_stack_spi import JsonValue, given

if TYPE_CHECKING:
    from llama_stack_providers.inference.torch_engine.engine.grammar import Grammars

Shape: TypeAlias = Any
"""A compiled grammar, or `None`."""


def shape_of_chat(body: CreateChatCompletionRequest, grammars: Grammars) -> Shape:
    """Compiles what a chat asks for. Takes a moment; not for the event loop."""
    if grammar := asked(body).grammar:
        return grammars.gbnf(grammar)
    shape = given(body.response_format, None)
    if isinstance(shape, ChatResponseFormatJsonSchema):
        return _schema(shape, grammars)
    return grammars.any_object() if isinstance(shape, ChatResponseFormatJsonObject) else None


def shape_of_completion(body: CreateCompletionRequest, grammars: Grammars) -> Shape:
    """Compiles what a completion asks for. Takes a moment; not for the event loop."""
    extras = asked(body)
    if extras.grammar:
        return grammars.gbnf(extras.grammar)
    if extras.response_format is not None:
        return _schema(extras.response_format, grammars)
    choices = given(body.guided_choice, None)
    return grammars.choice(choices) if choices else None


def wants_shape(body: CreateChatCompletionRequest | CreateCompletionRequest) -> bool:
    """Whether a request asks for a shape at all; without one no grammar is ever made ready."""
    extras = asked(body)
    if extras.grammar or extras.response_format is not None:
        return True
    if isinstance(body, CreateCompletionRequest):
        return bool(given(body.guided_choice, None))
    return isinstance(
        given(body.response_format, None), ChatResponseFormatJsonSchema | ChatResponseFormatJsonObject
    )


def _schema(shape: ChatResponseFormatJsonSchema, grammars: Grammars) -> Shape:
    schema = given(shape.json_schema.schema_, None)
    return grammars.any_object() if schema is None else grammars.schema(cast("JsonValue", schema))
