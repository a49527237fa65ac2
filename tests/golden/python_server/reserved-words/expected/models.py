# Generated from the documents in openapi/ by `make generate`. Do not edit.

from builtins import str as str_aliased
from typing import Annotated, Any

from pydantic import MISSING, Field, StrictBool, StrictStr

from llama_stack_spi.model import StackModel


class ReservedWordsRequest(StackModel):
    """Fields that Python, pydantic or a type checker would trip over.

    Source: reserved_words.yaml#/components/schemas/ReservedWordsRequest
    """

    class_: Annotated[StrictStr, Field(alias="class")]
    """A keyword."""
    schema_: Annotated[dict[str_aliased, Any], Field(alias="schema")]
    """A method of pydantic."""
    model_config_: Annotated[StrictStr | MISSING, Field(alias="model_config")] = MISSING
    """An attribute of pydantic."""
    copy_: Annotated[StrictBool | MISSING, Field(alias="copy")] = MISSING
    """A method of pydantic."""
    list_: Annotated[list[StrictStr] | MISSING, Field(alias="list")] = MISSING
    """A type."""
    dict_: Annotated[dict[str_aliased, list[StrictStr]] | MISSING, Field(alias="dict")] = MISSING
    """Another type."""
    str: StrictStr | MISSING = MISSING
    """A type again."""
    kwargs_: Annotated[dict[str_aliased, Any] | MISSING, Field(alias="kwargs")] = MISSING
    """A name of type checkers."""
    date_time: Annotated[StrictStr | MISSING, Field(alias="date-time")] = MISSING
    """Not an identifier."""
