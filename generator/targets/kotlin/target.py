"""The file plan of the Kotlin SDK: everything below a folder called `generated` in `clients/kotlin/`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.ir import Contract
from generator.targets.kotlin.models import model, unknown_variant
from generator.targets.kotlin.rendering import PACKAGE, file
from generator.targets.kotlin.types import Schemas
from generator.targets.target import File, Inputs

FOLDER = PurePosixPath("clients/kotlin")
SOURCES = FOLDER / "client/src/main/kotlin/com/llamastack/client/generated"
DRIVER = FOLDER / "conformance/src/main/kotlin/com/llamastack/conformance/generated"


@dataclass(frozen=True, slots=True)
class Kotlin:
    """Models, resources and the blocking facade in the SDK; the dispatch table in the wire driver."""

    name: str = "kotlin"
    roots: tuple[PurePosixPath, ...] = (SOURCES, DRIVER)

    def files(self, inputs: Inputs) -> list[File]:
        """Every generated file."""
        schemas = Schemas.of(inputs.contract)
        texts = _models(inputs.contract, schemas)
        return [File(path, text) for path, text in sorted(texts.items())]


def _models(contract: Contract, schemas: Schemas) -> dict[PurePosixPath, str]:
    package = f"{PACKAGE}.models"
    folder = SOURCES / "models"
    texts = {
        folder / api.name.wire / f"{schema.name.wire}.kt": file(package, model(schema, schemas))
        for api in contract.apis
        for schema in api.schemas
    }
    texts[folder / "UnknownVariant.kt"] = file(package, unknown_variant(schemas))
    return texts


TARGET = Kotlin()
