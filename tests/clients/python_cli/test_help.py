"""Every command explains itself, with an example that can be run."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import Any

import pytest
import typer.main
from llama_stack_client.cli.app import app
from typer.testing import CliRunner

ROOT: Any = typer.main.get_command(app)


def commands(group: Any = ROOT, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))
        else:
            yield (*path, name), command


ALL = dict(commands())
GROUPS = [name for name, command in ROOT.commands.items() if hasattr(command, "commands")]
SHOWN = {path: command for path, command in ALL.items() if path[0] != "eval_tasks"}


@pytest.mark.parametrize("path", SHOWN, ids=" ".join)
def test_the_example_of_a_command_is_one_of_it(path: tuple[str, ...]) -> None:
    command = SHOWN[path]
    lead, _, line = command.epilog.partition("llama-stack-client ")
    assert lead == "Example: "
    words = shlex.split(line)
    assert tuple(words[: len(path)]) == path
    # Raises when an option is unknown or an argument missing.
    arguments = [word.replace("handbook.md", __file__).replace("handbook.pdf", __file__) for word in words]
    arguments = [word if not word.startswith("@") else "{}" for word in arguments]
    arguments = [__file__ if word == "answers.jsonl" else word for word in arguments]
    command.make_context(path[-1], arguments[len(path) :])


@pytest.mark.parametrize("group", GROUPS)
def test_the_example_of_a_group_is_one_of_its_commands(group: str) -> None:
    _, _, line = ROOT.commands[group].epilog.partition("llama-stack-client ")
    words = shlex.split(line)
    assert words[0] == ("benchmarks" if group == "eval_tasks" else group)
    path = (words[0], words[1])
    ALL[path].make_context(path[-1], words[2:])


@pytest.mark.parametrize("path", ALL, ids=" ".join)
def test_every_command_has_help_and_json(path: tuple[str, ...]) -> None:
    shown = CliRunner().invoke(app, [*path, "--help"])
    assert shown.exit_code == 0
    assert "Example: llama-stack-client" in shown.stdout
    assert "--json" in shown.stdout
    assert ALL[path].help


def test_the_groups_that_programs_for_older_packages_know() -> None:
    groups = {path[0] for path in ALL}
    assert groups >= {
        "models", "vector_dbs", "shields", "eval_tasks", "providers", "datasets", "configure",
        "scoring_functions", "eval", "inference", "post_training", "inspect", "toolgroups",
    }  # fmt: skip
