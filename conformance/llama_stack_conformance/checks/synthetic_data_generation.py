"""Synthetic data: what is generated, what the filter keeps, and that the numbers agree."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.contract.schemas import problem_of

DATA = feature("synthetic_data_generation.data", "Generating data")
FILTERS = feature("synthetic_data_generation.filters", "Filters that score")
PATH = "/v1/synthetic-data-generation/generate"
GENERATE = ("synthetic_data_generation.generate", "SyntheticDataGenerationResponse")
TOPICS = (
    "boil an egg", "bake bread", "tie a knot", "sharpen a knife", "plant a tree", "repair a bicycle",
    "fold a shirt", "read a map", "catch a train", "clean a window", "train a dog", "paint a wall",
)  # fmt: skip
QUESTIONS = [{"role": "user", "content": f"How do I {topic}?"} for topic in TOPICS]
LONG = 300.0
"""Seconds that a dozen short dialogs may take."""


@check("synthetic_data_generation.data.all", MUST, DATA, spec=(*GENERATE, "FilteringFunction"), seconds=LONG)
async def everything(subject: Subject) -> None:
    """Without a filter every message has its dialog: as many come back as were generated, one for each at least.

    Whoever asks for twelve plans with twelve. What a server drops silently is missed when the training set is short.
    """
    for count in (1, 4):
        found = await _generated(subject, "none", count)
        rows = found["synthetic_data"]
        expect(len(rows) >= count, expected=f"{count} rows at least", got=len(rows))
        _counted(found)
        generated = (found.get("statistics") or {}).get("generated", len(rows))
        expect(generated == len(rows), expected=f"{generated} rows, as many as were generated", got=len(rows))


@check("synthetic_data_generation.data.dialogs", MUST, DATA, spec=(*GENERATE, "Message"), seconds=LONG)
async def dialogs(subject: Subject) -> None:
    """Every row has a dialog of the contract's messages, in which somebody asks and the assistant answers with a text.

    The rows go into training as they are. An empty answer teaches the model to say nothing.
    """
    for row in (await _generated(subject, "none", 3))["synthetic_data"]:
        messages = row.get("dialog") or []
        for message in messages:
            problem = problem_of(message, "Message")
            expect(problem is None, expected="messages of the shape Message", got=f"{problem} in {message}")
        roles = [message["role"] for message in messages]
        expect(
            "user" in roles and roles[-1] == "assistant",
            expected="a question, and an answer last",
            got=roles,
        )
        empty = [message for message in messages if not message["content"]]
        expect(not empty, expected="messages with a content", got=empty)


@check("synthetic_data_generation.data.unknown", MUST, DATA, spec=("synthetic_data_generation.generate",))
async def unknown(subject: Subject) -> None:
    """A model that does not exist is 404, a filter that does not exist is refused.

    Data from another model than the one named may not be used for what it is meant for.
    """
    body = {"dialogs": QUESTIONS[:1], "filtering_function": "none", "model": subject.name("nothing")}
    (await subject.post(PATH, body)).error(404)
    body = {"dialogs": QUESTIONS[:1], "filtering_function": "best", "model": subject.llm}
    (await subject.post(PATH, body)).error(400, 422)


@check(
    "synthetic_data_generation.filters.scores",
    MUST,
    FILTERS,
    spec=(*GENERATE, "FilteringFunction"),
    seconds=LONG,
)
async def scores(subject: Subject) -> None:
    """A filter that scores gives each row that it keeps its score, and the statistics count what was kept.

    Scores are looked at before the data is used; the counts say how strict the filter was.
    """
    for function in ("top_k", "top_p", "top_k_top_p"):
        found = await _generated(subject, function, 4)
        rows = found["synthetic_data"]
        expect(bool(rows), expected=f"rows that {function} keeps", got=found)
        missing = [row for row in rows if not isinstance(row.get("score"), int | float)]
        expect(not missing, expected=f"a score in each row that {function} keeps", got=missing)
        _counted(found)


@check(
    "synthetic_data_generation.filters.keep_less",
    SHOULD,
    FILTERS,
    spec=(*GENERATE, "FilteringFunction"),
    seconds=LONG,
)
async def keep_less(subject: Subject) -> None:
    """`top_k` keeps fewer than a dozen of a dozen, and both limits together keep no more than `top_k` does.

    A filter that keeps everything is none.
    """
    everything, best, both = [
        len((await _generated(subject, function, len(QUESTIONS)))["synthetic_data"])
        for function in ("none", "top_k", "top_k_top_p")
    ]
    expect(0 < best < everything, expected=f"fewer than {everything} rows of top_k", got=best)
    expect(0 < both <= best, expected=f"at most {best} rows of top_k_top_p", got=both)


@check(
    "synthetic_data_generation.filters.best",
    SHOULD,
    FILTERS,
    spec=(*GENERATE, "FilteringFunction"),
    seconds=LONG,
)
async def best(subject: Subject) -> None:
    """What `top_k` keeps scores no lower than what it drops.

    Seen where the unfiltered rows have the same scores for the same dialogs. Keeping the worst passes every count.
    """
    everything = (await _generated(subject, "none", len(QUESTIONS)))["synthetic_data"]
    kept = (await _generated(subject, "top_k", len(QUESTIONS)))["synthetic_data"]
    known = [row.get("score") for row in everything]
    if any(row not in everything for row in kept) or not all(
        isinstance(score, int | float) for score in known
    ):
        return
    dropped = [row["score"] for row in everything if row not in kept]
    lowest = min((row["score"] for row in kept), default=0.0)
    highest = max(dropped, default=lowest)
    expect(lowest >= highest, expected=f"rows that score {highest} at least", got=lowest)


async def _generated(subject: Subject, function: str, count: int) -> dict[str, Any]:
    body = {"dialogs": QUESTIONS[:count], "filtering_function": function, "model": subject.llm}
    found: dict[str, Any] = (await subject.post(PATH, body)).valid("SyntheticDataGenerationResponse")
    return found


def _counted(found: dict[str, Any]) -> None:
    told = found.get("statistics") or {}
    rows = len(found["synthetic_data"])
    expect(told.get("kept", rows) == rows, expected=f"statistics that count {rows} kept", got=told)
    expect(told.get("generated", rows) >= rows, expected=f"{rows} generated at least", got=told)
