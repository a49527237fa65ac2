"""The arguments of a tool call, checked against the schema of the tool.

The grammar that the engine makes of a schema leaves out what grammars cannot say, such as `uniqueItems`.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from typing import Any

from llama_stack_spi import InvalidRequestError, UnprocessableError

_LEFT_OUT = frozenset({"pattern", "patternProperties", "$dynamicRef"})
"""The engine's grammar holds to patterns; matching a caller's pattern here could take for ever."""


def check(name: str, arguments: str, schema: Mapping[str, object]) -> None:
    """Checks the arguments of a call.

    Raises:
        UnprocessableError: They break the schema.
        InvalidRequestError: The schema is none.
    """
    try:
        found = json.loads(arguments)
    except (ValueError, RecursionError):
        raise _broken(name, "they are not JSON") from None
    if (reason := _reason(found, name, schema)) is not None:
        raise _broken(name, reason)


def _reason(found: object, name: str, schema: Mapping[str, object]) -> str | None:
    # Imported here: only calls need it.
    from jsonschema.exceptions import SchemaError, UnknownType, best_match
    from referencing import Registry
    from referencing.exceptions import Unresolvable

    try:
        # A registry of its own, so that no reference is fetched.
        error = best_match(_rules()(schema, registry=Registry()).iter_errors(found))
    except (SchemaError, UnknownType, Unresolvable, RecursionError, TypeError, AttributeError):
        raise InvalidRequestError(
            f"The parameters of the tool '{name}' are not a JSON schema.",
            code="unsupported_schema",
            param="tools",
        ) from None
    if error is None:
        return None
    place = ".".join(str(step) for step in error.absolute_path)
    return f"{f'`{place}`' if place else 'the whole'} breaks the rule `{error.validator}`"


@functools.cache
def _rules() -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import create

    rules = {key: rule for key, rule in Draft202012Validator.VALIDATORS.items() if key not in _LEFT_OUT}
    return create(Draft202012Validator.META_SCHEMA, rules)


def _broken(name: str, reason: str) -> UnprocessableError:
    return UnprocessableError(
        f"The model called '{name}' with arguments that break its schema: {reason}. Try again, describe the tool more"
        " closely, or use a larger model.",
        code="tool_call_failed",
    )
