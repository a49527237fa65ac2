"""The file plan of the Kotlin SDK: everything below a folder called `generated` in `clients/kotlin/`."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.ir import Contract
from generator.targets.kotlin.models import model
from generator.targets.kotlin.names import quoted
from generator.targets.kotlin.rendering import PACKAGE, file, render
from generator.targets.kotlin.types import Schemas
from generator.targets.kotlin.unions import unknown_variant
from generator.targets.kotlin.views import ResourceView, resource_views
from generator.targets.target import File, Inputs
from generator.toolchain import PINS

FOLDER = PurePosixPath("clients/kotlin")
SOURCES = FOLDER / "client/src/main/kotlin/com/llamastack/client/generated"
DRIVER = FOLDER / "conformance/src/main/kotlin/com/llamastack/conformance/generated"

_MODELS, _RESOURCES, _BLOCKING = f"{PACKAGE}.models", f"{PACKAGE}.resources", f"{PACKAGE}.blocking"
_DRIVER = "com.llamastack.conformance"
_HELPERS = ("Operation", "boolean", "double", "fields", "items", "json", "long", "string", "values")


@dataclass(frozen=True, slots=True)
class Kotlin:
    """Models, resources and the blocking facade in the SDK; the dispatch table in the wire driver."""

    name: str = "kotlin"
    roots: tuple[PurePosixPath, ...] = (SOURCES, DRIVER)

    def files(self, inputs: Inputs) -> list[File]:
        """Every generated file."""
        schemas = Schemas.of(inputs.contract)
        root, *resources = resource_views(inputs.contract, schemas)
        texts = _models(inputs.contract, schemas)
        texts |= _facades(root, resources, schemas)
        texts |= _driver(resources, schemas)
        operations = [operation for api in inputs.contract.apis for operation in api.operations]
        provenance = render(
            "contract.kt.j2",
            contract=inputs.contract,
            operations=operations,
            generator_version=_generator_version(),
        )
        texts[SOURCES / "Contract.kt"] = file(f"{PACKAGE}.generated", provenance)
        texts[SOURCES / "api.md"] = render("api.md.j2", resources=resources, place=_place)
        return [File(path, text) for path, text in sorted(texts.items())]


def _models(contract: Contract, schemas: Schemas) -> dict[PurePosixPath, str]:
    folder = SOURCES / "models"
    texts = {
        folder / api.name.wire / f"{schema.name.wire}.kt": file(_MODELS, model(schema, schemas))
        for api in contract.apis
        for schema in api.schemas
    }
    texts[folder / "UnknownVariant.kt"] = file(_MODELS, unknown_variant(schemas))
    return texts


def _facades(root: ResourceView, resources: list[ResourceView], schemas: Schemas) -> dict[PurePosixPath, str]:
    models = {name: f"{_MODELS}.{name}" for name in schemas.by_name}
    known = models | {each.class_name: f"{_RESOURCES}.{each.class_name}" for each in resources}
    known["Resources"] = f"{_RESOURCES}.Resources"
    texts = {
        SOURCES / "resources/Resources.kt": file(_RESOURCES, render("resources.kt.j2", root=root)),
        SOURCES / "blocking/BlockingResources.kt": file(
            _BLOCKING, render("blocking_resources.kt.j2", root=root), more=known
        ),
    }
    for each in resources:
        resource = render("resource.kt.j2", resource=each)
        blocking = render("blocking.kt.j2", resource=each)
        texts[SOURCES / "resources" / f"{each.class_name}.kt"] = file(_RESOURCES, resource, more=models)
        texts[SOURCES / "blocking" / f"{each.class_name}Blocking.kt"] = file(_BLOCKING, blocking, more=known)
    return texts


def _driver(resources: list[ResourceView], schemas: Schemas) -> dict[PurePosixPath, str]:
    known = {name: f"{_MODELS}.{name}" for name in schemas.by_name}
    known |= {name: f"{_DRIVER}.{name}" for name in _HELPERS}
    package = f"{_DRIVER}.generated"
    constants = {
        each.class_name: "_".join(re.findall("[A-Z][a-z0-9]*", each.class_name)).upper()
        for each in resources
        if each.operations
    }
    texts = {
        DRIVER / f"Dispatch{each.class_name}.kt": file(
            package, render("dispatch.kt.j2", resource=each, constant=constants[each.class_name]), more=known
        )
        for each in resources
        if each.operations
    }
    whole = render("dispatch_all.kt.j2", constants=sorted(constants.values()))
    texts[DRIVER / "Dispatch.kt"] = file(package, whole, more={"Operation": f"{_DRIVER}.Operation"})
    return texts


def _place(resource: ResourceView) -> str:
    """The resource as a call writes it."""
    first, *rest = resource.path.split(".")
    return ".".join(quoted(re.sub(r"_(\w)", lambda found: found[1].upper(), each)) for each in (first, *rest))


def _generator_version() -> str:
    with PINS.open("rb") as file_:
        return str(tomllib.load(file_)["project"]["version"])


TARGET = Kotlin()
