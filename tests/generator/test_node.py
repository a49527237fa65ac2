"""The target `node`: its output for the golden cases, and that it leaves nothing out."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path, PurePosixPath

import pytest

from generator.pipeline import inputs_of
from generator.targets.node import names
from generator.targets.node.methods import operation_view
from generator.targets.node.operations import FINALS
from generator.targets.node.shapes import ShapeWriter
from generator.targets.node.target import FOLDER, TARGET
from generator.targets.node.types import Schemas
from generator.targets.target import Inputs
from tests.generator.golden import GOLDEN, ROOT, assert_golden, load_texts, module_of, repository_inputs

# The questions are the Python client's; the answers are TypeScript's.
QUESTIONS = GOLDEN / "python_client"
ANSWERS = GOLDEN / "node"
CASES = {
    "bodies": "memos",
    "multipart": "pictures",
    "nested-resources": "houses/rooms",
    "nullable-optional": "notes",
    "pagination": "items",
    "recursive-types": "trees",
    "reserved-words": "class",
    "streams": "words",
    "unions": "shapes",
}
SDK = ROOT / FOLDER
TSC = SDK / "node_modules" / "typescript" / "bin" / "tsc"
PRETTIER = SDK / "node_modules" / "prettier" / "bin" / "prettier.cjs"


@pytest.fixture(scope="module")
def inputs() -> Inputs:
    texts = {
        f"{module_of(case)}.yaml": (QUESTIONS / case / "spec.yaml").read_text(encoding="utf-8")
        for case in CASES
    }
    return inputs_of(load_texts(texts).documents)


@pytest.fixture(scope="module")
def files(inputs: Inputs) -> dict[PurePosixPath, str]:
    return {file.path.relative_to(FOLDER): file.text for file in TARGET.files(inputs)}


@pytest.fixture(scope="module")
def real() -> Inputs:
    return repository_inputs()


@pytest.mark.parametrize(("case", "resource"), CASES.items())
def test_types_and_resource_are_the_expected_ones(
    case: str, resource: str, files: dict[PurePosixPath, str], golden_update: bool
) -> None:
    for name, path in (("types", f"types/{case}.ts"), ("resource", f"resources/{resource}.ts")):
        actual = files[PurePosixPath("src/generated", path)]
        assert_golden(ANSWERS / case / f"{name}.ts", actual, update=golden_update)


@pytest.mark.parametrize("name", ["shapes.ts", "client.ts", "api.md"])
def test_common_files_are_the_expected_ones(
    name: str, files: dict[PurePosixPath, str], golden_update: bool
) -> None:
    assert_golden(ANSWERS / name, files[PurePosixPath("src/generated", name)], update=golden_update)


def test_the_same_documents_give_the_same_files(inputs: Inputs, files: dict[PurePosixPath, str]) -> None:
    assert {file.path.relative_to(FOLDER): file.text for file in TARGET.files(inputs)} == files


@pytest.mark.skipif(not TSC.is_file(), reason="no node_modules in clients/node: run `npm ci` there")
def test_the_output_compiles_under_the_strictest_flags_and_is_formatted(
    files: dict[PurePosixPath, str], tmp_path: Path
) -> None:
    # The helpers, and the report of compatibility, call operations of the real contract.
    left_out = shutil.ignore_patterns("generated", "helpers", "client.ts", "compatibility.ts", "index.ts")
    shutil.copytree(SDK / "src", tmp_path / "src", ignore=left_out)
    shutil.copy(SDK / "src" / "runtime" / "client.ts", tmp_path / "src" / "runtime" / "client.ts")
    for name in ("package.json", "tsconfig.json", "tsconfig.web.json", ".prettierrc.json", ".prettierignore"):
        shutil.copy(SDK / name, tmp_path)
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    for command in ([TSC, "-p", "tsconfig.web.json"], [PRETTIER, "--check", "src"]):
        run = subprocess.run(
            ["node", *map(str, command)], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert run.returncode == 0, run.stdout + run.stderr


def test_every_operation_of_the_real_documents_is_a_method(real: Inputs) -> None:
    schemas = Schemas(real.contract)
    shapes = ShapeWriter(schemas)
    text = {
        file.path.relative_to(TARGET.root).as_posix(): file.text
        for file in TARGET.files(real)
        if file.path.is_relative_to(TARGET.root)
    }
    code = "\n".join(each for path, each in text.items() if path.startswith("resources/"))
    described = re.findall(r'^  id: "(.*)",$', code, re.MULTILINE)
    assert sorted(described) == sorted(each.id for each in schemas.operations)
    for operation in schemas.operations:
        resource = text[f"resources/{names.file(operation.resource)}.ts"]
        for method in operation_view(operation, schemas=schemas, shapes=shapes).methods:
            assert f"\n  {method.name}(" in resource, operation.id


def test_every_schema_of_the_real_documents_is_a_type(real: Inputs) -> None:
    declared = {
        name
        for file in TARGET.files(real)
        if "types" in file.path.parts
        for name in re.findall(r"^export (?:interface|type) (\w+)", file.text, re.MULTILINE)
    }
    assert declared == set(Schemas(real.contract).by_name)


def test_every_stream_of_the_real_documents_adds_up(real: Inputs) -> None:
    text = "\n".join(file.text for file in TARGET.files(real) if "resources" in file.path.parts)
    streams = [each for each in Schemas(real.contract).operations if each.stream is not None]
    assert len(re.findall(r"^    addUp: ", text, re.MULTILINE)) == len(streams)
    assert {*FINALS.values()} == set(re.findall(r"^    addUp: (\w+),", text, re.MULTILINE))
