"""Where older programs look for these models."""

from ...generated.types import GrammarResponseFormat as GrammarResponseFormat
from ...generated.types import JsonSchemaResponseFormat as JsonSchemaResponseFormat
from ...generated.types import ResponseFormat as ResponseFormat

__all__ = ["GrammarResponseFormat", "JsonSchemaResponseFormat", "ResponseFormat"]
