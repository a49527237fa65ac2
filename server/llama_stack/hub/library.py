"""The folder of models: one sub-folder per model, with a manifest that is written last."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from llama_stack.hub.errors import HubError

MANIFEST = "manifest.json"
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?")


@dataclass(frozen=True, slots=True)
class LocalFile:
    """A file of a model."""

    name: str
    bytes: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model on this computer, as its manifest describes it."""

    model_id: str
    kind: str
    source: str
    description: str
    license: str
    files: tuple[LocalFile, ...]

    @property
    def bytes(self) -> int:
        """Size of all files."""
        return sum(file.bytes for file in self.files)


def default_home() -> Path:
    """Returns the folder of everything that the server keeps: `LLAMA_STACK_HOME`, or `~/.llama-stack`."""
    return Path(os.environ.get("LLAMA_STACK_HOME") or "~/.llama-stack").expanduser()


class Library:
    """The models under one folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or default_home() / "models"

    def path(self, model_id: str) -> Path:
        """Returns the folder of a model, whether it is there or not.

        Raises:
            HubError: The identifier is not of the form `name` or `owner/name`.
        """
        if not _ID.fullmatch(model_id):
            raise HubError(
                f"'{model_id}' is not a model id; write a name such as 'smollm2-135m-instruct' or 'owner/name'."
            )
        return self.folder / model_id

    def get(self, model_id: str) -> LocalModel | None:
        """Returns a model that is here."""
        try:
            facts = json.loads((self.path(model_id) / MANIFEST).read_text(encoding="utf-8"))
            files = tuple(LocalFile(**file) for file in facts.pop("files"))
            return LocalModel(**facts, files=files)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise HubError(f"The manifest of '{model_id}' cannot be read: {error.strerror}.") from None
        except (ValueError, TypeError, KeyError, AttributeError):
            raise HubError(
                f"The manifest of '{model_id}' cannot be read. Run: llama model remove {model_id}, then fetch it again."
            ) from None

    def list(self) -> list[LocalModel]:
        """Returns all models that are here, by identifier."""
        found = []
        for manifest in sorted([*self.folder.glob(f"*/{MANIFEST}"), *self.folder.glob(f"*/*/{MANIFEST}")]):
            name = manifest.parent.relative_to(self.folder).as_posix()
            if not name.startswith("."):
                found.append(self.get(name))
        return [model for model in found if model is not None]

    def remove(self, model_id: str) -> bool:
        """Deletes a model's folder; says whether there was one."""
        path = self.path(model_id)
        if not path.is_dir():
            return False
        try:
            (path / MANIFEST).unlink(missing_ok=True)
            shutil.rmtree(path)
        except OSError as error:
            raise HubError(f"{path} cannot be deleted: {error.strerror}.") from None
        with contextlib.suppress(OSError):
            if path.parent != self.folder:
                path.parent.rmdir()
        return True

    @contextlib.contextmanager
    def staging(self, model_id: str) -> Iterator[Path]:
        """Holds the folder in which a download grows; it stays when the download breaks off, to be continued.

        Raises:
            HubError: Another process is fetching the same model.
        """
        import fcntl

        target = self.path(model_id)
        folder = self.folder / ".partial" / model_id.replace("/", "--")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = (folder.parent / f"{folder.name}.lock").open("w")
        except OSError as error:
            raise HubError(
                f"The folder {self.folder} cannot be written: {error.strerror}."
                " Set LLAMA_STACK_HOME to a folder that can."
            ) from None
        with lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise HubError(
                    f"Another process is fetching '{model_id}' already; wait for it to finish."
                ) from None
            yield folder
            if target.exists():
                shutil.rmtree(target)
            target.parent.mkdir(parents=True, exist_ok=True)
            folder.rename(target)


def write_manifest(folder: Path, model: LocalModel) -> None:
    """Writes the manifest of a folder whose files are complete."""
    text = json.dumps(asdict(model), indent=2, ensure_ascii=False) + "\n"
    part = folder / f".{MANIFEST}"
    part.write_text(text, encoding="utf-8")
    part.replace(folder / MANIFEST)
