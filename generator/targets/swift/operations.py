"""An operation as the templates of resources and of the driver's table see it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Operation
from generator.targets.swift import names
from generator.targets.swift.calls import ArgumentView, CallView, call_view, parameters
from generator.targets.swift.docs import source
from generator.targets.swift.methods import MethodView, method_views
from generator.targets.swift.models import FieldView, Models
from generator.targets.swift.rendering import listed


@dataclass(frozen=True, slots=True)
class OperationView:
    """What a resource and the driver have of one operation."""

    id: str
    function: str
    path: str
    call: CallView
    methods: tuple[MethodView, ...]
    parameters: tuple[tuple[str, ArgumentView], ...]
    request: str
    form: tuple[tuple[FieldView, str], ...]
    source: str

    @property
    def takes(self) -> bool:
        """Whether the operation takes anything."""
        return bool(self.parameters or self.request)

    @property
    def takes_parts(self) -> bool:
        """Whether single arguments are taken out before the rest is the body."""
        return bool(self.parameters or self.form)

    @property
    def form_fields(self) -> tuple[str, ...]:
        """The arguments of the form's initializer, read from a case."""
        return tuple(f'{field.bare}: try arguments.{way}("{field.wire}")' for field, way in self.form)

    def way(self, method: MethodView) -> str:
        """One way of calling in the driver's table."""
        arguments = (*method.passed, "options: options")
        waiting = "try await " if method.is_async else ""
        held = "let answer = " if method.returns else ""
        made = listed(arguments, f"{held}{waiting}client.{self.path}.{method.name}", "", 12)
        results = {
            "stream": [("stream", "Pieces(stream: answer)")],
            "list": [
                ("call", "Piece(try await answer.firstPage().response)"),
                ("items", "Pieces(list: answer)"),
            ],
            "download": [("download", "answer")],
            "nothing": [("call", "Piece.nothing")],
            "json": [("call", "Piece(answer)")],
        }[method.kind]
        return ",\n".join(
            f"        {label}: {{ (client: LlamaStackClient, options: RequestOptions) in\n"
            f"{made}\n            return {result}\n        }}"
            for label, result in results
        )


def operation_view(operation: Operation, models: Models) -> OperationView:
    """One operation."""
    call = call_view(operation, models)
    body = models.schemas.body_object(operation.body)
    fields = models.fields(body) if body and call.is_form else ()
    fields = tuple(sorted(fields, key=lambda each: bool(each.default)))
    binary = {name.wire for name in operation.body.binary_fields} if operation.body else set()
    return OperationView(
        id=operation.id,
        function=names.function(operation),
        path=".".join(names.attribute(name) for name in operation.resource),
        call=call,
        methods=method_views(operation, models, call),
        parameters=tuple(
            (parameter.name.wire, argument)
            for parameter, argument in zip(parameters(operation), call.arguments, strict=True)
        ),
        request=call.request,
        form=tuple((each, "file" if each.wire in binary else _taking(each)) for each in fields),
        source=source(operation.source).removeprefix("Source: "),
    )


def _taking(field: FieldView) -> str:
    return "required" if field.kind == "required" else "optional"
