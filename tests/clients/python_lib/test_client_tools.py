"""Functions as tools: what the model is told of them, and what becomes of its calls."""

from __future__ import annotations

import asyncio
import threading
from datetime import date
from typing import Any, Literal, Optional

import pytest
from llama_stack_client import ClientTool, client_tool, types
from llama_stack_client.lib.agents.rounds import message_of
from pydantic import BaseModel


@client_tool
def weather(city: str, days: int = 1, unit: Literal["C", "F"] = "C") -> dict[str, Any]:
    """Tells the weather of a city.

    It knows every city.

    :param city: the city,
        in any language
    :param int days: how many days
    :returns: the weather
    """
    return {"city": city, "days": days, "unit": unit}


@client_tool
def stay(place: str, *, nights: Optional[int] = None, day: date) -> str:  # noqa: UP045
    """Books a room.

    Args:
        place (str): Where to stay: a city
            or a village.
        day: The first day.

    Returns:
        The booking.

    Raises:
        ValueError: There is no room.
    """
    return f"{place} {nights} {day.isoformat()}"


def run(tool: ClientTool, arguments: object, name: str = "tool") -> str:
    made = types.ToolCall.model_validate({"call_id": "c", "tool_name": name, "arguments": arguments})
    response = tool.run([message_of(made)])
    assert (response.call_id, response.tool_name) == ("c", name)
    assert isinstance(response.content, str)
    return response.content


def test_definition_of_a_function_with_a_rest_docstring() -> None:
    definition = weather.get_tool_definition()
    assert definition.name == "weather"
    assert definition.description == "Tells the weather of a city.\n\nIt knows every city."
    assert definition.input_schema == {
        "type": "object",
        "properties": {
            "city": {"type": "string", "description": "the city, in any language"},
            "days": {"type": "integer", "description": "how many days", "default": 1},
            "unit": {"type": "string", "enum": ["C", "F"], "default": "C"},
        },
        "required": ["city"],
    }
    told = [(p.name, p.parameter_type, p.required, p.default) for p in definition.parameters or []]
    assert told == [
        ("city", "string", True, None),
        ("days", "integer", False, 1),
        ("unit", "string", False, "C"),
    ]


def test_definition_of_a_function_with_a_google_docstring() -> None:
    parameters = stay.get_params_definition()
    assert stay.get_description() == "Books a room."
    assert parameters["place"].description == "Where to stay: a city or a village."
    assert parameters["day"].description == "The first day."
    assert (parameters["nights"].parameter_type, parameters["nights"].required) == ("integer", False)


def test_names_that_pydantic_would_refuse_and_titles_are_kept() -> None:
    @client_tool
    def odd(schema: str, _hidden: int, title: str, model_x: list[str]) -> None: ...

    schema = odd.get_input_schema()
    assert list(schema["properties"]) == ["schema", "_hidden", "title", "model_x"]
    assert schema["properties"]["title"] == {"type": "string"}


def test_models_are_arguments_with_schemas_of_their_own() -> None:
    class Place(BaseModel):
        city: str
        country: str = "no"

    def travel(to: Place) -> str:
        return f"{type(to).__name__} {to.city} {to.country}"

    travel.__annotations__ = {"to": Place, "return": str}
    tool = client_tool(travel)
    assert "Place" in tool.get_input_schema()["$defs"]
    assert run(tool, {"to": {"city": "Oslo"}}) == "Place Oslo no"


def test_a_tool_is_still_a_function() -> None:
    assert weather("Oslo", unit="F") == {"city": "Oslo", "days": 1, "unit": "F"}
    assert weather.__name__ == "weather"


def test_arguments_become_what_the_function_asks_for() -> None:
    assert run(stay, {"place": "Bergen", "day": "2026-02-03"}) == "Bergen None 2026-02-03"
    assert run(weather, '{"city": "Oslo", "days": "3"}') == '{"city": "Oslo", "days": 3, "unit": "C"}'


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({}, "Error: city: Field required"),
        ({"city": "Oslo", "when": 1}, "Error: when: Extra inputs are not permitted"),
        ({"city": "Oslo", "unit": "K"}, "Error: unit: Input should be 'C' or 'F'"),
        ("{oops", "Error: the arguments are not JSON"),
        ("[1]", "Error: the arguments are not a JSON object"),
    ],
)
def test_wrong_arguments_are_told_to_the_model(arguments: object, told: str) -> None:
    assert run(weather, arguments).startswith(told)


def test_an_exception_is_told_to_the_model() -> None:
    @client_tool
    def broken() -> None:
        raise KeyError

    assert run(broken, {}) == "Error: KeyError"


def test_what_is_no_json_is_told_to_the_model() -> None:
    @client_tool
    def strange() -> object:
        return threading.Lock()

    assert run(strange, {}).startswith("Error: ")


def test_content_goes_to_the_model_and_metadata_does_not() -> None:
    @client_tool
    def found() -> dict[str, object]:
        return {"content": ["æ"], "metadata": {"page": 3}}

    made = types.ToolCall(call_id="c", tool_name="found", arguments={})
    response = found.run([message_of(made)])
    assert (response.content, response.metadata) == ('["æ"]', {"page": 3})


def test_a_coroutine_function_runs_where_there_is_no_loop_and_where_there_is_one() -> None:
    @client_tool
    async def slow(x: int) -> int:
        await asyncio.sleep(0)
        return x + 1

    async def inside() -> str:
        return run(slow, {"x": 1})

    assert run(slow, {"x": 1}) == "2"
    assert asyncio.run(inside()) == "2"


async def test_a_function_runs_off_the_event_loop() -> None:
    @client_tool
    def where() -> bool:
        return threading.current_thread() is threading.main_thread()

    made = types.ToolCall(call_id="c", tool_name="where", arguments={})
    assert (await where.async_run([message_of(made)])).content == "false"


@pytest.mark.parametrize("parameters", ["*values: str", "**named: str", "value: str, /"])
def test_a_function_that_no_model_can_call_is_refused(parameters: str) -> None:
    names: dict[str, Any] = {}
    exec(f"def tool({parameters}) -> None: ...", names)
    with pytest.raises(TypeError, match="cannot be given by name"):
        client_tool(names["tool"])


class Search(ClientTool):
    """A tool as a class, as older programs write it."""

    def get_name(self) -> str:
        return "search"

    def get_description(self) -> str:
        return "Searches."

    def get_params_definition(self) -> dict[str, types.ToolParameter]:
        query = types.ToolParameter(name="query", parameter_type="str", description="What?", required=True)
        return {"query": query}

    def run_impl(self, query: str) -> str:  # type: ignore[override]
        return query.upper()


def test_a_class_is_a_tool() -> None:
    assert Search().get_tool_definition().to_dict() == {
        "name": "search",
        "description": "Searches.",
        "parameters": [{"name": "query", "parameter_type": "str", "description": "What?", "required": True}],
        "metadata": {},
    }
    assert run(Search(), {"query": "a"}) == "A"


async def test_a_class_is_a_tool_of_an_async_agent() -> None:
    made = types.ToolCall(call_id="c", tool_name="search", arguments={"query": "a"})
    assert (await Search().async_run([message_of(made)])).content == "A"


def test_a_class_may_tell_its_parameters_as_a_schema() -> None:
    class Newer(Search):
        def get_params_definition(self) -> dict[str, types.ToolParameter]:
            return dict(ClientTool.get_params_definition(self))

        def get_input_schema(self) -> dict[str, Any]:
            return {"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]}

    definition = Newer().get_tool_definition()
    assert definition.input_schema == Newer().get_input_schema()
    assert [each.name for each in definition.parameters or []] == ["query"]
