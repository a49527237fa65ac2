"""The file plan of the Swift SDK: `Generated/` of the package, and of its conformance driver."""

from __future__ import annotations

import tomllib
from pathlib import PurePosixPath

from generator.ir import Contract
from generator.targets.swift import names
from generator.targets.swift.diagnostics import clash
from generator.targets.swift.models import AliasView, EnumView, Models, StructView, View
from generator.targets.swift.rendering import render
from generator.targets.swift.views import ResourceView, resource_views
from generator.targets.target import File, Inputs
from generator.toolchain import PINS

SOURCES = PurePosixPath("clients/swift/Sources")
PACKAGE = SOURCES / "LlamaStackClient" / "Generated"
DRIVER = SOURCES / "ConformanceDriver" / "Generated"


class Swift:
    """One file per schema and per resource, the facts of the contract, and the driver's table."""

    name = "swift"
    roots: tuple[PurePosixPath, ...] = (PACKAGE, DRIVER)

    def files(self, inputs: Inputs) -> list[File]:
        """Every file of both folders."""
        contract = inputs.contract
        models = Models.of(contract)
        root, *resources = resource_views(contract, models)
        used = [each for each in resources if each.operations or each.children]
        texts = {PACKAGE / path: text for path, text in model_files(contract, models).items()}
        for resource in used:
            text = render("resource.swift.j2", resource=resource)
            texts[PACKAGE / "Resources" / f"{resource.type}Resource.swift"] = text
        texts[PACKAGE / "Resources" / "Resources.swift"] = render("resources.swift.j2", root=root)
        texts[PACKAGE / "Provenance.swift"] = render(
            "provenance.swift.j2", contract=contract, generator_version=_generator_version()
        )
        texts[PACKAGE / "api.md"] = render("api.md.j2", resources=used)
        texts |= {DRIVER / path: text for path, text in dispatch_files(used).items()}
        _check(texts)
        return [File(path, text) for path, text in sorted(texts.items())]


def model_files(contract: Contract, models: Models) -> dict[PurePosixPath, str]:
    """One file per schema, in a folder per document."""
    return {
        PurePosixPath(names.folder(api.name), f"{names.type_name(schema.name.wire)}.swift"): model(
            models.view(schema)
        )
        for api in contract.apis
        for schema in api.schemas
    }


def model(view: View) -> str:
    """The declaration of one schema."""
    if isinstance(view, StructView):
        return render("form.swift.j2" if view.is_form else "struct.swift.j2", model=view)
    if isinstance(view, EnumView):
        return render("enum.swift.j2", model=view)
    if isinstance(view, AliasView):
        return render("alias.swift.j2", model=view)
    return render("tagged_union.swift.j2" if view.tag else "union.swift.j2", model=view)


def dispatch_files(resources: list[ResourceView]) -> dict[PurePosixPath, str]:
    """The driver's table: a file per resource at the root of the client."""
    groups: dict[str, list[ResourceView]] = {}
    for each in resources:
        groups.setdefault(each.path.split(".")[0], []).append(each)
    stems = {
        group: next(each.type for each in found if each.path == group) for group, found in groups.items()
    }
    files = {
        PurePosixPath(f"Dispatch{stems[group]}.swift"): render(
            "dispatch_group.swift.j2",
            stem=stems[group],
            operations=[op for each in found for op in each.operations],
        )
        for group, found in groups.items()
    }
    return files | {
        PurePosixPath("Dispatch.swift"): render("dispatch.swift.j2", stems=sorted(stems.values()))
    }


def _generator_version() -> str:
    return str(tomllib.loads(PINS.read_text(encoding="utf-8"))["project"]["version"])


def _check(texts: dict[PurePosixPath, str]) -> None:
    """Swift wants every file of a module to have a name of its own; file systems, one that differs in more than case."""
    seen: set[tuple[str, str]] = set()
    for path in texts:
        key = (path.parts[3], path.name.lower())
        if key in seen:
            raise clash("the files of a module", path.name)
        seen.add(key)


TARGET = Swift()
