"""Logging: readable in a terminal, one JSON object per line in a pipe. Standard output stays free for answers."""

from __future__ import annotations

import logging
import re
import sys
from typing import TYPE_CHECKING

import structlog

from llama_stack_spi import LlamaStackError, UnsupportedOperationError

if TYPE_CHECKING:
    from structlog.typing import EventDict, FilteringBoundLogger, Processor, WrappedLogger

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def configure(*, level: int = logging.INFO) -> None:
    """Sets logging up for a process that serves."""
    terminal = sys.stderr.isatty()
    renderer: list[Processor] = (
        [_spell_out, structlog.dev.ConsoleRenderer()]
        if terminal
        else [structlog.processors.format_exc_info, structlog.processors.JSONRenderer()]
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="%H:%M:%S" if terminal else "iso", utc=not terminal),
            *renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    # What libraries say through the standard module joins the same stream, from warnings up.
    root = logging.getLogger()
    root.handlers[:] = [_Forward()]
    root.setLevel(logging.WARNING)


def logger() -> FilteringBoundLogger:
    """Returns the server's logger."""
    found: FilteringBoundLogger = structlog.get_logger("llama_stack")
    return found


def _spell_out(_logger: WrappedLogger, _method: str, entry: EventDict) -> EventDict:
    """Writes control characters out: what callers send, such as a path, must not command the terminal that shows it."""
    for name, value in entry.items():
        if isinstance(value, str):
            entry[name] = _CONTROL.sub(lambda found: ascii(found.group())[1:-1], value)
    return entry


class _Forward(logging.Handler):
    """Hands records of the standard module to structlog."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, UnsupportedOperationError):
            return
        facts = {"source": record.name}
        if request_id := getattr(record, "request_id", None):
            facts["request_id"] = request_id
        # An error that a provider raised on purpose says everything in its sentence.
        trace = None if isinstance(error, LlamaStackError) else record.exc_info
        logger().log(record.levelno, record.getMessage(), exc_info=trace, **facts)
