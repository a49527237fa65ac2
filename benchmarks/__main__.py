"""`python -m benchmarks [topic ...]`: measures and writes docs/benchmarks.md."""

from __future__ import annotations

import argparse
import importlib
import os
import platform
from pathlib import Path

from benchmarks.measuring import Table

PAGE = Path("docs/benchmarks.md")
TOPICS = (
    "generating",
    "installing",
    "serving",
    "engines",
    "vllm",
    "proxying",
    "clients.imports",
    "clients.calls",
    "clients.decoding",
    "clients.bundles",
    "clients.builds",
)
MARK = "<!-- python -m benchmarks "
INTRODUCTION = """# Benchmarks

Each table comes from one run on one computer, peers included (`make bench`). Repeat it on yours: the ratios are
what to compare. CPU time is steadier than wall time on a busy computer. `python -m benchmarks TOPIC` renews one table.
"""


def main() -> None:
    """Measures the topics asked for, and puts their tables in the place of the older ones."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("topics", nargs="*", choices=(*TOPICS, []), help="what to measure (all)")
    chosen = parser.parse_args().topics or TOPICS
    for topic in chosen:
        print(f"measuring {topic} ...", flush=True)
        table = importlib.import_module(f"benchmarks.{topic}").measure()
        print(table.markdown(), flush=True)
        PAGE.write_text(page(PAGE.read_text() if PAGE.exists() else "", topic, table))


def page(older: str, topic: str, table: Table) -> str:
    """The page with one table renewed; tables stand in the order of the topics."""
    sections = dict(zip(TOPICS, [""] * len(TOPICS), strict=True))
    for section in older.split(MARK)[1:]:
        name, _, text = section.partition(" -->\n")
        if name in sections:
            sections[name] = text.strip()
    sections[topic] = table.markdown().strip()
    machine = f"Measured with Python {platform.python_version()} on {os.cpu_count()} cores.\n"
    kept = [f"{MARK}{name} -->\n{text}\n" for name, text in sections.items() if text]
    return "\n".join([INTRODUCTION, machine, *kept])


if __name__ == "__main__":
    main()
