"""`llama-stack-conformance`: certify a provider or a server against the contract of Llama Stack."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from llama_stack_conformance import __version__
from llama_stack_conformance.commands.ending import ends_as_by_ctrl_c
from llama_stack_conformance.commands.exit_codes import UNREACHABLE, USAGE

SEED = 20260101
COMMANDS = ("run", "self-test", "new-provider")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Ends with the exit code of a wrong command line."""
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"{self.prog}: error: {message}\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code: 0 ok, 1 MUST failed, 2 SHOULD failed, 3 unreachable, 4 usage."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] not in ([each] for each in (*COMMANDS, "-h", "--help", "--version")):
        words = ["run", *words]
    options = _parser().parse_args(words)
    from llama_stack_conformance.commands.targets import UsageError
    from llama_stack_conformance.running.manifest import ManifestError
    from llama_stack_conformance.targets.target import TargetError

    try:
        with ends_as_by_ctrl_c():
            return _command(options)
    except (UsageError, ManifestError) as error:
        sys.stderr.write(f"error: {error}\n")
        return USAGE
    except TargetError as error:
        sys.stderr.write(f"error: {error}\n")
        return UNREACHABLE
    except KeyboardInterrupt:
        sys.stderr.write("stopped\n")
        return 130


def _command(options: argparse.Namespace) -> int:
    # Imported when they are wanted: `--help` does not wait for what `run` needs.
    if options.command == "new-provider":
        from llama_stack_conformance.authoring.new_provider import new_provider

        return new_provider(options.name, options.api, options.into)
    if options.command == "self-test":
        from llama_stack_conformance.commands.proving import self_test

        return self_test(options.only, seed=options.seed)
    from llama_stack_conformance.commands.looking import explain, list_checks

    if options.list:
        return list_checks(options.only, as_json=options.json)
    if options.explain:
        return explain(options.explain)
    from llama_stack_conformance.commands.running import run

    return run(options)


def _parser() -> _Parser:
    parser = _Parser(prog="llama-stack-conformance", description=__doc__)
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    _add_run(commands.add_parser("run", help="certify a target (the default)"))
    proving = commands.add_parser(
        "self-test", help="golden server, mutants and null servers: what the kit is worth"
    )
    proving.add_argument(
        "--only", action="append", default=[], metavar="PATTERN", help="checks whose id fits"
    )
    proving.add_argument("--seed", type=int, default=SEED)
    author = commands.add_parser("new-provider", help="write a small package with a provider that passes")
    author.add_argument("name", help="name of the package, such as my_provider")
    author.add_argument("--api", default="inference", help="the API that it provides (inference)")
    author.add_argument("--into", type=Path, default=Path(), help="the folder to write into (here)")
    return parser


def _add_run(parser: argparse.ArgumentParser) -> None:
    target = parser.add_argument_group("target")
    target.add_argument("--url", help="a server that runs already")
    target.add_argument("--provider", metavar="MODULE:PROVIDER", help="a provider, run in this process")
    target.add_argument("--config", type=Path, metavar="FILE", help="YAML with the provider's settings")
    target.add_argument("--distribution", metavar="FILE", help="a distribution, run as a child process")
    target.add_argument("--key", help="key of the target (or LLAMA_STACK_API_KEY)")
    target.add_argument("--second-key", help="key of another tenant (or LLAMA_STACK_SECOND_API_KEY)")
    target.add_argument(
        "--header", action="append", default=[], metavar="NAME:VALUE", help="a header of every request"
    )
    target.add_argument(
        "--model", action="append", default=[], metavar="TYPE=NAME", help="llm, embedding or rerank"
    )
    target.add_argument(
        "--manifest", type=Path, metavar="FILE", help="what the target does not support, in YAML"
    )
    target.add_argument(
        "--upstream-port", type=int, metavar="PORT", help="the target forwards to the kit on this port"
    )
    target.add_argument("--upstream-prefix", default="", metavar="TEXT", help="its names of models begin so")
    choice = parser.add_argument_group("what to check")
    choice.add_argument(
        "--api", action="append", default=[], metavar="API", help="an API, or `server` (what it has)"
    )
    choice.add_argument(
        "--level", action="append", default=[], choices=["L0", "L1", "L2", "L3"], help="a level (all)"
    )
    choice.add_argument("--only", action="append", default=[], metavar="PATTERN", help="checks whose id fits")
    choice.add_argument("--rerun-failed", action="store_true", help="what failed in the last report")
    choice.add_argument("--list", action="store_true", help="list the checks")
    choice.add_argument("--explain", metavar="ID", help="say why a check exists")
    how = parser.add_argument_group("how")
    how.add_argument("--seed", type=int, default=SEED, help=f"seed of everything that is made up ({SEED})")
    how.add_argument(
        "--repeat", type=int, default=1, help="run each check so often; one that varies is flaky (1)"
    )
    how.add_argument("--budget", type=int, default=15, help="generated cases for an operation in L1 (15)")
    how.add_argument("--jobs", type=int, default=2, help="APIs at the same time in L0 to L2 (2)")
    how.add_argument(
        "--shard-seconds", type=float, default=300, help="longest time for an API in L0 to L2 (300)"
    )
    how.add_argument(
        "--patience", type=float, default=1.0, help="times longer until a check hangs or a shard ends (1)"
    )
    how.add_argument(
        "--shape",
        choices=["each", "once"],
        default="each",
        help="end every check at a body of a wrong shape, or report it once for its operation and go on (each)",
    )
    how.add_argument("--strict", action="store_true", help="a failed SHOULD is a failure")
    how.add_argument(
        "--no-self-test", action="store_true", help="do not run the mutants of the checks that ran"
    )
    how.add_argument("--reports", type=Path, default=Path("conformance-report"), metavar="FOLDER")
    how.add_argument("--previous", type=Path, metavar="REPORT", help="compare with this one, not the last")
    how.add_argument("--json", action="store_true", help="write a JSON object for each check")
    how.add_argument("--verbose", action="store_true", help="let the target's log through")
