"""Finds the route of a path by looking it up, where a list of routes would be tried one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from starlette.datastructures import URLPath
from starlette.routing import BaseRoute, Match, NoMatchFound, Route
from starlette.types import Receive, Scope, Send

from llama_stack_spi.http.routes import specificity


class RouteTable(BaseRoute):
    """Many routes as one. Fixed paths are a dictionary; templates are found by the text before their first variable.

    A longer fixed beginning wins over a shorter one, and within one beginning the more specific path comes first.
    """

    def __init__(self, routes: Iterable[Route]) -> None:
        self.routes = sorted(routes, key=lambda route: specificity(route.path))
        self._fixed = {route.path: route for route in self.routes if "{" not in route.path}
        self._templates: dict[str, list[Route]] = {}
        for route in self.routes:
            if "{" in route.path:
                beginning = route.path.partition("{")[0]
                self._templates.setdefault(beginning[: beginning.rindex("/") + 1], []).append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """The route of a request, put into its scope; every method matches, since a route answers 405 itself."""
        if scope["type"] != "http":
            return Match.NONE, {}
        for route in self._candidates(scope["path"].removeprefix(scope.get("root_path", ""))):
            match, found = route.matches(scope)
            if match is Match.FULL:
                return match, {**found, "route": route}
        return Match.NONE, {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hands the request to the route that was found."""
        await scope["endpoint"](scope, receive, send)

    def url_path_for(self, name: str, /, **path_params: object) -> URLPath:
        """The path of a route, by its template."""
        for route in self.routes:
            if route.name == name:
                return route.url_path_for(name, **path_params)
        raise NoMatchFound(name, dict(path_params))

    def _candidates(self, path: str) -> Iterator[Route]:
        if (fixed := self._fixed.get(path)) is not None:
            yield fixed
        end = path.rfind("/")
        while end >= 0:
            yield from self._templates.get(path[: end + 1], ())
            end = path.rfind("/", 0, end)
