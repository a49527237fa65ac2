"""An agent with a function, a decorated function, a class and a tool group of the server as its tools."""

import sys

from llama_stack_client import Agent, AgentEventLogger, LlamaStackClient
from llama_stack_client.lib.agents.client_tool import ClientTool, client_tool
from llama_stack_client.types.tool_def_param import Parameter


def compare(left: str, right: str) -> bool:
    """Compares two words.

    :param left: one word
    :param right: the other word
    """
    return left == right


@client_tool
def forecast(city: str) -> dict:
    """Tells the weather of a city.

    :param city: the city
    :returns: the weather
    """
    return {"warm": True, "degrees": len(city)}


class Lottery(ClientTool):
    def get_name(self) -> str:
        return "lottery"

    def get_description(self) -> str:
        return "Draws a number."

    def get_params_definition(self) -> dict:
        return {"name": Parameter(name="name", parameter_type="str", description="Who draws.", required=True)}

    def run_impl(self, name: str) -> int:
        return 4


client = LlamaStackClient(base_url=sys.argv[1])
agent = Agent(
    client,
    model="stub-llm",
    instructions="Use the tools.",
    tools=[compare, forecast, Lottery(), "builtin::text"],
    sampling_params={"strategy": {"type": "top_p", "temperature": 1.0, "top_p": 0.9}},
    max_infer_iters=5,
)
session_id = agent.create_session("test-session")
for question in (
    "Hello.",
    "Compare them.",
    "Forecast for Lima?",
    "Draw from the lottery.",
    "Use word_count.",
):
    print(f"User> {question}")
    response = agent.create_turn(messages=[{"role": "user", "content": question}], session_id=session_id)
    for log in AgentEventLogger().log(response):
        log.print()

turn = agent.create_turn(
    messages=[{"role": "user", "content": "Compare once more."}], session_id=session_id, stream=False
)
print([step.step_type for step in turn.steps])
print(turn.output_message.content)
