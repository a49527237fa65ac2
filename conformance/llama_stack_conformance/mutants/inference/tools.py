"""Calls of tools that are wrong in one way each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import Data, answers, at, events, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")


def calls(change: Callable[[dict[str, Any]], None]) -> Callable[[Any], Any]:
    """Changes every call of an answer."""

    def changed(body: Any) -> Any:
        for choice in body["choices"]:
            for call in choice["message"].get("tool_calls") or []:
                change(call)
        return body

    return changed


@mutant("inference.tools.required")
def calls_something_else(app: App) -> App:
    """Calls a tool that the request does not have."""

    def change(call: dict[str, Any]) -> None:
        call["function"]["name"] = "get_climate"

    return answers(app, CHAT, calls(change), status=200)


@mutant("inference.tools.required")
def says_that_it_stopped(app: App) -> App:
    """Gives the reason `stop`."""

    def change(body: Any) -> Any:
        for choice in body["choices"]:
            choice["finish_reason"] = "stop"
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.tools.strict")
@mutant("inference.tools.arguments")
def leaves_an_argument_out(app: App) -> App:
    """Calls without the argument `days`."""

    def change(call: dict[str, Any]) -> None:
        call["function"]["arguments"] = '{"city": "Lima"}'

    return answers(app, CHAT, calls(change), status=200)


@mutant("inference.tools.required")
def calls_nothing(app: App) -> App:
    """Takes `required` for `none`."""

    def change(body: Any) -> Any:
        return {**body, "tool_choice": "none"} if body.get("tool_choice") == "required" else body

    return requests(app, CHAT, change)


@mutant("inference.tools.named")
def calls_the_first(app: App) -> App:
    """Takes a named tool for `required`, and calls the first."""

    def change(body: Any) -> Any:
        return {**body, "tool_choice": "required"} if isinstance(body.get("tool_choice"), dict) else body

    return requests(app, CHAT, change)


@mutant("inference.tools.none")
def calls_all_the_same(app: App) -> App:
    """Takes `none` for `required`."""

    def change(body: Any) -> Any:
        return {**body, "tool_choice": "required"} if body.get("tool_choice") == "none" else body

    return requests(app, CHAT, change)


@mutant("inference.tools.stream_adds_up")
def loses_a_piece_of_the_arguments(app: App) -> App:
    """Loses the second piece of the arguments."""

    def change(found: list[Data]) -> list[Data]:
        places = [place for place, data in enumerate(found) if "arguments" in str(data)]
        return [data for place, data in enumerate(found) if place not in places[1:2]]

    return events(app, CHAT, change)


@mutant("inference.tools.stream_adds_up")
def names_the_tool_in_every_piece(app: App) -> App:
    """Repeats the name in every piece."""

    def change(found: list[Data]) -> list[Data]:
        for data in found:
            for choice in data["choices"] if isinstance(data, dict) else ():
                for piece in choice["delta"].get("tool_calls") or []:
                    piece["function"]["name"] = "get_weather"
        return found

    return events(app, CHAT, change)


@mutant("inference.tools.stream_adds_up")
def calls_with_something_else(app: App) -> App:
    """Streams arguments that are JSON and fit, but not those of the answer without a stream."""

    def change(found: list[Data]) -> list[Data]:
        first = True
        for data in found:
            for choice in data["choices"] if isinstance(data, dict) else ():
                for piece in choice["delta"].get("tool_calls") or []:
                    piece["function"]["arguments"] = '{"city": "Quito", "days": 9}' if first else ""
                    first = False
        return found

    return events(app, CHAT, change)


@mutant("inference.tools.result")
def knows_no_results(app: App) -> App:
    """Takes no messages of tools."""

    def change(body: Any) -> Any:
        for message in body["messages"]:
            message.pop("tool_call_id", None)
        return body

    return requests(app, CHAT, change)


@mutant("inference.tools.unknown")
def overlooks_a_wrong_name(app: App) -> App:
    """Answers a choice that names no tool as if it were free."""

    def change(body: Any) -> Any:
        return {**body, "tool_choice": "auto"} if isinstance(body.get("tool_choice"), dict) else body

    return requests(app, CHAT, change)
