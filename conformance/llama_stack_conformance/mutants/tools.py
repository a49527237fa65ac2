"""Tools that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import queries, takes_back, without
from llama_stack_conformance.targets.hosting import App

TOOLS = at("GET", "/v1/tools")
ONE = at("GET", "/v1/tools/{*}")
GROUPS = at("POST", "/v1/toolgroups")
RUNTIME = at("GET", "/v1/tool-runtime/list-tools")
INVOKE = at("POST", "/v1/tool-runtime/invoke")
INSERT = at("POST", "/v1/tool-runtime/rag-tool/insert")
QUERY = at("POST", "/v1/tool-runtime/rag-tool/query")


def settings(change: Any) -> Any:
    """Changes the settings of a query."""
    return lambda body: {**body, "query_config": change(body.get("query_config") or {})}


def texts(change: Any) -> Any:
    """Changes the texts of an answer."""

    def changed(body: Any) -> Any:
        for each in body.get("content") or []:
            each["text"] = change(each["text"])
        return body

    return changed


@mutant("tools.list.agrees")
def knows_no_groups(app: App) -> App:
    """Lists the tools of all groups for one."""
    return queries(app, TOOLS, without("toolgroup_id"))


@mutant("tools.list.agrees")
def another_description(app: App) -> App:
    """Describes a tool by name otherwise than in the list."""
    return answers(app, ONE, lambda body: {**body, "description": body["name"]}, status=200)


@mutant("tools.runtime.agrees")
def nothing_is_required(app: App) -> App:
    """Calls no parameter required, among the tools that can run."""

    def change(body: Any) -> Any:
        for each in body["data"]:
            each["parameters"] = [{**one, "required": False} for one in each.get("parameters") or []]
        return body

    return answers(app, RUNTIME, change, status=200)


@mutant("tools.runtime.agrees")
def loses_a_tool(app: App) -> App:
    """Loses the last tool of a group that has several."""
    return answers(app, RUNTIME, lambda body: {"data": body["data"][:-1] or body["data"]}, status=200)


@mutant("tools.list.unknown_group")
def all_for_a_stranger(app: App) -> App:
    """Lists all tools for a group that it does not know."""

    def change(query: dict[str, str]) -> dict[str, str]:
        return query if query.get("tool_group_id", "").startswith("builtin::") else {}

    return queries(app, RUNTIME, change)


@mutant("tools.list.schema")
def requires_everything(app: App) -> App:
    """Calls every property required in the schema."""

    def change(body: Any) -> Any:
        for each in body["data"]:
            each["input_schema"]["required"] = list(each["input_schema"]["properties"])
        return body

    return answers(app, TOOLS, change, status=200)


@mutant("tools.invoke.unknown")
def believes_in_it(app: App) -> App:
    """Answers the call of a tool that is not there like a tool that failed."""
    return takes_back(app, INVOKE, 404, lambda _path: {"error_message": "no such tool", "error_code": 404})


@mutant("tools.invoke.unknown")
def names_nothing(app: App) -> App:
    """Does not say which tool is not there."""

    def change(body: Any) -> Any:
        return {**body, "error": {**body["error"], "message": "There is no such tool."}}

    return answers(app, INVOKE, change, status=404)


@mutant("tools.invoke.missing_argument")
def empty_for_missing(app: App) -> App:
    """Answers nothing where an argument is missing."""
    return answers(
        app, INVOKE, lambda body: {"content": ""} if body.get("error_message") else body, status=200
    )


@mutant("tools.invoke.missing_argument")
def result_beside_the_error(app: App) -> App:
    """Gives a result beside the failure."""

    def change(body: Any) -> Any:
        return {**body, "content": "0"} if body.get("error_message") else body

    return answers(app, INVOKE, change, status=200)


@mutant("tools.groups.conflict")
def registers_over(app: App) -> App:
    """Says that it has registered over a group."""
    return takes_back(app, GROUPS, 409, None, status=204)


@mutant("tools.rag.finds")
def names_the_place(app: App) -> App:
    """Names documents by their place among the results."""

    def change(body: Any) -> Any:
        named = [str(place) for place, _ in enumerate(body["metadata"].get("document_ids", []))]
        return {**body, "metadata": {**body["metadata"], "document_ids": named}}

    return answers(app, QUERY, change, status=200)


@mutant("tools.rag.finds")
def best_last(app: App) -> App:
    """Writes what fits best at the end."""
    return answers(
        app, QUERY, lambda body: {**body, "content": (body.get("content") or [])[::-1]}, status=200
    )


@mutant("tools.rag.template")
def one_template(app: App) -> App:
    """Knows no template but its own."""
    return requests(app, QUERY, settings(without("chunk_template")))


@mutant("tools.rag.template")
def expands_documents(app: App) -> App:
    """Fills in the braces of documents too."""
    return answers(app, QUERY, texts(lambda text: text.replace("{index}", "1")), status=200)


@mutant("tools.rag.nothing")
def instructions_around_nothing(app: App) -> App:
    """Says how to use results where there are none."""

    def change(body: Any) -> Any:
        return {**body, "content": body.get("content") or "Use these results to answer:"}

    return answers(app, QUERY, change, status=200)


@mutant("tools.rag.nothing")
def overlooks_a_database(app: App) -> App:
    """Finds nothing in a database that is not there."""
    return takes_back(app, QUERY, 404, lambda _path: {"metadata": {}})
