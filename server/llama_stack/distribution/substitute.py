"""`${NAME}` and `${NAME:-default}` in the values of a distribution."""

from __future__ import annotations

import re
from collections.abc import Mapping

_VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-((?:[^${}]|\$(?!\{)|\$\{[^{}]*\})*))?\}")


def substitute(text: str, environment: Mapping[str, str]) -> tuple[str, str | None]:
    """Fills in variables; a default may hold one more variable.

    Returns:
        The filled text, and the first variable that is neither set nor has a default.
    """
    missing: list[str] = []

    def value_of(match: re.Match[str]) -> str:
        name, default = match.group(1), match.group(2)
        if environment.get(name):
            return environment[name]
        if default is None:
            missing.append(name)
            return ""
        filled, absent = substitute(default, environment)
        if absent:
            missing.append(absent)
        return filled

    return _VARIABLE.sub(value_of, text), missing[0] if missing else None
