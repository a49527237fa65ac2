"""Calls every method of `llama-stack-client` 0.7 that our contract answers: `python … http://host:port`."""

from __future__ import annotations

import sys
from functools import partial

from llama_calls import (
    agent_responses,
    batches,
    chat,
    client,
    conversations,
    datasets,
    errors,
    evaluation,
    files,
    inspection,
    models,
    native,
    prompts,
    responses,
    safety,
    scoring,
    vectors,
)


def main(url: str) -> None:
    call = client.recorder(url)
    parts = {
        "inspect": inspection.run,
        "admin": inspection.admin,
        "models": models.run,
        "chat": chat.run,
        "rerank": partial(native.rerank, method="alpha.inference.rerank"),
        "files": files.run,
        "vector stores": vectors.stores,
        "vector-io": vectors.chunks,
        "responses": responses.run,
        "conversations": conversations.run,
        "prompts": prompts.run,
        "batches": batches.run,
        "safety": safety.run,
        "the Agent helper": agent_responses.run,
        "datasets": partial(datasets.run, group="beta.datasets"),
        "scoring": scoring.run,
        "evaluation": partial(evaluation.run, group="alpha.eval", benchmarks="alpha.benchmarks"),
        "errors": errors.run,
    }
    for name, run in parts.items():
        with call.part(name):
            run(call)


if __name__ == "__main__":
    main(sys.argv[1])
