"""Logging of requests and answers, without secrets.

The logger is `llama_stack_client`. `LLAMA_STACK_LOG=debug` or `info` gives it a handler on standard error.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping
from typing import Final

import httpx

logger: Final = logging.getLogger("llama_stack_client")

_SECRET = re.compile(r"authorization|cookie|api-?key|token$|secret|password|provider-?data", re.IGNORECASE)
"""Found in the name of a header whose value is secret, whoever adds it."""


def redacted(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with the values of secret ones replaced."""
    return {name: "<redacted>" if _SECRET.search(name) else value for name, value in headers.items()}


def without_password(url: httpx.URL) -> str:
    """An address without the name and password that it may hold."""
    return str(url.copy_with(userinfo=b"")) if url.userinfo else str(url)


def set_up_from_environment() -> None:
    """Turns logging on where the environment asks for it."""
    level = os.environ.get("LLAMA_STACK_LOG", "").upper()
    if level not in ("DEBUG", "INFO") or logger.handlers:
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
