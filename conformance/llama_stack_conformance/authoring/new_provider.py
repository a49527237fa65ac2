"""`new-provider`: a package with a provider that passes, to be changed from there."""

from __future__ import annotations

import re
import sys
from importlib.resources import files
from pathlib import Path
from string import Template

from llama_stack_api.registry import APIS
from llama_stack_conformance.authoring.delegating import delegating_provider
from llama_stack_conformance.commands.exit_codes import OK
from llama_stack_conformance.commands.targets import UsageError

WRITTEN = {
    "pyproject.toml": "pyproject.toml.txt",
    "README.md": "README.md.txt",
    "tests/test_conformance.py": "test_conformance.py.txt",
    ".github/workflows/conformance.yml": "ci.yml.txt",
}


def new_provider(name: str, api: str, into: Path) -> int:
    """Writes the package into a new folder of its name.

    Raises:
        UsageError: The name is no name of a package, the API unknown, or the folder there already.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise UsageError(
            f"{name!r} is no name of a package. Use lower-case letters, digits and _, such as my_provider."
        )
    if api not in APIS:
        raise UsageError(f"There is no API {api!r}. There are {', '.join(APIS)}.")
    folder = into / name
    if folder.exists():
        raise UsageError(f"{folder} is there already. Choose another name, or remove it.")
    words = {
        "name": name,
        "slug": name.replace("_", "-"),
        "api": api,
        "title": name.replace("_", " ").capitalize(),
        "class_name": "".join(part.capitalize() for part in name.split("_")),
    }
    contents = {target: _filled(template, words) for target, template in WRITTEN.items()}
    contents[f"{name}/__init__.py"] = f'"""{words["title"]}: a provider of {api} for Llama Stack."""\n'
    if api == "inference":
        contents[f"{name}/provider.py"] = _filled("inference.py.txt", words)
        contents["conformance.yaml"] = _filled("inference.yaml.txt", words)
    else:
        contents[f"{name}/provider.py"] = delegating_provider(api, words)
        contents["conformance.yaml"] = _filled("other.yaml.txt", words)
    for target, text in contents.items():
        file = folder / target
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    sys.stdout.write(
        f"{folder}: a provider of {api}. Next:\n\n    cd {folder}\n    pip install -e '.[test]'\n    pytest\n"
        f"    llama-stack-conformance --provider {name}.provider:PROVIDER --manifest conformance.yaml\n"
    )
    return OK


def _filled(template: str, words: dict[str, str]) -> str:
    text = files(__package__).joinpath("templates", template).read_text(encoding="utf-8")
    # `$class_nameConfig` is `$class_name` and `Config`.
    return Template(text.replace("$class_name", "${class_name}").replace("$name-", "${name}-")).substitute(
        words
    )
