"""The resolved documents: whole, valid, and the same in both notations."""

from __future__ import annotations

import json

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

from generator.load.document import METHODS
from generator.targets.openapi.target import TARGET
from generator.targets.target import Inputs
from tests.generator.golden import GOLDEN, inputs_of_case, repository_inputs


@pytest.fixture(scope="module")
def inputs() -> Inputs:
    return repository_inputs()


@pytest.fixture(scope="module")
def files(inputs: Inputs) -> dict[str, str]:
    return {each.path.name: each.text for each in TARGET.files(inputs)}


@pytest.mark.parametrize("version", ["3.1", "3.2"])
def test_operations_in_are_operations_out(inputs: Inputs, files: dict[str, str], version: str) -> None:
    document = json.loads(files[f"llama-stack.{version}.json"])
    written = {
        (method.upper(), path, operation["operationId"])
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }
    wanted = {(each.method, each.path, each.id) for api in inputs.contract.apis for each in api.operations}
    assert written == wanted
    assert len(wanted) > 100


@pytest.mark.parametrize("version", ["3.1", "3.2"])
def test_schemas_in_are_schemas_out(inputs: Inputs, files: dict[str, str], version: str) -> None:
    document = json.loads(files[f"llama-stack.{version}.json"])
    assert set(document["components"]["schemas"]) == {
        each.name.wire for api in inputs.contract.apis for each in api.schemas
    }


@pytest.mark.parametrize("version", ["3.1", "3.2"])
def test_both_notations_say_the_same(files: dict[str, str], version: str) -> None:
    # A reader of YAML 1.1 on purpose: most of those who take this file use one.
    loaded = yaml.load(
        files[f"llama-stack.{version}.yaml"], Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    assert loaded == json.loads(files[f"llama-stack.{version}.json"])


@pytest.mark.parametrize(
    ("view", "validator"), [("resolved", OpenAPIV32SpecValidator), ("resolved_31", OpenAPIV31SpecValidator)]
)
@pytest.mark.parametrize(
    "case", ["stream-beside-json", "multipart-with-files", "recursive-types", "parameter-styles"]
)
def test_views_are_valid_openapi(case: str, view: str, validator: type[OpenAPIV32SpecValidator]) -> None:
    document = getattr(inputs_of_case(GOLDEN / case), view)
    assert list(validator(document).iter_errors()) == []
