"""Vector databases that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Scope, answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import ask, first, takes_back, without
from llama_stack_conformance.targets.hosting import App

REGISTER = at("POST", "/v1/vector-dbs")
LIST = at("GET", "/v1/vector-dbs")
ONE = at("GET", "/v1/vector-dbs/{}")
DELETE = at("DELETE", "/v1/vector-dbs/{}")
INSERT = at("POST", "/v1/vector-io/insert")
QUERY = at("POST", "/v1/vector-io/query")
DATABASE = {
    "identifier": "x", "provider_id": "x", "provider_resource_id": "x", "type": "vector_db",
    "embedding_model": "x", "embedding_dimension": 1,
}  # fmt: skip


def params(**changes: Any) -> Any:
    """Changes settings of queries; None takes one out."""

    def change(body: Any) -> Any:
        found = {**(body.get("params") or {}), **changes}
        return {**body, "params": {key: value for key, value in found.items() if value is not None}}

    return change


@mutant("memory.vector_io.round_trip")
def shares_metadata(app: App) -> App:
    """Gives every chunk the metadata of the last one found."""

    def change(body: Any) -> Any:
        for each in body["chunks"]:
            each["metadata"] = body["chunks"][-1]["metadata"]
        return body

    return answers(app, QUERY, change, status=200)


@mutant("memory.vector_io.round_trip")
def forgets_sources(app: App) -> App:
    """Keeps no `chunk_metadata`."""

    def change(body: Any) -> Any:
        return {**body, "chunks": [without("chunk_metadata")(each) for each in body["chunks"]]}

    return requests(app, INSERT, change)


@mutant("memory.vector_io.order")
def pairs_scores_wrong(app: App) -> App:
    """Turns the scores round and leaves the chunks."""
    return answers(app, QUERY, lambda body: {**body, "scores": body["scores"][::-1]}, status=200)


@mutant("memory.vector_io.order")
def three_at_least(app: App) -> App:
    """Knows no `max_chunks`."""
    return requests(app, QUERY, params(max_chunks=None))


@mutant("memory.vector_io.order")
def no_threshold(app: App) -> App:
    """Knows no `score_threshold`."""
    return requests(app, QUERY, params(score_threshold=None))


@mutant("memory.vector_io.replaces")
def keeps_both(app: App) -> App:
    """Gives a chunk whose identifier is there one of its own."""
    seen: set[str] = set()

    def change(body: Any) -> Any:
        for each in body["chunks"]:
            if each.get("chunk_id") in seen:
                each["chunk_id"] += "-2"
            seen.add(each.get("chunk_id", ""))
        return body

    return requests(app, INSERT, change)


@mutant("memory.vector_io.replaces")
def keeps_the_old(app: App) -> App:
    """Leaves out a chunk whose identifier is there."""
    seen: set[str] = set()

    def change(body: Any) -> Any:
        chunks = [each for each in body["chunks"] if each.get("chunk_id") not in seen]
        seen.update(each.get("chunk_id", "") for each in chunks)
        return {**body, "chunks": chunks}

    return requests(app, INSERT, change)


@mutant("memory.vector_io.unknown")
def swallows(app: App) -> App:
    """Takes chunks for a database that is not there."""
    return takes_back(app, INSERT, 404, None, status=204)


@mutant("memory.vector_dbs.describes")
def tells_another_model(app: App) -> App:
    """Lists another model than the one that embeds."""
    return answers(
        app, LIST, lambda body: {"data": [{**each, "embedding_model": "other"} for each in body["data"]]}
    )


@mutant("memory.vector_dbs.conflict")
def says_yes(app: App) -> App:
    """Says that it has registered what was there."""
    return takes_back(app, REGISTER, 409, lambda _path: DATABASE)


@mutant("memory.vector_dbs.conflict")
def empties(app: App) -> App:
    """Answers 409, and empties the database that was there."""
    names: list[str] = []

    def remember(body: Any) -> Any:
        names.append(body["vector_db_id"])
        return body

    async def act(scope: Scope) -> None:
        if names and names.count(names[-1]) > 1:
            await ask(app, scope, "DELETE", f"/v1/vector-dbs/{names[-1]}")
            await ask(
                app, scope, "POST", "/v1/vector-dbs", {"vector_db_id": names[-1], "embedding_model": "x"}
            )

    return first(requests(app, REGISTER, remember), QUERY, act)


@mutant("memory.vector_dbs.gone")
def still_answers(app: App) -> App:
    """Answers queries of a database that is gone, with nothing."""
    return takes_back(app, QUERY, 404, lambda _path: {"chunks": [], "scores": []})


@mutant("memory.vector_dbs.gone")
def keeps_chunks(app: App) -> App:
    """Gives a new database the chunks that one of its name had."""
    kept: list[Any] = []

    def remember(body: Any) -> Any:
        kept.append(body)
        return body

    async def act(scope: Scope) -> None:
        for body in kept:
            await ask(app, scope, "POST", "/v1/vector-io/insert", body)

    return first(requests(app, INSERT, remember), QUERY, act)
