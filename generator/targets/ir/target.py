"""File plan: `generated/ir.json`."""

from __future__ import annotations

from pathlib import PurePosixPath

from generator.ir.printing import printed
from generator.targets.target import File, Inputs


class IrTarget:
    """Prints the contract that all other targets read, so that it can be looked at."""

    name = "ir"
    roots: tuple[PurePosixPath, ...] = ()

    def files(self, inputs: Inputs) -> list[File]:
        """The one file."""
        return [File(PurePosixPath("generated/ir.json"), printed(inputs.contract))]


TARGET = IrTarget()
