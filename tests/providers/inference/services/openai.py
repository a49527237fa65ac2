"""OpenAI's wire, as OpenAI speaks it and as the contract writes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import Any, ClassVar

from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    RerankRequest,
)
from llama_stack_conformance.upstream.faults import SCRIPTS
from llama_stack_providers.stub.chat.answers import completion_of
from llama_stack_providers.stub.chat.chunks import chunks_of
from llama_stack_providers.stub.chat.requests import ask_of
from llama_stack_providers.stub.text import completions, embeddings
from llama_stack_spi import LlamaStackError, given
from tests.providers.inference.services.model import Sampling, scripted
from tests.providers.inference.services.serving import RefusedError, Reply, Request, Service, as_json

Json = dict[str, Any]

DONE = b"data: [DONE]\n\n"
ENGINE_ONLY = {
    "top_k",
    "repetition_penalty",
    "grammar",
    "guided_choice",
    "prompt_logprobs",
    "text_truncation",
}


class OpenAI(Service):
    """OpenAI: refuses fields that it does not know."""

    models: tuple[str, ...] = ("gpt-4o", "text-embedding-3-small")
    refuses: ClassVar[set[str]] = ENGINE_ONLY
    overlooks: ClassVar[set[str]] = set()
    """Fields that are read by nobody."""
    roles: ClassVar[set[str]] = {"developer", "system", "user", "assistant", "tool"}

    def __init__(self, port: int = 0) -> None:
        super().__init__(port)
        self._numbers = count(1)

    @property
    def url(self) -> str:
        return f"{super().url}/v1"

    def model_of(self, request: Request) -> str:
        return str(request.body.get("model", "")) if request.method == "POST" else ""

    def refused(self, refusal: RefusedError) -> Reply:
        kind = refusal.kind or ("invalid_request_error" if refusal.status < 500 else "server_error")
        code = "model_not_found" if refusal.status == 404 else None
        error = {"message": refusal.text, "type": kind, "param": None, "code": code}
        return as_json({"error": error}, refusal.status)

    def broken(self, text: str) -> bytes:
        return event_of({"error": {"message": text, "type": "server_error", "param": None, "code": None}})

    def answer(self, request: Request) -> Reply:
        if request.path == "/v1/models":
            data = [self.listed(name) for name in self.models]
            return as_json({"object": "list", "data": data})
        body = request.body
        if not self.serves(body["model"]):
            raise RefusedError(
                404, f"The model `{body['model']}` does not exist or you do not have access to it."
            )
        if unknown := sorted(self.refuses & set(body)):
            raise RefusedError(400, f"Unknown parameter: '{unknown[0]}'.")
        body = {
            name: value for name, value in body.items() if value is not None and name not in self.overlooks
        }
        self.expect(request.path, body)
        try:
            return self._answer(request.path, body)
        except LlamaStackError as error:
            raise RefusedError(400, error.message) from None

    def expect(self, path: str, body: Json) -> None:
        """Refuses what this service does not take."""
        if len(given_list(body.get("stop"))) > 4:
            raise RefusedError(400, "Invalid 'stop': array too long.")
        if (
            body.get("response_format", {}).get("type") == "json_object"
            and "json" not in str(body["messages"]).lower()
        ):
            raise RefusedError(400, "'messages' must contain the word 'json' in some form.")

    def listed(self, name: str) -> Json:
        """A model of the list."""
        return {"id": name, "object": "model", "created": 1686935002, "owned_by": "openai"}

    def shape(self, whole: Json) -> Json:
        """A whole answer to a chat, as this service writes it."""
        for choice in whole["choices"]:
            choice["message"]["annotations"] = []
        return whole

    def shape_chunk(self, chunk: Json) -> Json:
        """A piece of one."""
        return {**chunk, "obfuscation": "x7Qp2"}

    def shape_text(self, whole: Json) -> Json:
        """A continuation, or a piece of one."""
        return whole

    def last(self, usage: Json, *, asked: bool) -> Iterator[Json]:
        """What comes behind the last choice of a stream."""
        if asked:
            yield {"choices": [], "usage": usage}

    def _answer(self, path: str, body: Json) -> Reply:
        match path:
            case "/v1/chat/completions":
                return self._chat(CreateChatCompletionRequest.model_validate(body))
            case "/v1/completions":
                return self._text(CreateCompletionRequest.model_validate(body))
            case "/v1/embeddings":
                found = embeddings.embedding_list(CreateEmbeddingRequest.model_validate(body))
                return as_json(found.model_dump(mode="json"))
            case "/v1/rerank":
                return self._ranking(body)
        raise RefusedError(404, f"Unknown request URL: POST {path}.")

    def _chat(self, body: CreateChatCompletionRequest) -> Reply:
        sampling = Sampling(given(body.temperature, None), given(body.seed, None))
        ask = replace(ask_of(body), seed=self.model_behind.seed(sampling))
        whole = completion_of(body, ask, identifier=f"chatcmpl-{next(self._numbers)}")
        if body.model in SCRIPTS:
            whole.choices[0].message.content = scripted(body.model)
        usage: Json = whole.usage.model_dump(mode="json")  # type: ignore[union-attr]
        if not given(body.stream, False):
            return as_json(self.shape(whole.model_dump(mode="json", by_alias=True)))
        asked = given(body.stream_options, None)
        found = [
            self.shape_chunk(chunk.model_dump(mode="json", by_alias=True))
            for chunk in chunks_of(whole, usage=False)
        ]
        head = {name: value for name, value in found[0].items() if name != "choices"}
        more = self.last(usage, asked=asked is not None and bool(given(asked.include_usage, False)))
        for each in more:
            if each["choices"]:
                found[-1] = {**found[-1], **each, "choices": found[-1]["choices"]}
            else:
                found.append({**head, **each})
        return _streamed(found)

    def _text(self, body: CreateCompletionRequest) -> Reply:
        sampling = Sampling(given(body.temperature, None), given(body.seed, None))
        body = body.model_copy(update={"seed": self.model_behind.seed(sampling)})
        whole = completions.completion_of(body, identifier=f"cmpl-{next(self._numbers)}")
        if not given(body.stream, False):
            return as_json(self.shape_text(whole.model_dump(mode="json")))
        asked = given(body.stream_options, None)
        usage = asked is not None and bool(given(asked.include_usage, False))
        found = completions.pieces_of(whole, usage=usage)
        return _streamed([self.shape_text(each.model_dump(mode="json")) for each in found])

    def _ranking(self, body: Json) -> Reply:
        wanted = {"model": body["model"], "query": body["query"], "items": body["documents"]}
        found = embeddings.ranking(RerankRequest.model_validate(wanted))
        return as_json(
            {"id": "rerank-1", "results": [each.model_dump() for each in found.data][: body.get("top_n")]}
        )


def given_list(found: object) -> list[Any]:
    """A field that is a text or a list of texts, as a list."""
    return found if isinstance(found, list) else [] if found is None else [found]


def _streamed(found: list[Json]) -> Reply:
    return Reply([*map(event_of, found), DONE], media="text/event-stream")


def event_of(data: Json) -> bytes:
    return f"data: {json.dumps(data)}\n\n".encode()


class Plain(OpenAI):
    """Any service that speaks OpenAI, as the contract writes it."""

    models = ("any-llm", "any-embedding")
    refuses: ClassVar[set[str]] = set()

    def expect(self, path: str, body: Json) -> None:
        """Takes everything."""

    def shape(self, whole: Json) -> Json:
        return whole

    def shape_chunk(self, chunk: Json) -> Json:
        return chunk
