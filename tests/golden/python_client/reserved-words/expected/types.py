# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from tiny_client.runtime.model import WireModel


class ReservedWordsRequest(WireModel):
    """Fields that Python, pydantic or a type checker would trip over.

    Source: reserved_words.yaml#/components/schemas/ReservedWordsRequest
    """

    class_: Annotated[str, Field(alias="class")]
    """A keyword."""

    schema_: Annotated[dict[str, Any], Field(alias="schema")]
    """A method of pydantic."""

    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    """An attribute of pydantic."""

    copy_: Annotated[bool | None, Field(alias="copy")] = None
    """A method of pydantic."""

    list_: Annotated[list[str] | None, Field(alias="list")] = None
    """A type."""

    dict_: Annotated[dict[str, list[str]] | None, Field(alias="dict")] = None
    """Another type."""

    str_: Annotated[str | None, Field(alias="str")] = None
    """A type again."""

    kwargs: dict[str, Any] | None = None
    """A name of type checkers."""

    date_time: Annotated[str | None, Field(alias="date-time")] = None
    """Not an identifier."""
