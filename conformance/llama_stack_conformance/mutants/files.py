"""Stores of files that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads, texts
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import last_step, paths, queries, takes_back, without
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/files")
LIST = at("GET", "/v1/files")
ONE = at("GET", "/v1/files/{}")
DELETE = at("DELETE", "/v1/files/{}")
CONTENT = at("GET", "/v1/files/{}/content")


@mutant("files.content.round_trip")
def unix_line_ends(app: App) -> App:
    """Reads files as text, which makes one line end of two."""
    return texts(app, CONTENT, lambda body: body.replace(b"\r\n", b"\n"))


@mutant("files.content.round_trip")
def strips(app: App) -> App:
    """Leaves white space at the end out."""
    return texts(app, CONTENT, lambda body: body.rstrip())


@mutant("files.content.round_trip")
def mends_text(app: App) -> App:
    """Replaces what is no UTF-8."""
    return texts(app, CONTENT, lambda body: body.decode("utf-8", "replace").encode())


@mutant("files.create.describes")
def counts_characters(app: App) -> App:
    """Tells the size in characters, of which the file of the check has two fewer than bytes."""
    return answers(app, CREATE, lambda body: {**body, "bytes": body["bytes"] - 2}, status=200)


@mutant("files.create.describes")
def forgets_the_purpose(app: App) -> App:
    """Says `assistants` of every file, once it is kept."""
    return answers(app, ONE, lambda body: {**body, "purpose": "assistants"}, status=200)


@mutant("files.create.same_name")
def newest_of_a_name(app: App) -> App:
    """Gives the content of the file that was uploaded last."""
    newest: list[str] = []

    def seen(body: Any) -> Any:
        newest.append(body["id"])
        return body

    def latest(path: str) -> str:
        return f"/v1/files/{newest[-1]}/content" if newest else path

    return paths(answers(app, CREATE, seen, status=200), CONTENT, latest)


@mutant("files.create.names_are_data")
def offers_the_path(app: App) -> App:
    """Hands the name to browsers as it came."""

    def change(status: int, found: dict[str, str]) -> tuple[int, dict[str, str]]:
        disposition = found.get("content-disposition", "").replace("%2F", "/").replace("%5C", "\\")
        return status, {**found, "content-disposition": disposition} if disposition else found

    return heads(app, CONTENT, change)


@mutant("files.create.names_are_data")
def breaks_at_a_path(app: App) -> App:
    """Finds no place for a file whose name begins at the root."""
    refused: set[str] = set()

    def seen(body: Any) -> Any:
        if body["filename"].startswith("/"):
            refused.add(body["id"])
        return body

    inner = answers(app, CREATE, seen, status=200)

    def change(status: int, found: dict[str, str]) -> tuple[int, dict[str, str]]:
        return (500, found) if refused else (status, found)

    return heads(inner, CONTENT, change)


@mutant("files.content.not_executed")
def shows_pages(app: App) -> App:
    """Says that content is a page, to be shown in place."""
    head = {"content-type": "text/html", "content-disposition": "inline"}
    return heads(app, CONTENT, lambda status, found: (status, {**found, **head}))


@mutant("files.content.not_executed")
def lets_browsers_guess(app: App) -> App:
    """Does not forbid browsers to guess the type."""
    return heads(app, CONTENT, lambda status, found: (status, without("x-content-type-options")(found)))


@mutant("files.list.pages")
def skips_one(app: App) -> App:
    """Loses the first file of every page but the first."""
    later: list[bool] = []

    def remember(query: dict[str, str]) -> dict[str, str]:
        later.append("after" in query)
        return query

    def change(body: Any) -> Any:
        if later.pop() and body["data"]:
            data = body["data"][1:]
            return {
                **body,
                "data": data,
                "first_id": data[0]["id"] if data else None,
                "last_id": data[-1]["id"] if data else None,
            }
        return body

    return queries(answers(app, LIST, change), LIST, remember)


@mutant("files.list.pages")
def stops_early(app: App) -> App:
    """Says of every page that it is the last."""
    return answers(app, LIST, lambda body: {**body, "has_more": False}, status=200)


@mutant("files.list.pages")
def cursor_one_off(app: App) -> App:
    """Names the last but one as the last."""

    def change(body: Any) -> Any:
        return {**body, "last_id": body["data"][-2]["id"]} if body["has_more"] else body

    return answers(app, LIST, change, status=200)


@mutant("files.list.order")
def one_order(app: App) -> App:
    """Knows no `order`."""
    return queries(app, LIST, without("order"))


@mutant("files.list.order")
def oldest_first(app: App) -> App:
    """Lists the oldest first where nobody asks."""
    return queries(app, LIST, lambda query: {"order": "asc", **query})


@mutant("files.list.purpose")
def every_purpose(app: App) -> App:
    """Knows no `purpose`."""
    return queries(app, LIST, without("purpose"))


@mutant("files.list.purpose")
def forgets_it_behind_the_first_page(app: App) -> App:
    """Forgets the purpose on later pages."""
    return queries(app, LIST, lambda query: without("purpose", "limit")(query) if "after" in query else query)


@mutant("files.delete.gone")
def keeps_the_content(app: App) -> App:
    """Still hands out the content of deleted files."""
    return takes_back(app, CONTENT, 404, lambda _path: "secret")


@mutant("files.delete.gone")
def deletes_twice(app: App) -> App:
    """Says that a file is deleted that is not there."""
    return takes_back(
        app, DELETE, 404, lambda path: {"id": last_step(path), "object": "file", "deleted": True}
    )


@mutant("files.delete.gone")
def lists_the_deleted(app: App) -> App:
    """Still lists deleted files."""
    known: dict[str, Any] = {}

    def seen(body: Any) -> Any:
        known[body["id"]] = body
        return body

    def change(body: Any) -> Any:
        return {**body, "data": [*{**known, **{each["id"]: each for each in body["data"]}}.values()]}

    return answers(answers(app, CREATE, seen, status=200), LIST, change, status=200)


@mutant("files.create.expires")
def keeps_for_ever(app: App) -> App:
    """Forgets when a file expires."""
    return answers(app, ONE, lambda body: {**body, "expires_at": None}, status=200)


@mutant("files.create.expires")
def counts_from_elsewhere(app: App) -> App:
    """Counts minutes for seconds."""

    def change(body: Any) -> Any:
        if body.get("expires_at"):
            body["expires_at"] = body["created_at"] + (body["expires_at"] - body["created_at"]) // 60
        return body

    return answers(app, CREATE, change, status=200)
