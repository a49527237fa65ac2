"""Retrieval for the stub's tools: documents into vector databases, and context for a prompt out of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pydantic import MISSING

from llama_stack_api.interfaces.memory import Memory
from llama_stack_api.models.common import InterleavedContent, TextContentItem
from llama_stack_api.models.memory import InsertChunksRequest, QueryChunksParams, QueryChunksRequest
from llama_stack_api.models.tools import (
    InsertRagDocumentsRequest,
    LlmRagQueryGeneratorConfig,
    RagDocument,
    RagQueryConfig,
    RagQueryResult,
    RrfRanker,
)
from llama_stack_api.models.vector_stores import Chunk, ChunkMetadata, EmbeddedChunk
from llama_stack_providers.stub.acting.toolbox import (
    Arguments,
    Outcome,
    StubTool,
    ToolFailedError,
    parameter,
    text_argument,
)
from llama_stack_providers.stub.kit.content import text_of
from llama_stack_providers.stub.kit.words import number, reply, token_count
from llama_stack_providers.stub.retrieving.documents import cut, text_of_document
from llama_stack_spi import Context, NotFoundError, given

_PLACEHOLDER = re.compile(r"\{(index|chunk\.content|metadata)\}")
_MESSAGES = re.compile(r"\{\{\s*messages\s*\}\}|\bmessages\b")


@dataclass(frozen=True, slots=True)
class Passage:
    """A chunk that fits a query."""

    chunk: EmbeddedChunk
    score: float

    @property
    def document_id(self) -> str:
        """The document that it is a piece of."""
        return given(self.chunk.chunk_metadata.document_id, self.chunk.chunk_id)


async def insert(memory: Memory, body: InsertRagDocumentsRequest, *, ctx: Context) -> None:
    """Cuts documents into chunks and puts these into a vector database."""
    chunks = [chunk for each in body.documents for chunk in _chunks(each, body.chunk_size_in_tokens)]
    await memory.vector_io_insert(InsertChunksRequest(vector_db_id=body.vector_db_id, chunks=chunks), ctx=ctx)


async def find(
    memory: Memory, query: str, places: Sequence[str], config: RagQueryConfig, *, ctx: Context
) -> list[Passage]:
    """The passages of several vector databases that fit best and are within the limits, best first."""
    ranker = given(config.ranker, RrfRanker())
    params = QueryChunksParams.model_validate(
        {"max_chunks": config.max_chunks, "mode": given(config.mode, "vector"), "ranker": ranker.model_dump()}
    )
    passages: list[Passage] = []
    for place in dict.fromkeys(places):
        answer = await memory.vector_io_query(
            QueryChunksRequest(vector_db_id=place, query=query, params=params), ctx=ctx
        )
        passages += [Passage(*each) for each in zip(answer.chunks, answer.scores, strict=True)]
    passages.sort(key=lambda passage: -passage.score)
    return passages[: config.max_chunks]


def query_from(content: InterleavedContent, config: RagQueryConfig) -> str:
    """The query that the content makes."""
    generator = config.query_generator_config
    if isinstance(generator, LlmRagQueryGeneratorConfig):
        # The stub is its own language model.
        return reply(_MESSAGES.sub(lambda _: text_of(content), generator.template))
    separator = " " if generator is MISSING else generator.separator
    return separator.join(text_of(part) for part in (content if isinstance(content, list) else [content]))


def context_from(passages: Iterable[Passage], config: RagQueryConfig) -> RagQueryResult:
    """The passages written as context for a prompt, as many as there are tokens for."""
    items: list[TextContentItem] = []
    used: list[Passage] = []
    left = config.max_tokens_in_context
    for index, passage in enumerate(passages, start=1):
        text = _written(passage, index, config.chunk_template)
        left -= token_count(text)
        if left < 0:
            break
        items.append(TextContentItem(text=text))
        used.append(passage)
    return RagQueryResult(
        content=items or None,
        metadata={
            "document_ids": [passage.document_id for passage in used],
            "chunks": [text_of(passage.chunk.content) for passage in used],
            "scores": [passage.score for passage in used],
        },
    )


def rag_tools(memory: Memory) -> tuple[StubTool, ...]:
    """The tools of `builtin::rag`, which look into a memory."""

    async def knowledge_search(arguments: Arguments, ctx: Context) -> Outcome:
        query = text_argument(arguments, "query")
        named = arguments.get("vector_store_ids", arguments.get("vector_db_ids"))
        places = [place for place in named if isinstance(place, str)] if isinstance(named, list) else None
        if places is None:
            places = [each.identifier for each in (await memory.vector_dbs_list(ctx=ctx)).data]
        config = RagQueryConfig()
        try:
            passages = await find(memory, query, places, config, ctx=ctx)
        except NotFoundError as error:
            raise ToolFailedError(error.message, code=404) from None
        result = context_from(passages, config)
        found = None if result.content is MISSING else result.content
        return Outcome(found or "Nothing fits the query.", result.metadata)

    return (
        StubTool(
            "knowledge_search",
            "Searches the documents of vector databases.",
            (
                parameter("query", "What to look for."),
                parameter(
                    "vector_db_ids", "Where to look; left out, everywhere.", kind="array", required=False
                ),
            ),
            knowledge_search,
        ),
    )


def _written(passage: Passage, index: int, template: str) -> str:
    values = {
        "index": str(index),
        "chunk.content": text_of(passage.chunk.content),
        "metadata": str(passage.chunk.metadata),
    }
    return _PLACEHOLDER.sub(lambda match: values[match[1]], template)


def _chunks(document: RagDocument, size: int) -> list[Chunk]:
    metadata = {**given(document.metadata, {}), "document_id": document.document_id}
    return [
        Chunk(
            content=piece.text,
            metadata=metadata,
            chunk_id=f"chunk_{number(document.document_id, place):012x}",
            chunk_metadata=ChunkMetadata(
                document_id=document.document_id,
                chunk_window=f"{piece.first}-{piece.end - 1}",
                chunk_tokenizer="words",
            ),
        )
        for place, piece in enumerate(cut(text_of_document(document.content), size=size))
    ]
