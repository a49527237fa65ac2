"""The shape that an answer must have."""

from __future__ import annotations

from dataclasses import dataclass

from llama_stack_api.models.inference import (
    ChatResponseFormatJsonObject,
    ChatResponseFormatJsonSchema,
    CreateChatCompletionRequest,
)
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import JsonValue, given

SHAPE_TOOL = "answer"
"""Name of the tool that stands for the answer, where a service writes JSON of a schema only as a call."""


@dataclass(frozen=True, slots=True)
class Shape:
    """JSON of a schema; `schema` is `None` where any object will do."""

    name: str = SHAPE_TOOL
    description: str = ""
    schema: Json | None = None

    @property
    def as_parameters(self) -> Json:
        """The schema for the parameters of a tool."""
        return self.schema if self.schema is not None else {"type": "object"}


def closed(schema: JsonValue) -> JsonValue:
    """The schema with no room for further properties, as structured outputs demand of each object."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    found: Json = {name: closed(each) for name, each in schema.items()}
    if found.get("type") == "object":
        found.setdefault("additionalProperties", False)
    return found


def shape_of(body: CreateChatCompletionRequest) -> Shape | None:
    """Reads `response_format`; `None` is plain text."""
    wanted = given(body.response_format, None)
    if isinstance(wanted, ChatResponseFormatJsonSchema):
        schema = wanted.json_schema
        return Shape(
            given(schema.name, SHAPE_TOOL), given(schema.description, ""), given(schema.schema_, None)
        )
    return Shape() if isinstance(wanted, ChatResponseFormatJsonObject) else None
