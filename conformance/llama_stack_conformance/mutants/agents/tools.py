"""Client tools and shields that are wrong in one way each."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.mutants.breaking import Data, answers, at, events, heads, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

SESSION = "/v1/agents/{}/session/{}"
TURN = at("POST", f"{SESSION}/turn")
RESUME = at("POST", f"{SESSION}/turn/{{}}/resume")


def last(found: list[Data]) -> dict[str, Any]:
    """What the last event tells."""
    payload: dict[str, Any] = found[-1]["event"]["payload"]
    return payload


@mutant("agents.client_tools.waits")
def completes_instead(app: App) -> App:
    """Says that a turn is complete which waits for the client."""

    def change(found: list[Data]) -> list[Data]:
        last(found)["event_type"] = "turn_complete"
        return found

    return events(app, TURN, change)


@mutant("agents.client_tools.waits")
def is_over_already(app: App) -> App:
    """Gives a turn that waits the time of its end."""

    def change(body: Any) -> Any:
        return {**body, "completed_at": body["started_at"]}

    return answers(app, at("GET", f"{SESSION}/turn/{{}}"), change, status=200)


@mutant("agents.client_tools.resumes")
def forgets_what_was_before(app: App) -> App:
    """Leaves the steps before the pause out of the turn."""

    def change(found: list[Data]) -> list[Data]:
        last(found)["turn"]["steps"] = last(found)["turn"]["steps"][1:]
        return found

    return events(app, RESUME, change)


@mutant("agents.client_tools.resumes")
def loses_the_results(app: App) -> App:
    """Goes on with empty results of the client's tools."""

    def change(body: Any) -> Any:
        for each in body["tool_responses"]:
            each["content"] = ""
        return body

    return requests(app, RESUME, change)


@mutant("agents.client_tools.conflict")
def resumes_anything(app: App) -> App:
    """Answers 400 where a turn does not wait."""
    return heads(app, RESUME, lambda status, found: (400 if status == 409 else status, found))


@mutant("agents.tools.none")
def decides_for_itself(app: App) -> App:
    """Ignores the settings of the turn."""

    def change(body: Any) -> Any:
        body.pop("tool_config", None)
        return body

    return requests(app, TURN, change)


@mutant("agents.shields.stop")
def has_no_shields(app: App) -> App:
    """Makes agents without their shields."""

    def change(body: Any) -> Any:
        body["agent_config"].pop("input_shields", None)
        return body

    return requests(app, at("POST", "/v1/agents"), change)


@mutant("agents.shields.stop")
def does_not_say_why(app: App) -> App:
    """Leaves the violation out of the step."""

    def change(found: list[Data]) -> list[Data]:
        for each in found:
            each["event"]["payload"].get("step_details", {}).pop("violation", None)
        return found

    return events(app, TURN, change)
