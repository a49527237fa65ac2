"""`llama provider`: the providers that are installed."""

from __future__ import annotations

from typing import Annotated

import typer

from llama_stack.cli.output import JsonFlag, example, fail, table

app = typer.Typer(no_args_is_help=True, help="See which providers are installed.")


@app.command("list", epilog=example("llama provider list", "llama provider list inference --json"))
def list_(
    api: Annotated[str | None, typer.Argument(help="Only providers of this API.")] = None,
    as_json: JsonFlag = False,
) -> None:
    """List the installed providers, with what each is and what it needs."""
    from llama_stack.resolver.catalogue import UnknownProviderError, installed

    rows: list[dict[str, object]] = []
    for entry in installed().values():
        if api is not None and entry.api != api:
            continue
        row: dict[str, object] = {"api": entry.api, "provider": entry.provider_type, "package": entry.package}
        try:
            spec = entry.spec()
            row |= {"calls": list(spec.requires), "needs": list(spec.pip), "description": spec.description}
            if as_json and spec.config is not None:
                row["config"] = spec.config.model_json_schema()
        except (ImportError, AttributeError, UnknownProviderError) as error:
            row |= {"calls": None, "needs": None, "description": f"cannot be imported: {error}"}
        rows.append(row)
    if api is not None and not rows:
        fail(f"No provider of '{api}' is installed. `llama provider list` shows all.")
    table(rows, ["api", "provider", "calls", "description"], as_json=as_json)
