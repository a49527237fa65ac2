"""Tools that run in the caller's program: a function, or a class with a name and parameters of its own."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import update_wrapper
from typing import Any, Generic, ParamSpec, TypeVar, cast

from pydantic import ValidationError
from pydantic_core import to_jsonable_python

from ... import types
from .docstrings import read_docs
from .signatures import arguments_model, input_schema, named_arguments, parameters_of

P = ParamSpec("P")
R = TypeVar("R")


class ClientTool(ABC):
    """A tool that an agent may call and that runs here.

    Write a function and `@client_tool` above it, or subclass this: define name, description, parameters or
    input schema, and `run_impl`. Its result goes to the model: text as it is, all else as JSON. Returning
    `{"content": …, "metadata": {…}}` keeps the metadata from the model. An exception becomes `Error: …`.
    """

    @abstractmethod
    def get_name(self) -> str:
        """The name by which the model calls the tool."""

    @abstractmethod
    def get_description(self) -> str:
        """What the tool does and when to use it."""

    def get_params_definition(self) -> Mapping[str, types.ToolParameter]:
        """The parameters, by name; as the input schema tells them, unless a subclass does."""
        return parameters_of(self.get_input_schema() or {})

    def get_input_schema(self) -> dict[str, Any] | None:
        """JSON Schema of the arguments, where there is more to say than in the parameters."""
        return None

    def get_tool_definition(self) -> types.ToolDef:
        """The tool as the server is told of it."""
        definition: dict[str, object] = {
            "name": self.get_name(),
            "description": self.get_description(),
            "parameters": list(self.get_params_definition().values()),
            "metadata": {},
        }
        if schema := self.get_input_schema():
            definition["input_schema"] = schema
        return types.ToolDef.model_validate(definition)

    def run_impl(self, **arguments: Any) -> Any:
        """Does the work. May be a coroutine function."""
        raise NotImplementedError(f"{type(self).__name__} has no run_impl")

    async def async_run_impl(self, **arguments: Any) -> Any:
        """Does the work for `AsyncAgent`: `run_impl`, in a thread when it is an ordinary function."""
        if inspect.iscoroutinefunction(self.run_impl):
            return await self.run_impl(**arguments)
        return await asyncio.to_thread(self.run_impl, **arguments)

    def run(self, message_history: Sequence[types.CompletionMessage]) -> types.ToolResponse:
        """Answers the one call in the last message. It never raises what the tool raises."""
        call = _only_call(message_history)
        try:
            result = self.run_impl(**_arguments(call))
            return _answer(call, _awaited(result) if inspect.iscoroutine(result) else result)
        except Exception as error:
            return failed(call, error)

    async def async_run(self, message_history: Sequence[types.CompletionMessage]) -> types.ToolResponse:
        """Answers like `run`, without holding up the event loop."""
        call = _only_call(message_history)
        try:
            return _answer(call, await self.async_run_impl(**_arguments(call)))
        except Exception as error:
            return failed(call, error)


class FunctionTool(ClientTool, Generic[P, R]):
    """A function as a tool; it can still be called as a function."""

    def __init__(self, function: Callable[P, R]) -> None:
        """Reads the signature and the docstring; a signature that no model can call is a `TypeError`."""
        self._function = function
        # The same, for arguments that only the model knows.
        self._plain: Callable[..., Any] = function
        self._docs = read_docs(function)
        self._arguments = arguments_model(function, self._docs)
        update_wrapper(self, function)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        """Calls the function."""
        return self._function(*args, **kwargs)

    def get_name(self) -> str:
        """The function's name."""
        return str(getattr(self._function, "__name__", type(self._function).__name__))

    def get_description(self) -> str:
        """The docstring before its sections."""
        return self._docs.description

    def get_input_schema(self) -> dict[str, Any]:
        """The function's parameters as JSON Schema."""
        return input_schema(self._arguments)

    def run_impl(self, **arguments: Any) -> Any:
        """Checks the arguments and calls the function."""
        return self._plain(**named_arguments(self._arguments, arguments))

    async def async_run_impl(self, **arguments: Any) -> Any:
        """Like `run_impl`; an ordinary function runs in a thread."""
        named = named_arguments(self._arguments, arguments)
        if inspect.iscoroutinefunction(self._plain):
            return await self._plain(**named)
        return await asyncio.to_thread(self._plain, **named)


def client_tool(function: Callable[P, R]) -> FunctionTool[P, R]:
    """Makes a function into a tool: name, description and JSON Schema come from its signature and docstring.

    ```python
    @client_tool
    def add(x: int, y: int = 1) -> int:
        \"\"\"Adds two numbers.

        Args:
            x: The first number.
            y: The second number.
        \"\"\"
        return x + y
    ```
    """
    return FunctionTool(function)


def failed(call: types.ToolCall, error: object) -> types.ToolResponse:
    """The result of a call that went wrong, for the model to read."""
    reason = _bad_arguments(error) if isinstance(error, ValidationError) else str(error)
    text = f"Error: {reason or type(error).__name__}"
    return types.ToolResponse(call_id=call.call_id, tool_name=call.tool_name, content=text)


def _bad_arguments(error: ValidationError) -> str:
    """One line for the model, without addresses of documentation and without the values."""
    return "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())


def _only_call(messages: Sequence[types.CompletionMessage]) -> types.ToolCall:
    calls = messages[-1].tool_calls or []
    if len(calls) != 1:
        raise ValueError(f"the last message has {len(calls)} tool calls; a tool answers one")
    return calls[0]


def _arguments(call: types.ToolCall) -> dict[str, Any]:
    arguments: object = call.arguments
    if isinstance(arguments, str):
        try:
            arguments = json.loads(arguments or "{}")
        except ValueError as error:
            raise ValueError(f"the arguments are not JSON: {error}") from error
    if not isinstance(arguments, dict):
        raise TypeError("the arguments are not a JSON object")
    return cast("dict[str, Any]", arguments)


def _answer(call: types.ToolCall, result: object) -> types.ToolResponse:
    metadata: object = {}
    if isinstance(result, dict) and "content" in result:
        parts = cast("dict[str, object]", result)
        metadata, result = parts.get("metadata") or {}, parts["content"]
    content = (
        result if isinstance(result, str) else json.dumps(to_jsonable_python(result), ensure_ascii=False)
    )
    fields = {"call_id": call.call_id, "tool_name": call.tool_name, "content": content, "metadata": metadata}
    return types.ToolResponse.model_validate(fields)


def _awaited(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Runs a coroutine from code that is not async, even where an event loop runs, as in a notebook."""
    context = contextvars.copy_context()
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(context.run, asyncio.run, coroutine).result()
