"""The command line, run as its users run it."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.generator.golden import ROOT


def generator(*arguments: str, root: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *arguments, *(("--root", str(root)) if root else ())]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)


@pytest.fixture
def generated(repository: Path) -> Path:
    """The small repository after a first run."""
    assert generator("generate", "-t", "ir", "-t", "openapi", root=repository).returncode == 0
    return repository


@pytest.mark.parametrize("command", ["generate", "check", "lint", "explain"])
def test_every_command_has_help_with_an_example(command: str) -> None:
    done = generator(command, "--help")
    assert done.returncode == 0
    assert f"Example: generator {command}" in done.stdout


def test_generating_again_writes_nothing_and_takes_under_half_a_second(generated: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in generated.rglob("*")}
    seconds = []
    for _ in range(3):
        started = time.perf_counter()
        done = generator("generate", "-t", "ir", "-t", "openapi", root=generated)
        seconds.append(time.perf_counter() - started)
        assert "nothing to do: 2 targets are up to date" in done.stderr
    assert {path: path.stat().st_mtime_ns for path in generated.rglob("*")} == before
    assert min(seconds) < 0.5


def test_nothing_to_do_loads_no_heavy_module(generated: Path) -> None:
    program = (
        "import sys; from generator.cli import app\n"
        f"app(['generate', '-t', 'ir', '--root', {str(generated)!r}], standalone_mode=False)\n"
        "print(sorted({'yaml', 'referencing', 'jsonschema', 'jinja2', 'rich', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout == "[]\n"


def test_generate_prints_a_plain_line_per_target_in_a_pipe(repository: Path) -> None:
    done = generator("generate", "-t", "ir", "-t", "openapi", root=repository)
    lines = done.stderr.splitlines()
    assert sorted(line.split()[1] for line in lines[:-1]) == ["documents", "ir", "openapi"]
    assert lines[-1].startswith("5 files written, 0 removed")
    assert done.stdout == ""


def test_unknown_target_is_refused_with_the_names_there_are() -> None:
    done = generator("generate", "--target", "cobol")
    assert done.returncode == 2
    assert "no target 'cobol'; there are ir, openapi, python_server" in done.stderr


def test_lint_prints_diagnostics_and_fails(repository: Path) -> None:
    spec = repository / "openapi" / "spec.yaml"
    spec.write_text(spec.read_text(encoding="utf-8").replace("Feed a pet", "Feed a pet."), encoding="utf-8")
    done = generator("lint", root=repository)
    assert done.returncode == 1
    assert done.stderr.startswith("openapi/spec.yaml:9: error[O002]: the summary ends with a full stop\n")
    assert done.stderr.endswith("1 error\n")


def test_check_says_which_command_repairs(generated: Path) -> None:
    (generated / "generated/ir.json").unlink()
    done = generator("check", "-t", "ir", root=generated)
    assert done.returncode == 1
    assert "generated/ir.json: error[C002]: is missing" in done.stderr
    assert "hint: run `generator generate`" in done.stderr


def test_manifest_check_passes_on_untouched_files(generated: Path) -> None:
    done = generator("check", "--manifest-only", "-t", "ir", "-t", "openapi", root=generated)
    assert (done.returncode, done.stderr) == (0, "all generated files are up to date\n")


def test_explain_follows_a_field_from_the_document_to_the_files(generated: Path) -> None:
    done = generator("explain", "Meal", "food", root=generated)
    lines = done.stdout.splitlines()
    assert lines[0] == "field food of schema Meal"
    assert "  openapi/spec.yaml:39  #/components/schemas/Meal/properties/food" in lines
    for path in (
        "generated/ir.json",
        "generated/openapi/llama-stack.3.1.yaml",
        "generated/openapi/llama-stack.3.2.yaml",
    ):
        place = next(line for line in lines if line.strip().startswith(path))
        number = int(place.split(":")[1].split()[0])
        assert "food" in (generated / path).read_text(encoding="utf-8").splitlines()[number - 1]


def test_explain_suggests_close_names(generated: Path) -> None:
    done = generator("explain", "pets.fed", root=generated)
    assert done.returncode == 1
    assert "no operation or schema is called `pets.fed`" in done.stderr
    assert "did you mean `pets.feed`?" in done.stderr


def test_folder_without_documents_is_refused_in_one_sentence(tmp_path: Path) -> None:
    done = generator("lint", root=tmp_path)
    assert done.returncode == 1
    assert "no `openapi/stack.yaml` in" in done.stderr


def test_explain_finds_declarations_in_programs_by_their_source_line(generated: Path) -> None:
    # A file as a target would write it, recorded in the manifest as if one had.
    program = generated / "generated" / "pets.py"
    lines = [
        "class Pets:",
        "    async def water(self, pet_id: str) -> None: ...",
        "",
        "    async def feed(",
        "        self,",
        "        pet_id: str,",
        "    ) -> Pet:",
        '        """Feed a pet.',
        "",
        "        Source: spec.yaml#/paths/~1v1~1pets~1{pet_id}/post",
        '        """',
        "",
        "    async def wash(self, pet_id: str) -> None: ...",
    ]
    program.write_text("\n".join(lines) + "\n", encoding="utf-8")
    manifest = generated / "generated" / "MANIFEST.json"
    text = manifest.read_text(encoding="utf-8")
    manifest.write_text(
        text.replace('"generated/ir.json"', '"generated/pets.py": "", "generated/ir.json"'), "utf-8"
    )
    done = generator("explain", "pets.feed", "pet_id", root=generated)
    found = [line.strip() for line in done.stdout.splitlines() if "pets.py" in line]
    assert found == ["generated/pets.py:6  pet_id: str,"]


def test_place_that_cannot_be_written_is_one_sentence(repository: Path) -> None:
    (repository / ".cache").write_text("not a folder\n", encoding="utf-8")
    done = generator("generate", "-t", "ir", root=repository)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "error[E004]: the system refuses: " in done.stderr
    assert f"{repository}/.cache" in done.stderr
