"""What a model is for, as the distribution says."""

from __future__ import annotations

from llama_stack_providers.inference.llama_cpp.engine import Model
from llama_stack_spi import InvalidRequestError


def expect_writing(model: Model) -> None:
    """Refuses a reranker."""
    if model.engine.config.rerank:
        raise _mismatch(model, "is a reranking model; it writes no text.")


def expect_embedding(model: Model) -> None:
    """Refuses models that are not set up for embeddings."""
    name, own = model.engine.name, model.engine.config
    if own.rerank:
        raise _mismatch(model, "is a reranking model; it makes no embeddings.")
    if not own.embedding:
        raise _mismatch(
            model,
            "is a chat model; it makes no embeddings. Use an embedding model, such as all-minilm-l6-v2, or set"
            f" `models.{name}.embedding: true` in the distribution.",
        )


def expect_ranking(model: Model) -> None:
    """Refuses models that are no rerankers."""
    if not model.engine.config.rerank:
        raise _mismatch(
            model,
            f"is no reranking model. If it is one, set `models.{model.engine.name}.rerank: true` in the distribution.",
        )


def _mismatch(model: Model, what: str) -> InvalidRequestError:
    return InvalidRequestError(f"'{model.engine.name}' {what}", code="model_type_mismatch", param="model")
