"""Requests on their way to an upstream: the contract's own JSON, with the quirks of the dialect where one applies.

Only fields of the contract are sent: what else a body held was left out when the server read it.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel
from pydantic_core import to_json

from llama_stack_api.models.inference import CreateChatCompletionRequest
from llama_stack_providers.inference.upstream.openai.dialect import Dialect
from llama_stack_spi import InvalidRequestError, JsonValue

_LIMITS = frozenset({"max_tokens", "max_completion_tokens"})
_NATIVE = frozenset({"repetition_penalty", "grammar", "text_truncation", "task_type"})
_USUAL: dict[str, JsonValue] = {"best_of": 1, "modalities": ["text"], "top_logprobs": 0}
"""What is so without being asked for."""
_SIDES = ("-query", "-passage")


class RequestWriter:
    """Writes requests to an upstream of a dialect.

    Args:
        dialect: The upstream.
        drop: More fields to leave out.
    """

    def __init__(self, dialect: Dialect, *, drop: Iterable[str] = ()) -> None:
        self._dialect = dialect
        self._drops = dialect.drops | frozenset(drop)
        chat = self._drops | dialect.refuses | _NATIVE
        if dialect.limit != "as_given":
            chat |= _LIMITS - {dialect.limit}
        if dialect.single:
            chat |= {"n"}
        if dialect.overlooks_choice:
            chat |= {"tool_choice"}
        if dialect.counted_logprobs:
            chat |= {"logprobs", "top_logprobs"}
        self._of_chats = chat
        self._of_completions = (chat - _LIMITS) | {"guided_choice", "response_format"}

    def chat(self, body: BaseModel) -> bytes:
        """A chat."""
        by_developer = not self._dialect.developer and _has_developer(body)
        if not by_developer and body.model_fields_set.isdisjoint(self._of_chats):
            return _as_it_is(body)
        fields = self._allowed(body)
        if by_developer:
            _speak_as_system(fields["messages"])
        self._name_limit(fields)
        self._say_natively(fields)
        if self._dialect.overlooks_choice and fields.get("tool_choice") == "none":
            for name in ("tools", "tool_choice", "parallel_tool_calls"):
                fields.pop(name, None)
        if self._dialect.counted_logprobs:
            _count_logprobs(fields)
        return to_json(fields)

    def completion(self, body: BaseModel) -> bytes:
        """A text to continue."""
        if body.model_fields_set.isdisjoint(self._of_completions):
            return _as_it_is(body)
        fields = self._allowed(body)
        choices = fields.pop("guided_choice", None)
        if choices is not None:
            if self._dialect.grammar == "structured_outputs":
                fields["structured_outputs"] = {"choice": choices}
            else:
                fields["guided_choice"] = choices
        shape = fields.get("response_format")
        if isinstance(shape, dict) and self._dialect.shape == "json_schema":
            del fields["response_format"]
            inner = shape["json_schema"]
            fields["json_schema"] = inner["schema"] if isinstance(inner, dict) else None
        self._say_natively(fields)
        return to_json(fields)

    def embeddings(self, body: BaseModel) -> bytes:
        """Texts to embed."""
        if self._dialect.ranking != "passages":
            if body.model_fields_set.isdisjoint(self._of_chats):
                return _as_it_is(body)
            fields = self._allowed(body)
            fields.pop("text_truncation", None)
            fields.pop("task_type", None)
            return to_json(fields)
        # NVIDIA's retrieval models ask for the side of the search, in a field or at the end of their name.
        fields = self._allowed(body)
        task, cut = fields.pop("task_type", None), fields.pop("text_truncation", None)
        if not str(fields["model"]).endswith(_SIDES):
            fields["input_type"] = "query" if task == "query" else "passage"
        fields["truncate"] = str(cut or "none").upper()
        return to_json(fields)

    def _allowed(self, body: BaseModel) -> dict[str, JsonValue]:
        fields: dict[str, JsonValue] = body.model_dump(mode="json", by_alias=True)
        for name in self._drops:
            fields.pop(name, None)
        for name in self._dialect.refuses:
            if _is_asked(name, fields.pop(name, None)):
                raise self._unsupported(name)
        count = fields.get("n")
        if self._dialect.single and isinstance(count, int):
            if count > 1:
                raise self._unsupported("n", "more than one answer at a time")
            del fields["n"]
        return fields

    def _name_limit(self, fields: dict[str, JsonValue]) -> None:
        wanted = self._dialect.limit
        for name in _LIMITS - {wanted} if wanted != "as_given" else ():
            value = fields.pop(name, None)
            if value is not None and fields.get(wanted) is None:
                fields[wanted] = value

    def _say_natively(self, fields: dict[str, JsonValue]) -> None:
        """Says what only a native request can say, in the upstream's own words."""
        if self._dialect.repetition != "repetition_penalty" and "repetition_penalty" in fields:
            fields[self._dialect.repetition] = fields.pop("repetition_penalty")
        grammar = fields.pop("grammar", None)
        if grammar is None:
            return
        match self._dialect.grammar:
            case "structured_outputs":
                fields["structured_outputs"] = {"grammar": grammar}
            case "response_format":
                fields["response_format"] = {"type": "grammar", "grammar": grammar}
            case "response_format_ebnf":
                fields["response_format"] = {"type": "ebnf", "ebnf": grammar}
            case name:
                fields[name] = grammar

    def _unsupported(self, field: str, what: str | None = None) -> InvalidRequestError:
        return InvalidRequestError(
            f"{self._dialect.title} does not take {what or f'`{field}`'}.", code="unsupported", param=field
        )


def _as_it_is(body: BaseModel) -> bytes:
    return body.__pydantic_serializer__.to_json(body, by_alias=True)


def _has_developer(body: BaseModel) -> bool:
    return isinstance(body, CreateChatCompletionRequest) and any(
        message.role == "developer" for message in body.messages
    )


def _speak_as_system(messages: JsonValue) -> None:
    for message in messages if isinstance(messages, list) else ():
        if isinstance(message, dict) and message["role"] == "developer":
            message["role"] = "system"


def _is_asked(name: str, value: JsonValue) -> bool:
    """Whether the answer would be another one without the field."""
    nothing = value is None or value is False or value in ([], {}, "")
    return not nothing and value != _USUAL.get(name)


def _count_logprobs(fields: dict[str, JsonValue]) -> None:
    """Says how many of the likeliest tokens are told by a number alone, which tells the chosen one in any case."""
    wanted, top = fields.pop("logprobs", None), fields.pop("top_logprobs", None)
    if wanted:
        fields["logprobs"] = max(1, top) if isinstance(top, int) else 1
