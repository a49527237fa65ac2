"""Searches that are wrong in one way each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import without
from llama_stack_conformance.targets.hosting import App

SEARCH = at("POST", "/v1/vector_stores/{}/search")


def hits(change: Callable[[list[Any]], list[Any]]) -> Callable[[Any], Any]:
    """Changes the chunks of an answer."""
    return lambda body: {**body, "data": change(body["data"])}


def conditions(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Changes every filter of a request, from the inside out."""

    def changed(condition: Any) -> Any:
        if "filters" in condition:
            condition = {**condition, "filters": [changed(each) for each in condition["filters"]]}
        return change(condition)

    return lambda body: {**body, "filters": changed(body["filters"])} if body.get("filters") else body


@mutant("vector_stores.search.finds")
def quotes_the_wrong_file(app: App) -> App:
    """Gives the best chunk the file of the second."""

    def change(data: list[Any]) -> list[Any]:
        if len(data) > 1:
            data[0]["file_id"] = data[1]["file_id"]
        return data

    return answers(app, SEARCH, hits(change), status=200)


@mutant("vector_stores.search.finds")
def cuts_words_off(app: App) -> App:
    """Loses the last characters of every chunk."""

    def change(data: list[Any]) -> list[Any]:
        for each in data:
            for part in each["content"]:
                part["text"] = part["text"][:-3]
        return data

    return answers(app, SEARCH, hits(change), status=200)


@mutant("vector_stores.search.order")
def best_last(app: App) -> App:
    """Puts the best chunk behind the others."""
    return answers(app, SEARCH, hits(lambda data: data[1:] + data[:1]), status=200)


@mutant("vector_stores.search.limit")
def knows_no_limit(app: App) -> App:
    """Knows no `max_num_results`."""
    return requests(app, SEARCH, without("max_num_results"))


@mutant("vector_stores.search.limit")
def keeps_the_worst(app: App) -> App:
    """Cuts the list before the worst."""
    wanted: list[int] = []

    def remember(body: Any) -> Any:
        wanted.append(body.get("max_num_results") or 10)
        return without("max_num_results")(body)

    return requests(answers(app, SEARCH, hits(lambda data: data[-wanted.pop() :])), SEARCH, remember)


@mutant("vector_stores.search.several_queries")
def reads_the_first(app: App) -> App:
    """Searches for the first of several queries."""

    def change(body: Any) -> Any:
        return {**body, "query": body["query"][0]} if isinstance(body["query"], list) else body

    return requests(app, SEARCH, change)


@mutant("vector_stores.search.several_queries")
def finds_twice(app: App) -> App:
    """Lists the best chunk of each query, even where it is the same."""
    return answers(app, SEARCH, hits(lambda data: data[:1] * len(data)), status=200)


@mutant("vector_stores.search.threshold")
def knows_no_threshold(app: App) -> App:
    """Knows no `ranking_options`."""
    return requests(app, SEARCH, without("ranking_options"))


@mutant("vector_stores.search.filters")
def ignores_filters(app: App) -> App:
    """Searches as if there were no filter."""
    return requests(app, SEARCH, without("filters"))


@mutant("vector_stores.search.filters")
def greater_or_equal(app: App) -> App:
    """Takes `gt` for `gte`."""
    return requests(
        app,
        SEARCH,
        conditions(lambda each: {**each, "type": "gte" if each["type"] == "gt" else each["type"]}),
    )


@mutant("vector_stores.search.filters")
def looks_at_the_first_of_a_list(app: App) -> App:
    """Compares with the first value of `in` only."""
    return requests(
        app,
        SEARCH,
        conditions(lambda each: {**each, "value": each["value"][:1]} if each["type"] == "in" else each),
    )


@mutant("vector_stores.search.filters")
def filters_what_was_cut(app: App) -> App:
    """Searches without the filter for the best chunk, and filters then."""
    return requests(app, SEARCH, lambda body: {**body, "max_num_results": 1} if body.get("filters") else body)


@mutant("vector_stores.search.compound_filters")
def one_is_enough(app: App) -> App:
    """Takes `and` for `or`."""
    return requests(
        app,
        SEARCH,
        conditions(lambda each: {**each, "type": "or" if each["type"] == "and" else each["type"]}),
    )


@mutant("vector_stores.search.compound_filters")
def reads_no_nested_filter(app: App) -> App:
    """Leaves out filters inside filters of filters."""

    def change(condition: Any) -> Any:
        if "filters" not in condition:
            return condition
        plain = [each for each in condition["filters"] if "filters" not in each]
        return {**condition, "filters": plain or condition["filters"]}

    return requests(app, SEARCH, conditions(change))


@mutant("vector_stores.search.missing_attribute")
def missing_is_false(app: App) -> App:
    """Takes an attribute that is missing for one that is false."""

    def change(condition: Any) -> Any:
        if condition["type"] == "eq" and condition["value"] is False:
            return {"type": "ne", "key": condition["key"], "value": True}
        return condition

    return requests(app, SEARCH, conditions(change))


@mutant("vector_stores.search.missing_attribute")
def text_is_a_number(app: App) -> App:
    """Compares a text of digits with numbers."""

    def change(condition: Any) -> Any:
        value = condition.get("value")
        return {**condition, "value": int(value)} if isinstance(value, str) and value.isdigit() else condition

    return requests(app, SEARCH, conditions(change))


@mutant("vector_stores.search.tells_attributes")
def all_is_text(app: App) -> App:
    """Tells attributes as texts."""

    def change(data: list[Any]) -> list[Any]:
        for each in data:
            each["attributes"] = {key: str(value) for key, value in (each["attributes"] or {}).items()}
        return data

    return answers(app, SEARCH, hits(change), status=200)
