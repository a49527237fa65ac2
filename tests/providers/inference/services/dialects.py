"""Where others who speak OpenAI's wire differ from it. Only what their documentation or their own code says is here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from tests.providers.inference.services.openai import ENGINE_ONLY, Json, OpenAI, event_of
from tests.providers.inference.services.serving import RefusedError, Reply, Request, as_json

ENGINE_ROLES = {"system", "user", "assistant", "tool"}


class Groq(OpenAI):
    """Groq: chats only, one answer, no probabilities of tokens; its usage tells times as well."""

    models = ("llama-3.3-70b-versatile",)
    roles: ClassVar[set[str]] = ENGINE_ROLES
    refuses: ClassVar[set[str]] = ENGINE_ONLY | {"logprobs", "top_logprobs", "logit_bias"}

    def expect(self, path: str, body: Json) -> None:
        if path != "/v1/chat/completions":
            raise RefusedError(404, f"Unknown request URL: POST {path}.")
        if body.get("n", 1) != 1:
            raise RefusedError(400, "'n' : number must be at most 1")
        if any("name" in message for message in body["messages"]):
            raise RefusedError(400, "property 'name' is unsupported")

    def listed(self, name: str) -> Json:
        return {**super().listed(name), "owned_by": "Meta", "active": True, "context_window": 131072}

    def shape(self, whole: Json) -> Json:
        for choice in whole["choices"]:
            del choice["message"]["refusal"]
        times = {"queue_time": 0.03, "prompt_time": 0.001, "completion_time": 0.46, "total_time": 0.461}
        return {
            **whole,
            "usage": {**whole["usage"], **times},
            "x_groq": {"id": "req_01"},
            "service_tier": "on_demand",
        }

    def shape_chunk(self, chunk: Json) -> Json:
        return chunk

    def last(self, usage: Json, *, asked: bool) -> Iterator[Json]:
        yield {"choices": [...], "x_groq": {"id": "req_01", "usage": usage}}
        yield from super().last(usage, asked=asked)


class Together(OpenAI):
    """Together: probabilities by a number, and usage in the last chunk whether asked for or not."""

    models = ("meta-llama/Llama-3.3-70B-Instruct-Turbo", "BAAI/bge-base-en-v1.5", "Salesforce/Llama-Rank-V1")
    roles: ClassVar[set[str]] = ENGINE_ROLES
    refuses: ClassVar[set[str]] = {"grammar", "guided_choice", "prompt_logprobs", "top_logprobs"}
    kinds: ClassVar[tuple[str, ...]] = ("chat", "embedding", "rerank")

    def answer(self, request: Request) -> Reply:
        if request.path == "/v1/models":
            # A bare list, not OpenAI's object.
            return as_json([self.listed(name) for name in self.models])
        return super().answer(request)

    def expect(self, path: str, body: Json) -> None:
        if isinstance(body.get("logprobs"), bool):
            raise RefusedError(400, "logprobs: Input should be a valid integer")
        if path == "/v1/chat/completions" and "logprobs" in body:
            body["top_logprobs"] = body["logprobs"]
            body["logprobs"] = True

    def listed(self, name: str) -> Json:
        kind = self.kinds[self.models.index(name)]
        return {"id": name, "object": "model", "created": 1, "type": kind, "context_length": 131072}

    def shape(self, whole: Json) -> Json:
        for choice in whole["choices"]:
            del choice["message"]["refusal"]
            choice["message"].setdefault("tool_calls", [])
            choice |= {"seed": 7, "finish_reason": _as_eos(choice["finish_reason"])}
            choice["logprobs"] = _side_by_side(choice["logprobs"])
        return {**whole, "prompt": []}

    def shape_chunk(self, chunk: Json) -> Json:
        for choice in chunk["choices"]:
            choice["text"] = choice["delta"].get("content") or ""
            choice["delta"].setdefault("tool_calls", None)
            choice |= {"seed": None, "finish_reason": _as_eos(choice["finish_reason"])}
        return {**chunk, "usage": None}

    def last(self, usage: Json, *, asked: bool) -> Iterator[Json]:
        yield {"choices": [...], "usage": usage}


def _as_eos(reason: str | None) -> str | None:
    return "eos" if reason == "stop" else reason


def _side_by_side(found: Json | None) -> Json | None:
    if found is None:
        return None
    tokens = found["content"]
    return {
        "tokens": [each["token"] for each in tokens],
        "token_logprobs": [each["logprob"] for each in tokens],
        "top_logprobs": [{top["token"]: top["logprob"] for top in each["top_logprobs"]} for each in tokens],
    }


class Ollama(OpenAI):
    """Ollama: overlooks what its request has no field for, choices of tools among it."""

    models = ("llama3.2", "all-minilm")
    roles: ClassVar[set[str]] = ENGINE_ROLES
    refuses: ClassVar[set[str]] = set()
    overlooks: ClassVar[set[str]] = {
        "n", "tool_choice", "parallel_tool_calls", "logit_bias", "max_completion_tokens", "echo", "best_of", "user",
    }  # fmt: skip

    def expect(self, path: str, body: Json) -> None:
        if path == "/v1/completions" and not isinstance(body["prompt"], str):
            raise RefusedError(
                400,
                "json: cannot unmarshal array into Go struct field CompletionRequest.prompt of type string",
            )

    def shape(self, whole: Json) -> Json:
        for choice in whole["choices"]:
            self._plain(choice)
            choice["message"]["content"] = choice["message"]["content"] or ""
            del choice["message"]["refusal"]
        return {**whole, "system_fingerprint": "fp_ollama"}

    def shape_chunk(self, chunk: Json) -> Json:
        for choice in chunk["choices"]:
            self._plain(choice)
            choice["delta"] = {"role": "assistant", "content": "", **choice["delta"]}
            if choice["delta"]["content"] is None:
                choice["delta"]["content"] = ""
        return {**chunk, "system_fingerprint": "fp_ollama"}

    def shape_text(self, whole: Json) -> Json:
        for choice in whole["choices"]:
            self._plain(choice)
        return whole

    def _plain(self, choice: Json) -> None:
        if choice.get("logprobs") is None:
            choice.pop("logprobs", None)


class Vllm(OpenAI):
    """vLLM: takes engines' fields, writes null for what is not there, and tells the status as the code of an error."""

    models = ("Qwen/Qwen3-32B", "Qwen/Qwen3-Embedding-8B", "Qwen/Qwen3-Reranker-8B")
    roles: ClassVar[set[str]] = ENGINE_ROLES
    refuses: ClassVar[set[str]] = set()

    def refused(self, refusal: RefusedError) -> Reply:
        kind = {400: "BadRequestError", 404: "NotFoundError"}.get(refusal.status, "InternalServerError")
        error = {"message": refusal.text, "type": kind, "param": None, "code": refusal.status}
        return as_json({"error": error}, refusal.status)

    def expect(self, path: str, body: Json) -> None:
        if body.get("n", 1) > 1 and body.get("temperature") == 0:
            raise RefusedError(400, f"n must be 1 when using greedy sampling, got {body['n']}.")

    def listed(self, name: str) -> Json:
        return {
            **super().listed(name),
            "owned_by": "vllm",
            "root": name,
            "parent": None,
            "max_model_len": 40960,
        }

    def shape(self, whole: Json) -> Json:
        for choice in whole["choices"]:
            nothing = {
                "annotations": None,
                "audio": None,
                "function_call": None,
                "reasoning": None,
                "tool_calls": [],
            }
            choice["message"] = {**nothing, **choice["message"]}
            choice |= {"stop_reason": None, "token_ids": None}
        whole["usage"]["prompt_tokens_details"] = None
        nothing = {
            "service_tier": None,
            "system_fingerprint": None,
            "prompt_logprobs": None,
            "kv_transfer_params": None,
        }
        return {**whole, **nothing}

    def shape_chunk(self, chunk: Json) -> Json:
        for choice in chunk["choices"]:
            choice |= {"token_ids": None, **({"stop_reason": None} if choice["finish_reason"] else {})}
        return {
            name: value for name, value in chunk.items() if name not in ("service_tier", "system_fingerprint")
        }


