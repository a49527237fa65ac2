"""Reads an event stream: bytes in any pieces to the data of each event.

Follows the event stream format of the HTML standard: lines end in LF, CR LF or CR, a blank line ends an event, `data:`
lines of one event are joined, everything else is left out. Work grows with the number of bytes and with nothing else.
"""

from __future__ import annotations

from llama_stack_spi import UpstreamError

_MARK = b"\xef\xbb\xbf"


class EventReader:
    """The state between two pieces.

    Args:
        limit: Most bytes of an event.
    """

    __slots__ = ("_begun", "_data", "_limit", "_line", "_size", "_skip_newline", "_waiting")

    def __init__(self, *, limit: int) -> None:
        self._limit = limit
        self._begun = False
        self._skip_newline = False
        self._line: list[bytes] = []
        self._data: list[bytes] = []
        self._size = 0
        self._waiting = 0

    def feed(self, piece: bytes) -> list[bytes]:
        """The data of the events that this piece completes.

        Raises:
            UpstreamError: An event is longer than the limit.
        """
        if not self._begun:
            self._begun = True
            piece = piece.removeprefix(_MARK)
        if b"\r" in piece or self._skip_newline:
            piece = self._with_plain_newlines(piece)
        *lines, rest = piece.split(b"\n")
        if lines and self._line:
            lines[0] = b"".join((*self._line, lines[0]))
            self._line.clear()
            self._waiting = 0
        events: list[bytes] = []
        for line in lines:
            if line.startswith(b"data:"):
                self._data.append(line[6:] if line[5:6] == b" " else line[5:])
                self._size += len(line)
            elif line == b"data":
                self._data.append(b"")
            elif not line and self._data:
                events.append(self._data[0] if len(self._data) == 1 else b"\n".join(self._data))
                self._data.clear()
                self._size = 0
        if rest:
            self._line.append(rest)
            self._waiting += len(rest)
        if self._size + self._waiting > self._limit:
            raise UpstreamError(
                f"The upstream sent an event of more than {self._limit} bytes.",
                code="upstream_answer_too_large",
            )
        return events

    def _with_plain_newlines(self, piece: bytes) -> bytes:
        if self._skip_newline:
            piece = piece.removeprefix(b"\n")
        # A LF that belongs to this CR may come with the next piece.
        self._skip_newline = piece.endswith(b"\r")
        return piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
