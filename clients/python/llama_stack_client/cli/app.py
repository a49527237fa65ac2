"""The commands, put together."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .._version import __version__
from .arguments import example
from .commands import (
    agents,
    benchmarks,
    chat,
    configure,
    datasets,
    eval,
    files,
    inspect,
    memory_banks,
    models,
    post_training,
    prompts,
    providers,
    scoring_functions,
    shields,
    toolgroups,
    vector_dbs,
    vector_stores,
)
from .failures import Group
from .settings import Settings, config_path

app = typer.Typer(
    name="llama-stack-client",
    cls=Group,
    help="Talk to a Llama Stack server.",
    epilog=example("--endpoint http://localhost:8321 models list"),
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("configure", epilog=example("configure --endpoint http://localhost:8321"))(configure.configure)
app.command("chat", epilog=example("chat 'Say hello.' --model smollm2-135m-instruct"))(chat.chat)
app.command("version", epilog=example("version --json"))(inspect.version)
for each in (
    models,
    chat,
    agents,
    shields,
    memory_banks,
    vector_stores,
    vector_dbs,
    files,
    toolgroups,
    prompts,
    datasets,
    scoring_functions,
    benchmarks,
    eval,
    post_training,
    providers,
    inspect,
):
    app.add_typer(each.app)
app.add_typer(benchmarks.app, name="eval_tasks", hidden=True)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"llama-stack-client {__version__}")
        raise typer.Exit


@app.callback()
def root(
    ctx: typer.Context,
    endpoint: Annotated[str | None, typer.Option(help="Address of the server, without /v1.")] = None,
    api_key: Annotated[
        str | None, typer.Option(help="Key for the server; better in LLAMA_STACK_API_KEY.")
    ] = None,
    config: Annotated[Path | None, typer.Option(help="File with the saved settings.")] = None,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Keeps what the commands need; an option comes before the environment, and that before the file."""
    del version
    ctx.obj = Settings(endpoint, api_key, config or config_path())