class Tgi(OpenAI):
    """TGI: one answer whatever is asked, no identifiers, and a call that is streamed as an object."""

    models = ("meta-llama/Llama-3.1-8B-Instruct",)
    roles: ClassVar[set[str]] = ENGINE_ROLES
    refuses: ClassVar[set[str]] = set()
    overlooks: ClassVar[set[str]] = {"n", "logit_bias", "parallel_tool_calls", "max_completion_tokens"}

    def refused(self, refusal: RefusedError) -> Reply:
        kind = "validation" if refusal.status < 500 else "generation"
        return as_json({"error": refusal.text, "error_type": kind}, refusal.status)

    def broken(self, text: str) -> bytes:
        return event_of({"error": text, "error_type": "generation"})

    def expect(self, path: str, body: Json) -> None:
        if path == "/v1/embeddings":
            raise RefusedError(404, "")

    def shape(self, whole: Json) -> Json:
        for choice in whole["choices"]:
            del choice["message"]["refusal"]
            if choice["message"]["content"] is None:
                del choice["message"]["content"]
        return {**whole, "id": "", "system_fingerprint": "3.3.5-native"}

    def shape_chunk(self, chunk: Json) -> Json:
        for choice in chunk["choices"]:
            choice["delta"] = {"role": "assistant", **choice["delta"]}
            if calls := choice["delta"].get("tool_calls"):
                choice["delta"]["tool_calls"] = calls[0]
        return {**chunk, "id": "", "usage": None}


class TrtLlm(OpenAI):
    """trtllm-serve: refuses fields that it has not, and knows no call that is demanded of any tool."""

    models = ("TinyLlama-1.1B-Chat-v1.0",)
    roles: ClassVar[set[str]] = ENGINE_ROLES
    refuses: ClassVar[set[str]] = {
        "max_completion_tokens", "store", "verbosity", "prompt_cache_key", "safety_identifier", "prediction",
    }  # fmt: skip

    def expect(self, path: str, body: Json) -> None:
        if body.get("tool_choice") == "required":
            raise RefusedError(400, "tool_choice: Input should be 'none' or 'auto'")
        if path == "/v1/embeddings":
            raise RefusedError(404, "Not Found")

    def shape(self, whole: Json) -> Json:
        for choice in whole["choices"]:
            del choice["message"]["refusal"]
            choice["message"].setdefault("tool_calls", [])
            choice |= {"stop_reason": None, "disaggregated_params": None}
        return whole

    def shape_chunk(self, chunk: Json) -> Json:
        return chunk
