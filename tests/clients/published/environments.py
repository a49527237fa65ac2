"""An environment of its own for each published client: their requirements exclude each other."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[3] / ".cache" / "published"
_NEWEST = 14


class NoInterpreterError(Exception):
    """No Python of the version that a client needs was found."""


def environment(name: str, requirements: tuple[str, ...], *, minimum: tuple[int, int]) -> Path:
    """The interpreter of the environment `name`, made on demand with exactly these requirements."""
    folder = ROOT / name
    python, stamp = folder / "bin" / "python", folder / "requirements.txt"
    wanted = "".join(f"{each}\n" for each in requirements)
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return python
    interpreter = _interpreter(minimum)
    shutil.rmtree(folder, ignore_errors=True)
    _run([str(interpreter), "-m", "venv", str(folder)])
    _run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements])
    stamp.write_text(wanted)
    return python


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def _interpreter(minimum: tuple[int, int]) -> Path:
    for candidate in _candidates():
        version = _version(candidate)
        if version is not None and minimum <= version <= (3, _NEWEST):
            return candidate
    wanted = ".".join(map(str, minimum))
    raise NoInterpreterError(
        f"needs Python {wanted} or newer; none is on the PATH, under ~/.pyenv or in this environment"
    )


def _candidates() -> Iterator[Path]:
    """Interpreters in order of preference: this one, those on the PATH, those of pyenv."""
    yield Path(sys.executable)
    for minor in range(11, _NEWEST + 1):
        if found := shutil.which(f"python3.{minor}"):
            yield Path(found)
    pyenv = Path(os.environ.get("PYENV_ROOT", "~/.pyenv")).expanduser()
    yield from sorted(pyenv.glob("versions/3.*/bin/python"))


@cache
def _version(interpreter: Path) -> tuple[int, int] | None:
    """Major and minor; None for a file that is no working Python, such as a pyenv shim without its version."""
    code = "import sys, venv; print(*sys.version_info[:2])"
    done = subprocess.run([str(interpreter), "-c", code], capture_output=True, text=True, check=False)
    if done.returncode:
        return None
    major, minor = done.stdout.split()
    return int(major), int(minor)
