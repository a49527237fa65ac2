"""The file plan of the Python SDK: everything in `clients/python/llama_stack_client/generated/`."""

from __future__ import annotations

import ast
import tomllib
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.targets.python_client.low import wire
from generator.targets.python_client.models import model_files
from generator.targets.python_client.rendering import HEADER, formatted, render
from generator.targets.python_client.views import ResourceView, resource_views
from generator.targets.target import File, Inputs
from generator.toolchain import PINS

FOLDER = PurePosixPath("clients/python")

_PACKAGES = {
    "": "The contract in Python: wire functions, models and resources.",
    "_low": "The wire layer: one function per operation makes its request.",
}


@dataclass(frozen=True, slots=True)
class PythonClient:
    """The wire layer by openapi-python-client, models by datamodel-code-generator, resources by templates."""

    package: str = "llama_stack_client"
    name: str = "python_client"

    @property
    def root(self) -> PurePosixPath:
        """The folder of everything generated."""
        return FOLDER / self.package / "generated"

    @property
    def roots(self) -> tuple[PurePosixPath, ...]:
        """What belongs to this target wholly."""
        return (self.root,)

    def files(self, inputs: Inputs) -> list[File]:
        """Every file below `generated/`."""
        low = wire(inputs.contract)
        models = model_files(inputs.documents, contract=inputs.contract, package=self.package)
        root, *resources = resource_views(inputs.contract, wire=low)
        texts = {PurePosixPath("_low", f"{name}.py"): text for name, text in low.modules.items()}
        texts |= {PurePosixPath("types", f"{name}.py"): text for name, text in models.items()}
        texts |= {PurePosixPath("resources", f"{each.module}.py"): _resource(each) for each in resources}
        texts[PurePosixPath("provenance.py")] = render(
            "provenance.py.j2", contract=inputs.contract, generator_version=_generator_version()
        )
        called = [each for each in resources if each.methods]
        texts |= {PurePosixPath("interfaces", f"{each.module}.py"): _interface(each) for each in called}
        texts[PurePosixPath("interfaces/__init__.py")] = render("interfaces_init.py.j2", resources=called)
        texts[PurePosixPath("resources/__init__.py")] = render("resources_init.py.j2", root=root)
        texts[PurePosixPath("types/__init__.py")] = render(
            "types_init.py.j2", modules={name: declared(text) for name, text in models.items()}
        )
        for package, purpose in _PACKAGES.items():
            texts[PurePosixPath(package, "__init__.py")] = f'{HEADER}\n"""{purpose}"""\n'
        index = render("api.md.j2", resources=resources)
        python = formatted(texts, first_party=self.package)
        return [
            *(File(self.root / path, text) for path, text in sorted(python.items())),
            File(self.root / "api.md", index),
        ]


def _generator_version() -> str:
    return str(tomllib.loads(PINS.read_text(encoding="utf-8"))["project"]["version"])


def _resource(resource: ResourceView) -> str:
    return render("resource.py.j2", resource=resource)


def _interface(resource: ResourceView) -> str:
    return render("interface.py.j2", resource=resource)


def declared(module: str) -> list[str]:
    """The names of the models and aliases that a module declares."""
    found: list[str] = []
    for statement in ast.parse(module).body:
        if isinstance(statement, ast.ClassDef):
            found.append(statement.name)
        elif isinstance(statement, ast.Assign):
            found += [target.id for target in statement.targets if isinstance(target, ast.Name)]
    return sorted(found)


TARGET = PythonClient()
