"""Prompts that are kept wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Receive, Scope, Send, answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import ask, queries, takes_back, without
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/prompts")
LIST = at("GET", "/v1/prompts")
ONE = at("GET", "/v1/prompts/{}")
UPDATE = at("PUT", "/v1/prompts/{}")
VERSIONS = at("GET", "/v1/prompts/{}/versions")
DEFAULT = at("PUT", "/v1/prompts/{}/set-default-version")
DELETE = at("DELETE", "/v1/prompts/{}")


@mutant("prompts.create.verbatim")
def tidies_up(app: App) -> App:
    """Writes every line end as a line feed."""
    return requests(app, CREATE, lambda body: {**body, "prompt": body["prompt"].replace("\r\n", "\n")})


@mutant("prompts.create.verbatim")
def finds_variables_itself(app: App) -> App:
    """Sorts the variables."""
    return answers(app, ONE, lambda body: {**body, "variables": sorted(body["variables"])}, status=200)


@mutant("prompts.versions.kept")
def newest_first(app: App) -> App:
    """Lists the newest version first."""
    return answers(app, VERSIONS, lambda body: {"data": body["data"][::-1]}, status=200)


@mutant("prompts.versions.kept")
def one_version(app: App) -> App:
    """Gives the default version whichever is asked for."""
    return queries(app, ONE, without("version"))


@mutant("prompts.versions.kept")
def nearest_version(app: App) -> App:
    """Gives the latest version in place of one that is not there."""
    return queries(
        app, ONE, lambda query: {**query, "version": "3"} if query.get("version") == "4" else query
    )


@mutant("prompts.update.conflict")
def last_one_wins(app: App) -> App:
    """Updates the latest version, whichever the caller knows."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not UPDATE(scope):
            await app(scope, receive, send)
            return
        known = (await ask(app, scope, "GET", f"{scope['path']}/versions") or {}).get("data") or [
            {"version": 1}
        ]
        change = requests(app, UPDATE, lambda body: {**body, "version": known[-1]["version"]})
        await change(scope, receive, send)

    return wrapped


@mutant("prompts.update.conflict")
def calls_it_malformed(app: App) -> App:
    """Answers 400 where it ought to be 409."""
    error = {"message": "Outdated.", "type": "invalid_request_error", "code": None, "param": None}
    return takes_back(app, UPDATE, 409, lambda _path: {"error": error}, status=400)


@mutant("prompts.default.chosen")
def drafts_go_live(app: App) -> App:
    """Makes every new version the default."""
    return requests(app, UPDATE, without("set_as_default"))


@mutant("prompts.default.chosen")
def marks_the_first_too(app: App) -> App:
    """Goes on marking the first version as the default."""

    def change(body: Any) -> Any:
        body["data"][0]["is_default"] = True
        return body

    return answers(app, VERSIONS, change, status=200)


@mutant("prompts.default.chosen")
def chooses_what_is_not_there(app: App) -> App:
    """Says yes to a version that the prompt has not."""

    def body(path: str) -> object:
        return {
            "prompt_id": path.split("/")[3],
            "prompt": "",
            "version": 9,
            "variables": [],
            "is_default": True,
        }

    return takes_back(app, DEFAULT, 409, body)


@mutant("prompts.list.defaults")
def lists_drafts(app: App) -> App:
    """Lists the latest version of each prompt."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not LIST(scope):
            await app(scope, receive, send)
            return
        latest: dict[str, Any] = {}
        for each in (await ask(app, scope, "GET", "/v1/prompts"))["data"]:
            path = f"/v1/prompts/{each['prompt_id']}/versions"
            latest[each["prompt_id"]] = (await ask(app, scope, "GET", path))["data"][-1]
        change = answers(
            app, LIST, lambda body: {"data": [latest[each["prompt_id"]] for each in body["data"]]}
        )
        await change(scope, receive, send)

    return wrapped


@mutant("prompts.delete.gone")
def keeps_versions(app: App) -> App:
    """Still lists the versions of a prompt that is gone."""
    return takes_back(app, VERSIONS, 404, lambda _path: {"data": []})


@mutant("prompts.delete.gone")
def deletes_twice(app: App) -> App:
    """Says that a prompt is gone that was not there."""
    return takes_back(app, DELETE, 404, None, status=204)
