"""Streams that are wrong in one way each."""

from __future__ import annotations

from llama_stack_conformance.mutants.breaking import at, events
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")


@mutant("inference.stream.adds_up")
def loses_a_piece(app: App) -> App:
    """Loses the third chunk of every stream."""
    return events(app, CHAT, lambda found: found[:2] + found[3:])
