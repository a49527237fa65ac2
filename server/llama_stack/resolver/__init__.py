"""From a distribution to running providers: find each, build it with its siblings, start it, stop it."""

from llama_stack.resolver.catalogue import InstalledProvider, installed
from llama_stack.resolver.resolve import resolve
from llama_stack.resolver.stack import Provider, Stack, StartError

__all__ = ["InstalledProvider", "Provider", "Stack", "StartError", "installed", "resolve"]
