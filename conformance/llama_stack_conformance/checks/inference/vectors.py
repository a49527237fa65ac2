"""Embeddings and rankings."""

from __future__ import annotations

import base64
import math
import struct
from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.checks.inference.asking import EMBEDDINGS, RERANK

VECTORS = feature(
    "inference.embeddings", "Embeddings", operations=("embeddings.create", "inference.embeddings")
)
DIMENSIONS = feature("inference.dimensions", "Embeddings of a wanted length")
RANKING = feature("inference.rerank", "Ranking", operations=("inference.rerank",))
CREATE = ("embeddings.create", "EmbeddingList")

TEXTS = ["A river in Europe.", "The price of bread.", "Water flows to the sea."]
TOLERANCE = 1e-3
"""How far a vector of a batch may be from the same vector alone: engines add up in another order."""


@check("inference.embeddings.order", MUST, VECTORS, spec=CREATE)
async def order(subject: Subject) -> None:
    """Each input has its vector, in the order of the inputs, all of one length and none like another.

    Whoever stores vectors pairs them with texts by position.
    """
    found = await _embed(subject, TEXTS)
    turned = await _embed(subject, TEXTS[::-1])
    expect(
        len({len(each) for each in found}) == 1,
        expected="vectors of one length",
        got=[len(each) for each in found],
    )
    expect(
        _close(found, turned[::-1]),
        expected="the order of the inputs",
        got="other vectors for inputs turned round",
    )
    expect(not _close(found[:1], found[1:2]), expected="other vectors for other texts", got="the same")


@check("inference.embeddings.batch", MUST, VECTORS, spec=CREATE)
async def batch(subject: Subject) -> None:
    """A text has the same vector in a batch as alone.

    Texts are embedded in batches and queries alone. Padding that leaks into the vector makes them strangers.
    """
    together = await _embed(subject, TEXTS)
    alone = [(await _embed(subject, text))[0] for text in TEXTS]
    distance = max(_distance(one, other) for one, other in zip(together, alone, strict=True))
    expect(distance <= TOLERANCE, expected=f"a distance of at most {TOLERANCE}", got=distance)


@check("inference.embeddings.normalised", SHOULD, VECTORS, spec=CREATE)
async def normalised(subject: Subject) -> None:
    """Vectors have the length one.

    Then the dot product is the cosine, which is what most stores compute.
    """
    lengths = [math.sqrt(sum(value * value for value in each)) for each in await _embed(subject, TEXTS)]
    expect(all(abs(length - 1) < 0.01 for length in lengths), expected="lengths of 1", got=lengths)


@check("inference.embeddings.base64", MUST, VECTORS, spec=(*CREATE, "EmbeddingVector"))
async def base64_floats(subject: Subject) -> None:
    """`encoding_format: base64` holds the same numbers as little-endian floats of 32 bits.

    OpenAI's Python SDK asks for it by itself; who cannot answer so is unusable from there.
    """
    body = {"model": subject.embedder, "input": TEXTS[0], "encoding_format": "base64"}
    text = (await subject.post(EMBEDDINGS, body)).valid("EmbeddingList")["data"][0]["embedding"]
    expect(isinstance(text, str), expected="a text", got=text)
    data = base64.b64decode(text)
    expect(len(data) % 4 == 0, expected="whole floats", got=f"{len(data)} bytes")
    numbers = list(struct.unpack(f"<{len(data) // 4}f", data))
    plain = (await _embed(subject, TEXTS[0]))[0]
    expect(_close([numbers], [plain]), expected=plain[:4], got=numbers[:4])


@check("inference.embeddings.usage", MUST, VECTORS, spec=("EmbeddingList", "EmbeddingUsage"))
async def usage(subject: Subject) -> None:
    """The usage counts the tokens of all inputs.

    A batch is paid for like its texts.
    """
    one = await _list(subject, input=TEXTS[0])
    all_of_them = await _list(subject, input=TEXTS)
    counts = [each["usage"]["prompt_tokens"] for each in (one, all_of_them)]
    expect(0 < counts[0] < counts[1], expected="more tokens for more texts", got=counts)


