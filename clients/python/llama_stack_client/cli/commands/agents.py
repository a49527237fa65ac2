"""`llama-stack-client agents`."""

from __future__ import annotations

from typing import Annotated

import typer

from ..arguments import example
from ..catalogue import Catalogue, commands
from ..output import AsJson, show, show_list
from ..settings import client_of

app = commands(
    Catalogue(
        group="agents",
        one="agent",
        many="agents",
        columns=("agent_id", "agent_config.name", "agent_config.model", "created_at"),
        sample="agent_123",
        list=lambda client: client.agents.list(),
        get=lambda client, name: client.agents.retrieve(name),
        remove=lambda client, name: client.agents.delete(name),
        remove_verb="delete",
    )
)


@app.command(epilog=example("agents sessions agent_123"))
def sessions(
    ctx: typer.Context,
    agent_id: Annotated[str, typer.Argument(help="Identifier of the agent.")],
    as_json: AsJson = False,
) -> None:
    """List the sessions of an agent."""
    found = client_of(ctx).agents.sessions.list(agent_id)
    rows = [{**each.to_dict(), "turn_count": len(each.turns)} for each in found]
    show_list(rows, ("session_id", "session_name", "turn_count", "started_at"), as_json=as_json)


@app.command(epilog=example("agents session agent_123 session_123"))
def session(
    ctx: typer.Context,
    agent_id: Annotated[str, typer.Argument(help="Identifier of the agent.")],
    session_id: Annotated[str, typer.Argument(help="Identifier of the session.")],
    as_json: AsJson = False,
) -> None:
    """Show one session with its turns."""
    show(client_of(ctx).agents.sessions.retrieve(agent_id, session_id), as_json=as_json)
