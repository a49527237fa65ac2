"""Runs datamodel-code-generator over the documents' components: one module of strict models per document."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic, GenerationError
from generator.ir import Contract
from generator.ir.types import JsonValue
from generator.targets.python_server.preparation import prepared

HEADER = "# Generated from the documents in openapi/ by `make generate`. Do not edit."

OPTIONS = (
    "--preset=standard-py311-20261027",
    "--target-pydantic-version=2.14",
    "--input-file-type=openapi",
    "--base-class=llama_stack_spi.model.StackModel",
    "--no-allow-population-by-field-name",  # the base class decides; see its docstring
    # What JSON Schema says, and nothing more lenient: absent is not null, and "2" is not 2.
    "--use-missing-sentinel",
    "--strict-types", "str", "int", "float", "bool",
    "--type-mappings", "uri=string", "uuid=string",  # Python's types for them rewrite the text
    "--use-typed-nullable-map-values",
    # Names of the documents survive: a union or an enum is an alias, not a wrapper.
    "--naming-strategy=full-path",
    "--no-collapse-root-models",
    "--use-type-alias",
    "--enum-field-as-literal=all",
    "--use-one-literal-as-default",
    "--use-annotated",
    "--use-exact-imports",
    "--use-schema-description",
    "--use-field-description",
    "--use-single-line-docstring",
    "--use-double-quotes",
    "--disable-timestamp",
    # Annotations compiled with the module, not evaluated one by one at import: a quarter less time.
    "--disable-future-imports",
    "--aliases", '{"kwargs": "kwargs_"}',  # a field of that name confuses type checkers
    "--custom-file-header", HEADER,
    "--formatters=builtin",
)  # fmt: skip


def model_files(
    documents: Mapping[str, dict[str, JsonValue]], *, contract: Contract
) -> dict[PurePosixPath, str]:
    """The modules of models by their path below `models/`, without the package's `__init__`."""
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder, "openapi"), Path(folder, "models")
        source.mkdir()
        for file, document in prepared(documents, contract=contract).items():
            source.joinpath(file).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "datamodel_code_generator",
            "--input",
            str(source),
            "--output",
            str(output),
        ]
        run = subprocess.run(  # noqa: S603 - a fixed command over files of its own
            [*command, *OPTIONS], cwd=folder, capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            raise GenerationError([_refusal(run.stderr)])
        return {
            PurePosixPath(path.name): path.read_text(encoding="utf-8")
            for path in sorted(output.glob("*.py"))
            if path.name != "__init__.py"
        }


def _refusal(stderr: str) -> Diagnostic:
    lines = [line for line in stderr.strip().splitlines() if line.strip()]
    return Diagnostic(
        code="G001",
        message="datamodel-code-generator refuses the documents: "
        + (lines[-1] if lines else "it says nothing"),
        hint="run `generator lint`; the documents use something that pydantic models cannot express",
    )
