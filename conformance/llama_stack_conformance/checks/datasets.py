"""Datasets: rows come back as they were given, in their order, page by page."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, Tier, check, expect, feature

KEEPING = feature(
    "datasets.keeping",
    "Keeping datasets",
    operations=("datasets.register", "datasets.list", "datasets.retrieve", "datasets.unregister"),
)
ROWS = feature("datasets.rows", "Reading rows", operations=("datasetio.iterrows",))
APPENDING = feature("datasets.appending", "Appending rows", operations=("datasetio.append_rows",))
PATH = "/v1/datasets"
READ = ("datasetio.iterrows", "PaginatedRows")

ODD_ROWS: list[dict[str, Any]] = [
    {"question": "zuletzt ÄÖÜ 文 \U0001f999", "answer": 'a "quote", a comma\r\nand a new line'},
    {"question": "", "answer": None, "more": [1, 2.5, True, False, None, {"deep": ["er", {}]}]},
    {"question": "007", "answer": 7, "whole": 9007199254740991, "part": 0.1, "small": 1e-9},
    {"question": " white space\t", "answer": "=1+1", "only here": {}},
    {"question": "", "answer": None, "more": [1, 2.5, True, False, None, {"deep": ["er", {}]}]},
]
"""Rows that a spreadsheet, a data frame or a text file would change. The last repeats the second."""


@contextlib.asynccontextmanager
async def dataset(subject: Subject, rows: list[dict[str, Any]]) -> AsyncIterator[str]:
    """A dataset of these rows, until the end of the block; gives its identifier."""
    name = subject.name("dataset")
    body = {"dataset_id": name, "purpose": "eval/question-answer", "source": {"type": "rows", "rows": rows}}
    (await subject.post(PATH, body)).valid("Dataset")
    try:
        yield name
    finally:
        await subject.delete(f"{PATH}/{name}")


async def read(subject: Subject, name: str, **query: Any) -> dict[str, Any]:
    """A page of rows."""
    page: dict[str, Any] = (await subject.get(f"/v1/datasetio/iterrows/{name}", **query)).valid(
        "PaginatedRows"
    )
    return page


async def append(subject: Subject, name: str, rows: list[dict[str, Any]]) -> None:
    """Appends rows."""
    (await subject.post(f"/v1/datasetio/append-rows/{name}", {"rows": rows})).expect(204)


@check("datasets.rows.round_trip", MUST, ROWS, spec=(*READ, "RowsDataSource"))
async def round_trip(subject: Subject) -> None:
    """Rows come back as they were given: every value with its type, in their order, doubles too.

    An evaluation compares answers with these values. A number that became text is never equal to the number.
    """
    async with dataset(subject, ODD_ROWS) as name:
        page = await read(subject, name)
        _same(page["data"], ODD_ROWS)
        expect(not page["has_more"], expected="no more rows", got=page["has_more"])


@check("datasets.rows.pages", MUST, ROWS, spec=READ, tier=Tier.STATEFUL)
async def pages(subject: Subject) -> None:
    """Pages of any size, one behind the other, are the rows; `has_more` is false on the last and only there.

    Scoring jobs read page by page; a row that falls between two pages makes a score of other data.
    """
    rows = [{"question": f"What is {number}?", "answer": number} for number in range(7)]
    async with dataset(subject, rows) as name:
        for size in (1, 3, 7, 10):
            found: list[dict[str, Any]] = []
            while True:
                page = await read(subject, name, start_index=len(found), limit=size)
                wanted = rows[len(found) : len(found) + size]
                _same(page["data"], wanted)
                found += page["data"]
                more = len(found) < len(rows)
                expect(
                    page["has_more"] == more,
                    expected=f"has_more {more} behind row {len(found)}",
                    got=page["has_more"],
                )
                if not more:
                    break


@check("datasets.rows.all", MUST, ROWS, spec=("/components/parameters/PageLimit", "datasetio.iterrows"))
async def all_rows(subject: Subject) -> None:
    """Without a limit, or with 0 or -1, all rows from `start_index` on are answered.

    Clients of the 0.2 line send -1. A default page would cut their data without a word.
    """
    rows = [{"question": f"What is {number}?", "answer": number} for number in range(150)]
    async with dataset(subject, rows) as name:
        for query in ({}, {"limit": 0}, {"limit": -1}):
            _same((await read(subject, name, start_index=2, **query))["data"], rows[2:])


@check("datasets.rows.past_the_end", SHOULD, ROWS, spec=READ)
async def past_the_end(subject: Subject) -> None:
    """Behind the last row there are no rows and no more of them.

    Loops that go on until a page is empty end there; an error or the first page again makes them fail or never end.
    """
    async with dataset(subject, ODD_ROWS) as name:
        for start in (len(ODD_ROWS), len(ODD_ROWS) + 100):
            page = await read(subject, name, start_index=start, limit=2)
            got = (page["data"], page["has_more"])
            expect(got == ([], False), expected="no rows, no more", got=got)


@check("datasets.rows.append", MUST, APPENDING, spec=("datasetio.append_rows",), tier=Tier.STATEFUL)
async def appended(subject: Subject) -> None:
    """Appended rows stand behind those that were there, in their order; nothing else changes.

    Collected answers are matched with questions by their place.
    """
    async with dataset(subject, ODD_ROWS[:2]) as name:
        await append(subject, name, ODD_ROWS[2:4])
        await append(subject, name, [])
        await append(subject, name, ODD_ROWS[4:])
        _same((await read(subject, name))["data"], ODD_ROWS)


@check("datasets.register.describes", MUST, KEEPING, spec=("Dataset", "datasets.list"), tier=Tier.STATEFUL)
async def describes(subject: Subject) -> None:
    """A dataset is told with its purpose and metadata, the same when registered, by name, and in the list.

    Metadata is how people find the version of the data that a score belongs to.
    """
    metadata = {"level": "easy", "version": 3, "by": {"name": "Ada"}}
    body = {
        "dataset_id": f"{subject.name('team')}/capitals",
        "purpose": "eval/question-answer",
        "source": {"type": "rows", "rows": []},
        "metadata": metadata,
    }
    made = (await subject.post(PATH, body)).valid("Dataset")
    try:
        told = (await subject.get(f"{PATH}/{body['dataset_id']}")).valid("Dataset")
        listed = (await subject.get(PATH)).valid("ListDatasetsResponse")["data"]
    finally:
        await subject.delete(f"{PATH}/{body['dataset_id']}")
    wanted = (body["dataset_id"], body["purpose"], metadata)
    for each in (made, told):
        got = (each["identifier"], each["purpose"], each["metadata"])
        expect(got == wanted, expected=wanted, got=got)
    expect(
        [each for each in listed if each["identifier"] == made["identifier"]] == [told],
        expected=told,
        got=listed,
    )


@check("datasets.register.conflict", MUST, KEEPING, spec=("datasets.register", "Error"), tier=Tier.STATEFUL)
async def conflict(subject: Subject) -> None:
    """A name that is taken answers 409, and the dataset under it keeps its rows.

    Two teams with a dataset `test` must learn of each other, not read each other's rows.
    """
    async with dataset(subject, ODD_ROWS) as name:
        body = {
            "dataset_id": name,
            "purpose": "eval/question-answer",
            "source": {"type": "rows", "rows": [{"a": 1}]},
        }
        (await subject.post(PATH, body)).error(409)
        _same((await read(subject, name))["data"], ODD_ROWS)


@check(
    "datasets.register.makes_names",
    MUST,
    KEEPING,
    spec=("/components/schemas/RegisterDatasetRequest/properties/dataset_id",),
)
async def makes_names(subject: Subject) -> None:
    """Without a name the server makes one, another each time, under which the rows are found.

    Temporary data needs no name; one name for all would be a conflict, or a mixture.
    """
    names = []
    for number in range(2):
        rows = [{"number": number}]
        body = {"purpose": "eval/question-answer", "source": {"type": "rows", "rows": rows}}
        names.append((await subject.post(PATH, body)).valid("Dataset")["identifier"])
        _same((await read(subject, names[-1]))["data"], rows)
    for each in names:
        await subject.delete(f"{PATH}/{each}")
    expect(names[0] != names[1], expected="two names", got=names)


@check("datasets.unregister.gone", MUST, KEEPING, spec=("datasets.unregister",), tier=Tier.STATEFUL)
async def gone(subject: Subject) -> None:
    """A dataset that was removed is gone: by name, from the list, and its rows; its name is free again, and empty.

    Old rows under a new name are the hardest mistake in an evaluation to find.
    """
    async with dataset(subject, ODD_ROWS) as name:
        (await subject.delete(f"{PATH}/{name}")).expect(204)
        (await subject.get(f"{PATH}/{name}")).error(404)
        (await subject.get(f"/v1/datasetio/iterrows/{name}")).error(404)
        (await subject.post(f"/v1/datasetio/append-rows/{name}", {"rows": [{"a": 1}]})).error(404)
        (await subject.delete(f"{PATH}/{name}")).error(404)
        listed = [
            each["identifier"] for each in (await subject.get(PATH)).valid("ListDatasetsResponse")["data"]
        ]
        expect(name not in listed, expected="a list without it", got=listed)
        body = {"dataset_id": name, "purpose": "eval/question-answer", "source": {"type": "rows", "rows": []}}
        (await subject.post(PATH, body)).valid("Dataset")
        _same((await read(subject, name))["data"], [])


def _same(got: list[dict[str, Any]], wanted: list[dict[str, Any]]) -> None:
    """Python takes 1 for True and for 1.0; only the first is a difference in JSON."""
    for place, (one, other) in enumerate(zip(got, wanted, strict=False)):
        expect(one == other and _kinds(one) == _kinds(other), expected=f"row {place}: {other}", got=one)
    expect(len(got) == len(wanted), expected=f"{len(wanted)} rows", got=f"{len(got)} rows")


def _kinds(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _kinds(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_kinds(each) for each in value]
    return isinstance(value, bool)
