"""The tools of the stub. Each computes its result; none calls anything outside."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from llama_stack_api.models.common import InterleavedContent, ToolParameter
from llama_stack_providers.stub.kit.words import similarity, words_of
from llama_stack_providers.stub.retrieving.ranking import score_words
from llama_stack_spi import Context, JsonValue

Arguments = Mapping[str, JsonValue]

PAGES = {
    "https://example.com/oslo": "Weather in Oslo: rain and 8 degrees today, dry tomorrow.",
    "https://example.com/rivers": "The longest rivers: the Nile, the Amazon and the Yangtze.",
    "https://example.com/llama-stack": "Llama Stack is one set of APIs for applications that use language models.",
}
"""The web, as the stub knows it."""


class ToolFailedError(Exception):
    """A tool cannot do what it was asked; the text tells the model why, the code is in the manner of HTTP."""

    def __init__(self, message: str, *, code: int = 400) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a tool answers, and facts about it that are not for the model."""

    content: InterleavedContent
    metadata: dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class StubTool:
    """A tool: what the model is told, and what computes its result."""

    name: str
    description: str
    parameters: tuple[ToolParameter, ...]
    run: Callable[[Arguments, Context], Awaitable[Outcome]]

    def input_schema(self) -> dict[str, JsonValue]:
        """JSON Schema of its arguments."""
        properties: dict[str, JsonValue] = {
            each.name: {"type": each.parameter_type, "description": each.description}
            for each in self.parameters
        }
        required: list[JsonValue] = [each.name for each in self.parameters if each.required]
        return {"type": "object", "properties": properties, "required": required}


def parameter(name: str, description: str, *, kind: str = "string", required: bool = True) -> ToolParameter:
    """A parameter of a tool."""
    return ToolParameter(name=name, parameter_type=kind, description=description, required=required)


def text_argument(arguments: Arguments, name: str) -> str:
    """A text among the arguments; it must be there."""
    value = arguments.get(name)
    if not isinstance(value, str):
        raise ToolFailedError(f"The argument `{name}` must be a text.")
    return value


async def word_count(arguments: Arguments, _ctx: Context) -> Outcome:
    """Counts words."""
    text = text_argument(arguments, "text")
    return Outcome(str(len(words_of(text))), {"characters": len(text), "lines": len(text.splitlines())})


async def text_similarity(arguments: Arguments, _ctx: Context) -> Outcome:
    """Compares two texts by their words."""
    value = similarity(text_argument(arguments, "left"), text_argument(arguments, "right"))
    return Outcome(f"{value:.3f}", {"score": value})


async def web_search(arguments: Arguments, _ctx: Context) -> Outcome:
    """Searches the pages that the stub takes for the web."""
    query = text_argument(arguments, "query")
    scores = score_words(list(PAGES.values()), query)
    ranked = sorted(zip(scores, PAGES.items(), strict=True), key=lambda each: -each[0])
    found: list[JsonValue] = [{"url": url, "content": text} for score, (url, text) in ranked if score]
    return Outcome(json.dumps({"query": query, "results": found}), {"results": len(found)})


async def echo(arguments: Arguments, _ctx: Context) -> Outcome:
    """Says back what it is told."""
    return Outcome(text_argument(arguments, "text"), {})


BUILTIN: dict[str, tuple[StubTool, ...]] = {
    "builtin::text": (
        StubTool("word_count", "Counts the words of a text.", (parameter("text", "The text."),), word_count),
        StubTool(
            "text_similarity",
            "Says how alike two texts are, from -1 to 1.",
            (parameter("left", "One text."), parameter("right", "The other text.")),
            text_similarity,
        ),
    ),
    "builtin::websearch": (
        StubTool("web_search", "Searches the web.", (parameter("query", "What to look for."),), web_search),
    ),
}
"""Tools by tool group, but for those of `builtin::rag`, which need a memory (see `retrieving.rag`)."""

ECHO = StubTool("echo", "Says back what it is told.", (parameter("text", "What to say."),), echo)
"""The one tool that every MCP server has; the stub calls none."""
