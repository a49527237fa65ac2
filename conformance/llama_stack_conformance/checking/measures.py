"""What checks measure on their way, for reports: no verdict depends on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a value counts."""

    SECONDS = "s"
    BYTES = "bytes"
    REQUESTS = "requests"


@dataclass(frozen=True, slots=True)
class Measure:
    """A behaviour that has a number.

    Attributes:
        name: `<area>.<word>`.
        title: A few words for people.
        unit: What its values count.
        most: Whether the largest value is the one that counts; else the median is.
    """

    name: str
    title: str
    unit: Unit
    most: bool = False


FIRST_EVENT = Measure(
    "inference.first_event", "From the request for a chat to the first event of its stream", Unit.SECONDS
)
OVERHEAD = Measure(
    "inference.first_event_overhead",
    "The same in front of a service that answers at once, less the service's own time",
    Unit.SECONDS,
)
RELEASE = Measure("inference.release", "From a caller's leaving to the service's being left", Unit.SECONDS)
TRIES = Measure("inference.tries", "Requests to the service for one that it fails", Unit.REQUESTS, most=True)
LARGEST_BODY = Measure("server.largest_body", "Largest body that was taken", Unit.BYTES, most=True)

MEASURES = (FIRST_EVENT, OVERHEAD, RELEASE, TRIES, LARGEST_BODY)
"""In the order of reports."""
