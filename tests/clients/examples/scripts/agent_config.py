"""An agent the older way: one configuration, tools beside it, and models from their own modules."""

import sys

from llama_stack_client import LlamaStackClient
from llama_stack_client.lib.agents.agent import Agent
from llama_stack_client.lib.agents.client_tool import client_tool
from llama_stack_client.lib.agents.event_logger import EventLogger
from llama_stack_client.types import UserMessage
from llama_stack_client.types.agent_create_params import AgentConfig
from llama_stack_client.types.agents.turn_create_params import Document


@client_tool
def double(word: str) -> int:
    """Doubles the length of a word.

    :param word: the word
    """
    return 2 * len(word)


config = AgentConfig(
    model="stub-llm",
    instructions="Be brief.",
    toolgroups=[],
    client_tools=[double.get_tool_definition()],
    input_shields=[],
    output_shields=[],
    enable_session_persistence=False,
)
agent = Agent(LlamaStackClient(base_url=sys.argv[1]), agent_config=config, client_tools=(double,))
session_id = agent.create_session("test-session")
for question in ("Double this.", "Say hello."):
    turn = agent.create_turn(
        messages=[UserMessage(role="user", content=question)],
        session_id=session_id,
        documents=[Document(content="Llamas eat grass.", mime_type="text/plain")],
    )
    for log in EventLogger().log(turn):
        log.print()
