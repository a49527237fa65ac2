"""Parameters in the query and in headers."""

from __future__ import annotations

from typing import Any

import pytest

from llama_stack_spi import Context
from tests.generator.python_server.conftest import Tiny
from tests.generator.python_server.mounting import application, client


class TestParameters:
    @pytest.fixture
    def items(self, tiny: Tiny) -> Any:
        models, interface = tiny.module("models.pagination"), tiny.module("interfaces.pagination").Pagination

        class Items(interface):
            """Keeps the arguments of the last call."""

            seen: dict[str, object]

            async def items_list(self, *, ctx: Context, **arguments: object) -> Any:
                self.seen = arguments
                return models.ItemPage(data=[], last_id=None, has_more=False)

        return Items()

    @pytest.mark.parametrize(
        ("query", "arguments"),
        [
            ("", {}),
            ("after=&limit=5", {"after": "", "limit": 5}),
            ("ids=1,2,-3", {"ids": [1, 2, -3]}),
            ("include=asc&include=desc", {"include": ["asc", "desc"]}),
            ("include[]=asc&include%5B%5D=desc", {"include": ["asc", "desc"]}),
            ("ratio=1e3&all=false", {"ratio": 1000.0, "all_": False}),
            ("filter[a]=b&filter[c]=d%20e", {"filter": {"a": "b", "c": "d e"}}),
            ("filter[a[b]=c", {"filter": {"a[b": "c"}}),
            ("unknown=1", {}),
        ],
    )
    async def test_texts_become_values(
        self, tiny: Tiny, items: Any, query: str, arguments: dict[str, object]
    ) -> None:
        async with client(application(tiny, "pagination", items)) as http:
            answer = await http.get(f"/v1/items?{query}")
        assert answer.status_code == 200, answer.text
        assert items.seen == {name.rstrip("_"): value for name, value in arguments.items()}

    @pytest.mark.parametrize(
        ("query", "param"),
        [
            *(
                (f"limit={text}", "limit")
                for text in ("5.0", "1_0", "+5", "%205", "", "0", "101", "05", "x", "1e1")
            ),
            *((f"all={text}", "all") for text in ("1", "True", "yes", "")),
            *((f"ratio={text}", "ratio") for text in ("NaN", "inf", ".5", "1,5")),
            ("limit=1&limit=2", "limit"),
            ("ids=1,x", "ids"),
            ("include=up", "include[0]"),
            ("order=up", "order"),
            ("filter[a][b]=c", "filter"),
        ],
    )
    async def test_other_texts_are_refused(self, tiny: Tiny, items: Any, query: str, param: str) -> None:
        async with client(application(tiny, "pagination", items)) as http:
            answer = await http.get(f"/v1/items?{query}")
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)

    async def test_headers_are_parameters_too(self, tiny: Tiny, items: Any) -> None:
        async with client(application(tiny, "pagination", items)) as http:
            await http.get("/v1/items", headers={"X-Tenant": "me"})
            seen = items.seen
            refused = await http.get("/v1/items", headers={"X-Tenant": "much too long"})
        assert seen == {"x_tenant": "me"}
        assert refused.json()["error"]["param"] == "X-Tenant"
