"""Datasets that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Scope, answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import ask, first, queries, takes_back
from llama_stack_conformance.targets.hosting import App

REGISTER = at("POST", "/v1/datasets")
LIST = at("GET", "/v1/datasets")
ONE = at("GET", "/v1/datasets/{*}")
DELETE = at("DELETE", "/v1/datasets/{*}")
READ = at("GET", "/v1/datasetio/iterrows/{*}")
APPEND = at("POST", "/v1/datasetio/append-rows/{*}")


def rows(change: Any) -> Any:
    """Changes the rows of a page."""
    return lambda body: {**body, "data": change(body["data"])}


@mutant("datasets.rows.round_trip")
def drops_nulls(app: App) -> App:
    """Leaves columns out that are null, as data frames do."""
    return answers(
        app,
        READ,
        rows(lambda data: [{k: v for k, v in row.items() if v is not None} for row in data]),
        status=200,
    )


@mutant("datasets.rows.round_trip")
def truth_is_a_number(app: App) -> App:
    """Writes truth values as 1 and 0."""

    def plain(value: Any) -> Any:
        if isinstance(value, list):
            return [int(each) if isinstance(each, bool) else each for each in value]
        return value

    return answers(
        app, READ, rows(lambda data: [{k: plain(v) for k, v in row.items()} for row in data]), status=200
    )


@mutant("datasets.rows.round_trip")
def no_doubles(app: App) -> App:
    """Keeps every row once."""
    return answers(
        app,
        READ,
        rows(lambda data: [row for place, row in enumerate(data) if row not in data[:place]]),
        status=200,
    )


@mutant("datasets.rows.pages")
def never_says_more(app: App) -> App:
    """Says of every page that it is the last."""
    return answers(app, READ, lambda body: {**body, "has_more": False}, status=200)


@mutant("datasets.rows.pages")
def counts_from_one(app: App) -> App:
    """Takes `start_index` for one that counts from 1."""

    def change(query: dict[str, str]) -> dict[str, str]:
        start = int(query.get("start_index", "0"))
        return {**query, "start_index": str(max(0, start - 1))}

    return queries(app, READ, change)


@mutant("datasets.rows.pages")
def more_behind_a_full_page(app: App) -> App:
    """Takes every full page for one that others follow."""
    sizes: list[int] = []

    def remember(query: dict[str, str]) -> dict[str, str]:
        sizes.append(int(query.get("limit", "0")))
        return query

    def change(body: Any) -> Any:
        return {**body, "has_more": body["has_more"] or len(body["data"]) == sizes[-1]}

    return queries(answers(app, READ, change, status=200), READ, remember)


@mutant("datasets.rows.all")
def hundred_by_default(app: App) -> App:
    """Answers 100 rows where nobody says how many."""
    return queries(app, READ, lambda query: {"limit": "100", **query})


@mutant("datasets.rows.all")
def python_s_minus_one(app: App) -> App:
    """Takes -1 for all but the last."""
    asked: list[str] = []

    def remember(query: dict[str, str]) -> dict[str, str]:
        asked.append(query.get("limit", ""))
        return query

    inner = answers(app, READ, rows(lambda data: data[:-1] if asked[-1] == "-1" else data), status=200)
    return queries(inner, READ, remember)


@mutant("datasets.rows.past_the_end")
def begins_again(app: App) -> App:
    """Begins from the first row again behind the last one."""
    return queries(
        app, READ, lambda query: {**query, "start_index": str(int(query.get("start_index", "0")) % 5)}
    )


@mutant("datasets.rows.append")
def before_the_others(app: App) -> App:
    """Turns the order of appended rows round."""
    return requests(app, APPEND, lambda body: {"rows": body["rows"][::-1]})


@mutant("datasets.rows.append")
def only_new_rows(app: App) -> App:
    """Leaves out a row that it believes to have."""
    seen: list[Any] = []

    def remember(body: Any) -> Any:
        seen.extend(body["source"].get("rows", []))
        return body

    inner = requests(app, APPEND, lambda body: {"rows": [row for row in body["rows"] if row not in seen]})
    return requests(inner, REGISTER, remember)


@mutant("datasets.register.describes")
def forgets_metadata(app: App) -> App:
    """Keeps no metadata."""
    return answers(app, ONE, lambda body: {**body, "metadata": {}}, status=200)


@mutant("datasets.register.describes")
def cuts_names(app: App) -> App:
    """Lists names without what stands before the slash."""

    def change(body: Any) -> Any:
        return {
            "data": [{**each, "identifier": each["identifier"].rsplit("/", 1)[-1]} for each in body["data"]]
        }

    return answers(app, LIST, change, status=200)


@mutant("datasets.register.conflict")
def says_yes(app: App) -> App:
    """Says that it has registered what was there."""
    dataset = {
        "identifier": "x", "provider_id": "x", "type": "dataset", "purpose": "eval/question-answer",
        "source": {"type": "rows", "rows": []}, "metadata": {},
    }  # fmt: skip
    return takes_back(app, REGISTER, 409, lambda _path: dataset)


@mutant("datasets.register.conflict")
def mixes_rows(app: App) -> App:
    """Answers 409 and appends the rows all the same."""
    seen: set[str] = set()
    waiting: list[tuple[str, Any]] = []

    def remember(body: Any) -> Any:
        name = body.get("dataset_id")
        if name in seen:
            waiting.append((name, body["source"]["rows"]))
        seen.add(name)
        return body

    async def act(scope: Scope) -> None:
        while waiting:
            name, more = waiting.pop()
            await ask(app, scope, "POST", f"/v1/datasetio/append-rows/{name}", {"rows": more})

    return first(requests(app, REGISTER, remember), READ, act)


@mutant("datasets.register.makes_names")
def one_name(app: App) -> App:
    """Names every nameless dataset alike, one in place of the other."""

    async def act(scope: Scope) -> None:
        await ask(app, scope, "DELETE", "/v1/datasets/nameless")

    inner = requests(app, REGISTER, lambda body: {"dataset_id": "nameless", **body})
    return first(inner, REGISTER, act)


@mutant("datasets.unregister.gone")
def still_reads(app: App) -> App:
    """Reads a dataset that is gone as one without rows."""
    return takes_back(app, READ, 404, lambda _path: {"data": [], "has_more": False})


@mutant("datasets.unregister.gone")
def collects(app: App) -> App:
    """Takes rows for a dataset that is gone."""
    return takes_back(app, APPEND, 404, None, status=204)


@mutant("datasets.unregister.gone")
def finds_old_rows(app: App) -> App:
    """Gives a new dataset the rows that one of its name had."""
    kept: dict[str, Any] = {}

    async def act(scope: Scope) -> None:
        name = scope["path"].removeprefix("/v1/datasets/")
        page = await ask(app, scope, "GET", f"/v1/datasetio/iterrows/{name}")
        if page and "data" in page:
            kept.setdefault(name, page["data"])

    def change(body: Any) -> Any:
        name = body.get("dataset_id")
        return {**body, "source": {"type": "rows", "rows": kept[name]}} if name in kept else body

    return first(requests(app, REGISTER, change), DELETE, act)
