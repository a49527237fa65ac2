"""Memory banks that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Scope, answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import ask, first, takes_back, without
from llama_stack_conformance.targets.hosting import App

REGISTER = at("POST", "/v1/memory-banks")
LIST = at("GET", "/v1/memory-banks")
INSERT = at("POST", "/v1/memory/insert")
QUERY = at("POST", "/v1/memory/query")


def chunks(change: Any) -> Any:
    """Changes every chunk of an answer."""
    return lambda body: {**body, "chunks": [change(each) for each in body["chunks"]]}


def documents(change: Any) -> Any:
    """Changes every document of a request."""
    return lambda body: {**body, "documents": [change(each) for each in body["documents"]]}


def settings(kind: str, **changes: Any) -> Any:
    """Changes settings for one kind of bank; None takes one out."""

    def change(body: Any) -> Any:
        given = body.get("params") or {}
        if kind not in given and None in changes.values():
            return body
        inner = {**(given.get(kind) or {}), **changes}
        return {
            **body,
            "params": {**given, kind: {key: value for key, value in inner.items() if value is not None}},
        }

    return change


@mutant("memory.keyvalue.exact")
def half_a_key(app: App) -> App:
    """Finds keys by their beginning where the whole key was meant."""
    return requests(app, QUERY, settings("keyvalue", match="prefix"))


@mutant("memory.keyvalue.exact")
def forgets_metadata(app: App) -> App:
    """Gives values without their metadata."""
    return answers(app, QUERY, chunks(lambda each: {**each, "metadata": {}}), status=200)


@mutant("memory.keyvalue.prefix")
def whole_keys_only(app: App) -> App:
    """Knows no `prefix`."""
    return requests(app, QUERY, settings("keyvalue", match=None))


@mutant("memory.keyvalue.replaces")
def first_one_wins(app: App) -> App:
    """Leaves out a document whose identifier is there."""
    seen: set[str] = set()

    def change(body: Any) -> Any:
        new = [each for each in body["documents"] if each["document_id"] not in seen]
        seen.update(each["document_id"] for each in new)
        return {**body, "documents": new}

    return requests(app, INSERT, change)


@mutant("memory.keyvalue.replaces")
def mixes_metadata(app: App) -> App:
    """Keeps the metadata of the old document where the new one has none."""
    seen: dict[str, Any] = {}

    def change(each: Any) -> Any:
        seen[each["document_id"]] = each.get("metadata") or seen.get(each["document_id"], {})
        return {**each, "metadata": seen[each["document_id"]]}

    return requests(app, INSERT, documents(change))


@mutant("memory.keyword.any")
def all_of_them(app: App) -> App:
    """Takes `any` for `all`."""
    return requests(app, QUERY, settings("keyword", match="all"))


@mutant("memory.keyword.any")
def rewards_short_texts(app: App) -> App:
    """Scores a document by its length alone: the shortest with a word of the query comes first."""

    def change(body: Any) -> Any:
        body["chunks"].sort(key=lambda each: len(each["content"]))
        return body

    def cut(body: Any) -> Any:
        wanted = limits.pop()
        return {"chunks": body["chunks"][:wanted], "scores": body["scores"][:wanted]}

    limits: list[int] = []

    def remember(body: Any) -> Any:
        limits.append(body["params"].get("max_chunks", 5))
        return {**body, "params": {**body["params"], "max_chunks": 20}}

    return requests(answers(answers(app, QUERY, change), QUERY, cut), QUERY, remember)


@mutant("memory.keyword.all")
def one_is_enough(app: App) -> App:
    """Takes `all` for `any`."""
    return requests(app, QUERY, settings("keyword", match=None))


@mutant("memory.vector.finds")
def second_best(app: App) -> App:
    """Names the second document with the first chunk."""

    def change(body: Any) -> Any:
        if len(body["chunks"]) > 1:
            body["chunks"][0]["document_id"] = body["chunks"][1]["document_id"]
        return body

    return answers(app, QUERY, change, status=200)


@mutant("memory.vector.finds")
def loses_metadata(app: App) -> App:
    """Keeps no metadata."""
    return requests(app, INSERT, documents(without("metadata")))


@mutant("memory.vector.replaces")
def keeps_the_tail(app: App) -> App:
    """Keeps the chunks of the old document behind those that the new one replaces."""
    times: dict[str, int] = {}

    def change(each: Any) -> Any:
        times[each["document_id"]] = times.get(each["document_id"], 0) + 1
        number = times[each["document_id"]]
        return each if number == 1 else {**each, "document_id": f"{each['document_id']}-{number}"}

    return requests(app, INSERT, documents(change))


@mutant("memory.graph.walks")
def one_step_more(app: App) -> App:
    """Counts the start as a step."""

    def change(body: Any) -> Any:
        depth = ((body.get("params") or {}).get("graph") or {}).get("max_depth", 1)
        return settings("graph", max_depth=depth + 1)(body)

    return requests(app, QUERY, change)


@mutant("memory.graph.walks")
def both_ways(app: App) -> App:
    """Knows no `direction`."""
    return requests(app, QUERY, settings("graph", direction=None))


@mutant("memory.graph.walks")
def every_relation(app: App) -> App:
    """Knows no `relation_types`."""
    return requests(app, QUERY, settings("graph", relation_types=None))


@mutant("memory.graph.paths")
def ends_only(app: App) -> App:
    """Tells the first and the last node of a way."""

    def change(each: Any) -> Any:
        return {**each, "path": [each["path"][0], *each["path"][1:][-1:]]}

    return answers(app, QUERY, chunks(change), status=200)


@mutant("memory.graph.paths")
def scores_all_alike(app: App) -> App:
    """Scores every node 1."""
    return answers(app, QUERY, lambda body: {**body, "scores": [1.0] * len(body["scores"])}, status=200)


@mutant("memory.banks.describes")
def one_kind(app: App) -> App:
    """Lists every bank as a keyword bank."""

    def change(body: Any) -> Any:
        return {"data": [{**each, "memory_bank_type": "keyword"} for each in body["data"]]}

    return answers(app, LIST, change, status=200)


@mutant("memory.banks.describes")
def says_yes(app: App) -> App:
    """Says that it has registered a bank whose name is taken."""
    about = {
        "identifier": "x",
        "provider_id": "x",
        "provider_resource_id": "x",
        "type": "memory_bank",
        "memory_bank_type": "keyword",
    }
    return takes_back(app, REGISTER, 409, lambda _path: about)


@mutant("memory.banks.gone")
def takes_documents(app: App) -> App:
    """Takes documents for a bank that is gone."""
    return takes_back(app, INSERT, 404, None, status=204)


@mutant("memory.banks.gone")
def remembers(app: App) -> App:
    """Gives a new bank the documents that one of its name had."""
    kept: list[Any] = []

    def remember(body: Any) -> Any:
        kept.append(body)
        return body

    async def act(scope: Scope) -> None:
        for body in kept:
            await ask(app, scope, "POST", "/v1/memory/insert", body)

    return first(requests(app, INSERT, remember), QUERY, act)
