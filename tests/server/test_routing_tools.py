"""Two providers of tools: groups, their tools, and running them."""

from __future__ import annotations

from pathlib import Path

from tests.server.sharing import error, running, sharers

TWO = "apis:\n" + sharers("memory", "stub") + sharers("tools", "box-a", "box-b")
MCP = {"toolgroup_id": "mcp::echo", "provider_id": "box-b", "mcp_endpoint": {"uri": "http://localhost:1/sse"}}


async def test_each_tool_is_listed_once_and_runs_where_its_group_is() -> None:
    async with running(TWO) as http:
        before = [each["identifier"] for each in (await http.get("/v1/tools")).json()["data"]]
        await http.post("/v1/toolgroups", json={**MCP, "args": {"text": "from b"}})
        taken = await http.post("/v1/toolgroups", json={**MCP, "provider_id": "box-a"})
        groups = (await http.get("/v1/toolgroups")).json()["data"]
        tools = (await http.get("/v1/tools")).json()["data"]
        echo = (await http.get("/v1/tools/echo")).json()
        runnable = (await http.get("/v1/tool-runtime/list-tools")).json()["data"]
        of_group = (await http.get("/v1/tools", params={"toolgroup_id": "mcp::echo"})).json()["data"]
        of_none = (await http.get("/v1/tools", params={"toolgroup_id": "nope"})).json()["data"]
        ran = await http.post("/v1/tool-runtime/invoke", json={"tool_name": "echo", "kwargs": {"text": "hi"}})
        unknown = await http.post("/v1/tool-runtime/invoke", json={"tool_name": "nope", "kwargs": {}})
    assert len(set(before)) == len(before) > 0
    assert error(taken)[:2] == (409, "tool_group_exists")
    assert {each["provider_id"] for each in groups if each["identifier"] != "mcp::echo"} == {"box-a"}
    assert [each["identifier"] for each in tools] == [*before, "echo"]
    assert (echo["toolgroup_id"], echo["provider_id"]) == ("mcp::echo", "box-b")
    assert [each["name"] for each in runnable] == [*before, "echo"]
    assert ([each["identifier"] for each in of_group], of_none) == (["echo"], [])
    assert "from b" in str(ran.json()["content"])
    assert error(unknown)[:2] == (404, "tool_not_found")


async def test_an_unregistered_server_and_retrieval_go_to_the_first_that_can() -> None:
    async with running(TWO) as http:
        endpoint = {"mcp_endpoint[uri]": "http://localhost:1/sse"}
        tools = (await http.get("/v1/tool-runtime/list-tools", params=endpoint)).json()["data"]
        query = {"content": "warranty", "vector_db_ids": ["my-documents"]}
        found = await http.post("/v1/tool-runtime/rag-tool/query", json=query)
    assert [each["name"] for each in tools] == ["echo"]
    assert "two years" in str(found.json()["content"])


async def test_groups_survive_a_restart(tmp_path: Path) -> None:
    text = TWO + f"storage: {{path: {tmp_path}/stack.db}}\n"
    async with running(text) as http:
        await http.post("/v1/toolgroups", json=MCP)
        before = (await http.get("/v1/toolgroups/mcp::echo")).json()
    async with running(text) as http:
        assert (await http.get("/v1/toolgroups/mcp::echo")).json() == before
        assert (await http.delete("/v1/toolgroups/mcp::echo")).status_code == 204
        assert (await http.get("/v1/tools/echo")).status_code == 404
    assert before["provider_id"] == "box-b"


async def test_the_distribution_declares_groups() -> None:
    declared = "resources:\n  tool_groups:\n    - {toolgroup_id: mcp::echo, provider_id: box-b, mcp_endpoint: {uri: x}}\n"
    async with running(TWO + declared) as http:
        assert (await http.get("/v1/tools/echo")).json()["provider_id"] == "box-b"
