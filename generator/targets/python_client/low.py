"""Runs openapi-python-client over a reduced view of the contract: one wire function per operation.

It decides names, order and shape of the functions, and the code of their paths, queries and headers. Bodies and
answers are reduced to "anything", because the resources above know their types; so nothing can be dropped, and
a test asserts that nothing was.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.strings import PythonIdentifier

from generator.ir import Contract, EnumSchema, Operation, Parameter, Ref, Scalar, Type
from generator.ir.types import JsonValue, Nullable
from generator.targets.python_client import names
from generator.targets.python_client.diagnostics import refused
from generator.targets.python_client.docstrings import source
from generator.targets.python_client.rendering import HEADER, TEMPLATES
from generator.targets.python_client.types import Schemas


@dataclass(frozen=True, slots=True)
class WireFunction:
    """A function of the wire layer: its module, its name, its arguments by location and wire name."""

    module: str
    name: str
    arguments: dict[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Wire:
    """The wire layer: texts by module, functions by operation."""

    modules: dict[str, str]
    functions: dict[str, WireFunction]


def wire(contract: Contract) -> Wire:
    """Generates the wire layer."""
    with tempfile.TemporaryDirectory() as folder:
        data, project = _project(contract, Path(folder, "low"))
        with contextlib.redirect_stdout(io.StringIO()):
            errors = project.build()
        if errors:
            raise refused("openapi-python-client", "\n".join(_sentence(error) for error in errors))
        api = Path(folder, "low", "api")
        modules = {
            path.parent.name: path.read_text(encoding="utf-8") for path in sorted(api.glob("*/__init__.py"))
        }
    found = {str(each.name): each for each in _endpoints(data)}
    functions = {
        operation.id: WireFunction(str(found[name].tags[0]), name, _arguments(found[name]))
        for name, operation in _operations(contract).items()
    }
    return Wire(modules, functions)


def _project(contract: Contract, output: Path) -> tuple[GeneratorData, Project]:
    config = Config.from_sources(
        ConfigFile(post_hooks=[], package_name_override="low", project_name_override="low"),
        meta_type=MetaType.NONE,
        document_source="",
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )
    data = GeneratorData.from_dict(reduced_view(contract), config=config)
    if isinstance(data, GeneratorError):
        raise refused("openapi-python-client", _sentence(data))
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES / "low")
    project.env.globals.update(header=HEADER, facts=_facts(contract))
    return data, project


def _operations(contract: Contract) -> dict[str, Operation]:
    """The operations by the name that openapi-python-client gives their functions."""
    return {
        str(PythonIdentifier(names.low_function(operation), "field_")): operation
        for api in contract.apis
        for operation in api.operations
    }


def reduced_view(contract: Contract) -> dict[str, JsonValue]:
    """The contract as an OpenAPI 3.1 document of parameters only; the resource is the tag."""
    schemas = Schemas.of(contract)
    paths: dict[str, dict[str, JsonValue]] = {}
    for operation in (operation for api in contract.apis for operation in api.operations):
        paths.setdefault(operation.path, {})[operation.method.lower()] = _reduced(operation, schemas)
    return {"openapi": "3.1.0", "info": {"title": "low", "version": "1"}, "paths": {**paths}}


def _reduced(operation: Operation, schemas: Schemas) -> JsonValue:
    reduced: dict[str, JsonValue] = {
        "operationId": names.low_function(operation),
        "tags": [names.module(operation.resource)],
        "summary": operation.summary,
        "parameters": [
            {
                "name": parameter.name.wire,
                "in": parameter.location,
                "required": parameter.required,
                "schema": {"type": "string"}
                if parameter.location == "header"
                else _reduced_type(parameter.type, schemas),
            }
            for parameter in operation.parameters
        ],
        "responses": {"200": {"description": operation.response.description}},
    }
    if operation.body is not None:
        content: JsonValue = {operation.body.media.media_type: {"schema": {}}}
        reduced["requestBody"] = {"required": operation.body.required, "content": content}
    return reduced


def _reduced_type(type_: Type, schemas: Schemas) -> JsonValue:
    match type_:
        case Scalar(kind=kind):
            return {"type": kind}
        case Ref(schema=name) if isinstance(schemas.by_name[name], EnumSchema):
            return {"type": "string"}
        case Nullable(of=inner):
            return _reduced_type(inner, schemas)
        case _:
            return {}


def _facts(contract: Contract) -> dict[str, dict[str, object]]:
    """What the template needs beyond what the library parsed, by function: the encoder's departures from its defaults."""
    return {
        name: {
            "id": operation.id,
            "source": source(operation.source),
            "binary": tuple(field.wire for field in operation.body.binary_fields) if operation.body else (),
            "encoding": {
                f"{each.location} {each.name.wire}": _encoding(each) for each in operation.parameters
            },
        }
        for name, operation in _operations(contract).items()
    }


def _encoding(parameter: Parameter) -> str:
    if parameter.location == "path":
        return ", multi_segment=True" if parameter.multi_segment else ""
    if parameter.location == "header":
        return ""
    style = f', style="{parameter.style}"' if parameter.style != "form" else ""
    return style + ("" if parameter.explode else ", explode=False")


def _arguments(endpoint: Endpoint) -> dict[tuple[str, str], str]:
    located = {
        "path": endpoint.path_parameters,
        "query": endpoint.query_parameters,
        "header": endpoint.header_parameters,
    }
    return {
        (location, each.name.get_untrusted_value()): str(each.python_name)
        for location, parameters in located.items()
        for each in parameters
    }


def _endpoints(data: GeneratorData) -> list[Endpoint]:
    return [
        endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    ]


def _sentence(error: GeneratorError) -> str:
    return f"{error.header} {error.detail or ''}".strip()
