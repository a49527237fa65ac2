"""A loaded language model, as the provider sees it."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from functools import cached_property
from pathlib import Path

import torch
from transformers import DynamicCache

from llama_stack_providers.inference.torch_engine.config import TorchConfig
from llama_stack_providers.inference.torch_engine.engine.adapters import Adapters
from llama_stack_providers.inference.torch_engine.engine.batcher import Batcher
from llama_stack_providers.inference.torch_engine.engine.grammar import Grammars
from llama_stack_providers.inference.torch_engine.engine.loading import Loaded
from llama_stack_providers.inference.torch_engine.engine.marks import Marks
from llama_stack_providers.inference.torch_engine.engine.rows import Rows
from llama_stack_providers.inference.torch_engine.engine.work import Work, Written
from llama_stack_providers.inference.torch_engine.engine.writer import Writer
from llama_stack_spi import InvalidRequestError, JsonValue, LlamaStackError

Json = dict[str, JsonValue]


class Vocabulary:
    """The tokens of a model.

    Attributes:
        tokenizer: The tokenizer, of the package tokenizers.
        size: How many tokens the model knows.
        stop_ids: Tokens that end an answer.
    """

    def __init__(self, loaded: Loaded) -> None:
        self.tokenizer = loaded.tokenizer.backend_tokenizer
        self.size = int(loaded.model.get_output_embeddings().weight.shape[0])
        self.stop_ids = _stop_ids(loaded)
        self._hf = loaded.tokenizer

    @cached_property
    def grammars(self) -> Grammars:
        """Compiles grammars for these tokens; made when first needed, which takes a second or two."""
        return Grammars(self._hf, size=self.size, stop_ids=sorted(self.stop_ids))

    def bytes_of(self, token: int) -> bytes:
        """The bytes that a token stands for."""
        known = self.grammars.bytes_of
        return known[token] if token < len(known) else b""


class LanguageModel:
    """A model that writes text.

    Attributes:
        name: Name of the model.
        vocabulary: Its tokens.
        context_length: Tokens that one request may use.
        has_tools: Whether its chat template knows tools.
        opening: The mark that begins a text; empty if the model has none.
        users: Requests that are using it.
    """

    def __init__(self, name: str, loaded: Loaded, config: TorchConfig) -> None:
        if getattr(loaded.model, "_is_stateful", False):
            raise LlamaStackError(
                f"The model '{name}' keeps a state that cannot be batched; this engine runs attention models.",
                code="model_load_failed",
            )
        self.name = name
        self.users = 0
        self.vocabulary = Vocabulary(loaded)
        own = getattr(loaded.model.config.get_text_config(), "max_position_embeddings", None)
        self.context_length = min(config.context_length, own or config.context_length)
        self._tokenizer = loaded.tokenizer
        self._marks = Marks(loaded.tokenizer)
        opening = loaded.tokenizer.bos_token_id
        self.opening: tuple[int, ...] = () if opening is None else (opening,)
        template = loaded.tokenizer.chat_template
        self.has_tools = isinstance(template, str) and "tools" in template
        self._device = loaded.model.device
        self._adapters = Adapters(loaded.model, most=config.max_adapters)
        self._asked: Counter[str] = Counter()
        self._batcher = Batcher(name, self, parallel=config.parallel, piece=config.read_at_once)

    @property
    def busy(self) -> int:
        """Answers that are being written."""
        return self._batcher.busy

    def stop(self) -> None:
        """Gives up all answers. Blocks for the time of a token."""
        self._batcher.stop()

    async def write(self, work: Work) -> AsyncGenerator[Written]:
        """Yields an answer as it is written; leaving early ends it."""
        writer = await asyncio.to_thread(Writer, work, self.vocabulary, asyncio.get_running_loop())
        async with contextlib.aclosing(self._batcher.write(writer)) as stream:
            async for written in stream:
                yield written

    @contextlib.asynccontextmanager
    async def adapter(self, name: str, folder: Path) -> AsyncIterator[None]:
        """Loads a LoRA adapter unless it is loaded, and keeps it meanwhile."""
        self._asked[name] += 1
        try:
            await self._batcher.call(lambda: self._adapters.use(name, folder, busy={*+self._asked}))
            yield
        finally:
            self._asked[name] -= 1

    def tokens_of_chat(self, messages: Sequence[Json], tools: Sequence[Json]) -> tuple[int, ...]:
        """Writes a chat by the model's template, up to where the answer begins. Not for the event loop.

        Control marks in what a caller says mean nothing.

        Raises:
            InvalidRequestError: There is no template, or it does not take these messages.
        """
        if self._tokenizer.chat_template is None:
            raise InvalidRequestError(
                f"The model '{self.name}' has no chat template; it only continues text, by completions.",
                code="no_chat_template",
                param="model",
            )
        from jinja2 import TemplateError

        try:
            text = self._tokenizer.apply_chat_template(
                self._marks.broken([*messages]),
                tools=self._marks.broken([*tools]) or None,
                add_generation_prompt=True,
                tokenize=False,
            )
        except (TemplateError, TypeError, ValueError, KeyError) as error:
            raise InvalidRequestError(
                f"The chat template of '{self.name}' does not take these messages: {error}.",
                code="chat_template_refused",
                param="messages",
            ) from None
        return self.tokens_of(text, marks=False)

    def tokens_of(self, text: str, *, marks: bool = True) -> tuple[int, ...]:
        """The tokens of a text, with the marks that the model puts around texts, or without. Not for the event loop."""
        return tuple(self.vocabulary.tokenizer.encode(text, add_special_tokens=marks).ids)

    def text_of(self, ids: Sequence[int]) -> str:
        """The text of tokens."""
        return str(self.vocabulary.tokenizer.decode([*ids], skip_special_tokens=False))

    def read(self, ids: list[int], cache: DynamicCache, adapter: str | None, *, every: bool) -> torch.Tensor:
        """Reads more of one prompt; see `batcher.Reads`."""
        begins = cache.get_seq_length()
        told = {
            "input_ids": torch.tensor([ids], device=self._device),
            "attention_mask": torch.ones(1, begins + len(ids), dtype=torch.long, device=self._device),
            "position_ids": torch.arange(begins, begins + len(ids), device=self._device)[None],
        }
        kept = 0 if every else 1
        answer = self._adapters.model(
            **told,
            past_key_values=cache,
            use_cache=True,
            logits_to_keep=kept,
            **self._adapters.rows([adapter]),
        )
        logits: torch.Tensor = answer.logits[0]
        return logits.float().cpu()

    def step(self, tokens: list[int], rows: Rows, adapters: list[str | None]) -> torch.Tensor:
        """Reads one more token in each row; see `batcher.Reads`."""
        positions = rows.extend()
        answer = self._adapters.model(
            input_ids=torch.tensor(tokens, device=self._device)[:, None],
            attention_mask=rows.mask,
            position_ids=positions,
            past_key_values=rows.cache,
            use_cache=True,
            **self._adapters.rows(adapters),
        )
        logits: torch.Tensor = answer.logits[:, -1]
        return logits.float().cpu()


def _stop_ids(loaded: Loaded) -> frozenset[int]:
    found: set[int] = set()
    for each in (
        loaded.model.generation_config.eos_token_id,
        loaded.model.config.eos_token_id,
        loaded.tokenizer.eos_token_id,
    ):
        found.update(each if isinstance(each, list) else [] if each is None else [each])
    return frozenset(found)
