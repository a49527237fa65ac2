"""How many threads make sense."""

from __future__ import annotations

import os
from pathlib import Path


def physical_cores(root: Path = Path("/sys/devices/system/cpu")) -> int:
    """Counts the physical cores that this process may use; sibling threads of a core only slow llama.cpp down."""
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set(range(os.cpu_count() or 1))
    cores = set()
    for cpu in allowed:
        try:
            cores.add((root / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text().strip())
        except OSError:
            cores.add(str(cpu))
    return max(1, len(cores))
