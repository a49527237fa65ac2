"""Do answers have the types that the client declares for them, and how is an answer told in a few words.

The clients build their models without validation: a missing field is found only by the user who reads it.
So every answer is validated here against the client's own model, strictly and as the JSON that it was.
"""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ValidationError

_NAMES = (
    "id",
    "identifier",
    "prompt_id",
    "agent_id",
    "session_id",
    "turn_id",
    "job_id",
    "job_uuid",
    "dataset_id",
)
_LONGEST = 60


def misfits(answer: object) -> list[str]:
    """What in `answer` contradicts the client's declared types: `Model.field.path: reason`, each once."""
    found: dict[str, None] = {}
    for model in _models(answer):
        wire = model.model_dump_json(by_alias=True, exclude_unset=True, warnings=False)
        try:
            type(model).model_validate_json(wire, strict=True)
        except ValidationError as error:
            for each in error.errors(include_url=False, include_input=False):
                place = ".".join(str(part) for part in each["loc"] if isinstance(part, str))
                found[f"{_name(model)}.{place}: {each['msg']}"] = None
    return list(found)


def _models(answer: object) -> Iterator[BaseModel]:
    if isinstance(answer, list | tuple):
        for each in answer:
            yield from _models(each)
    elif _is_page(answer):
        yield from _models(answer.data)
    elif isinstance(answer, BaseModel):
        yield answer


def _is_page(answer: object) -> bool:
    return hasattr(answer, "iter_pages") and hasattr(answer, "data")


def _name(answer: object) -> str:
    return type(answer).__name__.partition("[")[0]


def told(answer: object) -> str:
    """The answer in a few words: its type, and what it is called or how much it is."""
    if answer is None:
        return "nothing"
    if isinstance(answer, list | tuple):
        kinds = sorted({_name(each) for each in answer})
        return (
            f"{len(answer)} {kinds[0] if len(kinds) == 1 else f'events of {len(kinds)} kinds'}"
            if kinds
            else "empty list"
        )
    if _is_page(answer):
        return f"page: {told(answer.data)}"
    if isinstance(answer, bytes):
        return f"{len(answer)} bytes"
    if isinstance(answer, str):
        return f"text {answer!r}" if len(answer) <= _LONGEST else f"text of {len(answer)} characters"
    for name in _NAMES:
        if isinstance(value := getattr(answer, name, None), str):
            return f"{_name(answer)} {value}"
    if isinstance(data := getattr(answer, "data", None), list):
        return f"{_name(answer)}: {told(data)}"
    return _name(answer)
