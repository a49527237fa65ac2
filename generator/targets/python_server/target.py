"""The file plan of the Python server: everything in `generated/python/llama_stack_api/`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.ir import Api
from generator.targets.python_server import names
from generator.targets.python_server.docstrings import escaped, wrap
from generator.targets.python_server.models import HEADER, model_files
from generator.targets.python_server.rendering import formatted, render
from generator.targets.python_server.types import Schemas
from generator.targets.python_server.views import MethodView, RouteView, imports, method_views, route_view
from generator.targets.target import File, Inputs

FOLDER = PurePosixPath("generated/python")


@dataclass(frozen=True, slots=True)
class ApiView:
    """An API with operations, and everything decided about it."""

    name: str
    title: str
    class_name: str
    description: str
    source: str
    methods: tuple[MethodView, ...]
    routes: tuple[RouteView, ...]


@dataclass(frozen=True, slots=True)
class PythonServer:
    """Models by datamodel-code-generator; interfaces, routers and the registry by templates."""

    name: str = "python_server"
    package: str = "llama_stack_api"

    @property
    def roots(self) -> tuple[PurePosixPath, ...]:
        """The package's folder."""
        return (FOLDER / self.package,)

    def files(self, inputs: Inputs) -> list[File]:
        """Every file of the package."""
        root = FOLDER / self.package
        schemas = Schemas.of(inputs.contract, package=self.package)
        apis = [_api(api, schemas) for api in inputs.contract.apis if api.operations]
        models = model_files(inputs.documents, contract=inputs.contract)
        texts = {PurePosixPath("models", path): text for path, text in models.items()}
        for api in apis:
            texts[PurePosixPath("interfaces", f"{api.name}.py")] = _interface(api)
            texts[PurePosixPath("routers", f"{api.name}.py")] = _router(api, package=self.package)
        texts[PurePosixPath("registry.py")] = render(
            "registry.py.j2", header=HEADER, package=self.package, apis=apis
        )
        texts[PurePosixPath("spec.py")] = render(
            "spec.py.j2",
            header=HEADER,
            title=inputs.contract.title,
            version=inputs.contract.version,
            digest=inputs.contract.digest,
        )
        for package, purpose in _PACKAGES.items():
            texts[PurePosixPath(package, "__init__.py")] = f'{HEADER}\n"""{purpose}"""\n'
        document = json.dumps(inputs.resolved, ensure_ascii=False, indent=1) + "\n"
        return [
            *(
                File(root / path, text)
                for path, text in sorted(formatted(texts, package=self.package).items())
            ),
            File(root / "openapi.json", document),
            File(root / "py.typed", ""),
        ]


_PACKAGES = {
    "": "The contract in Python: models, provider interfaces, routers, and the registry of APIs.",
    "models": "The schemas of the contract, one module per document.",
    "interfaces": "What a provider implements, one abstract class per API.",
    "routers": "The routes of each API, made from what the documents declare.",
}


def _api(api: Api, schemas: Schemas) -> ApiView:
    return ApiView(
        name=names.module(api),
        title=api.title,
        class_name=names.class_name(api.name),
        description=" ".join(api.description.split()),
        source=api.source.file,
        methods=tuple(
            view for operation in api.operations for view in method_views(operation, schemas=schemas)
        ),
        routes=tuple(route_view(operation, schemas=schemas) for operation in api.operations),
    )


def _interface(api: ApiView) -> str:
    needs = [("abc", "ABC")]
    if any(not method.optional for method in api.methods):
        needs.append(("abc", "abstractmethod"))
    if any(method.optional for method in api.methods):
        needs.append(("llama_stack_spi", "UnsupportedOperationError"))
    hints = [hint for method in api.methods for hint in method.hints]
    return render(
        "interface.py.j2",
        header=HEADER,
        title=api.title,
        class_name=api.class_name,
        docstring=escaped(f"{wrap(api.description)}\n\nSource: {api.source}"),
        imports=imports(hints, *needs),
        methods=api.methods,
    )


def _router(api: ApiView, *, package: str) -> str:
    runtime = {"DEFAULT_SETTINGS", "HttpSettings", "Operation", "api_router"}
    for route in api.routes:
        runtime |= {"Alias"} if route.aliases else set()
        runtime |= {"Parameter"} if route.parameters else set()
        runtime |= {"EventStream"} if route.stream else set()
        runtime |= {"FormBody"} if route.form else {"JsonBody"} if route.body else set()
        runtime |= {"FileField"} if route.form and route.form.files else set()
        runtime |= {_ANSWERS[route.answer_kind]} if route.answer_kind in _ANSWERS else set()
    hints = [hint for route in api.routes for hint in route.hints]
    return render(
        "router.py.j2",
        header=HEADER,
        title=api.title,
        class_name=api.class_name,
        imports=imports(
            hints,
            ("fastapi", "APIRouter"),
            (f"{package}.interfaces.{api.name}", api.class_name),
            *(("llama_stack_spi.http", name) for name in runtime),
        ),
        routes=api.routes,
    )


_ANSWERS = {"json": "JsonAnswer", "empty": "EmptyAnswer", "download": "DownloadAnswer"}

TARGET = PythonServer()
