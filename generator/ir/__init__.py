"""The neutral, printable description of the contract that every target reads.

It uses OpenAPI's nouns, holds no language's names or types, and writes every default of OpenAPI down.
Names are kept as they stand in the documents, with their words beside them; a target chooses the case.
"""

from generator.ir.contract import Api, Contract
from generator.ir.operations import (
    Alias,
    Body,
    BodyMedia,
    ErrorResponse,
    Example,
    Operation,
    Pagination,
    Parameter,
    Response,
    Stream,
)
from generator.ir.schemas import (
    AliasSchema,
    EnumSchema,
    EnumValue,
    Field,
    ObjectSchema,
    Schema,
    UnionSchema,
    Variant,
)
from generator.ir.source import Name, Source
from generator.ir.types import (
    Anything,
    Binary,
    Constraints,
    ListOf,
    Literal,
    MapOf,
    Nullable,
    Ref,
    Scalar,
    Type,
)

__all__ = [
    "Alias", "AliasSchema", "Anything", "Api", "Binary", "Body", "BodyMedia", "Constraints", "Contract", "EnumSchema",
    "EnumValue", "ErrorResponse", "Example", "Field", "ListOf", "Literal", "MapOf", "Name", "Nullable", "ObjectSchema",
    "Operation", "Pagination", "Parameter", "Ref", "Response", "Scalar", "Schema", "Source", "Stream", "Type",
    "UnionSchema", "Variant",
]  # fmt: skip
