"""The chunks of a streamed chat: made of pieces, or framed as the engine wrote them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatChunkChoice,
    ChatCompletionChunk,
    ChatDelta,
    CreateChatCompletionRequest,
)
from llama_stack_providers.inference.llama_cpp.answers import chunk_choice, fingerprint, new_id
from llama_stack_providers.inference.llama_cpp.events import RawChoice
from llama_stack_providers.inference.llama_cpp.generation import Piece, Usage
from llama_stack_spi import forwarded, given


class Chunks:
    """Makes the chunks of one answer, of which all but the text is the same in all."""

    def __init__(self, body: CreateChatCompletionRequest) -> None:
        options = given(body.stream_options, None)
        self._with_usage = options is not None and bool(given(options.include_usage, False))
        self._with_logprobs = bool(given(body.logprobs, False))
        self._model = body.model
        self._id = new_id("chatcmpl")
        self._created = int(time.time())
        self._begun: set[int] = set()
        self._usages: dict[int, Usage] = {}
        frame = self._make([]).model_dump_json(by_alias=True).partition('"choices":[]')
        self._before = f'{frame[0]}"choices":['.encode()
        self._after = f"]{frame[2]}".encode()

    def of(self, found: Sequence[Piece | RawChoice]) -> list[ChatCompletionChunk]:
        """Makes the chunks of an answer that is the only one."""
        chunks: list[ChatCompletionChunk] = []
        for each in found:
            if isinstance(each, Piece):
                chunks += self.of_piece(0, each)
            else:
                chunks += self._opening(0)
                chunks.append(forwarded(ChatCompletionChunk, self._before + each + self._after))
        return chunks

    def of_piece(self, index: int, piece: Piece) -> Iterator[ChatCompletionChunk]:
        """Makes the chunks for what is new of the answer number `index`."""
        yield from self._opening(index)
        if piece.usage is not None:
            self._usages[index] = piece.usage
        if piece.text or piece.reasoning or piece.tokens or piece.calls or piece.finish:
            yield self._make([chunk_choice(index, piece, logprobs=self._with_logprobs)])

    def last(self) -> Iterator[ChatCompletionChunk]:
        """Makes the chunk that counts the tokens, where the request asked for it."""
        if self._with_usage:
            usage = Usage()
            for each in self._usages.values():
                usage = usage.beside(each)
            chunk = self._make([])
            chunk.usage = usage.to_openai()
            yield chunk

    def _opening(self, index: int) -> Iterator[ChatCompletionChunk]:
        if index not in self._begun:
            self._begun.add(index)
            delta = ChatDelta(role="assistant", content="")
            yield self._make([ChatChunkChoice(index=index, delta=delta, finish_reason=None, logprobs=None)])

    def _make(self, choices: list[ChatChunkChoice]) -> ChatCompletionChunk:
        return ChatCompletionChunk(
            id=self._id,
            object="chat.completion.chunk",
            created=self._created,
            model=self._model,
            choices=choices,
            usage=None if self._with_usage else MISSING,
            system_fingerprint=fingerprint(),
        )
