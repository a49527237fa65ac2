"""Runs datamodel-code-generator over a lenient view of the components: one module of open models per document."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.ir import Contract, ObjectSchema, UnionSchema
from generator.ir.types import JsonValue
from generator.targets.python_client.diagnostics import refused
from generator.targets.python_client.docstrings import escaped, source, wrapped
from generator.targets.python_client.rendering import HEADER, TEMPLATES
from generator.targets.python_client.types import Schemas, references, schema_references

_OPTIONS = (
    "--input-file-type=openapi",
    "--output-model-type=pydantic_v2.BaseModel",
    "--target-python-version=3.10",
    "--target-pydantic-version=2.11",
    f"--custom-template-dir={TEMPLATES / 'models'}",
    # Names of the documents survive: a union or an enum is an alias, not a wrapper.
    "--naming-strategy=full-path",
    "--no-collapse-root-models",
    "--use-type-alias",
    "--enum-field-as-literal=all",
    "--use-one-literal-as-default",
    "--use-typed-nullable-map-values",
    "--output-datetime-class=datetime",
    "--use-annotated",
    "--use-union-operator",
    "--use-standard-collections",
    "--use-exact-imports",
    "--use-double-quotes",
    "--keep-model-order",
    "--disable-timestamp",
    "--custom-file-header", f'{HEADER}\n"""Models of one document of the contract."""',
    "--formatters=builtin",
)  # fmt: skip

# Limits are the server's business: a client that enforced them would refuse answers of a newer server.
_LIMITS = frozenset(
    {
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "contentEncoding", "contentMediaType",
    }
)  # fmt: skip
# The templates add the prose; a field marked as deprecated would warn whenever it is read.
_DROPPED = _LIMITS | {"description", "deprecated"}


def model_files(
    documents: Mapping[str, dict[str, JsonValue]], *, contract: Contract, package: str
) -> dict[str, str]:
    """The modules of models, by module name; they import what they share from the runtime of `package`."""
    runtime = f"{package}.runtime"
    needed = needed_schemas(contract)
    with tempfile.TemporaryDirectory() as folder:
        view, output = Path(folder, "openapi"), Path(folder, "types")
        view.mkdir()
        views = lenient_view(
            documents, needed=needed, contract=contract, unknown=f"{runtime}.unions.UnknownVariant"
        )
        for file, document in views.items():
            view.joinpath(file).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        facts = Path(folder, "facts.json")
        facts.write_text(json.dumps(template_facts(contract)), encoding="utf-8")
        command = [
            *(sys.executable, "-m", "datamodel_code_generator", *_OPTIONS),
            *("--input", str(view), "--output", str(output), "--extra-template-data", str(facts)),
            f"--base-class={runtime}.model.WireModel",
            f"--additional-imports={runtime}.unions.OpenUnion,typing.Annotated",
        ]
        run = subprocess.run(  # noqa: S603 - a fixed command over files of its own
            command, cwd=folder, capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            raise refused("datamodel-code-generator", run.stderr)
        return {
            path.stem: _built_late(path.read_text(encoding="utf-8"))
            for path in sorted(output.glob("*.py"))
            if path.name != "__init__.py"
        }


def _built_late(module: str) -> str:
    """A module without calls that build models at import; recursive ones are built at the first use like all."""
    return "".join(line for line in module.splitlines(keepends=True) if ".model_rebuild(" not in line)


def needed_schemas(contract: Contract) -> frozenset[str]:
    """The schemas that callers can meet: those of answers and events, and those inside request bodies.

    A body whose fields are spread over arguments needs no model of its own.
    """
    schemas = Schemas.of(contract)
    roots: set[str] = set()
    for operation in (operation for api in contract.apis for operation in api.operations):
        types = [parameter.type for parameter in operation.parameters]
        types += [operation.response.type] if operation.response.type is not None else []
        types += [operation.stream.payload] if operation.stream is not None else []
        if operation.body is not None:
            whole = schemas.spread(operation.body.media.type)
            types += [field.type for field in whole.fields] if whole else [operation.body.media.type]
        roots |= {name for type_ in types for name in references(type_)}
    return frozenset(_closure(roots, schemas))


def _closure(names: Iterable[str], schemas: Schemas) -> set[str]:
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += schema_references(schemas.by_name[name])
    return found


def lenient_view(
    documents: Mapping[str, dict[str, JsonValue]],
    *,
    needed: frozenset[str],
    contract: Contract,
    unknown: str,
) -> dict[str, dict[str, JsonValue]]:
    """The documents' components without limits, with open enums and open unions.

    `unknown` is the class of a union's member that this release does not know.
    """
    tagged = {
        schema.name.wire
        for api in contract.apis
        for schema in api.schemas
        if isinstance(schema, UnionSchema) and schema.tag is not None
    }
    views: dict[str, dict[str, JsonValue]] = {}
    for file, document in documents.items():
        kept: dict[str, JsonValue] = {}
        for name, schema in _schemas(document).items():
            if name in needed:
                lenient = _lenient(schema)
                kept[name] = _opened(lenient, unknown) if name in tagged else lenient
        if kept:
            views[file] = {**document, "paths": {}, "components": {"schemas": kept}}
    return views


def _schemas(document: Mapping[str, JsonValue]) -> dict[str, JsonValue]:
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    return schemas if isinstance(schemas, dict) else {}


def _lenient(schema: JsonValue, *, is_named: bool = False) -> JsonValue:
    """A schema without limits, and without prose, which the templates add; names of properties are no keywords."""
    if isinstance(schema, list):
        return [_lenient(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if is_named:
        return {name: _lenient(each) for name, each in schema.items()}
    kept: dict[str, JsonValue] = {}
    for key, value in schema.items():
        if key in _DROPPED or (key == "format" and value != "date-time"):
            continue
        kept[key] = (
            value
            if key in ("enum", "const", "default", "required")
            else _lenient(value, is_named=key == "properties")
        )
    if isinstance(kept.get("required"), list):
        kept["required"] = _not_nullable(kept)
    if "enum" in kept and "type" in kept and "const" not in kept:
        closed = {"type": kept.pop("type"), "enum": kept.pop("enum")}
        kept["anyOf"] = [closed, {"type": closed["type"]}]
        kept.pop("default", None)
    return kept


def _not_nullable(schema: Mapping[str, JsonValue]) -> JsonValue:
    """The required names, without those that may be null: servers leave such fields out, and absent reads as `None`."""
    properties, required = schema.get("properties"), schema.get("required")
    if not isinstance(properties, dict) or not isinstance(required, list):
        return required
    return [name for name in required if not _takes_null(properties.get(str(name)))]


def _takes_null(schema: JsonValue) -> bool:
    if not isinstance(schema, dict):
        return False
    kinds, members = schema.get("type"), schema.get("anyOf") or schema.get("oneOf")
    if isinstance(kinds, list) and "null" in kinds:
        return True
    return isinstance(members, list) and any(
        isinstance(each, dict) and each.get("type") == "null" for each in members
    )


def _opened(schema: JsonValue, unknown: str) -> JsonValue:
    """A tagged union with one member more: what this release does not know."""
    if not isinstance(schema, dict):
        return schema
    key = "oneOf" if "oneOf" in schema else "anyOf"
    members = schema.get(key)
    opened = {name: value for name, value in schema.items() if name != "discriminator"}
    member: JsonValue = {"type": "object", "customTypePath": unknown}
    return {**opened, key: [*(members if isinstance(members, list) else []), member]}


def template_facts(contract: Contract) -> dict[str, dict[str, JsonValue]]:
    """What the templates of models need beyond the schema: documentation, and tags of unions."""
    facts: dict[str, dict[str, JsonValue]] = {}
    for schema in (schema for api in contract.apis for schema in api.schemas):
        known: dict[str, JsonValue] = {
            "doc": escaped(f"{wrapped(schema.description)}\n\n{source(schema.source)}".strip())
        }
        if isinstance(schema, UnionSchema) and schema.tag is not None:
            members = {
                tag: name
                for variant in schema.variants
                for name in references(variant.type)
                for tag in variant.tags
            }
            known["open_union"] = f'OpenUnion("{schema.tag.wire}", {json.dumps(members)})'
        if isinstance(schema, ObjectSchema):
            known["field_docs"] = {
                field.name.wire: escaped(wrapped(f"{'Deprecated. ' * field.deprecated}{field.description}"))
                for field in schema.fields
                if field.description
            }
        facts[schema.name.wire] = known
    return facts
