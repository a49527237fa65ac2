"""Registries of models that are wrong in one way each."""

from __future__ import annotations

from llama_stack_conformance.mutants.breaking import answers, at, responds
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

LIST = at("GET", "/v1/models")
ONE = "/v1/models/{*}"


@mutant("models.list.complete")
def lists_twice(app: App) -> App:
    """Lists the last model twice."""
    return answers(app, LIST, lambda body: {**body, "data": body["data"] + body["data"][-1:]}, status=200)


@mutant("models.list.complete")
def hides_the_first(app: App) -> App:
    """Leaves the first model out."""
    return answers(app, LIST, lambda body: {**body, "data": body["data"][1:]}, status=200)


@mutant("models.get.same")
def has_another_owner(app: App) -> App:
    """Shows another owner than the list does."""
    return answers(app, at("GET", ONE), lambda body: {**body, "owned_by": "nobody"}, status=200)


@mutant("models.get.unknown")
def stops_at_slashes(app: App) -> App:
    """Has no route for names with slashes."""
    wrong = {"error": {"message": "Not Found", "type": "not_found_error", "code": None, "param": None}}
    return responds(app, at("GET", "/v1/models/{}/{*}"), 404, wrong)


@mutant("models.register.lifecycle")
def deletes_nothing(app: App) -> App:
    """Says that it deleted."""
    return responds(app, at("DELETE", ONE), 200, {"id": "x", "object": "model", "deleted": True})
