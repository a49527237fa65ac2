"""The messages of a chat, read once: instructions in front, then turns of the user and of the model."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from llama_stack_api.models.inference import (
    ChatAssistantMessage,
    ChatContentPartFile,
    ChatContentPartImage,
    ChatContentPartInputAudio,
    ChatContentPartRefusal,
    ChatContentPartText,
    ChatDeveloperMessage,
    ChatFunctionMessage,
    ChatFunctionToolCall,
    ChatMessage,
    ChatSystemMessage,
    ChatToolMessage,
)
from llama_stack_providers.inference.translation.media import Link, Media, document_of, image_of, sound_of
from llama_stack_providers.inference.translation.pieces import Json
from llama_stack_spi import InvalidRequestError, given

Role: TypeAlias = Literal["user", "assistant"]

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Text:
    """Words."""

    text: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call that the model asked for."""

    id: str
    name: str
    arguments: Json


@dataclass(frozen=True, slots=True)
class Answer:
    """What a called tool answered."""

    id: str
    name: str
    text: str


Part: TypeAlias = Text | Media | Link | Call | Answer


@dataclass(slots=True)
class Turn:
    """What one side said, until the other one spoke; never empty."""

    role: Role
    parts: list[Part] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(part.text for part in self.parts if isinstance(part, Text))

    @property
    def calls(self) -> list[Call]:
        """Its calls."""
        return [part for part in self.parts if isinstance(part, Call)]


@dataclass(slots=True)
class Conversation:
    """A chat. Instructions stand in front, wherever the request has them."""

    instructions: list[str] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)

    @property
    def has_calls(self) -> bool:
        """Whether a tool was called."""
        return any(isinstance(part, Call | Answer) for turn in self.turns for part in turn.parts)

    def in_words(self) -> Conversation:
        """The same, with calls and their answers told in words, for services that know them only beside tools."""
        turns = [Turn(turn.role, [_in_words(part) for part in turn.parts]) for turn in self.turns]
        return Conversation(self.instructions, turns)


def read(messages: Sequence[ChatMessage]) -> Conversation:
    """Reads a chat.

    Raises:
        InvalidRequestError: A message says what no service behind these providers can be told.
    """
    conversation = Conversation()
    names: dict[str, tuple[str, str]] = {}
    for index, message in enumerate(messages):
        place = f"messages[{index}]"
        if isinstance(message, ChatSystemMessage | ChatDeveloperMessage):
            if (text := _text(message.content)).strip():
                conversation.instructions.append(text)
        elif isinstance(message, ChatToolMessage):
            if message.tool_call_id not in names:
                raise InvalidRequestError(
                    f"No message before this one calls a tool as '{message.tool_call_id}'.",
                    code="unknown_call",
                    param=f"{place}.tool_call_id",
                )
            identifier, name = names[message.tool_call_id]
            _add(conversation, "user", [Answer(identifier, name, _text(message.content))])
        elif isinstance(message, ChatFunctionMessage):
            raise InvalidRequestError(
                "A message of a `function` is the older form; send one of a `tool`.",
                code="unsupported",
                param=f"{place}.role",
            )
        elif isinstance(message, ChatAssistantMessage):
            parts = _assistant(message, place)
            names |= {
                call.id: (_plain(call.id), call.function.name)
                for call in given(message.tool_calls, [])
                if isinstance(call, ChatFunctionToolCall)
            }
            _add(conversation, "assistant", parts)
        else:
            _add(conversation, "user", _user(message.content, place))
    if not conversation.turns:
        raise InvalidRequestError(
            "The chat says nothing; it needs a message of the user.",
            code="unsupported_content",
            param="messages",
        )
    last = conversation.turns[-1]
    if last.role == "assistant" and isinstance(end := last.parts[-1], Text):
        # An answer that is to be gone on with must not end in white space, or Claude is not asked.
        last.parts[-1] = Text(end.text.rstrip())
    return conversation


def _add(conversation: Conversation, role: Role, parts: Sequence[Part]) -> None:
    if not parts:
        return
    if not conversation.turns or conversation.turns[-1].role != role:
        conversation.turns.append(Turn(role))
    conversation.turns[-1].parts += parts


def _user(content: object, place: str) -> list[Part]:
    if isinstance(content, str):
        return [Text(content)] if content.strip() else []
    parts: list[Part] = []
    for number, part in enumerate(content if isinstance(content, list) else ()):
        where = f"{place}.content[{number}]"
        if isinstance(part, ChatContentPartText):
            # Services refuse blank texts.
            parts += [Text(part.text)] if part.text.strip() else []
        elif isinstance(part, ChatContentPartImage):
            parts.append(image_of(part, where))
        elif isinstance(part, ChatContentPartInputAudio):
            parts.append(sound_of(part, where))
        elif isinstance(part, ChatContentPartFile):
            parts.append(document_of(part, where))
    return parts


def _assistant(message: ChatAssistantMessage, place: str) -> list[Part]:
    for older in ("function_call", "audio"):
        if given(getattr(message, older), None) is not None:
            raise InvalidRequestError(
                f"The provider of this model does not read `{older}` of a message.",
                code="unsupported",
                param=f"{place}.{older}",
            )
    parts: list[Part] = []
    if (text := _text(given(message.content, "")) or given(message.refusal, "")).strip():
        parts.append(Text(text))
    for number, each in enumerate(given(message.tool_calls, [])):
        where = f"{place}.tool_calls[{number}]"
        if not isinstance(each, ChatFunctionToolCall):
            raise InvalidRequestError(
                "The provider of this model knows functions only.", code="unsupported_tool", param=where
            )
        parts.append(Call(_plain(each.id), each.function.name, _arguments(each.function.arguments, where)))
    return parts


def _plain(identifier: str) -> str:
    """An identifier of a call that every service takes; another model's own may have other characters."""
    if _ID.fullmatch(identifier):
        return identifier
    return f"call_{hashlib.sha256(identifier.encode(errors='surrogatepass')).hexdigest()[:24]}"


def _arguments(text: str, place: str) -> Json:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise InvalidRequestError(
            "The arguments of a call are a JSON object.",
            code="invalid_arguments",
            param=f"{place}.function.arguments",
        )
    return found


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    texts = []
    for part in content if isinstance(content, list) else ():
        if isinstance(part, ChatContentPartText):
            texts.append(part.text)
        elif isinstance(part, ChatContentPartRefusal):
            texts.append(part.refusal)
    return "\n".join(texts)


def _in_words(part: Part) -> Part:
    if isinstance(part, Call):
        return Text(f"I call {part.name} with {json.dumps(part.arguments, ensure_ascii=False)}.")
    if isinstance(part, Answer):
        return Text(f"Result of {part.name}: {part.text}")
    return part
