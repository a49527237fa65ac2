"""Tiny documents, one question each, with the contract that the build step makes of them.

A case takes part once it has an `expected/ir.json`, which may begin empty.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.ir.printing import printed
from tests.generator.golden import GOLDEN, assert_golden, cases, inputs_of_case


@pytest.mark.parametrize("case", cases(GOLDEN, with_file="expected/ir.json"), ids=lambda case: case.name)
def test_contract_of_document(case: Path, golden_update: bool) -> None:
    contract = inputs_of_case(case).contract
    own = tuple(api for api in contract.apis if api.name.wire == "spec")
    # The digest identifies the whole document; here it would only be noise.
    actual = printed(replace(contract, apis=own, digest=""))
    assert_golden(case / "expected" / "ir.json", actual, update=golden_update)
