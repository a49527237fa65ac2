"""Calls every method of `llama-stack-client` 0.2 that our contract answers: `python … http://host:port`."""

from __future__ import annotations

import sys
from functools import partial

from llama_calls import (
    agent_turns,
    agents,
    chat,
    client,
    datasets,
    errors,
    evaluation,
    files,
    inspection,
    models,
    native,
    post_training,
    responses,
    safety,
    scoring,
    tools,
    vectors,
)


def main(url: str) -> None:
    call = client.recorder(url)
    parts = {
        "inspect": inspection.run,
        "models": models.run,
        "chat": chat.run,
        "native inference": native.run,
        "files": files.run,
        "vector databases": vectors.databases,
        "vector stores": vectors.stores,
        "responses": responses.run,
        "safety": safety.run,
        "tools": tools.run,
        "agents": agents.run,
        "the Agent helper": agent_turns.run,
        "datasets": partial(datasets.run, group="datasets"),
        "scoring": scoring.run,
        "evaluation": partial(evaluation.run, group="eval", benchmarks="benchmarks"),
        "post training": post_training.run,
        "synthetic data": native.synthetic_data,
        "errors": errors.run,
    }
    for name, run in parts.items():
        with call.part(name):
            run(call)


if __name__ == "__main__":
    main(sys.argv[1])
