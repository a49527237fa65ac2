"""Searches: what was put in is found, best first, and only what fits the filters."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, Subject, check, expect, feature
from llama_stack_conformance.checks.vector_stores.filling import COMMON, TOPICS, filled, found_in, search

SEARCHING = feature("vector_stores.searching", "Searching", operations=("vector_stores.search",))
FILTERS = feature("vector_stores.filters", "Searching by attributes")
THRESHOLD = feature("vector_stores.threshold", "Searching with a threshold")
SEARCH = ("vector_stores.search", "VectorStoreSearchResult")

FACTS: dict[str, dict[str, Any]] = {
    "warranty": {"language": "en", "year": 2022, "public": True},
    "penguins": {"language": "de", "year": 2023, "public": False},
    "savings": {"language": "en", "year": 2024},
}
CASES: tuple[tuple[dict[str, Any], list[str]], ...] = (
    ({"type": "eq", "key": "language", "value": "en"}, ["savings", "warranty"]),
    ({"type": "eq", "key": "year", "value": 2023}, ["penguins"]),
    ({"type": "eq", "key": "public", "value": True}, ["warranty"]),
    ({"type": "ne", "key": "language", "value": "en"}, ["penguins"]),
    ({"type": "gt", "key": "year", "value": 2022}, ["penguins", "savings"]),
    ({"type": "gte", "key": "year", "value": 2023}, ["penguins", "savings"]),
    ({"type": "lt", "key": "year", "value": 2023}, ["warranty"]),
    ({"type": "lte", "key": "year", "value": 2023}, ["penguins", "warranty"]),
    ({"type": "in", "key": "year", "value": [2022, 2024]}, ["savings", "warranty"]),
    ({"type": "nin", "key": "year", "value": [2022, 2024]}, ["penguins"]),
)


def both(kind: str, *filters: dict[str, Any]) -> dict[str, Any]:
    """Filters joined by `and` or `or`."""
    return {"type": kind, "filters": list(filters)}


ENGLISH, GERMAN = CASES[0][0], {"type": "eq", "key": "language", "value": "de"}
LATER = {"type": "gt", "key": "year", "value": 2022}
EARLY = {"type": "lt", "key": "year", "value": 2023}
COMPOUND: tuple[tuple[dict[str, Any], list[str]], ...] = (
    (both("and", ENGLISH, LATER), ["savings"]),
    (both("or", GERMAN, EARLY), ["penguins", "warranty"]),
    (both("and", both("or", GERMAN, ENGLISH), EARLY), ["warranty"]),
    (both("or", both("and", ENGLISH, LATER), GERMAN), ["penguins", "savings"]),
)


@check("vector_stores.search.finds", MUST, SEARCHING, spec=SEARCH)
async def finds(subject: Subject) -> None:
    """A search for the words of a text finds that text first, with its file, its name and its words.

    The promise that all retrieval stands on. An answer that is quoted with the wrong file is worse than none.
    """
    async with filled(subject) as store:
        for name, text in TOPICS.items():
            hits = await search(subject, store, text)
            expect(bool(hits), expected=f"a chunk of {name}.txt", got="nothing")
            best = hits[0]
            told = (*store.names([best["file_id"]]), best["filename"])
            expect(told == (name, f"{name}.txt"), expected=f"{name}.txt first", got=told)
            words = " ".join(part["text"] for part in best["content"])
            expect(text in words, expected=text, got=words)


@check(
    "vector_stores.search.order", MUST, SEARCHING, spec=("vector_stores.search", "SearchVectorStoreResponse")
)
async def order(subject: Subject) -> None:
    """Chunks come with falling scores.

    Prompts take the first few. A list in another order spends them on what fits worst.
    """
    async with filled(subject) as store:
        for text in TOPICS.values():
            scores = [each["score"] for each in await search(subject, store, text)]
            expect(len(scores) > 1, expected="several chunks", got=scores)
            expect(scores == sorted(scores, reverse=True), expected="falling scores", got=scores)


@check(
    "vector_stores.search.limit", MUST, SEARCHING, spec=("vector_stores.search", "SearchVectorStoreRequest")
)
async def limit(subject: Subject) -> None:
    """`max_num_results` cuts the list behind the best.

    The caller has room for so many chunks; more overflow the prompt, and others than the best waste it.
    """
    async with filled(subject) as store:
        for text in TOPICS.values():
            whole = [each["file_id"] for each in await search(subject, store, text)]
            cut = [each["file_id"] for each in await search(subject, store, text, max_num_results=1)]
            expect(cut == whole[:1], expected=store.names(whole[:1]), got=store.names(cut))


@check(
    "vector_stores.search.several_queries",
    MUST,
    SEARCHING,
    spec=("vector_stores.search", "VectorStoreSearchQuery"),
)
async def several_queries(subject: Subject) -> None:
    """Several queries are searched for together, and no chunk comes twice.

    Models write several queries at once; a server that reads the first answers half of the question.
    """
    async with filled(subject) as store:
        # Whatever else the first query finds, it is not both of the others.
        for pair in (["penguins", "savings"], ["penguins", "warranty"]):
            hits = await search(subject, store, [TOPICS[name] for name in pair], max_num_results=2)
            found = sorted(store.names([each["file_id"] for each in hits]))
            expect(found == pair, expected=pair, got=found)


@check(
    "vector_stores.search.threshold",
    MUST,
    THRESHOLD,
    spec=("vector_stores.search", "VectorStoreRankingOptions"),
)
async def threshold(subject: Subject) -> None:
    """`score_threshold` leaves out what scores lower, and nothing else.

    It keeps from the model what only seems to fit.
    """
    async with filled(subject) as store:
        whole = await search(subject, store, TOPICS["warranty"])
        scores = [each["score"] for each in whole]
        expect(len(scores) > 1 and scores[0] > scores[-1], expected="different scores", got=scores)
        between = (scores[0] + scores[-1]) / 2
        options = {"score_threshold": between}
        got = [
            each["score"]
            for each in await search(subject, store, TOPICS["warranty"], ranking_options=options)
        ]
        wanted = [score for score in scores if score >= between]
        close = len(got) == len(wanted) and all(abs(a - b) < 1e-6 for a, b in zip(got, wanted, strict=True))
        expect(close, expected=f"{wanted} of {scores}", got=got)


@check(
    "vector_stores.search.filters",
    MUST,
    FILTERS,
    spec=("vector_stores.search", "VectorStoreComparisonFilter"),
)
async def filters(subject: Subject) -> None:
    """A filter leaves chunks of those files whose attributes fit, for every comparison.

    Filters are how applications keep the documents of one customer from another.
    """
    async with filled(subject, attributes=FACTS) as store:
        whole = await found_in(subject, store)
        expect(whole == sorted(TOPICS), expected=sorted(TOPICS), got=whole)
        for condition, wanted in CASES:
            got = await found_in(subject, store, filters=condition)
            expect(got == wanted, expected=f"{wanted} for {condition}", got=got)


@check(
    "vector_stores.search.compound_filters",
    MUST,
    FILTERS,
    spec=("VectorStoreAndFilter", "VectorStoreOrFilter"),
)
async def compound_filters(subject: Subject) -> None:
    """`and` and `or` join filters, one inside the other too.

    An `or` read as `and` hides documents; an `and` read as `or` shows those of others.
    """
    async with filled(subject, attributes=FACTS) as store:
        for condition, wanted in COMPOUND:
            got = await found_in(subject, store, filters=condition)
            expect(got == wanted, expected=f"{wanted} for {condition}", got=got)


@check("vector_stores.search.missing_attribute", MUST, FILTERS, spec=("VectorStoreComparisonFilter",))
async def missing_attribute(subject: Subject) -> None:
    """A file without the attribute, or with one of another type, fits only `ne` and `nin`.

    Where a missing attribute fits everything, a file that was added without its owner is everybody's.
    """
    cases: tuple[tuple[dict[str, Any], list[str]], ...] = (
        ({"type": "eq", "key": "public", "value": False}, ["penguins"]),
        ({"type": "ne", "key": "public", "value": True}, ["penguins", "savings"]),
        ({"type": "nin", "key": "public", "value": [True, False]}, ["savings"]),
        ({"type": "eq", "key": "year", "value": "2022"}, []),
        ({"type": "lt", "key": "language", "value": 5000}, []),
        ({"type": "eq", "key": "' OR 1=1 --", "value": "x"}, []),
    )
    async with filled(subject, attributes=FACTS) as store:
        for condition, wanted in cases:
            got = await found_in(subject, store, filters=condition)
            expect(got == wanted, expected=f"{wanted} for {condition}", got=got)


@check(
    "vector_stores.search.tells_attributes",
    MUST,
    FILTERS,
    spec=("/components/schemas/VectorStoreSearchResult/properties/attributes",),
)
async def tells_attributes(subject: Subject) -> None:
    """Every chunk comes with the attributes of its file, values and types as they were given.

    Applications show and check them; a year that comes back as text is not equal to the year.
    """
    async with filled(subject, attributes=FACTS) as store:
        hits = await search(subject, store, COMMON, max_num_results=50)
        got = {name: each["attributes"] for each in hits for name in store.names([each["file_id"]])}
        expect(got == FACTS, expected=FACTS, got=got)
