"""Whatever an upstream writes becomes an answer of the contract or an error of ours, and never a crash."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    Completion,
    EmbeddingList,
    RerankRequest,
)
from llama_stack_providers.inference.native import answers
from llama_stack_providers.inference.upstream.faults import error_of
from llama_stack_providers.inference.upstream.keys import Key
from llama_stack_providers.inference.upstream.openai import listing, mending, ranking
from llama_stack_providers.inference.upstream.openai.answers import Checked
from llama_stack_spi import LlamaStackError, raw_of
from llama_stack_spi.http.wire import WireType
from tests.providers.inference.fake_upstream import USAGE, answer, chunk

KEY = Key(None)
WEIRD: list[Any] = [
    None, True, -1, 0, 1.5, float("inf"), float("nan"), 10**30, "", "x", "\0", [], {}, [None], {"a": None},
    [[1]], {"error": 7}, "9" * 400,
]  # fmt: skip
CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
LOGPROBS = {"content": [{"token": "a", "logprob": -1.0, "bytes": [97], "top_logprobs": []}], "refusal": None}
TEXT = {
    "id": "c", "object": "text_completion", "created": 1, "model": "m", "usage": USAGE,
    "choices": [
        {"index": 0, "text": "a", "finish_reason": "stop",
         "logprobs": {"tokens": ["a"], "token_logprobs": [-1.0], "top_logprobs": [{"a": -1.0}], "text_offset": [0]}},
    ],
}  # fmt: skip
VECTORS = {
    "object": "list", "model": "m", "usage": {"prompt_tokens": 1, "total_tokens": 1},
    "data": [{"object": "embedding", "index": 0, "embedding": [0.5]}],
}  # fmt: skip


def chat() -> dict[str, Any]:
    whole = answer("a", finish="tool_calls", tool_calls=[CALL])
    whole["choices"][0]["logprobs"] = LOGPROBS
    return copy.deepcopy(whole)


def garbled(value: Any, luck: random.Random) -> Any:
    """The value with one place of it replaced, taken out, or doubled."""
    value = copy.deepcopy(value)
    here, step = value, None
    path: list[tuple[Any, Any]] = []
    while isinstance(here, dict | list) and here and (not path or luck.random() < 0.8):
        step = luck.choice(list(here)) if isinstance(here, dict) else luck.randrange(len(here))
        path.append((here, step))
        here = here[step]
    place, step = path[-1]
    match luck.randrange(4):
        case 0:
            del place[step]
        case 1 if isinstance(place, list):
            place.append(place[step])
        case _:
            place[step] = luck.choice(WEIRD)
    return value


KINDS: dict[str, tuple[Any, Any, Any]] = {
    "chat": (ChatCompletion, mending.mend_chat, chat()),
    "chunk": (ChatCompletionChunk, mending.mend_chunk, chunk("a", tool_calls=[{"index": 0, **CALL}])),
    "text": (Completion, mending.mend_completion, TEXT),
    "vectors": (EmbeddingList, mending.mend_embeddings, VECTORS),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_garbled_answer_is_one_of_the_contract_or_an_error(kind: str) -> None:
    model, mend, whole = KINDS[kind]
    checked = Checked(model, mend, name="Up")
    wire = WireType(model)
    luck = random.Random(4)
    kept = 0
    for _ in range(1500):
        found = garbled(whole, luck)
        if luck.random() < 0.3:
            found = garbled(found, luck) if isinstance(found, dict) and found else found
        raw = json.dumps(found).encode()
        try:
            made = checked.answer(raw, asked=mending.Asked("m"), key=KEY)
        except LlamaStackError:
            continue
        kept += 1
        wire.from_json(raw_of(made) or b"")
        if kind == "chat":
            try:
                answers.chat_response(made)
            except LlamaStackError:
                continue
    assert kept > 100, "most of the answers should be worth keeping"


def test_garbled_lists_rankings_and_errors() -> None:
    luck = random.Random(5)
    models = {"data": [{"id": "a", "type": "chat", "max_model_len": 5}]}
    scores = {"results": [{"index": 0, "relevance_score": 0.5}]}
    errors = {"error": {"message": "m", "type": "t", "code": "c", "param": "p"}}
    body = RerankRequest.model_validate({"model": "m", "query": "q", "items": ["a"]})
    for _ in range(1500):
        for whole, read in (
            (models, lambda raw: listing.models_of(raw, "Up")),
            (scores, lambda raw: ranking.response_of(raw, body, name="Up")),
        ):
            try:
                read(json.dumps(garbled(whole, luck)).encode())
            except LlamaStackError:
                continue
        raw = json.dumps(garbled(errors, luck)).encode()
        error = error_of(luck.choice([400, 401, 404, 429, 500, 503]), {}, raw, name="Up", key=KEY, model="m")
        assert isinstance(error, LlamaStackError)
