"""What was sent and what came back, as a report shows it: no secrets, and a command that repeats it."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

LINES = 20
LINE_LENGTH = 400
BODY_LIMIT = 4000
KEY_VARIABLE = "$LLAMA_STACK_API_KEY"
HIDDEN = "[redacted]"
_RUN = re.compile(rb"([\x21-\x7e])\1{999,}")
SECRET_HEADERS = frozenset({"authorization", "cookie", "set-cookie", "x-api-key", "proxy-authorization"})


@dataclass(slots=True)
class Exchange:
    """One request and its answer.

    Attributes:
        streamed: Whether the answer is a stream.
        raw: Whether the body is all of the request, its head too.
        held: On how many connections at once it is sent, half of a request, and left so.
    """

    method: str
    url: str
    path: str
    request_headers: Mapping[str, str]
    request_body: bytes = b""
    status: int | None = None
    response_headers: Mapping[str, str] = field(default_factory=dict)
    response_body: bytes = b""
    problem: str | None = None
    seconds: float = 0.0
    streamed: bool = False
    raw: bool = False
    held: int = 0

    def shown(self, secrets: Iterable[str]) -> dict[str, object]:
        """The exchange for a report."""
        hidden = tuple(secrets)
        return {
            "method": self.method,
            "path": self.path,
            "curl": redacted(self.curl(), hidden),
            "status": self.status,
            "headers": {
                name: HIDDEN if name.lower() in SECRET_HEADERS else redacted(value, hidden)
                for name, value in self.response_headers.items()
            },
            "body": redacted(first_lines(self.response_body), hidden),
            "problem": self.problem,
            "ms": round(self.seconds * 1000, 1),
        }

    def curl(self) -> str:
        """The command that sends the request again: curl, or what sends bytes that curl would not."""
        if self.raw:
            host, _, port = self.url.partition("://")[2].partition("/")[0].partition(":")
            printing = f"printf '%b' {_quoted(_escaped(self.request_body))}"
            if self.held:
                return (
                    f"for i in $(seq {self.held}); do ({printing}; sleep 60) | nc {host} {port or 80} & done"
                )
            return f"{printing} | nc {host} {port or 80}"
        parts = [
            "curl",
            "-sS",
            "-i" if not self.streamed else "-isN",
            "-X",
            self.method,
            shlex.quote(self.url),
        ]
        for name, value in self.request_headers.items():
            if name.lower() == "authorization":
                parts += ["-H", f'"Authorization: Bearer {KEY_VARIABLE}"']
            elif name.lower() not in {
                "content-length",
                "host",
                "connection",
                "accept-encoding",
                "user-agent",
                "accept",
            }:
                parts += ["-H", shlex.quote(f"{name}: {value}")]
        if len(self.request_body) > BODY_LIMIT:
            # Longer than a command line may be.
            return f"printf '%s' {_quoted(self.request_body)} | {' '.join(parts)} --data-binary @-"
        if self.request_body:
            parts += ["--data-binary", _quoted(self.request_body)]
        return " ".join(parts)


def first_lines(body: bytes) -> str:
    """The first lines of a body; JSON on one line is laid out first."""
    text = _text(body)
    if text.startswith(("{", "[")) and "\n" not in text.strip():
        try:
            text = json.dumps(json.loads(text), indent=1, ensure_ascii=False)
        except (ValueError, RecursionError):
            text = text.strip()
    lines = text.splitlines()
    shown = [line if len(line) <= LINE_LENGTH else f"{line[:LINE_LENGTH]}…" for line in lines[:LINES]]
    if len(lines) > LINES:
        shown.append(f"… {len(lines) - LINES} more lines")
    return "\n".join(shown)


def redacted(text: str, secrets: Iterable[str]) -> str:
    """The text without any of the secrets."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, HIDDEN)
    return text


def _escaped(body: bytes) -> bytes:
    """Bytes as `printf %b` reads them: the ends of lines are what is copied wrongly."""
    return body.replace(b"\\", b"\\\\").replace(b"\r", b"\\r").replace(b"\n", b"\\n")


def _quoted(body: bytes) -> str:
    """A body as a word of the shell; what is repeated very often in it is made there."""
    words, end = [], 0
    for run in _RUN.finditer(body):
        words.append(shlex.quote(_text(body[end : run.start()])) if run.start() > end else "")
        words.append(f"\"$(head -c {len(run[0])} /dev/zero | tr '\\0' {shlex.quote(_text(run[1]))})\"")
        end = run.end()
    return "".join([*words, shlex.quote(_text(body[end:])) if end < len(body) or not words else ""])


def _text(body: bytes) -> str:
    text = body[:BODY_LIMIT].decode("utf-8", "backslashreplace").replace("\x00", "\\x00")
    return text if len(body) <= BODY_LIMIT else f"{text}… ({len(body)} bytes)"
