"""What the templates of resources are given: every name and signature is decided before."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Contract, Name, Operation
from generator.targets.kotlin import names
from generator.targets.kotlin.diagnostics import unsupported
from generator.targets.kotlin.methods import MethodView, method_views
from generator.targets.kotlin.types import Schemas


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another."""

    attribute: str
    class_name: str
    path: str


@dataclass(frozen=True, slots=True)
class OperationView:
    """An operation in the table of the driver: its methods by kind."""

    id: str
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource: its methods, and the resources below it."""

    path: str
    class_name: str
    methods: tuple[MethodView, ...]
    operations: tuple[OperationView, ...]
    children: tuple[ChildView, ...]


def resource_views(contract: Contract, schemas: Schemas) -> tuple[ResourceView, ...]:
    """Every resource, parents first, in the order of the documents; the first one is the client itself."""
    operations = [operation for api in contract.apis for operation in api.operations]
    paths: dict[str, tuple[Name, ...]] = {"": ()}
    for operation in operations:
        for depth in range(1, len(operation.resource) + 1):
            paths.setdefault(_path(operation.resource[:depth]), operation.resource[:depth])
    return tuple(
        _resource(
            resource,
            [operation for operation in operations if _path(operation.resource) == path],
            children=[each for each in paths.values() if each and _path(each[:-1]) == path],
            schemas=schemas,
        )
        for path, resource in paths.items()
    )


def _resource(
    resource: tuple[Name, ...],
    operations: list[Operation],
    *,
    children: list[tuple[Name, ...]],
    schemas: Schemas,
) -> ResourceView:
    table = tuple(OperationView(each.id, tuple(method_views(each, schemas))) for each in operations)
    methods = tuple(method for each in table for method in each.methods)
    below = tuple(ChildView(names.attribute(each[-1]), names.pascal(each), _path(each)) for each in children)
    taken = [each.attribute for each in below] + [each.name for each in methods]
    if len(set(taken)) != len(taken):
        raise unsupported(_path(resource) or "client", "has two members of one name")
    class_name = names.pascal(resource)
    if class_name in schemas.by_name:
        raise unsupported(class_name, "is the name of a resource and of a schema")
    return ResourceView(_path(resource), class_name, methods, table, below)


def _path(resource: tuple[Name, ...]) -> str:
    return ".".join(name.wire for name in resource)
