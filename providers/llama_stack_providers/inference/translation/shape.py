"""The shape that an answer must have."""

from __future__ import annotations

from dataclasses import dataclass

from llama_stack_api.models.inference import (
    ChatResponseFormatJsonObject,
    ChatResponseFormatJsonSchema,
    CreateChatCompletionRequest,
)
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import given

SHAPE_TOOL = "answer"
"""Name of the tool that stands for the answer, where a service writes JSON of a schema only as a call."""
SCHEMA = "response_format.json_schema.schema"
"""Where a request has the schema."""


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


def shape_of(body: CreateChatCompletionRequest) -> Shape | None:
    """Reads `response_format`; `None` is plain text."""
    wanted = given(body.response_format, None)
    if isinstance(wanted, ChatResponseFormatJsonSchema):
        schema = wanted.json_schema
        return Shape(
            given(schema.name, SHAPE_TOOL), given(schema.description, ""), given(schema.schema_, None)
        )
    return Shape() if isinstance(wanted, ChatResponseFormatJsonObject) else None
