"""A provider of any API whose every method asks the stub: right from the start, and replaced method by method."""

from __future__ import annotations

import ast
import importlib
import inspect

from llama_stack_api.registry import APIS

HEAD = '''"""{title}: a provider of {api}.

Every method asks the stub, so everything passes. Replace them one by one by what your service does.
"""

'''

INIT = """
    def __init__(self, stub: Any) -> None:
        self._stub = stub
"""

TAIL = """

PROVIDER = ProviderSpec(
    api="{api}",
    provider_type="inline::{slug}",
    build=lambda _config, **siblings: {class_name}(STUB.build(None, **siblings)),
    requires=STUB.requires,
    uses=STUB.uses,
    description="{title}.",
)
"""


def delegating_provider(api: str, words: dict[str, str]) -> str:
    """The module, written from the interface of the API."""
    module_name, _, interface = APIS[api].interface.partition(":")
    module = ast.parse(inspect.getsource(importlib.import_module(module_name)))
    (class_,) = [each for each in module.body if isinstance(each, ast.ClassDef) and each.name == interface]
    methods = [
        _method(each) for each in class_.body if isinstance(each, ast.AsyncFunctionDef | ast.FunctionDef)
    ]
    imports = [ast.unparse(each) for each in module.body if _of_types(each)]
    lines = [
        "from __future__ import annotations",
        "",
        *(["from collections.abc import AsyncIterator"] if "AsyncIterator" in "".join(methods) else []),
        "from typing import Any",
        "",
        f"from {module_name} import {interface}",
        *imports,
        f"from llama_stack_providers.stub.{api} import PROVIDER as STUB",
        "from llama_stack_spi import Context, " + _spi(methods) + "ProviderSpec",
        "",
        "",
        f"class {words['class_name']}({interface}):",
        f'    """{words["title"]}."""',
    ]
    return HEAD.format(**words) + "\n".join(lines) + "\n" + INIT + "".join(methods) + TAIL.format(**words)


def _of_types(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and (node.module or "").startswith("llama_stack_api.models")


def _spi(methods: list[str]) -> str:
    text = "".join(methods)
    return "".join(f"{name}, " for name in ("Download", "JsonValue", "Upload") if f"{name}" in text)


def _method(node: ast.AsyncFunctionDef | ast.FunctionDef) -> str:
    """The signature of the interface, and a body that asks the stub."""
    positional = [each.arg for each in node.args.args if each.arg != "self"]
    named = [f"{each.arg}={each.arg}" for each in node.args.kwonlyargs]
    asked = f"self._stub.{node.name}({', '.join([*positional, *named])})"
    summary = (ast.get_docstring(node) or node.name).partition("\n")[0]
    word = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    waits = "await " if isinstance(node, ast.AsyncFunctionDef) else ""
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return (
        f"\n    {word} {node.name}({ast.unparse(node.args)}){returns}:\n"
        f'        """{summary}"""\n        return {waits}{asked}\n'
    )
