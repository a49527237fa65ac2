"""The lines of a file of requests."""

from __future__ import annotations

from collections.abc import AsyncIterator

from llama_stack_providers.batches.reference.lines import MOST_LINE_BYTES, LineReader, numbered
from llama_stack_spi import (
    Context,
)

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")
URL = "/v1/chat/completions"


class TestLines:
    @staticmethod
    async def split(*pieces: bytes) -> list[tuple[int, bytes]]:
        async def arriving() -> AsyncIterator[bytes]:
            for piece in pieces:
                yield piece

        return [each async for each in numbered(arriving())]

    async def test_lines_are_found_however_they_arrive(self) -> None:
        whole = b'{"a": 1}\r\n\n{"b": "\xc3\xa4"}\nend'
        expected = [(1, b'{"a": 1}\r'), (2, b""), (3, b'{"b": "\xc3\xa4"}'), (4, b"end")]
        for cut in range(len(whole)):
            assert await self.split(whole[:cut], b"", whole[cut:]) == expected
        assert await self.split(*[whole[place : place + 1] for place in range(len(whole))]) == expected
        assert await self.split(whole + b"\n") == expected

    async def test_a_line_without_end_is_not_read_forever(self) -> None:
        piece, seen = b"x" * (MOST_LINE_BYTES // 4), 0

        async def endless() -> AsyncIterator[bytes]:
            nonlocal seen
            while True:
                seen += 1
                yield piece

        [(number, text)] = [each async for each in numbered(endless())]
        reader = LineReader(URL, most=10)
        assert (number, seen, reader.read(number, text)) == (1, 5, None)
        assert reader.errors[0].code == "line_too_long"

    def test_errors_are_told_up_to_a_point(self) -> None:
        reader = LineReader(URL, most=1000)
        number = 0
        while not reader.hopeless:
            number += 1
            assert reader.read(number, b"garbage") is None
        assert len(reader.errors) == number == 100