@check("inference.embeddings.empty", MUST, VECTORS, spec=("embeddings.create", "TextInput", "Error"))
async def empty(subject: Subject) -> None:
    """An empty list of inputs is refused as the caller's mistake.

    It is always a mistake, and an empty answer hides it.
    """
    (await subject.post(EMBEDDINGS, {"model": subject.embedder, "input": []})).error(400, 422)


@check(
    "inference.embeddings.dimensions",
    SHOULD,
    DIMENSIONS,
    spec=("embeddings.create", "CreateEmbeddingRequest"),
)
async def dimensions(subject: Subject) -> None:
    """`dimensions` is the length of the vectors.

    Stores have columns of a fixed length; a vector of another does not go in.
    """
    found = await _list(subject, input=TEXTS[0], dimensions=64)
    length = len(found["data"][0]["embedding"])
    expect(length == 64, expected="64 numbers", got=length)


@check("inference.rerank.order", MUST, RANKING, spec=("inference.rerank", "RerankResponse"))
async def ranked(subject: Subject) -> None:
    """Items come with falling scores, each of them once.

    Callers cut the list where they like; an unsorted one loses the best.
    """
    data = await _rank(subject)
    scores = [each["relevance_score"] for each in data]
    expect(scores == sorted(scores, reverse=True), expected="falling scores", got=scores)
    indices = sorted(each["index"] for each in data)
    expect(indices == [0, 1, 2], expected="every item once", got=indices)


@check("inference.rerank.best", SHOULD, RANKING, spec=("inference.rerank",))
async def best(subject: Subject) -> None:
    """An item that repeats the query stands before items about something else.

    The least that a ranking has to do.
    """
    data = await _rank(subject)
    expect(data[0]["index"] == 0, expected="the item that repeats the query first", got=data)


@check("inference.rerank.limit", MUST, RANKING, spec=("inference.rerank", "RerankRequest"))
async def limit(subject: Subject) -> None:
    """`max_num_results` = 1 brings one item, the best.

    It saves the caller the rest.
    """
    whole, cut = await _rank(subject), await _rank(subject, max_num_results=1)
    expect(cut == whole[:1], expected=whole[:1], got=cut)


async def _list(subject: Subject, **fields: Any) -> dict[str, Any]:
    answer = await subject.post(EMBEDDINGS, {"model": subject.embedder, **fields})
    found: dict[str, Any] = answer.valid("EmbeddingList")
    wanted = list(range(1 if isinstance(fields["input"], str) else len(fields["input"])))
    indices = [each["index"] for each in found["data"]]
    expect(indices == wanted, expected=f"the indices {wanted}", got=indices)
    return found


async def _embed(subject: Subject, texts: str | list[str]) -> list[list[float]]:
    found = await _list(subject, input=texts)
    vectors: list[list[float]] = [each["embedding"] for each in found["data"]]
    expect(all(isinstance(each, list) and each for each in vectors), expected="lists of numbers", got=vectors)
    return vectors


async def _rank(subject: Subject, **fields: Any) -> list[dict[str, Any]]:
    query = "How long is the river Danube?"
    items = [query, "The price of bread rises.", "Cats sleep all day."]
    body = {"model": subject.reranker, "query": query, "items": items, **fields}
    data: list[dict[str, Any]] = (await subject.post(RERANK, body)).valid("RerankResponse")["data"]
    expect(bool(data), expected="items", got=data)
    return data


def _distance(one: list[float], other: list[float]) -> float:
    if len(one) != len(other):
        return math.inf
    return max((abs(a - b) for a, b in zip(one, other, strict=True)), default=math.inf)


def _close(some: list[list[float]], others: list[list[float]]) -> bool:
    return all(_distance(one, other) <= TOLERANCE for one, other in zip(some, others, strict=True))
