"""An agent with two tools that run here: a function and a coroutine. Needs a server that has agents.

llama stack run stub --port 8321
python docs/examples/agent_tools.py --base-url http://localhost:8321
"""

from __future__ import annotations

import argparse
import asyncio

from llama_stack_client import Agent, AgentEventLogger, LlamaStackClient, LlamaStackClientError

STOCK = {"red paint": 4, "blue paint": 0}


def count_stock(article: str) -> int:
    """Counts how many pieces of an article are in stock.

    Args:
        article: Name of the article, such as "red paint".
    """
    return STOCK.get(article, 0)


async def order_article(article: str, pieces: int = 1) -> dict[str, object]:
    """Orders an article.

    Args:
        article: Name of the article.
        pieces: How many to order.
    """
    await asyncio.sleep(0)
    STOCK[article] = STOCK.get(article, 0) + pieces
    return {"ordered": pieces, "article": article}


def main() -> None:
    """Runs the example."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base-url", default="http://localhost:8321")
    parser.add_argument("--model")
    options = parser.parse_args()
    client = LlamaStackClient(base_url=options.base_url)
    model = options.model or next(m.identifier for m in client.models.list() if m.model_type == "llm")
    agent = Agent(
        client,
        model=model,
        instructions="You keep a shop. Use your tools to look and to order, then answer in one sentence.",
        tools=[count_stock, order_article],
    )
    session = agent.create_session("shop")
    for question in (
        "Please count_stock of red paint.",
        "Please order_article: three pots of blue paint.",
        "Thank you!",
    ):
        print(f"User> {question}")
        for event in AgentEventLogger().log(
            agent.create_turn([{"role": "user", "content": question}], session)
        ):
            event.print()


if __name__ == "__main__":
    try:
        main()
    except LlamaStackClientError as error:
        raise SystemExit(f"error: {error}") from error
