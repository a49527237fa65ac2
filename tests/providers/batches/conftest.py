"""Servers of batches: one that is not started yet, and one that is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.providers.batches.house import House


@pytest.fixture
async def empty(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    await house.files.start()
    yield house
    await house.batches.stop()
    await house.files.stop()


@pytest.fixture
async def house(empty: House) -> House:
    await empty.open()
    return empty
