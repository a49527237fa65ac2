"""The programs of the README and of the docs, and where they stand in a project."""

from __future__ import annotations

import re
from pathlib import Path

from tests.clients.four_languages import blocks
from tests.clients.kotlin.maven import ROOT, SDK

EXAMPLE = ROOT / "docs" / "examples" / "agent_tools.kt"
MODELS = {"smollm2-135m-instruct": "stub-llm", "all-minilm-l6-v2": "stub-embedding"}
"""What stands in for the models of the README on the stub."""

_SECTION = re.compile(r"^#+ (.+?)$\n(.*?)(?=^#+ |\Z)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```(kotlin|java)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def readme_programs() -> dict[str, tuple[str, str]]:
    """Language and text of the program of each section that has one, by the section's title."""
    text = (SDK / "README.md").read_text(encoding="utf-8")
    for name, stand_in in MODELS.items():
        text = text.replace(name, stand_in)
    found: dict[str, tuple[str, str]] = {}
    for title, section in _SECTION.findall(text):
        for language, block in _BLOCK.findall(section):
            assert title not in found, f"{title} has two programs"
            found[title] = (language, block)
    return found


def page_program() -> str:
    """The blocks of the page in four languages as one program: imports and classes first, then the statements."""
    text = "\n".join(blocks("kotlin"))
    imports = re.findall(r"^import .*\n", text, re.MULTILINE)
    classes = re.findall(r"^@Serializable\n.*\n", text, re.MULTILINE)
    for part in (*imports, *classes):
        text = text.replace(part, "")
    head = "".join(["import kotlinx.coroutines.runBlocking\n", *imports, *classes])
    return f"{head}\nfun main(): Unit = runBlocking {{\n{text}\n}}\n"


def write(folder: Path, title: str, program: tuple[str, str]) -> str:
    """Puts a program into the project, in a package of its own, and returns the name of its main class."""
    language, text = program
    package = "example." + re.sub(r"\W", "", title).lower()
    source = folder / "src" / "main" / language / package.replace(".", "/")
    source.mkdir(parents=True)
    if language == "java":
        name = re.search(r"class (\w+)", text)
        assert name is not None
        (source / f"{name[1]}.java").write_text(f"package {package};\n\n{text}", encoding="utf-8")
        return f"{package}.{name[1]}"
    (source / "Example.kt").write_text(f"package {package}\n\n{text}", encoding="utf-8")
    return f"{package}.ExampleKt"
