"""The Swift SDK: models, resources with their remote implementations, and the conformance driver's table."""

from generator.targets.swift.target import TARGET

__all__ = ["TARGET"]
