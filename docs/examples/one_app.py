"""One application for every distribution: chat, streamed chat, JSON of a schema, a tool call, embeddings, a ranking.

python docs/examples/one_app.py --distribution starter
python docs/examples/one_app.py --distribution torch
python docs/examples/one_app.py --distribution vllm
UPSTREAM_URL=http://localhost:8080/v1 python docs/examples/one_app.py --distribution remote
python docs/examples/one_app.py --base-url http://localhost:8321
"""

from __future__ import annotations

import argparse
import contextlib
import json
from collections.abc import Iterator

from first_chat import server
from llama_stack_client import LlamaStackClient, UnsupportedOperationError

PERSON = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
    "required": ["name", "age"],
}
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


def application(client: LlamaStackClient) -> None:
    """Everything that it does, with whatever models the server has."""
    models = {model.model_type: model.identifier for model in reversed(client.models.list().data)}
    chat(client, models["llm"])
    if "embedding" in models:
        embed(client, models["embedding"])
    if "rerank" in models:
        rank(client, models["rerank"])


def chat(client: LlamaStackClient, model: str) -> None:
    """Asks a chat model in four ways."""

    def user(text: str) -> list[dict[str, str]]:
        return [{"role": "user", "content": text}]

    def create(text: str, **more: object):  # type: ignore[no-untyped-def]
        return client.chat.completions.create(model=model, messages=user(text), temperature=0, **more)

    answer = create("What is the capital of France?", max_tokens=40)
    say("chat", answer.choices[0].message.content)

    question = user("Name three colours.")
    with client.chat.completions.stream(
        model=model, messages=question, temperature=0, max_tokens=40
    ) as chunks:
        pieces = [choice.delta.content or "" for chunk in chunks for choice in chunk.choices]
    say("streamed chat", f"{''.join(pieces)!r} in {len(pieces)} pieces")

    shape = {"type": "json_schema", "json_schema": {"name": "person", "schema": PERSON}}
    answer = create("Anna is 30 years old. Describe her in JSON.", max_tokens=60, response_format=shape)
    say("JSON of a schema", json.loads(answer.choices[0].message.content))

    answer = create("What is the weather in Paris?", max_tokens=60, tools=[WEATHER], tool_choice="required")
    (call,) = answer.choices[0].message.tool_calls
    say("tool call", f"{call.function.name}({json.loads(call.function.arguments)})")


def embed(client: LlamaStackClient, model: str) -> None:
    """Compares what texts mean."""
    texts = ["A cat sits on the mat.", "A kitten rests on a rug.", "Quarks are bound by gluons."]
    cat, kitten, quark = (item.embedding for item in client.embeddings.create(model=model, input=texts).data)
    near, far = (sum(a * b for a, b in zip(cat, other, strict=True)) for other in (kitten, quark))
    say("embeddings", f"cat and kitten {near:.2f}, cat and quark {far:.2f}")


def rank(client: LlamaStackClient, model: str) -> None:
    """Finds the text that answers a question."""
    items = [
        "Dogs love to eat meat.",
        "Chocolate contains theobromine, which is poisonous to dogs.",
        "Quarks are bound by gluons.",
    ]
    try:
        best = client.inference.rerank(model=model, query="Can dogs eat chocolate?", items=items).data[0]
    except UnsupportedOperationError as error:
        say("ranking", f"not here: {error.message}")
    else:
        say("ranking", f"{items[best.index]} ({best.relevance_score:.2f})")


def say(what: str, found: object) -> None:
    """Prints one line of the result."""
    print(f"{what:>16}: {found}", flush=True)


@contextlib.contextmanager
def connected(options: argparse.Namespace) -> Iterator[LlamaStackClient]:
    """A client for the server that is named, or for one that runs for the time of the block."""
    if options.base_url:
        yield LlamaStackClient(base_url=options.base_url, timeout=600)
        return
    with server(options.distribution, options.port) as client:
        yield client.with_options(timeout=600)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--distribution", default="starter")
    parser.add_argument("--port", type=int, default=8321)
    parser.add_argument("--base-url", help="a server that runs already")
    with connected(parser.parse_args()) as client:
        application(client)
