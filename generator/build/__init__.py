"""The build step: turns the documents into the neutral contract, one file per concept."""

from generator.build.contract import build

__all__ = ["build"]
