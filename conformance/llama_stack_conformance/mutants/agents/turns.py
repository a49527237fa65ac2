"""Turns that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Data, answers, at, events
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

SESSION = "/v1/agents/{}/session/{}"
TURN = at("POST", f"{SESSION}/turn")
KEPT = at("GET", f"{SESSION}/turn/{{}}")


def place(found: list[Data], kind: str) -> int:
    """Where the first event of a kind is."""
    return [each["event"]["payload"]["event_type"] for each in found].index(kind)


def swapped(found: list[Data], first: int) -> list[Data]:
    """The events with one before its predecessor."""
    return [*found[: first - 1], found[first], found[first - 1], *found[first + 1 :]]


@mutant("agents.turn.grammar")
def never_ends(app: App) -> App:
    """Leaves `turn_complete` out."""
    return events(app, TURN, lambda found: found[:-1])


@mutant("agents.turn.grammar")
def ends_twice(app: App) -> App:
    """Sends `turn_complete` twice."""
    return events(app, TURN, lambda found: [*found, found[-1]])


@mutant("agents.turn.grammar")
def completes_too_early(app: App) -> App:
    """Completes a step before its last piece of text."""
    return events(app, TURN, lambda found: swapped(found, place(found, "step_complete")))


@mutant("agents.turn.grammar")
def names_another_step(app: App) -> App:
    """Gives one piece of text the identifier of another step."""

    def change(found: list[Data]) -> list[Data]:
        found[place(found, "step_progress")]["event"]["payload"]["step_id"] += "-other"
        return found

    return events(app, TURN, change)


@mutant("agents.turn.grammar")
def starts_late(app: App) -> App:
    """Sends `turn_start` after the first `step_start`."""
    return events(app, TURN, lambda found: swapped(found, 1))


@mutant("agents.turn.one_turn")
def changes_its_name(app: App) -> App:
    """Gives the turn another identifier at its end than at its start."""

    def change(found: list[Data]) -> list[Data]:
        found[-1]["event"]["payload"]["turn"]["turn_id"] += "-final"
        return found

    return events(app, TURN, change)


@mutant("agents.turn.adds_up")
def loses_a_piece(app: App) -> App:
    """Loses one piece of text."""

    def change(found: list[Data]) -> list[Data]:
        first = place(found, "step_progress")
        return found[: first + 1] + found[first + 2 :]

    return events(app, TURN, change)


@mutant("agents.turn.adds_up")
def puts_out_less(app: App) -> App:
    """Cuts the last character off the output message."""

    def change(found: list[Data]) -> list[Data]:
        message = found[-1]["event"]["payload"]["turn"]["output_message"]
        message["content"] = message["content"][:-1]
        return found

    return events(app, TURN, change)


@mutant("agents.turn.steps")
def keeps_the_last_step(app: App) -> App:
    """Puts only the last step into the turn."""

    def change(found: list[Data]) -> list[Data]:
        turn = found[-1]["event"]["payload"]["turn"]
        turn["steps"] = turn["steps"][-1:]
        return found

    return events(app, TURN, change)


@mutant("agents.turn.kept")
def forgets_when_it_ended(app: App) -> App:
    """Keeps turns without their end."""

    def change(body: Any) -> Any:
        body.pop("completed_at", None)
        return body

    return answers(app, KEPT, change, status=200)


@mutant("agents.turn.kept")
def tells_another_step(app: App) -> App:
    """Answers a step with a text that was not said."""

    def change(body: Any) -> Any:
        body["step"]["model_response"]["content"] += " "
        return body

    return answers(app, at("GET", f"{SESSION}/turn/{{}}/step/{{}}"), change, status=200)


@mutant("agents.turn.whole")
def says_less_without_a_stream(app: App) -> App:
    """Cuts the last character off answers without a stream."""

    def change(body: Any) -> Any:
        body["output_message"]["content"] = body["output_message"]["content"][:-1]
        return body

    return answers(app, TURN, change, status=200)
