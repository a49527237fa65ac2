"""Servers that say something wrong about themselves, in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, heads
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import last_step, queries, takes_back, without
from llama_stack_conformance.targets.hosting import App

HEALTH = at("GET", "/v1/health")
VERSION = at("GET", "/v1/version")
CONTRACT = at("GET", "/v1/inspect/contract")
ROUTES = at("GET", "/v1/inspect/routes")
PROVIDERS = at("GET", "/v1/providers")
PROVIDER = at("GET", "/v1/providers/{}")


def data(change: Any) -> Any:
    """Changes the items of a list."""
    return lambda body: {**body, "data": change(body["data"])}


@mutant("inspect.health.ok")
def never_sure(app: App) -> App:
    """Says `Not Implemented` of itself."""
    return answers(app, HEALTH, lambda _body: {"status": "Not Implemented"}, status=200)


@mutant("inspect.version.one")
def old_digest(app: App) -> App:
    """Tells the digest of an older contract with the version."""
    return answers(app, VERSION, lambda body: {**body, "spec_digest": "sha256:0123456789abcdef"}, status=200)


@mutant("inspect.contract.true")
def one_old_operation(app: App) -> App:
    """Has the digest of an older form of one operation."""

    def change(body: Any) -> Any:
        body["operations"][7]["digest"] = "0123456789abcdef"
        return body

    return answers(app, CONTRACT, change, status=200)


@mutant("inspect.contract.true")
def loses_an_operation(app: App) -> App:
    """Leaves the last operation out."""
    return answers(app, CONTRACT, lambda body: {**body, "operations": body["operations"][:-1]}, status=200)


@mutant("inspect.routes.answer")
def lists_more(app: App) -> App:
    """Lists a method that the path has not."""
    more = {"route": "/v1/models/{model_id}", "method": "PUT", "provider_types": []}
    return answers(app, ROUTES, data(lambda found: [*found, more]), status=200)


@mutant("inspect.routes.answer")
def allows_one(app: App) -> App:
    """Tells one method in `Allow` where the path has two."""

    def change(status: int, found: dict[str, str]) -> tuple[int, dict[str, str]]:
        return status, {**found, "allow": found.get("allow", "").split(",")[0]}

    return heads(app, at("PATCH", "/v1/files"), change)


@mutant("inspect.routes.complete")
def leaves_one_out(app: App) -> App:
    """Leaves a route out that it answers."""
    kept = data(lambda found: [each for each in found if each["route"] != "/v1/inference/rerank"])
    return answers(app, ROUTES, kept, status=200)


@mutant("inspect.routes.complete")
def serves_less_than_it_lists(app: App) -> App:
    """Says that it does not serve an operation whose route it lists."""

    def change(body: Any) -> Any:
        body["operations"][3]["served"] = False
        return body

    return answers(app, CONTRACT, change, status=200)


@mutant("inspect.routes.filter")
def knows_no_filter(app: App) -> App:
    """Lists the routes of all levels for one."""
    return queries(app, ROUTES, without("api_filter"))


@mutant("inspect.routes.filter")
def beginning_of_a_word(app: App) -> App:
    """Takes `v1alpha` for a kind of `v1`."""

    def change(body: Any) -> Any:
        paths = {each["route"] for each in body["data"]}
        if all(path.startswith("/v1/") for path in paths):
            more = {"route": "/v1alpha/eval", "method": "GET", "provider_types": []}
            return {"data": [*body["data"], more]}
        return body

    return answers(app, ROUTES, change, status=200)


@mutant("inspect.providers.agree")
def another_type(app: App) -> App:
    """Tells another type of a provider by its identifier."""
    return answers(app, PROVIDER, lambda body: {**body, "provider_type": "remote::other"}, status=200)


@mutant("inspect.providers.agree")
def knows_everyone(app: App) -> App:
    """Knows a provider that is not there."""

    def body(path: str) -> object:
        return {
            "api": "inference", "provider_id": last_step(path), "provider_type": "inline::none", "config": {},
            "health": {"status": "OK"},
        }  # fmt: skip

    return takes_back(app, PROVIDER, 404, body)


@mutant("inspect.providers.behind_routes")
def hides_where_data_goes(app: App) -> App:
    """Names a provider behind chats that is not on the list of providers."""

    def change(found: list[Any]) -> list[Any]:
        for each in found:
            if each["route"] == "/v1/chat/completions":
                each["provider_types"] = ["remote::elsewhere"]
        return found

    return answers(app, ROUTES, data(change), status=200)


@mutant("inspect.providers.no_secrets")
def shows_keys(app: App) -> App:
    """Tells the key of one provider."""

    def change(found: list[Any]) -> list[Any]:
        found[-1]["config"] = {**found[-1]["config"], "upstream": {"api_key": "sk-canary-0001"}}
        return found

    return answers(app, PROVIDERS, data(change), status=200)
