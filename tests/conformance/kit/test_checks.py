"""Every check is fit to be published: it has mutants, a reason, a place in the contract."""

from __future__ import annotations

import pytest

from llama_stack_conformance.checking.check import Check, checks, features
from llama_stack_conformance.commands.looking import everything
from llama_stack_conformance.contract.operations import areas, operation_of, operations
from llama_stack_conformance.contract.places import FILE, place_of
from llama_stack_conformance.mutants.mutant import mutants
from llama_stack_conformance.proving.contract import contract_mutants
from tests.conformance.kit.test_reports import PACKAGED

CHECKS = list(checks().values())


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_check_is_complete(check: Check) -> None:
    assert check.id in mutants(), f"{check.id} has no mutant"
    assert check.area in areas()
    assert check.spec, "a check says where the contract says it"
    assert all(place_of(each).line > 1 for each in check.spec)
    title, _, why = check.explanation.partition("\n\n")
    assert "\n" not in title, "the title is one line"
    assert title.endswith("."), "the title is a sentence"
    assert why.strip(), "`--explain` says why the check exists"


def test_mutants_belong_to_checks() -> None:
    known = {each.id for each in everything()}
    assert set(mutants()) <= known
    assert {each.check for each in contract_mutants()} | set(checks()) == set(mutants())


def test_features_name_operations_of_the_contract() -> None:
    for feature in features().values():
        assert set(feature.operations) <= set(operations()), feature.name


def test_ids_are_unique() -> None:
    names = [each.id for each in everything()]
    assert len(names) == len(set(names))


def test_lines_lead_to_the_place() -> None:
    lines = PACKAGED.read_text(encoding="utf-8").splitlines()
    for name in ("ChatCompletionChunk", "Error", "VectorStore"):
        assert lines[place_of(name).line - 1].strip().startswith(f'"{name}": {{')
    assert lines[place_of("chat.completions.create").line - 1].strip() == '"post": {'
    assert FILE.endswith(PACKAGED.name)


def test_requests_are_counted_for_their_operation() -> None:
    assert operation_of("POST", "/v1/chat/completions") == "chat.completions.create"
    assert operation_of("POST", "/v1/openai/v1/chat/completions") == "chat.completions.create"
    assert operation_of("GET", "/v1/models/team/model") == "models.retrieve"
    assert operation_of("POST", "/v1/responses/compact") == "responses.compact"
    assert operation_of("GET", "/v2/models") is None
