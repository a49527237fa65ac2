"""The stub's side of a chat, in the words of no wire.

A face (`requests` with `answers`, or `native`) turns its request into an `Ask` and the `Answer` into its response.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from llama_stack_providers.stub.kit.samples import sample
from llama_stack_providers.stub.kit.words import cut, mentions, number, reply, token_count, topic
from llama_stack_spi import NotFoundError

ANY_OBJECT = {"type": "object", "properties": {"answer": {"type": "string"}}, "required": ["answer"]}
"""Schema of an answer that may be any JSON object."""

Role = Literal["system", "user", "assistant", "tool"]
"""Who speaks; developers speak as the system."""


@dataclass(frozen=True, slots=True)
class Said:
    """One message: who speaks, the text, and what came with it (`an image at …`)."""

    role: Role
    text: str
    attached: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool on offer. `schema` is the JSON Schema of its arguments, or None where its input is free text."""

    name: str
    schema: object | None


@dataclass(frozen=True, slots=True)
class Ask:
    """A chat, and how the next message is to be written.

    Attributes:
        said: The messages, oldest first.
        tools: The tools that may be called.
        mode: Whether one is called: never, when the user mentions it, or in any case.
        parallel: Whether one answer may hold several calls.
        schema: JSON Schema of the text, or None where it is free.
        stop: Texts that end the text.
        max_tokens: Most tokens of text.
        seed: Chooses among answers.
    """

    said: tuple[Said, ...]
    tools: tuple[Tool, ...] = ()
    mode: Literal["none", "auto", "required"] = "auto"
    parallel: bool = True
    schema: object | None = None
    stop: tuple[str, ...] = ()
    max_tokens: int | None = None
    seed: int | None = None

    @property
    def prompt(self) -> str:
        """What the user said last."""
        return next((each.text for each in reversed(self.said) if each.role == "user"), "")

    @property
    def tool_results(self) -> tuple[str, ...]:
        """What tools answered since anyone else spoke."""
        last = takewhile(lambda each: each.role == "tool", reversed(self.said))
        return tuple(each.text for each in last)[::-1]

    @property
    def token_count(self) -> int:
        """Tokens of all messages, with a token for each speaker."""
        return sum(1 + token_count(each.text) + sum(map(token_count, each.attached)) for each in self.said)


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a tool; `text` is JSON, or the free input."""

    id: str
    tool: Tool
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the model says: a text, or calls of tools."""

    text: str
    calls: tuple[Call, ...]
    reason: Literal["stop", "length", "tool_calls"]

    @property
    def token_count(self) -> int:
        """Tokens of the text, or of the calls with a token for each name."""
        return token_count(self.text) + sum(1 + token_count(call.text) for call in self.calls)


def answer(ask: Ask, index: int = 0) -> Answer:
    """The answer of the model; another `index` is another answer to the same."""
    if calls := _calls(ask, index):
        return Answer("", calls, "tool_calls")
    text, reason = cut(_text(ask, index), stop=ask.stop, max_tokens=ask.max_tokens)
    return Answer(text, (), reason)


def named(tools: Iterable[Tool], name: str, *, param: str) -> Tool:
    """The tool that a choice of tools names; `param` is the field of the choice."""
    for tool in tools:
        if tool.name == name:
            return tool
    raise NotFoundError(
        f"The tool choice names {name!r}, which is none of the tools of the request.",
        code="tool_not_found",
        param=param,
    )


def _text(ask: Ask, index: int) -> str:
    results = ask.tool_results
    if ask.schema is not None:
        hint = results[-1] if results else topic(ask.prompt)
        return json.dumps(sample(ask.schema, hint=hint), ensure_ascii=False)
    if results:
        return f"The tool answered: {' '.join(results)}"
    sentences = [reply(ask.prompt, seed=ask.seed, index=index)]
    if instructions := " ".join(each.text for each in ask.said if each.role == "system"):
        sentences.append(f'My instructions are: "{instructions}"')
    if attached := [each for said in ask.said for each in said.attached]:
        sentences.append(f"With it came {' and '.join(attached)}.")
    return " ".join(sentences)


def _calls(ask: Ask, index: int) -> tuple[Call, ...]:
    if not ask.tools or ask.mode == "none" or (ask.mode == "auto" and ask.tool_results):
        return ()
    prompt = ask.prompt
    tools = [tool for tool in ask.tools if mentions(prompt, tool.name)]
    if not tools and ask.mode == "required":
        tools = list(ask.tools[:1])
    if not ask.parallel:
        tools = tools[:1]
    return tuple(
        Call(_call_id(ask, tool, index, place), tool, _input(tool, prompt))
        for place, tool in enumerate(tools)
    )


def _input(tool: Tool, prompt: str) -> str:
    if tool.schema is None:
        return prompt
    arguments = sample(tool.schema, hint=topic(prompt))
    return json.dumps(arguments if isinstance(arguments, dict) else {}, ensure_ascii=False)


def _call_id(ask: Ask, tool: Tool, index: int, place: int) -> str:
    return f"call_{number(len(ask.said), ask.prompt, tool.name, index, place):012x}"
