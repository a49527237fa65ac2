"""What the author of a check needs: the decorator, the subject, and how to fail."""

from llama_stack_conformance.checking.answer import Answer
from llama_stack_conformance.checking.check import (
    MAY,
    MUST,
    SHOULD,
    Check,
    Feature,
    Level,
    Need,
    Tier,
    check,
    feature,
)
from llama_stack_conformance.checking.events import Event, Stream
from llama_stack_conformance.checking.outcome import Failed, expect
from llama_stack_conformance.checking.subject import Subject

__all__ = [
    "MAY", "MUST", "SHOULD", "Answer", "Check", "Event", "Failed", "Feature", "Level", "Need", "Stream", "Subject",
    "Tier", "check", "expect", "feature",
]  # fmt: skip
