"""Searching a vector store of the stub, with everything that a request may ask for."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import MISSING

from llama_stack_api.models.vector_stores import (
    SearchVectorStoreRequest,
    SearchVectorStoreResponse,
    VectorStoreAttributeValue,
    VectorStoreContent,
    VectorStoreRankingOptions,
    VectorStoreSearchMode,
    VectorStoreSearchResult,
)
from llama_stack_providers.stub.retrieving.filters import fits
from llama_stack_providers.stub.retrieving.index import Entry, Hit
from llama_stack_providers.stub.retrieving.ranking import Ranking, rewritten
from llama_stack_providers.stub.retrieving.store import Store
from llama_stack_spi import given

MOST_ATTRIBUTES = 16


def search(store: Store, body: SearchVectorStoreRequest) -> SearchVectorStoreResponse:
    """The chunks that fit any of the queries, each with its best score."""
    queries = body.query if isinstance(body.query, list) else [body.query]
    if body.rewrite_query:
        queries = [rewritten(query) for query in queries]
    options = given(body.ranking_options, VectorStoreRankingOptions())
    condition = None if body.filters is MISSING else body.filters
    limit = given(body.max_num_results, 10)
    best: dict[str, Hit] = {}
    for query in queries:
        for hit in store.index.search(
            query,
            ranking=_ranking(given(body.search_mode, "vector"), options),
            limit=limit,
            threshold=given(options.score_threshold, 0.0),
            keep=lambda entry: condition is None or fits(condition, _attributes(store, entry)),
        ):
            known = best.get(hit.entry.chunk.chunk_id)
            if known is None or known.score < hit.score:
                best[hit.entry.chunk.chunk_id] = hit
    hits = sorted(best.values(), key=lambda hit: -hit.score)[:limit]
    return SearchVectorStoreResponse(
        search_query=queries, data=[_result(store, hit) for hit in hits], has_more=False, next_page=None
    )


def _ranking(mode: VectorStoreSearchMode, options: VectorStoreRankingOptions) -> Ranking:
    alpha = given(options.alpha, 0.5) if given(options.ranker, "auto") == "weighted" else None
    weights = given(options.weights, {})
    meaning, words = weights.get("vector", 0.0), weights.get("keyword", 0.0)
    if meaning >= 0 and words >= 0 and meaning + words > 0:
        alpha = meaning / (meaning + words)
    return Ranking(mode=mode, alpha=alpha, impact_factor=given(options.impact_factor, 60.0))


def _attributes(store: Store, entry: Entry) -> Mapping[str, VectorStoreAttributeValue]:
    """The attributes of the chunk's file; a chunk that came without one has its metadata instead."""
    if entry.document_id in store.files:
        return store.files.get(entry.document_id).file.attributes
    return {key: value for key, value in entry.chunk.metadata.items() if isinstance(value, str | int | float)}


def _result(store: Store, hit: Hit) -> VectorStoreSearchResult:
    entry = hit.entry
    source = given(entry.chunk.chunk_metadata.source, "")
    attributes = _attributes(store, entry)
    return VectorStoreSearchResult(
        file_id=entry.document_id or entry.chunk.chunk_id,
        filename=store.files.get(entry.document_id).filename if entry.document_id in store.files else source,
        score=hit.score,
        attributes=dict(list(attributes.items())[:MOST_ATTRIBUTES]),
        content=[VectorStoreContent(text=entry.text)],
    )
