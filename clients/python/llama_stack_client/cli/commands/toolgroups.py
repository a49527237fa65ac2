"""`llama-stack-client toolgroups`."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from ... import types
from ...runtime.omit import omit
from ..arguments import example, json_option
from ..catalogue import Catalogue, commands
from ..output import AsJson, show_list, told
from ..settings import client_of

app = commands(
    Catalogue(
        group="toolgroups",
        one="tool group",
        many="tool groups",
        columns=("identifier", "provider_id", "mcp_endpoint.uri", "args"),
        sample="builtin::websearch",
        list=lambda client: client.toolgroups.list(),
        get=lambda client, name: client.toolgroups.retrieve(name),
        remove=lambda client, name: client.toolgroups.unregister(name),
    )
)


@app.command(epilog=example("toolgroups tools builtin::websearch"))
def tools(
    ctx: typer.Context,
    toolgroup_id: Annotated[str | None, typer.Argument(help="One group; without it, all.")] = None,
    as_json: AsJson = False,
) -> None:
    """List tools."""
    found = client_of(ctx).tools.list(toolgroup_id=omit if toolgroup_id is None else toolgroup_id)
    show_list(found, ("identifier", "toolgroup_id", "description"), as_json=as_json)


@app.command(
    epilog=example(
        "toolgroups register mcp::files --provider-id mcp --mcp-endpoint http://localhost:9000/sse"
    )
)
def register(
    ctx: typer.Context,
    toolgroup_id: Annotated[str, typer.Argument(help="Name of the group in this stack.")],
    provider_id: Annotated[str, typer.Option(help="The provider that runs its tools.")],
    mcp_endpoint: Annotated[str | None, typer.Option(help="Address of an MCP server.")] = None,
    args: Annotated[Any, json_option("Arguments that every call of its tools is given.")] = None,
    as_json: AsJson = False,
) -> None:
    """Register a tool group."""
    client_of(ctx).toolgroups.register(
        toolgroup_id=toolgroup_id,
        provider_id=provider_id,
        mcp_endpoint=types.Url(uri=mcp_endpoint) if mcp_endpoint else omit,
        args=omit if args is None else args,
    )
    told(f"registered {toolgroup_id}", {"registered": toolgroup_id}, as_json=as_json)
