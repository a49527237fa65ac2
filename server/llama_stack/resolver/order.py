"""The order in which APIs are built: those that others call come first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from graphlib import CycleError, TopologicalSorter


class CircleError(Exception):
    """APIs need each other in a circle; `apis` walks along it."""

    def __init__(self, apis: Sequence[str]) -> None:
        super().__init__(" → ".join(apis))
        self.apis = tuple(apis)


def build_order(needs: Mapping[str, Set[str]]) -> list[str]:
    """Sorts APIs so that each stands after what it needs; otherwise the given order stays.

    Raises:
        CircleError: There is no such order.
    """
    position = {api: index for index, api in enumerate(needs)}
    sorter = TopologicalSorter(needs)
    try:
        sorter.prepare()
    except CycleError as error:
        # graphlib walks from the needed to the needing; people read it the other way round.
        raise CircleError(list(reversed(error.args[1]))) from None
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready(), key=lambda api: position.get(api, len(position)))
        order += ready
        sorter.done(*ready)
    return order
