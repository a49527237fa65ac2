"""What compiling the SDKs that are compiled costs, and how large they come out."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from benchmarks.measuring import Table, cost, size_of

SWIFT, KOTLIN = Path("clients/swift"), Path("clients/kotlin")


def measure() -> Table:
    """From nothing, one after the other; a language without its toolchain is left out."""
    rows: list[tuple[str, ...]] = []
    with tempfile.TemporaryDirectory() as scratch:
        if shutil.which("swift-in"):
            rows += [_swift(Path(scratch), "debug"), _swift(Path(scratch), "release")]
        if shutil.which("mvn"):
            rows.append(_kotlin(Path(scratch)))
    return Table(
        title="Compiling the Swift and Kotlin SDKs",
        note="The whole package from nothing, with warnings as errors; files and lines of sources, and the size of what users get. Kotlin's compiler is a daemon, whose CPU is not counted.",
        columns=("build", "wall s", "CPU s", "files", "lines", "size"),
        rows=tuple(rows),
    )


def _swift(scratch: Path, configuration: str) -> tuple[str, ...]:
    folder = scratch / "swift"
    shutil.copytree(SWIFT, folder, ignore=shutil.ignore_patterns(".build*", ".swiftpm"), dirs_exist_ok=True)
    shutil.rmtree(folder / ".build", ignore_errors=True)
    build = ["swift", "build", "--configuration", configuration, "--target", "LlamaStackClient"]
    spent = cost(["swift-in", folder, *build, "-Xswiftc", "-warnings-as-errors"])
    objects = [path for path in (folder / ".build").rglob("LlamaStackClient.build/*.o") if path.is_file()]
    size = sum(path.stat().st_size for path in objects) / 1e6
    files, lines = size_of([folder / "Sources" / "LlamaStackClient"], (".swift",))
    return (
        f"Swift, {configuration}",
        f"{spent.wall:.0f}",
        f"{spent.cpu:.0f}",
        str(files),
        f"{lines:,}",
        f"{size:.1f} MB of objects",
    )


def _kotlin(scratch: Path) -> tuple[str, ...]:
    folder = scratch / "kotlin"
    shutil.copytree(KOTLIN, folder, ignore=shutil.ignore_patterns("target", ".gradle"))
    spent = cost(["mvn", "-q", "-B", "-DskipTests", "package"], cwd=folder)
    jars = [
        path
        for path in folder.glob("*/target/llama-stack-client*.jar")
        if not path.stem.endswith(("-sources", "-javadoc"))
    ]
    sizes = ", ".join(f"{path.stem} {path.stat().st_size / 1e6:.2f} MB" for path in sorted(jars))
    files, lines = size_of([each / "src" / "main" for each in folder.iterdir() if each.is_dir()], (".kt",))
    return ("Kotlin, all modules", f"{spent.wall:.0f}", f"{spent.cpu:.0f}", str(files), f"{lines:,}", sizes)
