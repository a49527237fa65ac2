"""Bodies: absent and null, unions, recursion, names that Python has taken."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from llama_stack_spi import Context, given
from tests.generator.python_server.conftest import Tiny
from tests.generator.python_server.mounting import application, client


@pytest.fixture
def echo(tiny: Tiny) -> Any:
    interface = tiny.module("interfaces.nullable_optional").NullableOptional

    class Echo(interface):
        """Answers what it got."""

        async def notes_create(self, body: Any, *, ctx: Context) -> Any:
            return body

    return Echo()


class TestAbsentAndNull:
    BASE: ClassVar[dict[str, object]] = {"must": "x", "must_or_null": None}

    @pytest.mark.parametrize(
        "fields",
        [
            {},
            {"may_or_null": None},
            {"may_or_null": 1.5, "nested": None, "free": {"a": [1, None, {"b": 2.5}]}},
            {"nested": "red", "names": {"a": "b"}, "link": "https://example.com"},
        ],
    )
    async def test_what_goes_in_comes_out(self, tiny: Tiny, echo: Any, fields: dict[str, object]) -> None:
        async with client(application(tiny, "nullable_optional", echo)) as http:
            answer = await http.post("/v1/notes", json=self.BASE | fields)
        assert answer.status_code == 201
        assert answer.json() == {"with_default": 20} | self.BASE | fields

    @pytest.mark.parametrize(
        ("fields", "param"),
        [
            ({"must": None}, "must"),
            ({"may": None}, "may"),
            ({"may_or_null": 2.5}, "may_or_null"),
            ({"may_or_null": "1"}, "may_or_null"),
            ({"with_default": 2.5}, "with_default"),
            ({"with_default": True}, "with_default"),
            ({"nested": "blue"}, "nested"),
            ({"free": []}, "free"),
            ({"names": {"a": 1}}, "names.a"),
            ({"at": "yesterday"}, "at"),
            ({"at": 12345}, "at"),
        ],
    )
    async def test_what_the_schema_refuses_is_refused(
        self, tiny: Tiny, echo: Any, fields: Any, param: str
    ) -> None:
        async with client(application(tiny, "nullable_optional", echo)) as http:
            answer = await http.post("/v1/notes", json=self.BASE | fields)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)

    async def test_a_whole_number_with_a_point_is_an_integer(self, tiny: Tiny, echo: Any) -> None:
        async with client(application(tiny, "nullable_optional", echo)) as http:
            answer = await http.post(
                "/v1/notes", content=b'{"must":"x","must_or_null":null,"with_default":2.0}'
            )
        assert answer.json()["with_default"] == 2

    def test_given_reads_both_as_the_default(self, tiny: Tiny) -> None:
        note = tiny.module("models.nullable_optional").Note
        assert given(note(must="x", must_or_null=None).may_or_null, 1.0) == 1.0
        assert given(note(must="x", must_or_null=None, may_or_null=None).may_or_null, 1.0) == 1.0
        assert given(note(must="x", must_or_null=None, may_or_null=0.0).may_or_null, 1.0) == 0.0


@pytest.fixture
def measure(tiny: Tiny) -> Any:
    interface = tiny.module("interfaces.unions").Unions

    class Measure(interface):
        """Answers the shape."""

        async def shapes_measure(self, body: Any, *, ctx: Context) -> Any:
            return body.shape

    return Measure()


class TestUnions:
    CIRCLE: ClassVar[dict[str, object]] = {"kind": "circle", "radius": 1.0}

    @pytest.mark.parametrize(
        "fields",
        [
            {"label": "a"},
            {"label": ["a", "b"]},
            {"choice": {"kind": "square", "side": 2}},
            {"choice": {"points": [1, 2]}},
            {"unit": "light year"},
        ],
    )
    async def test_every_member_is_accepted(
        self, tiny: Tiny, measure: Any, fields: dict[str, object]
    ) -> None:
        async with client(application(tiny, "unions", measure)) as http:
            answer = await http.post("/v1/shapes", json={"shape": self.CIRCLE} | fields)
        assert answer.json() == self.CIRCLE

    @pytest.mark.parametrize(
        ("body", "param", "code"),
        [
            ({}, "shape", "missing_required_parameter"),
            ({"shape": {"radius": 1}}, "shape.kind", "missing_required_parameter"),
            ({"shape": {"kind": "star"}}, "shape", "invalid_value"),
            ({"shape": {"kind": "circle"}}, "shape.radius", "missing_required_parameter"),
            ({"shape": {"kind": "circle", "radius": -1}}, "shape.radius", "invalid_value"),
            ({"shape": CIRCLE, "label": 5}, "label", "invalid_type"),
            ({"shape": CIRCLE, "label": ["a", 5]}, "label[1]", "invalid_type"),
            ({"shape": CIRCLE, "choice": {"points": ["a"]}}, "choice.points[0]", "invalid_type"),
            ({"shape": CIRCLE, "origin": {}}, "origin.type", "missing_required_parameter"),
            ({"shape": CIRCLE, "repeat": "2"}, "repeat", "invalid_type"),
            ({"shape": CIRCLE, "repeat": 2.5}, "repeat", "invalid_type"),
            ({"shape": CIRCLE, "repeat": 0}, "repeat", "invalid_value"),
        ],
    )
    async def test_an_error_names_one_place(
        self, tiny: Tiny, measure: Any, body: Any, param: str, code: str
    ) -> None:
        async with client(application(tiny, "unions", measure)) as http:
            answer = await http.post("/v1/shapes", json=body)
        error = answer.json()["error"]
        assert (answer.status_code, error["param"], error["code"]) == (400, param, code)
        assert answer.json()["detail"] == error["message"]

    async def test_python_code_may_leave_constant_tags_out(self, tiny: Tiny) -> None:
        circle = tiny.module("models.unions").Circle(radius=1)
        assert circle.model_dump_json() == '{"kind":"circle","radius":1.0}'


class TestRecursiveTypes:
    async def test_a_tree_goes_through_and_an_optional_body_may_be_missing(self, tiny: Tiny) -> None:
        interface, models = tiny.module("interfaces.recursive_types"), tiny.module("models.recursive_types")

        class Trees(interface.RecursiveTypes):  # type: ignore[name-defined,misc]
            async def trees_replace(self, body: Any, *, ctx: Context) -> Any:
                return body or models.Tree(name="empty")

        leaf = {"type": "eq", "key": "a", "value": {"deep": [1, None]}}
        tree = {"name": "a", "children": [{"name": "b", "filter": {"type": "and", "filters": [leaf, leaf]}}]}
        async with client(application(tiny, "recursive_types", Trees())) as http:
            assert (await http.put("/v1/trees", json=tree)).json() == tree
            assert (await http.put("/v1/trees")).json() == {"name": "empty"}
            wrong = {
                "name": "a",
                "children": [{"name": "b", "filter": {"type": "and", "filters": [{"type": "eq"}]}}],
            }
            answer = await http.put("/v1/trees", json=wrong)
        assert answer.json()["error"]["param"] == "children[0].filter.filters[0].key"


class TestReservedWords:
    async def test_names_are_pythons_inside_and_the_documents_outside(self, tiny: Tiny) -> None:
        interface, seen = tiny.module("interfaces.reserved_words").ReservedWords, {}

        class Words(interface):  # type: ignore[misc,valid-type]
            async def class_import(
                self,
                from_: str,
                body: Any,
                *,
                import_: str | None = None,
                body_: str | None = None,
                ctx: Context,
            ) -> Any:
                seen.update(from_=from_, import_=import_, body_=body_, class_=body.class_)
                return body

        sent = {"class": "a", "schema": {"b": 1}, "model_config": "c", "copy": True, "list": ["d"],
                "dict": {"e": ["f"]}, "str": "g", "kwargs": {"h": 1}, "date-time": "i"}  # fmt: skip
        async with client(application(tiny, "reserved_words", Words())) as http:
            answer = await http.post("/v1/class/x?import=y&body=z", json=sent)
            pythonic = await http.post("/v1/class/x", json={"class_": "a", "schema": {}})
        assert answer.json() == sent
        assert seen == {"from_": "x", "import_": "y", "body_": "z", "class_": "a"}
        assert pythonic.json()["error"]["param"] == "class"
