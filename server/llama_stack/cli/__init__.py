"""The `llama` command. Each module holds one group of commands; heavy imports wait for the command that needs them."""

from __future__ import annotations

import sys

import typer

from llama_stack import __version__
from llama_stack.cli import model, provider, stack
from llama_stack.cli.output import fail
from llama_stack.distribution import DistributionError
from llama_stack.hub.errors import HubError

app = typer.Typer(
    name="llama",
    help="Run and manage Llama Stack servers.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.add_typer(stack.app, name="stack")
app.add_typer(model.app, name="model")
app.add_typer(provider.app, name="provider")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"llama {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Print the version."
    ),
) -> None:
    del version


def main() -> None:
    """Runs the command line; an expected failure is one sentence and exit code 1."""
    try:
        app()
    except (DistributionError, HubError) as error:
        fail(str(error))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(141)
    except OSError as error:
        # What commands expect to go wrong with files they say themselves; this is the output, or a bare system error.
        fail(f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}.")
