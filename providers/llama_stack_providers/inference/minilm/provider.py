"""The operations of inference that embed and rank. All calculating happens in one thread beside the event loop."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.common import TextContentItem
from llama_stack_api.models.inference import (
    ChatCompletion,
    CreateChatCompletionRequest,
    CreateEmbeddingRequest,
    Embedding,
    EmbeddingContent,
    EmbeddingList,
    EmbeddingsRequest,
    EmbeddingsResponse,
    EmbeddingUsage,
    RerankRequest,
    RerankResponse,
)
from llama_stack_providers.inference.minilm.config import MiniLmConfig
from llama_stack_providers.inference.native.texts import prompts_of, ranked_texts
from llama_stack_spi import Context, Health, InvalidRequestError, UnavailableError, given

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from llama_stack_providers.inference.minilm.encoder import Encoded, Encoder, Truncation

T = TypeVar("T")


class MiniLm(Inference):
    """Sentence embeddings on this computer. A model is loaded when it is first asked for."""

    def __init__(self, config: MiniLmConfig) -> None:
        self._config = config
        self._folder = Path(config.models_dir).expanduser()
        self._encoders: dict[str, Encoder] = {}
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="minilm")

    async def stop(self) -> None:
        """Lets the running calculation finish and forgets the rest."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def health(self) -> Health:
        """Is always well: models are loaded when they are asked for."""
        return Health("OK")

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Refuses: an embedding model does not talk."""
        raise InvalidRequestError(
            f"'{body.model}' is an embedding model; it cannot chat.",
            code="model_type_mismatch",
            param="model",
        )

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embeds texts."""
        encoder = await self._encoder(body.model)
        texts = prompts_of(body.input)
        encoded = await self._run(lambda: _encode(encoder, texts, "end", "input", self._config))
        vectors = _shortened(encoded.vectors, given(body.dimensions, None), "dimensions")
        as_text = given(body.encoding_format, "float") == "base64"
        data = [
            Embedding(object="embedding", index=index, embedding=_base64(row) if as_text else row.tolist())
            for index, row in enumerate(vectors)
        ]
        usage = EmbeddingUsage(prompt_tokens=encoded.tokens, total_tokens=encoded.tokens)
        return EmbeddingList(object="list", data=data, model=body.model, usage=usage)

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Embeds contents natively."""
        encoder = await self._encoder(body.model_id)
        texts = [_text(content, index) for index, content in enumerate(body.contents)]
        truncation: Truncation = given(body.text_truncation, "none")
        encoded = await self._run(lambda: _encode(encoder, texts, truncation, "contents", self._config))
        vectors = _shortened(encoded.vectors, given(body.output_dimension, None), "output_dimension")
        return EmbeddingsResponse(embeddings=vectors.tolist())

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Ranks texts by how near their meaning is to the query."""
        encoder = await self._encoder(body.model)
        query, items = ranked_texts(body)
        from llama_stack_providers.inference.minilm.ranking import ranking

        most = given(body.max_num_results, None)
        return RerankResponse(data=await self._run(lambda: ranking(encoder, query, items, most=most)))

    async def _encoder(self, model: str) -> Encoder:
        encoder = self._encoders.get(model)
        if encoder is None:
            encoder = await self._run(lambda: self._load(model))
        return encoder

    def _load(self, model: str) -> Encoder:
        # Several requests may have queued up for the same model.
        if model in self._encoders:
            return self._encoders[model]
        folder = self._folder / model
        inside = folder.resolve().is_relative_to(self._folder.resolve())
        if not inside or not all((folder / name).is_file() for name in ("model.onnx", "tokenizer.json")):
            raise UnavailableError(
                f"The files of the model '{model}' are not on this computer. Run: llama model download {model}",
                code="model_file_missing",
            )
        # Imported here: the packages that calculate take longer to load than everything else.
        from llama_stack_providers.inference.minilm.encoder import Encoder

        config = self._config
        encoder = Encoder(folder, max_tokens=config.max_tokens, batch=config.batch, threads=config.threads)
        self._encoders[model] = encoder
        return encoder

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _encode(
    encoder: Encoder,
    texts: Sequence[str | list[int]],
    truncation: Truncation,
    param: str,
    config: MiniLmConfig,
) -> Encoded:
    from llama_stack_providers.inference.minilm.encoder import TooLongError, UnknownTokenError

    try:
        return encoder.encode(texts, truncation=truncation)
    except UnknownTokenError as error:
        raise InvalidRequestError(
            f"Text {error.index} holds the token {error.token}; this model has tokens from 0 to {error.size - 1}.",
            code="unknown_token",
            param=f"{param}[{error.index}]",
        ) from None
    except TooLongError as error:
        raise InvalidRequestError(
            f"Text {error.index} is {error.tokens} tokens long; this model reads {config.max_tokens}. Set"
            " text_truncation to `start` or `end` to have it cut.",
            code="context_length_exceeded",
            param=f"{param}[{error.index}]",
        ) from None


def _text(content: EmbeddingContent, index: int) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, TextContentItem):
        return content.text
    raise InvalidRequestError(
        f"A content item of kind '{content.type}' was given, but this model reads text only.",
        code="unsupported_content",
        param=f"contents[{index}]",
    )


def _shortened(vectors: NDArray[np.float32], length: int | None, param: str) -> NDArray[np.float32]:
    from llama_stack_providers.inference.minilm.encoder import unit

    full = vectors.shape[1]
    if length is None or length == full:
        return vectors
    if length > full:
        raise InvalidRequestError(
            f"This model makes vectors of {full} numbers, not of {length}.",
            code="unsupported_dimensions",
            param=param,
        )
    return unit(vectors[:, :length])


def _base64(row: NDArray[np.float32]) -> str:
    return base64.b64encode(row.astype("<f4").tobytes()).decode("ascii")
