"""The pytest plugin: checks as tests of a provider's own package."""

from __future__ import annotations
