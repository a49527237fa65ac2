"""What the templates of resources are given: every name, annotation and sentence is decided before."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Contract, Name, Operation
from generator.targets.python_client import names
from generator.targets.python_client.diagnostics import clash
from generator.targets.python_client.low import Wire
from generator.targets.python_client.methods import ConstantView, MethodView, method_views
from generator.targets.python_client.types import Schemas


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another."""

    path: str
    attribute: str
    class_name: str
    module: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource: its methods and the resources below it. `low_module` is where its wire functions are."""

    path: str
    class_name: str
    module: str
    low_module: str | None
    methods: tuple[MethodView, ...]
    children: tuple[ChildView, ...]
    constants: tuple[ConstantView, ...]


def resource_views(contract: Contract, *, wire: Wire) -> tuple[ResourceView, ...]:
    """Every resource, parents first, in the order of the documents; the first one is the client itself."""
    schemas = Schemas.of(contract)
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
            wire=wire,
        )
        for path, resource in paths.items()
    )


def _resource(
    resource: tuple[Name, ...],
    operations: list[Operation],
    *,
    children: list[tuple[Name, ...]],
    schemas: Schemas,
    wire: Wire,
) -> ResourceView:
    methods = tuple(
        view
        for operation in operations
        for view in method_views(operation, function=wire.functions[operation.id], schemas=schemas)
    )
    below = tuple(
        ChildView(_path(child), names.attribute(child[-1]), names.class_name(child), names.module(child))
        for child in children
    )
    taken = [each.attribute for each in below] + [each.name for each in methods]
    for name in taken:
        if taken.count(name) > 1:
            raise clash(f"{_path(resource)}.{name}".strip("."))
    constants = {
        each.name: each for method in methods for each in (method.answer, method.plan) if each is not None
    }
    return ResourceView(
        path=_path(resource),
        class_name=names.class_name(resource),
        module=names.module(resource),
        low_module=wire.functions[operations[0].id].module if operations else None,
        methods=methods,
        children=below,
        constants=tuple(constants[name] for name in sorted(constants)),
    )


def _path(resource: tuple[Name, ...]) -> str:
    return ".".join(name.wire for name in resource)
