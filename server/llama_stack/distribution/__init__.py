"""Distributions: a YAML file that says which providers stand behind which APIs, and with which settings."""

from llama_stack.distribution.load import load, read
from llama_stack.distribution.model import (
    AuthSettings,
    Discovery,
    Distribution,
    ModelResource,
    ProviderEntry,
    Resources,
    ServerSettings,
    StorageSettings,
    Target,
)
from llama_stack.distribution.problems import DistributionError, Problem
from llama_stack.distribution.sections import SECTIONS, Section
from llama_stack.distribution.source import LoadedDistribution

__all__ = [
    "SECTIONS", "AuthSettings", "Discovery", "Distribution", "DistributionError", "LoadedDistribution",
    "ModelResource", "Problem", "ProviderEntry", "Resources", "Section", "ServerSettings", "StorageSettings",
    "Target", "load", "read",
]  # fmt: skip
