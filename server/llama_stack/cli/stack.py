"""`llama stack`: run, list and validate distributions."""

from __future__ import annotations

import gc
import os
import sys
from typing import Annotated

import typer

from llama_stack.cli.output import JsonFlag, example, fail, table
from llama_stack.distribution import load
from llama_stack.distribution.packaged import packaged, packaged_file

app = typer.Typer(no_args_is_help=True, help="Run, list and validate distributions.")

_Which = Annotated[
    str, typer.Argument(metavar="DISTRIBUTION", help="A packaged name, or the path of a YAML file.")
]
_Env = Annotated[
    list[str] | None,
    typer.Option(
        "--env", "-e", metavar="KEY=VALUE", help="A variable for ${KEY} in the file; may be repeated."
    ),
]


@app.command(
    epilog=example("llama stack run starter", "llama stack run ./mine.yaml --port 9000 --env API_KEY=…")
)
def run(
    distribution: _Which,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes any free one.")
    ] = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    env: _Env = None,
    access_log: Annotated[
        bool, typer.Option("--access-log", help="Log every request, not only failures.")
    ] = False,
) -> None:
    """Run a distribution until it is stopped by Ctrl-C or SIGTERM."""
    overrides: dict[str, object] = {}
    if port is not None:
        overrides["port"] = port
    if host is not None:
        overrides["host"] = host
    if access_log:
        overrides["access_log"] = True
    loaded = load(distribution, environment=_environment(env), overrides=overrides)
    # Nothing that is imported from here on ever becomes garbage; `serve` switches collecting on again.
    gc.disable()
    from llama_stack.server import serve

    sys.exit(serve(loaded))


@app.command("list", epilog=example("llama stack list", "llama stack list --json"))
def list_(as_json: JsonFlag = False) -> None:
    """List the packaged distributions."""
    rows = []
    for name in packaged():
        loaded = load(name)
        providers = {
            api: [entry.provider for entry in entries] for api, entries in loaded.distribution.apis.items()
        }
        kinds = sorted({kind for kinds in providers.values() for kind in kinds})
        rows.append(
            {
                "name": name,
                "apis": len(providers),
                "providers": kinds if not as_json else providers,
                "description": loaded.distribution.description,
                "file": str(packaged_file(name)),
            }
        )
    table(rows, ["name", "apis", "providers", "description"], as_json=as_json)


@app.command(epilog=example("llama stack validate ./mine.yaml --env API_KEY=…"))
def validate(distribution: _Which, env: _Env = None) -> None:
    """Check a distribution without running it: the file, its providers and their settings."""
    loaded = load(distribution, environment=_environment(env))
    from llama_stack.resolver import resolve

    stack = resolve(loaded)
    names = sorted({provider.spec.provider_type for provider in stack.providers})
    typer.echo(
        f"{loaded.source.name}: valid. {len(loaded.distribution.apis)} APIs, providers: {', '.join(names)}."
    )


def _environment(pairs: list[str] | None) -> dict[str, str]:
    environment = dict(os.environ)
    for pair in pairs or []:
        key, equals, value = pair.partition("=")
        if not equals or not key:
            fail(f"--env takes KEY=VALUE, not '{pair}'.")
        environment[key] = value
    return environment
