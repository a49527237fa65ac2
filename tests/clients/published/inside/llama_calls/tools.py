"""Tool groups, tools and the tool runtime of the 0.2 line."""

from __future__ import annotations

from recorder import Recorder


def run(call: Recorder) -> None:
    groups = call("toolgroups.list")
    provider = groups[0].provider_id
    call(
        "toolgroups.register",
        toolgroup_id="mcp::mine",
        provider_id=provider,
        mcp_endpoint={"uri": "http://127.0.0.1:9/sse"},
        args={"a": 1},
    )
    found = call("toolgroups.get", "mcp::mine")
    call.claim(
        "toolgroups.get",
        "keeps what was said",
        (found.identifier, found.args) == ("mcp::mine", {"a": 1}),
        found,
    )
    call("toolgroups.unregister", "mcp::mine")
    left = [each.identifier for each in call.client.toolgroups.list()]
    call.claim("toolgroups.unregister", "it is gone", "mcp::mine" not in left, left)
    _tools(call)
    _runtime(call)


def _tools(call: Recorder) -> None:
    listed = call("tools.list")
    first = listed[0]
    few = call("tools.list", toolgroup_id=first.toolgroup_id)
    call.claim(
        "tools.list",
        "lists those of a group",
        few and {each.toolgroup_id for each in few} == {first.toolgroup_id},
        few,
    )
    call.claim("tools.get", "is the one asked for", call("tools.get", first.identifier) == first, first)


def _runtime(call: Recorder) -> None:
    defined = call("tool_runtime.list_tools")
    call.claim("tool_runtime.list_tools", "lists tools", defined, defined)
    group = call.client.tools.list()[0].toolgroup_id
    call("tool_runtime.list_tools", tool_group_id=group)
    call("tool_runtime.list_tools", mcp_endpoint={"uri": "http://127.0.0.1:9/sse"})
    tool = call.client.tools.list()[0]
    arguments = {each.name: "river" for each in tool.parameters}
    result = call("tool_runtime.invoke_tool", tool_name=tool.identifier, kwargs=arguments)
    call.claim(
        "tool_runtime.invoke_tool", "answers content", result.content and not result.error_message, result
    )
