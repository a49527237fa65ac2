"""The package as a whole: what it exports, and what importing it costs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import import_module
from typing import Any

import llama_stack_client
import pytest

from tests.clients.python.conftest import SDK

# Packages of a developer's environment that httpx would import for its command line.
COST = """
import json, resource, sys
for name in ("click", "rich", "pygments"):
    sys.modules[name] = None
from llama_stack_client import LlamaStackClient
LlamaStackClient().chat.completions
usage = resource.getrusage(resource.RUSAGE_SELF)
loaded = [name for name, module in sys.modules.items() if module is not None]
print(json.dumps({"cpu": usage.ru_utime + usage.ru_stime, "modules": loaded}))
"""


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Several runs with compiled modules, as users have them; the first run compiles."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("bytecode"))}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", COST]
    runs = [
        subprocess.run(command, cwd=SDK, env=environment, capture_output=True, text=True, check=True)
        for _ in range(4)
    ]
    return [json.loads(run.stdout) for run in runs[1:]]


def test_import_client_and_one_resource_stay_within_the_budget(costs: list[dict[str, Any]]) -> None:
    assert min(run["cpu"] for run in costs) <= 0.300
    assert len(costs[0]["modules"]) <= 450


def test_nothing_is_imported_before_it_is_needed(costs: list[dict[str, Any]]) -> None:
    loaded = set(costs[0]["modules"])
    assert "llama_stack_client.generated.resources.chat_completions" in loaded
    for late in (
        "pydantic",
        "asyncio",
        "llama_stack_client.generated.resources.files",
        "llama_stack_client.generated.types.inference",
        "llama_stack_client.lib",
        "llama_stack_client.types.older",
    ):
        assert late not in loaded


def test_only_httpx_and_pydantic_are_needed() -> None:
    script = (
        "import llama_stack_client.types as t, sys; [getattr(t, n) for n in t.__all__]; print(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", script], cwd=SDK, capture_output=True, text=True, check=True)
    roots = {name.partition(".")[0] for name in run.stdout.split()}
    for never in ("attr", "dateutil", "yaml", "fastapi", "requests"):
        assert never not in roots


def test_exports_are_the_public_surface() -> None:
    public = {name for name in vars(llama_stack_client) if not name.startswith("_")}
    others = {
        "TYPE_CHECKING",
        "cassette",
        "cli",
        "client",
        "generated",
        "interfaces",
        "lib",
        "provenance",
        "runtime",
    }
    assert set(llama_stack_client.__all__) == (public - others) | {"__version__", *llama_stack_client._LAZY}


def test_late_exports_are_there() -> None:
    assert all(callable(getattr(llama_stack_client, name)) for name in llama_stack_client._LAZY)


def test_errors_are_one_tree() -> None:
    errors = [
        value
        for value in (getattr(llama_stack_client, name) for name in llama_stack_client.__all__)
        if isinstance(value, type) and issubclass(value, Exception)
    ]
    assert len(errors) == 17
    assert all(issubclass(each, llama_stack_client.LlamaStackClientError) for each in errors)


def test_omit_is_neither_none_nor_true() -> None:
    assert llama_stack_client.omit is not None
    assert not llama_stack_client.omit
    assert repr(llama_stack_client.omit) == "omit"


@pytest.mark.parametrize(
    "module", ["llama_stack_client", "llama_stack_client.types", "llama_stack_client.interfaces"]
)
def test_misspelt_name_is_an_attribute_error_that_names_the_module(module: str) -> None:
    with pytest.raises(AttributeError, match=f"module '{module}' has no attribute 'Modls'") as raised:
        getattr(import_module(module), "Modls")  # noqa: B009 - of no module that type checkers know
    assert raised.value.name == "Modls"  # Python guesses what was meant from these
    assert raised.value.obj is import_module(module)
