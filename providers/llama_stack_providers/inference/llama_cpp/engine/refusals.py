"""What the engine says when it does not answer, in the words of the SPI."""

from __future__ import annotations

import json

from llama_stack_spi import InvalidRequestError, LlamaStackError, UnavailableError

_WRITES_NOTHING = "does not support logits"
_TOO_LARGE = "too large to process"
_STRANGE_INPUT = "invalid tokens"
_SHAPE = ("schema", "grammar", "parser for this template", "response_format")


_PARAMS = {
    "/v1/chat/completions": "messages",
    "/v1/completions": "prompt",
    "/v1/embeddings": "input",
    "/v1/rerank": "items",
}


def refusal(status: int, body: bytes, *, model: str, path: str) -> LlamaStackError:
    """Makes the error for an answer of `path` that is not a success."""
    try:
        error = json.loads(body)["error"]
        text, kind = str(error.get("message", "")), str(error.get("type", ""))
    except (ValueError, KeyError, TypeError, AttributeError):
        error, text, kind = {}, "", ""
    if kind == "exceed_context_size_error":
        return InvalidRequestError(
            f"This request is {error.get('n_prompt_tokens')} tokens long, but '{model}' reads at most"
            f" {error.get('n_ctx')} here. Shorten it, or raise context_length in the distribution.",
            code="context_length_exceeded",
            param=_PARAMS.get(path),
        )
    if _WRITES_NOTHING in text:
        return InvalidRequestError(
            f"'{model}' is an embedding model; it writes no text.", code="model_type_mismatch", param="model"
        )
    if _TOO_LARGE in text:
        return InvalidRequestError(
            f"A text is longer than '{model}' embeds. Shorten it, or raise context_length in the distribution.",
            code="context_length_exceeded",
            param=_PARAMS.get(path),
        )
    if _STRANGE_INPUT in text:
        return InvalidRequestError(
            f"'{model}' has not all of these tokens. Send text, or the tokens of its own tokenizer.",
            code="unknown_token",
            param=_PARAMS.get(path),
        )
    if status == 503:
        return UnavailableError(f"The model '{model}' is still loading.", code="model_loading", retry_after=1)
    if status in {400, 422}:
        line = (text.splitlines() or ["no reason was given"])[0].rpartition("failed: ")[2].rstrip(".")
        if any(word in text for word in _SHAPE):
            return InvalidRequestError(
                f"The shape asked for cannot be turned into a grammar: {line}.",
                code="invalid_response_format",
                param="response_format",
            )
        return InvalidRequestError(f"The engine does not take this request: {line}.", code="engine_refused")
    return LlamaStackError(f"The engine of the model '{model}' failed.", code="engine_failed")
