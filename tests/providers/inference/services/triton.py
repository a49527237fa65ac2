"""Triton's generate endpoints, with the inputs and outputs of TensorRT-LLM's models."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from llama_stack_providers.stub.kit.samples import sample
from llama_stack_providers.stub.kit.words import cut, reply, topic
from tests.providers.inference.services.model import Sampling, pieces, scripted
from tests.providers.inference.services.serving import RefusedError, Reply, Request, Service, as_json

_INPUTS = {
    "text_input", "max_tokens", "stream", "temperature", "top_p", "top_k", "repetition_penalty", "presence_penalty",
    "frequency_penalty", "random_seed", "stop_words", "guided_decoding_guide_type", "guided_decoding_guide",
}  # fmt: skip


class Triton(Service):
    """Continues texts. It counts no tokens, and says not why a text ended."""

    models = ("ensemble",)
    call = re.compile(r"/v2/models/(?P<model>[^/]+)/(?P<call>generate|generate_stream)")

    def refused(self, refusal: RefusedError) -> Reply:
        return as_json({"error": refusal.text}, refusal.status)

    def broken(self, text: str) -> bytes:
        return _event({"error": text})

    def answer(self, request: Request) -> Reply:
        if request.path == "/v2/repository/index":
            return as_json([{"name": name, "version": "1", "state": "READY"} for name in self.models])
        match = self.call.fullmatch(request.path)
        if match is None or not self.serves(match["model"]):
            name = match["model"] if match else request.path
            raise RefusedError(400, f"Request for unknown model: '{name}' is not found")
        body = request.body
        for name in set(body) - _INPUTS:
            raise RefusedError(400, f"unexpected inference input '{name}' for model '{match['model']}'")
        if body.get("temperature", 1) <= 0:
            raise RefusedError(400, "Encountered an error: temperature must be > 0")
        text = self._continued(match["model"], body)
        head = {"model_name": match["model"], "model_version": "1", "sequence_end": False, "sequence_id": 0}
        if match["call"] == "generate":
            return as_json({**head, "text_output": text})
        return Reply(_events(head, text), media="text/event-stream")

    def _continued(self, name: str, body: dict[str, Any]) -> str:
        prompt = body["text_input"]
        greedy = body.get("top_k") == 1
        seed = self.model_behind.seed(Sampling(0 if greedy else None, body.get("random_seed")))
        guide = body.get("guided_decoding_guide_type")
        if name not in self.models:
            found = scripted(name)
        elif guide is None:
            found = f" {reply(prompt, seed=seed)}"
        else:
            schema = (
                json.loads(body["guided_decoding_guide"]) if guide == "json_schema" else {"type": "object"}
            )
            found = json.dumps(sample(schema, hint=topic(prompt)))
        text, _ = cut(found, stop=body.get("stop_words", ()), max_tokens=body["max_tokens"])
        return text


def _events(head: dict[str, Any], text: str) -> Iterator[bytes]:
    for piece in (*pieces(text), ""):
        yield _event({**head, "text_output": piece})


def _event(data: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(data)}\n\n".encode()
