"""Answers that keep to a grammar, by xgrammar."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import torch
import xgrammar

from llama_stack_spi import InvalidRequestError, JsonValue


class Grammars:
    """Compiles grammars for the tokens of one model; compiled ones are kept. May be used from several threads.

    Args:
        tokenizer: The model's tokenizer.
        size: How many tokens the model knows, which may be more than the tokenizer does.
        stop_ids: Tokens that end an answer.

    Attributes:
        bytes_of: The bytes that each token stands for.
    """

    def __init__(self, tokenizer: Any, *, size: int, stop_ids: Sequence[int]) -> None:
        info = xgrammar.TokenizerInfo.from_huggingface(tokenizer, vocab_size=size, stop_token_ids=[*stop_ids])
        self.bytes_of: Sequence[bytes] = info.decoded_vocab
        self._compiler = xgrammar.GrammarCompiler(info, max_threads=2, cache_limit_bytes=64 * 2**20)

    def schema(self, schema: JsonValue) -> Any:
        """Compiles a JSON schema.

        Raises:
            InvalidRequestError: It cannot be turned into a grammar.
        """
        try:
            return self._compiler.compile_json_schema(json.dumps(schema), any_whitespace=False)
        except (RuntimeError, ValueError) as error:
            raise _not_compiled(error, "response_format") from None

    def any_object(self) -> Any:
        """Compiles the grammar of any JSON object."""
        return self.schema({"type": "object"})

    def gbnf(self, text: str) -> Any:
        """Compiles a grammar in GBNF.

        Raises:
            InvalidRequestError: It is none.
        """
        try:
            return self._compiler.compile_grammar(text)
        except (RuntimeError, ValueError) as error:
            raise _not_compiled(error, "response_format.bnf") from None

    def choice(self, texts: Sequence[str]) -> Any:
        """Compiles a choice among texts."""
        return self.gbnf("root ::= " + " | ".join(json.dumps(text, ensure_ascii=False) for text in texts))


class Matcher:
    """Follows one answer through its grammar."""

    def __init__(self, grammar: Any, *, size: int) -> None:
        self._matcher = xgrammar.GrammarMatcher(grammar)
        self._bits = xgrammar.allocate_token_bitmask(1, size)

    def allowed(self, scores: torch.Tensor) -> torch.Tensor:
        """Rules out, in place, every token that cannot come next."""
        if self._matcher.fill_next_token_bitmask(self._bits, 0):
            xgrammar.apply_token_bitmask_inplace(scores, self._bits[0])
        return scores

    def accept(self, token: int) -> None:
        """Goes on behind a token."""
        if not self._matcher.is_terminated():
            self._matcher.accept_token(token)


def _not_compiled(error: Exception, param: str) -> InvalidRequestError:
    line = (str(error).splitlines() or ["no reason was given"])[0].rpartition("] ")[2].rstrip(".")
    return InvalidRequestError(
        f"The shape asked for cannot be turned into a grammar: {line}.",
        code="invalid_response_format",
        param=param,
    )
