# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Pagination API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_spi.http import DEFAULT_SETTINGS, HttpSettings, JsonAnswer, Operation, Parameter, api_router
from tiny_api.interfaces.pagination import Pagination
from tiny_api.models.pagination import ItemOrder, ItemPage

OPERATIONS = (
    Operation(
        id="items.list",
        method="GET",
        path="/v1/items",
        call="items_list",
        parameters=(
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=ItemOrder, kind="string"),
            Parameter("ids", location="query", type=list[int], kind="integer", many="comma"),
            Parameter("include", location="query", type=list[ItemOrder], kind="string", many="repeated"),
            Parameter("ratio", location="query", type=float, kind="number"),
            Parameter("all", location="query", type=bool, kind="boolean"),
            Parameter("filter", location="query", type=dict[str, str], kind="object"),
            Parameter(
                "x_tenant",
                wire="X-Tenant",
                location="header",
                type=Annotated[str, Field(max_length=8)],
                kind="string",
            ),
        ),
        answer=JsonAnswer(ItemPage),
    ),
)


def router(provider: Pagination, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Pagination with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
