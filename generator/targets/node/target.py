"""The file plan of the SDK for TypeScript: everything in `clients/node/src/generated/`, and what its driver looks up."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from jinja2 import Environment, PackageLoader, StrictUndefined

from generator.targets.node import names
from generator.targets.node.methods import path_names
from generator.targets.node.shapes import ShapeWriter
from generator.targets.node.types import Schemas
from generator.targets.node.views import module_view, resource_views
from generator.targets.target import File, Inputs
from generator.toolchain import PINS

FOLDER = PurePosixPath("clients/node")
HEADER = "Generated from the documents in openapi/ by `make generate`. Do not edit."
TEMPLATES = Path(__file__).with_name("templates")

_ENVIRONMENT = Environment(
    loader=PackageLoader(__package__, "templates"),
    undefined=StrictUndefined,
    autoescape=False,  # noqa: S701 - TypeScript is no HTML
    keep_trailing_newline=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Node:
    """Types that are erased, shapes for the run time, and classes of thin methods."""

    name: str = "node"
    root: PurePosixPath = FOLDER / "src" / "generated"
    driver: PurePosixPath = FOLDER / "conformance" / "generated"

    @property
    def roots(self) -> tuple[PurePosixPath, ...]:
        """What belongs to this target wholly."""
        return (self.root, self.driver)

    def files(self, inputs: Inputs) -> list[File]:
        """Every file, in the formatter's layout."""
        contract = inputs.contract
        schemas = Schemas(contract)
        shapes = ShapeWriter(schemas)
        declarations = shapes.declarations()
        root, *resources = resource_views(schemas, shapes)
        modules = [module_view(api, schemas=schemas) for api in contract.apis if api.schemas]
        texts = {
            "client.ts": _render("client.ts.j2", root=root),
            "provenance.ts": _render(
                "provenance.ts.j2",
                contract=contract,
                operations=schemas.operations,
                generator_version=_generator_version(),
            ),
            "shapes.ts": _render("shapes.ts.j2", declarations=declarations),
            "types/index.ts": _render("types-index.ts.j2", modules=modules),
            "api.md": _render("api.md.j2", resources=resources),
        }
        texts |= {f"types/{each.name}.ts": _render("types.ts.j2", module=each) for each in modules}
        texts |= {f"resources/{each.file}.ts": _render("resource.ts.j2", resource=each) for each in resources}
        return [
            *(File(self.root / path, text) for path, text in sorted(texts.items())),
            File(self.driver / "operations.json", _calls(schemas)),
        ]


def _generator_version() -> str:
    return str(tomllib.loads(PINS.read_text(encoding="utf-8"))["project"]["version"])


def _calls(schemas: Schemas) -> str:
    """How each operation is called: its place on the client, and the path's parameters, which come first."""
    found = {
        each.id: {
            "resource": [names.member(name) for name in each.resource],
            "method": names.member(each.verb),
            **(
                {"stream": names.stream_member(each) if each.stream.switch else names.member(each.verb)}
                if each.stream
                else {}
            ),
            "path": path_names(each),
            "params": each.body is not None or any(one.location != "path" for one in each.parameters),
        }
        for each in schemas.operations
    }
    lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in found.items())
    return f"{{\n{lines}\n}}\n"


def _render(template: str, /, **values: object) -> str:
    return _ENVIRONMENT.get_template(template).render(header=HEADER, key=names.key, **values)


TARGET = Node()
