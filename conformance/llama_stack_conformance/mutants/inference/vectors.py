"""Embeddings and rankings that are wrong in one way each."""

from __future__ import annotations

import base64
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

EMBEDDINGS = at("POST", "/v1/embeddings")
RERANK = at("POST", "/v1/inference/rerank")


@mutant("inference.embeddings.order")
def sorts_the_inputs(app: App) -> App:
    """Embeds the inputs in another order than they came in."""

    def change(body: Any) -> Any:
        return {**body, "input": sorted(body["input"])} if isinstance(body["input"], list) else body

    return requests(app, EMBEDDINGS, change)


@mutant("inference.embeddings.order")
def embeds_only_the_first(app: App) -> App:
    """Gives every input the vector of the first."""

    def change(body: Any) -> Any:
        for each in body["data"]:
            each["embedding"] = body["data"][0]["embedding"]
        return body

    return answers(app, EMBEDDINGS, change, status=200)


@mutant("inference.embeddings.batch")
def pads_batches(app: App) -> App:
    """Moves the vectors of a batch a little."""

    def change(body: Any) -> Any:
        if len(body["data"]) > 1:
            for each in body["data"]:
                each["embedding"][0] += 0.01
        return body

    return answers(app, EMBEDDINGS, change, status=200)


@mutant("inference.embeddings.normalised")
def doubles(app: App) -> App:
    """Gives vectors of the length two."""

    def change(body: Any) -> Any:
        for each in body["data"]:
            each["embedding"] = [2 * value for value in each["embedding"]]
        return body

    return answers(app, EMBEDDINGS, change, status=200)


@mutant("inference.embeddings.base64")
def big_endian(app: App) -> App:
    """Writes the bytes of each float the other way round."""

    def change(body: Any) -> Any:
        for each in body["data"]:
            if isinstance(each["embedding"], str):
                data = base64.b64decode(each["embedding"])
                turned = b"".join(data[place : place + 4][::-1] for place in range(0, len(data), 4))
                each["embedding"] = base64.b64encode(turned).decode()
        return body

    return answers(app, EMBEDDINGS, change, status=200)


@mutant("inference.embeddings.base64")
def knows_no_base64(app: App) -> App:
    """Answers with lists of numbers whatever was asked."""
    return requests(
        app, EMBEDDINGS, lambda body: {key: value for key, value in body.items() if key != "encoding_format"}
    )


@mutant("inference.embeddings.usage")
def counts_one_text(app: App) -> App:
    """Counts three tokens whatever was embedded."""
    usage = {"prompt_tokens": 3, "total_tokens": 3}
    return answers(app, EMBEDDINGS, lambda body: {**body, "usage": usage}, status=200)


@mutant("inference.embeddings.empty")
def embeds_nothing(app: App) -> App:
    """Takes an empty list for an empty text."""
    return requests(app, EMBEDDINGS, lambda body: {**body, "input": body["input"] or " "})


@mutant("inference.embeddings.dimensions")
def has_one_length(app: App) -> App:
    """Knows no `dimensions`."""
    return requests(
        app, EMBEDDINGS, lambda body: {key: value for key, value in body.items() if key != "dimensions"}
    )


@mutant("inference.rerank.order")
def worst_first(app: App) -> App:
    """Sorts by rising scores."""
    return answers(app, RERANK, lambda body: {**body, "data": body["data"][::-1]}, status=200)


@mutant("inference.rerank.best")
def scores_at_random(app: App) -> App:
    """Gives the best score to the second item."""

    def change(body: Any) -> Any:
        for each in body["data"]:
            each["index"] = (each["index"] + 1) % 3
        return body

    return answers(app, RERANK, change, status=200)


@mutant("inference.rerank.limit")
def ranks_all(app: App) -> App:
    """Knows no `max_num_results`."""
    return requests(
        app, RERANK, lambda body: {key: value for key, value in body.items() if key != "max_num_results"}
    )
