"""The programs of docs/four-languages.md, and what each of them prints on the stub."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "four-languages.md"
# How the arguments of a tool call are printed is each language's own.
ARGUMENTS = re.compile(r" Args:\{.*\}")
EXPECTED = """\
llm stub-llm
embedding stub-embedding
rerank stub-reranker
llm smollm2-135m-instruct
embedding all-minilm-l6-v2
You said: "Say hello.". This is the stub provider of Llama Stack. It keeps what you send and answers the same way every time.
You said: "Say hello.". This is the stub provider of Llama Stack. It keeps what you send and answers the same way every time.
404 model_not_found
rows.jsonl 10 {"row": 1}
inference>
tool_execution> Tool:get_weather
tool_execution> Tool:get_weather Response:warm
inference> The tools say get_weather: warm."""


def blocks(language: str) -> list[str]:
    """The blocks of a language, in the order of the page."""
    return re.findall(
        rf"^```{language}\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )


def told(output: str) -> str:
    """What a program printed, without what differs from language to language."""
    return "\n".join(line.rstrip() for line in ARGUMENTS.sub("", output).strip().splitlines())


def as_json(printed: str) -> str:
    """The output of an example in Python with its dictionaries as compact JSON, the way other languages print them."""
    return re.sub(
        r"\{.*?\}", lambda found: json.dumps(ast.literal_eval(found[0]), separators=(",", ":")), printed
    )
