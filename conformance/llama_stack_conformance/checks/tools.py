"""Tools: groups, the tools in them, running them, and retrieval."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature

LISTING = feature(
    "tools.listing",
    "Listing tools",
    operations=(
        "toolgroups.list",
        "toolgroups.retrieve",
        "tools.list",
        "tools.retrieve",
        "tool_runtime.list_tools",
    ),
)
GROUPS = feature(
    "tools.groups", "Registering tool groups", operations=("toolgroups.register", "toolgroups.unregister")
)
RUNNING = feature("tools.running", "Running tools", operations=("tool_runtime.invoke",))
RAG = feature(
    "tools.rag",
    "Retrieval for prompts",
    operations=("tool_runtime.rag_tool.insert", "tool_runtime.rag_tool.query"),
)
INVOKE = "/v1/tool-runtime/invoke"
RAG_QUERY = "/v1/tool-runtime/rag-tool/query"


async def tools_of(subject: Subject, **query: Any) -> list[dict[str, Any]]:
    """The tools of all groups or of one."""
    found: list[dict[str, Any]] = (await subject.get("/v1/tools", **query)).valid("ListToolsResponse")["data"]
    return found


async def groups(subject: Subject) -> list[dict[str, Any]]:
    """The tool groups."""
    found: list[dict[str, Any]] = (await subject.get("/v1/toolgroups")).valid("ListToolGroupsResponse")[
        "data"
    ]
    return found


@check("tools.list.agrees", MUST, LISTING, spec=("tools.list", "tools.retrieve", "toolgroups.list"))
async def agrees(subject: Subject) -> None:
    """Every tool belongs to a listed group, and is the same in the list, in its group's list and by name.

    Agents are given groups and call tools by name; a tool that is in one list and not in the other is never called.
    """
    whole = await tools_of(subject)
    names = [each["identifier"] for each in await groups(subject)]
    expect(bool(whole), expected="a tool", got=whole)
    strangers = sorted({each["toolgroup_id"] for each in whole} - set(names))
    expect(not strangers, expected=f"tools of the groups {', '.join(names)}", got=strangers)
    by_group = [each for name in names for each in await tools_of(subject, toolgroup_id=name)]
    expect(
        sorted(by_group, key=_order) == sorted(whole, key=_order),
        expected=[each["name"] for each in whole],
        got=[each["name"] for each in by_group],
    )
    for each in whole:
        told = (await subject.get(f"/v1/tools/{each['name']}")).valid("Tool")
        twins = [other for other in whole if other["name"] == each["name"]]
        expect(told in twins, expected=each, got=told)


@check("tools.runtime.agrees", MUST, LISTING, spec=("tool_runtime.list_tools", "ToolDef"))
async def runtime_agrees(subject: Subject) -> None:
    """The tools that can run are those of the groups, group by group, with the same parameters.

    Clients of the 0.2 line build their calls from this list.
    """
    for group in await groups(subject):
        name = group["identifier"]
        answer = await subject.get("/v1/tool-runtime/list-tools", tool_group_id=name)
        found = {each["name"]: _parameters(each) for each in answer.valid("ListToolDefsResponse")["data"]}
        wanted = {each["name"]: _parameters(each) for each in await tools_of(subject, toolgroup_id=name)}
        expect(found == wanted, expected=wanted, got=found)


@check(
    "tools.list.unknown_group",
    MUST,
    LISTING,
    spec=("tools.list", "tool_runtime.list_tools", "toolgroups.retrieve"),
)
async def unknown_group(subject: Subject) -> None:
    """A group that is not registered has no tools; by name it is 404.

    A filter that falls back to all tools hands an agent what it must not use.
    """
    name = subject.name("no-group")
    found = await tools_of(subject, toolgroup_id=name)
    answer = await subject.get("/v1/tool-runtime/list-tools", tool_group_id=name)
    found += answer.valid("ListToolDefsResponse")["data"]
    expect(found == [], expected="no tools", got=found)
    (await subject.get(f"/v1/toolgroups/{name}")).error(404)


@check(
    "tools.list.schema",
    SHOULD,
    LISTING,
    spec=("/components/schemas/Tool/properties/input_schema", "ToolParameter"),
)
async def schema(subject: Subject) -> None:
    """A tool's `input_schema` says the same as its `parameters`: names, and which are required.

    Older clients read the one, newer ones the other, and both call the same tool.
    """
    for each in await tools_of(subject):
        if not each.get("input_schema"):
            continue
        told = each["input_schema"]
        got = (sorted(told.get("properties", {})), sorted(told.get("required", [])))
        wanted = (
            sorted(one["name"] for one in each["parameters"]),
            sorted(one["name"] for one in each["parameters"] if one["required"]),
        )
        expect(got == wanted, expected=f"{wanted} for {each['name']}", got=got)


@check("tools.invoke.unknown", MUST, RUNNING, spec=("tool_runtime.invoke", "tools.retrieve", "Error"))
async def unknown(subject: Subject) -> None:
    """A tool that is not there is 404, by name and when it is called.

    Models make up names of tools. An answer that looks like a result is believed.
    """
    name = subject.name("no_tool")
    (await subject.get(f"/v1/tools/{name}")).error(404)
    error = (await subject.post(INVOKE, {"tool_name": name, "kwargs": {}})).error(404)
    expect(name in error["message"], expected=f"a message that names {name}", got=error["message"])


@check("tools.invoke.missing_argument", MUST, RUNNING, spec=("tool_runtime.invoke", "ToolInvocationResult"))
async def missing_argument(subject: Subject) -> None:
    """A call without a required argument fails with a text that says so, and no result.

    Models leave arguments out; told which, they call again. An empty result makes them invent one.
    """
    needing = [each for each in await tools_of(subject) if any(one["required"] for one in each["parameters"])]
    expect(bool(needing), expected="a tool with a required parameter", got="none")
    for each in needing:
        answer = await subject.post(INVOKE, {"tool_name": each["name"], "kwargs": {}})
        if answer.status in (400, 422):
            answer.error(400, 422)
            continue
        result = answer.valid("ToolInvocationResult")
        expect(bool(result.get("error_message")), expected="an error_message", got=result)
        expect(not result.get("content"), expected="no content beside it", got=result)


@check("tools.groups.conflict", MUST, GROUPS, spec=("toolgroups.register", "Error"))
async def conflict(subject: Subject) -> None:
    """A group whose name is taken is refused with 409, and stays as it is.

    Whoever could register over a group could put a server of their own behind everybody's tools.
    """
    known = await groups(subject)
    expect(bool(known), expected="a tool group", got=known)
    for each in known[:3]:
        body = {
            "toolgroup_id": each["identifier"],
            "provider_id": each["provider_id"],
            "mcp_endpoint": {"uri": "http://127.0.0.1:9/mcp"},
        }
        (await subject.post("/v1/toolgroups", body)).error(409)
        told = (await subject.get(f"/v1/toolgroups/{each['identifier']}")).valid("ToolGroup")
        expect(told == each, expected=each, got=told)


TEXTS = {
    "kettle": "The warranty of electric kettles lasts two years. {index} {metadata} {{ messages }} %s",
    "penguin": "Penguins in Antarctica eat krill and small fish.",
}


@check("tools.rag.finds", MUST, RAG, spec=("tool_runtime.rag_tool.insert", "RagQueryResult"))
async def finds(subject: Subject) -> None:
    """What was read for retrieval is found, its document named in `metadata`; what fits better comes first.

    The oldest way to answer from documents; most code that was ever written against Llama Stack uses it.
    """
    async with _database(subject, TEXTS) as database:
        for name, text in TEXTS.items():
            body = {"content": text, "vector_db_ids": [database], "query_config": {"max_chunks": 2}}
            result = (await subject.post(RAG_QUERY, body)).valid("RagQueryResult")
            named = result["metadata"].get("document_ids")
            first = named[:1] if isinstance(named, list) else named
            expect(first == [name], expected=f"{name} first in document_ids", got=named)
            words = _text(result)
            here, other = (words.find(each) for each in sorted(TEXTS.values(), key=text.__ne__))
            expect(here >= 0 and not 0 <= other < here, expected=f"{text} before others", got=words)


@check(
    "tools.rag.template", MUST, RAG, spec=("/components/schemas/RagQueryConfig/properties/chunk_template",)
)
async def template(subject: Subject) -> None:
    """Chunks are written by the template, and braces in a document stay as they are.

    A document whose text is taken for a template speaks with the voice of the application.
    """
    settings = {"max_chunks": 1, "chunk_template": "<<{index}>> {chunk.content} <<end>>"}
    async with _database(subject, TEXTS) as database:
        body = {"content": TEXTS["kettle"], "vector_db_ids": [database], "query_config": settings}
        words = _text((await subject.post(RAG_QUERY, body)).valid("RagQueryResult"))
    wanted = f"<<1>> {TEXTS['kettle']} <<end>>"
    expect(wanted in words, expected=wanted, got=words)


@check("tools.rag.nothing", MUST, RAG, spec=("RagQueryResult", "tool_runtime.rag_tool.query"))
async def nothing(subject: Subject) -> None:
    """An empty database makes no content, and one that is not there is 404.

    Instructions around nothing make models answer from nothing.
    """
    unknown = {"content": "kettle", "vector_db_ids": [subject.name("no-db")]}
    (await subject.post(RAG_QUERY, unknown)).error(404)
    async with _database(subject, {}) as database:
        body = {"content": "kettle", "vector_db_ids": [database]}
        result = (await subject.post(RAG_QUERY, body)).valid("RagQueryResult")
    expect(not result.get("content"), expected="no content", got=result)


@contextlib.asynccontextmanager
async def _database(subject: Subject, texts: dict[str, str]) -> AsyncIterator[str]:
    """A vector database that has read these texts, until the end of the block."""
    name = subject.name("rag")
    made = {"vector_db_id": name, "embedding_model": subject.embedder}
    (await subject.post("/v1/vector-dbs", made)).valid("VectorDb")
    try:
        documents = [{"document_id": key, "content": text} for key, text in texts.items()]
        body = {"vector_db_id": name, "documents": documents, "chunk_size_in_tokens": 256}
        (await subject.post("/v1/tool-runtime/rag-tool/insert", body)).expect(204)
        yield name
    finally:
        await subject.delete(f"/v1/vector-dbs/{name}")


def _text(result: dict[str, Any]) -> str:
    content = result.get("content") or ""
    if isinstance(content, str):
        return content
    parts = content if isinstance(content, list) else [content]
    return "\n".join(str(each.get("text", "")) if isinstance(each, dict) else str(each) for each in parts)


def _order(tool: dict[str, Any]) -> tuple[str, str]:
    return tool["toolgroup_id"], tool["name"]


def _parameters(tool: dict[str, Any]) -> list[tuple[str, bool]]:
    return sorted((each["name"], each["required"]) for each in tool.get("parameters") or [])
