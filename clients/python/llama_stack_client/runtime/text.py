"""Reads JSON text from servers: every text that is none is a `ValueError`, however it was broken."""

from __future__ import annotations

import json


def parsed(content: bytes | str) -> object:
    """The value of a JSON text. `NaN`, `Infinity` and what is nested too deep are refused."""
    try:
        return json.loads(content, parse_constant=_refused)
    except RecursionError:
        raise TooDeep("nested too deep") from None


class TooDeep(ValueError):
    """JSON, as far as it was read, but more than can be read."""


def is_json(content: bytes | str) -> bool:
    """Whether a text is JSON, of whatever schema and depth."""
    try:
        parsed(content)
    except TooDeep:
        return True
    except ValueError:
        return False
    return True


def loose(content: bytes | str) -> object:
    """The value of a JSON text, or the text itself where it is none."""
    try:
        return parsed(content)
    except ValueError:
        return content if isinstance(content, str) else content.decode("utf-8", "replace")


def with_whole_numbers(content: bytes | str) -> str:
    """The text with `7.0` written as `7`, which is the same number and fits where an integer is expected."""
    return json.dumps(json.loads(content, parse_float=_whole), allow_nan=False)


def may_hold_constants(content: bytes | str) -> bool:
    """Whether a text may hold `NaN` or `Infinity`, which pydantic takes for numbers."""
    if isinstance(content, str):
        return "NaN" in content or "Infinity" in content
    return b"NaN" in content or b"Infinity" in content


def _refused(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON")


def _whole(text: str) -> float:
    number = float(text)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number
