"""What the templates of resources are given."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Contract, Name, Operation
from generator.targets.swift import names
from generator.targets.swift.diagnostics import clash
from generator.targets.swift.methods import MethodView
from generator.targets.swift.models import Models
from generator.targets.swift.operations import OperationView, operation_view


@dataclass(frozen=True, slots=True)
class ChildView:
    """A resource below another."""

    attribute: str
    type: str
    path: str


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A resource: its operations and the resources below it; `path` is how one writes it after `client.`."""

    path: str
    type: str
    operations: tuple[OperationView, ...]
    children: tuple[ChildView, ...]

    @property
    def methods(self) -> tuple[MethodView, ...]:
        """The methods of all operations."""
        return tuple(method for operation in self.operations for method in operation.methods)


def resource_views(contract: Contract, models: Models) -> tuple[ResourceView, ...]:
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
            models=models,
        )
        for path, resource in paths.items()
    )


def _resource(
    resource: tuple[Name, ...],
    operations: list[Operation],
    *,
    children: list[tuple[Name, ...]],
    models: Models,
) -> ResourceView:
    views = tuple(operation_view(operation, models) for operation in operations)
    below = tuple(
        ChildView(names.attribute(child[-1]), names.resource(child), _path(child)) for child in children
    )
    taken = [each.attribute for each in below] + [method.name for view in views for method in view.methods]
    for name in taken:
        if taken.count(name) > 1:
            raise clash(f"client.{_path(resource)}", name)
    return ResourceView(_path(resource), names.resource(resource), views, below)


def _path(resource: tuple[Name, ...]) -> str:
    return ".".join(names.attribute(name) for name in resource)
