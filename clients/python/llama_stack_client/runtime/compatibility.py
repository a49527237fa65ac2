"""Compares the contract that this package was generated from with the one that a server implements."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Compatibility:
    """Which operations of this package mean the same on a server. Nothing is refused because of it.

    Operations that only the server has are not listed. `spec_version` and `spec_digest` are the server's.
    """

    same: tuple[str, ...]
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    spec_version: str
    spec_digest: str

    @property
    def is_full(self) -> bool:
        """Whether every operation means the same."""
        return not self.changed and not self.missing

    def to_dict(self) -> dict[str, Any]:
        """The report as plain JSON."""
        return asdict(self)


def compared(
    ours: Mapping[str, str], theirs: Mapping[str, str], *, spec_version: str, spec_digest: str
) -> Compatibility:
    """Compares digests by operation."""
    return Compatibility(
        same=tuple(name for name, digest in ours.items() if theirs.get(name) == digest),
        changed=tuple(name for name, digest in ours.items() if theirs.get(name, digest) != digest),
        missing=tuple(name for name in ours if name not in theirs),
        spec_version=spec_version,
        spec_digest=spec_digest,
    )
