"""Files on their way into a vector store: what was asked for, and the bytes that the files API has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.interfaces.files import Files
from llama_stack_api.models.vector_stores import (
    AutoChunkingStrategy,
    CreateVectorStoreFileBatchRequest,
    CreateVectorStoreFileRequest,
    CreateVectorStoreRequest,
    VectorStoreAttributes,
    VectorStoreChunkingStrategyParam,
)
from llama_stack_spi import Context, InvalidRequestError, NotFoundError, given

LONGEST_NAME = 64
LONGEST_TEXT = 512


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that a store is to read, and how."""

    file_id: str
    attributes: VectorStoreAttributes
    strategy: VectorStoreChunkingStrategyParam


@dataclass(frozen=True, slots=True)
class Incoming:
    """A wanted file with its name and its bytes."""

    wanted: Wanted
    filename: str
    content: bytes


def checked(attributes: VectorStoreAttributes) -> VectorStoreAttributes:
    """The attributes, where their names and texts are as short as they must be."""
    for name, value in attributes.items():
        if len(name) > LONGEST_NAME or (isinstance(value, str) and len(value) > LONGEST_TEXT):
            raise InvalidRequestError(
                f"The attribute '{name[:LONGEST_NAME]}' is too long: names have up to {LONGEST_NAME} characters,"
                f" texts up to {LONGEST_TEXT}.",
                code="attribute_too_long",
                param="attributes",
            )
    return attributes


def wanted_by_store(body: CreateVectorStoreRequest) -> list[Wanted]:
    """The files that a new store begins with."""
    strategy = _strategy(body.chunking_strategy)
    return [Wanted(file_id, {}, strategy) for file_id in given(body.file_ids, [])]


def wanted_by_file(body: CreateVectorStoreFileRequest) -> Wanted:
    """The one file of a request."""
    attributes = checked(given(body.attributes, {}))
    return Wanted(body.file_id, attributes, _strategy(body.chunking_strategy))


def wanted_by_batch(body: CreateVectorStoreFileBatchRequest) -> list[Wanted]:
    """The files that share their settings, and then those with their own."""
    attributes, strategy = checked(given(body.attributes, {})), _strategy(body.chunking_strategy)
    shared = [Wanted(file_id, attributes, strategy) for file_id in given(body.file_ids, [])]
    return [*shared, *(wanted_by_file(each) for each in given(body.files, []))]


async def fetch(files: Files, wanted: Iterable[Wanted], *, param: str, ctx: Context) -> list[Incoming]:
    """Fetches every file before any is read, so that an unknown one changes nothing."""
    incoming = []
    for each in wanted:
        try:
            file = await files.files_retrieve(each.file_id, ctx=ctx)
            content = (await files.files_content(each.file_id, ctx=ctx)).content
        except NotFoundError as error:
            raise NotFoundError(error.message, code=error.code, param=param) from None
        if not isinstance(content, bytes):
            content = b"".join([piece async for piece in content])
        incoming.append(Incoming(each, file.filename, content))
    return incoming


def _strategy(
    strategy: VectorStoreChunkingStrategyParam | MISSING | None,
) -> VectorStoreChunkingStrategyParam:
    return AutoChunkingStrategy() if strategy is MISSING or strategy is None else strategy
