"""What an operator may set about the HTTP side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from starlette.types import Scope

Permit: TypeAlias = Callable[[str, Scope], None]
"""Called with the id of an operation and the scope of a request; raises an error where the caller may not do it."""

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class HttpSettings:
    """Limits and habits of the routers.

    Attributes:
        max_body_bytes: Largest JSON body; a larger one is answered with 413 before it is read.
        max_upload_bytes: Largest form, files included.
        max_form_fields: Most text fields, and most files, of a form.
        ping_seconds: Silence after which a stream carries a comment that keeps proxies patient; 0 sends none.
        disconnect_grace_seconds: Time after which a running call is watched for a caller who leaves.
        check_answers: Validate what providers answer; a wrong answer becomes a 500. For tests.
        answer_headers: Headers of every answer, such as the version of the contract.
        permit: Decides whether a caller may use an operation; nothing is read of the request before.
    """

    max_body_bytes: int = 32 * MIB
    max_upload_bytes: int = 512 * MIB
    max_form_fields: int = 1000
    ping_seconds: float = 15.0
    disconnect_grace_seconds: float = 0.02
    check_answers: bool = False
    answer_headers: tuple[tuple[str, str], ...] = ()
    permit: Permit | None = None


DEFAULT_SETTINGS = HttpSettings()
