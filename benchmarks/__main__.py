"""`python -m benchmarks [generating|installing|serving ...]`: measures and writes docs/benchmarks.md."""

from __future__ import annotations

import argparse
import importlib
import os
import platform
from pathlib import Path

from benchmarks.measuring import Table

PAGE = Path("docs/benchmarks.md")
TOPICS = ("generating", "installing", "serving")
INTRODUCTION = """# Benchmarks

Each table comes from one run on one computer, peers included (`make bench`). Repeat it on yours: the ratios are
what to compare. CPU time is steadier than wall time on a busy computer.
"""


def main() -> None:
    """Measures the topics asked for; all of them rewrite the page, some are only printed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("topics", nargs="*", choices=(*TOPICS, []), help="what to measure (all)")
    chosen = parser.parse_args().topics or TOPICS
    tables: list[Table] = []
    for topic in chosen:
        print(f"measuring {topic} ...", flush=True)
        tables.append(importlib.import_module(f"benchmarks.{topic}").measure())
        print(tables[-1].markdown(), flush=True)
    if set(chosen) == set(TOPICS):
        machine = f"Measured with Python {platform.python_version()} on {os.cpu_count()} cores.\n"
        PAGE.write_text("\n".join([INTRODUCTION, machine, *(table.markdown() for table in tables)]))


if __name__ == "__main__":
    main()
