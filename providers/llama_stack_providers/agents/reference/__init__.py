"""`inline::reference`: agents that think with the distribution's own inference.

provider.py       the operations: agents, sessions, turns, steps
parts.py          what an agent is made of, which must be there
turn.py           one turn, step by step, told as events
thinking.py       one question to the model, and its answer as it comes
conversation.py   what was said before, as the model reads it
toolbox.py        the tools of a turn, and running those that are the server's
documents.py      the documents that a turn brings along
shields.py        what is checked on the way in and out
kept.py           agents, sessions and turns by their names
records.py        what is kept of sessions and turns
store.py          where it is kept
"""

from __future__ import annotations

from llama_stack_providers.agents.reference.config import ReferenceAgentsConfig
from llama_stack_spi import ProviderSpec


def _build(config: ReferenceAgentsConfig, **siblings: object) -> object:
    from llama_stack_providers.agents.reference.provider import ReferenceAgents

    return ReferenceAgents(config, **siblings)  # type: ignore[arg-type]


PROVIDER = ProviderSpec(
    api="agents",
    provider_type="inline::reference",
    config=ReferenceAgentsConfig,
    build=_build,
    requires=("inference",),
    uses=("models", "safety", "tools"),
    description="Agents with sessions that survive a restart, tools of the client and of the server, and shields.",
)
