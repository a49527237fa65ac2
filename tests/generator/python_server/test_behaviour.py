"""Imports the generated package, mounts it on small providers, and calls it."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any, ClassVar

import httpx
import pytest
from fastapi import FastAPI

from llama_stack_spi import Context, Download, NotFoundError, RateLimitError, Upload, given
from llama_stack_spi.http import HttpSettings, install
from tests.generator.python_server.conftest import Tiny
from tests.spi.asgi import Caller


def application(tiny: Tiny, api: str, provider: object, settings: HttpSettings | None = None) -> FastAPI:
    app = FastAPI(openapi_url=None)
    router = tiny.module(f"routers.{api}").router
    settings = settings or HttpSettings(check_answers=True)
    install(app, [router(provider, settings=settings)], settings=settings)
    return app


def client(app: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test")


@pytest.fixture
def words(tiny: Tiny) -> Any:
    models, interface = tiny.module("models.streams"), tiny.module("interfaces.streams").Streams

    class Words(interface):
        """Counts; fails where it is told to."""

        fail_at: int | None = None
        wait_at: int | None = None
        closed = False

        async def words_create(self, body: Any, *, ctx: Context) -> Any:
            if self.wait_at is not None:
                try:
                    await asyncio.Event().wait()
                finally:
                    self.closed = True
            return models.Words(words=[str(number) for number in range(body.count)])

        async def words_create_stream(self, body: Any, *, ctx: Context) -> AsyncIterator[Any]:
            try:
                for number in range(body.count):
                    if number == self.fail_at:
                        raise RateLimitError("Too fast.", retry_after=7)
                    if number == self.wait_at:
                        await asyncio.Event().wait()
                    yield models.Words(words=[str(number)]) if number % 2 == 0 else b'{"words": ["raw"]}'
            finally:
                self.closed = True

        async def words_retrieve(self, word_id: str, *, after: int | None = None, ctx: Context) -> Any:
            return models.Words(words=[word_id, str(after)])

        async def words_retrieve_stream(
            self, word_id: str, *, after: int | None = None, ctx: Context
        ) -> AsyncIterator[Any]:
            yield models.WordAdded(word=word_id)
            if after == 0:
                raise RuntimeError("secret-canary")
            yield b'{"type": "words.ended"}'

    return Words()


class TestStreams:
    async def test_the_switch_in_the_body_decides(self, tiny: Tiny, words: Any) -> None:
        async with client(application(tiny, "streams", words)) as http:
            plain = await http.post("/v1/words", json={"count": 2})
            stream = await http.post("/v1/words", json={"count": 2, "stream": True})
        assert plain.json() == {"words": ["0", "1"]}
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.text == 'data: {"words":["0"]}\n\ndata: {"words": ["raw"]}\n\ndata: [DONE]\n\n'

    async def test_the_switch_in_the_query_decides_and_events_have_names(
        self, tiny: Tiny, words: Any
    ) -> None:
        async with client(application(tiny, "streams", words)) as http:
            plain = await http.get("/v1/words/w", params={"after": 3})
            stream = await http.get("/v1/words/w", params={"stream": "true"})
        assert plain.json() == {"words": ["w", "3"]}
        assert stream.text == (
            'event: word.added\ndata: {"type":"word.added","word":"w"}\n\n'
            'event: words.ended\ndata: {"type": "words.ended"}\n\n'
        )

    @pytest.mark.parametrize(
        ("version", "done"), [("0.2.23", False), ("0.7.0", True), ("1.0.1", True), ("odd", True)]
    )
    async def test_old_clients_get_no_terminator(
        self, tiny: Tiny, words: Any, version: str, done: bool
    ) -> None:
        async with client(application(tiny, "streams", words)) as http:
            headers = {"x-llamastack-client-version": version}
            answer = await http.post("/v1/words", json={"count": 1, "stream": True}, headers=headers)
        assert ("[DONE]" in answer.text) is done

    async def test_an_empty_stream_is_a_stream(self, tiny: Tiny, words: Any) -> None:
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.post("/v1/words", json={"count": 0, "stream": True})
        assert (answer.status_code, answer.text) == (200, "data: [DONE]\n\n")

    async def test_an_error_before_the_first_event_has_its_status(self, tiny: Tiny, words: Any) -> None:
        words.fail_at = 0
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.post("/v1/words", json={"count": 3, "stream": True})
        assert answer.status_code == 429
        assert answer.headers["retry-after"] == "7"
        assert answer.json()["error"]["type"] == "rate_limit_error"

    async def test_an_error_after_the_first_event_is_an_event_without_terminator(
        self, tiny: Tiny, words: Any
    ) -> None:
        words.fail_at = 1
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.post("/v1/words", json={"count": 3, "stream": True})
        assert answer.status_code == 200
        first, last, rest = answer.text.split("\n\n")
        assert first == 'data: {"words":["0"]}'
        assert json.loads(last.removeprefix("data: "))["error"]["message"] == "Too fast."
        assert rest == ""

    async def test_an_unexpected_error_says_nothing_about_itself(self, tiny: Tiny, words: Any) -> None:
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.get("/v1/words/w", params={"stream": "true", "after": "0"})
        assert "event: error\n" in answer.text
        assert "secret-canary" not in answer.text
        assert answer.headers["x-request-id"] in answer.text

    async def test_a_caller_who_leaves_stops_the_stream(self, tiny: Tiny, words: Any) -> None:
        words.wait_at = 1
        caller = Caller("POST", "/v1/words", b'{"count": 3, "stream": true}')
        call = asyncio.create_task(caller.call(application(tiny, "streams", words)))
        await caller.until(messages=2)
        assert not words.closed
        caller.left.set()
        await asyncio.wait_for(call, timeout=1)
        assert words.closed
        assert len(caller.messages) == 2

    @pytest.mark.parametrize("stream", [True, False])
    async def test_a_caller_who_leaves_before_any_answer_stops_the_call(
        self, tiny: Tiny, words: Any, stream: bool
    ) -> None:
        words.wait_at = 0
        caller = Caller("POST", "/v1/words", json.dumps({"count": 3, "stream": stream}).encode())
        call = asyncio.create_task(caller.call(application(tiny, "streams", words)))
        await asyncio.sleep(0.01)
        caller.left.set()
        await asyncio.wait_for(call, timeout=1)
        assert words.closed
        assert caller.messages == []

    async def test_a_slow_reader_holds_the_provider_back(self, tiny: Tiny, words: Any) -> None:
        caller = Caller("POST", "/v1/words", b'{"count": 100000, "stream": true}', gate=asyncio.Event())
        call = asyncio.create_task(caller.call(application(tiny, "streams", words)))
        await asyncio.sleep(0.02)
        assert caller.messages == []
        call.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await call
        assert words.closed

    async def test_silence_is_broken_by_a_comment(self, tiny: Tiny, words: Any) -> None:
        words.wait_at = 1
        app = application(tiny, "streams", words, HttpSettings(ping_seconds=0.01))
        caller = Caller("POST", "/v1/words", b'{"count": 3, "stream": true}')
        call = asyncio.create_task(caller.call(app))
        await caller.until(messages=4)
        caller.left.set()
        await call
        assert [message.get("body") for message in caller.messages[2:4]] == [b": ping\n\n", b": ping\n\n"]


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


class TestForms:
    @pytest.fixture
    def pictures(self, tiny: Tiny) -> Any:
        models, interface = tiny.module("models.multipart"), tiny.module("interfaces.multipart").Multipart

        class Pictures(interface):
            """Keeps the last form."""

            seen: tuple[Any, ...] = ()

            async def pictures_create(
                self, body: Any, *, file: Upload, thumbnails: list[Upload] | None = None, ctx: Context
            ) -> Any:
                content = await file.read()
                self.seen = (body, file.filename, content, [await each.read() for each in thumbnails or []])
                return models.Picture(id="p", bytes=file.size)

            async def pictures_content(self, picture_id: str, *, ctx: Context) -> Download:
                if picture_id == "none":
                    raise NotFoundError(
                        "There is no such picture.", code="picture_not_found", param="picture_id"
                    )

                async def pieces() -> AsyncIterator[bytes]:
                    yield b"one "
                    yield b"two"

                return Download(pieces(), content_type="image/png", filename="bild ä.png")

        return Pictures()

    async def test_fields_become_the_body_and_files_uploads(self, tiny: Tiny, pictures: Any) -> None:
        async with client(application(tiny, "multipart", pictures)) as http:
            data = {
                "purpose": "user_data", "expires_after[anchor]": "created_at", "expires_after[seconds]": "60",
                "tags[]": ["a", "b"], "public": "true",
            }  # fmt: skip
            files = [
                ("file", ("a.png", b"12345")),
                ("thumbnails", ("t1", b"x")),
                ("thumbnails", ("t2", b"y")),
            ]
            answer = await http.post("/v1/pictures", data=data, files=files)
        assert answer.json() == {"id": "p", "bytes": 5}
        body, name, content, thumbnails = pictures.seen
        assert (name, content, thumbnails) == ("a.png", b"12345", [b"x", b"y"])
        assert (body.expires_after.seconds, body.tags, body.public) == (60, ["a", "b"], True)

    @pytest.mark.parametrize(
        ("data", "param"),
        [
            ({}, "purpose"),
            ({"purpose": "x", "public": "yes"}, "public"),
            ({"purpose": "x", "expires_after[seconds]": "60"}, "expires_after.anchor"),
            ({"purpose": "x", "expires_after[seconds]": "6.5"}, "expires_after.seconds"),
            ({"purpose": ["x", "y"]}, "purpose"),
            ({"purpose": "x", "purpose[]": "y"}, "purpose[]"),
            ({"purpose": "x", "purpose[a]": "y"}, "purpose[a]"),
        ],
    )
    async def test_wrong_fields_are_named(self, tiny: Tiny, pictures: Any, data: Any, param: str) -> None:
        async with client(application(tiny, "multipart", pictures)) as http:
            answer = await http.post("/v1/pictures", data=data, files={"file": ("a", b"1")})
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)

    async def test_a_missing_file_another_media_type_and_garbage(self, tiny: Tiny, pictures: Any) -> None:
        form = {"content-type": "multipart/form-data; boundary=x"}
        async with client(application(tiny, "multipart", pictures)) as http:
            missing = await http.post("/v1/pictures", data={"purpose": "x"}, files={"other": ("a", b"1")})
            other = await http.post("/v1/pictures", json={"purpose": "x"})
            garbage = await http.post("/v1/pictures", content=b"garbage", headers=form)
            endless = await http.post(
                "/v1/pictures", content=b"x", headers={"content-type": "multipart/form-data"}
            )
        assert (missing.status_code, missing.json()["error"]["param"]) == (400, "file")
        assert [other.status_code, garbage.status_code, endless.status_code] == [415, 400, 400]

    async def test_a_form_that_is_too_large_is_refused(self, tiny: Tiny, pictures: Any) -> None:
        settings = HttpSettings(max_upload_bytes=1000)
        async with client(application(tiny, "multipart", pictures, settings)) as http:
            answer = await http.post(
                "/v1/pictures", data={"purpose": "x"}, files={"file": ("a", b"1" * 2000)}
            )
        assert (answer.status_code, answer.json()["error"]["code"]) == (413, "body_too_large")

    async def test_downloads_are_attachments(self, tiny: Tiny, pictures: Any) -> None:
        async with client(application(tiny, "multipart", pictures)) as http:
            answer = await http.get("/v1/pictures/p/content")
            missing = await http.get("/v1/pictures/none/content")
        assert (answer.content, answer.headers["content-type"]) == (b"one two", "image/png")
        assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''bild%20%C3%A4.png"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert (missing.status_code, missing.json()["error"]["code"]) == (404, "picture_not_found")

    async def test_an_optional_operation_that_is_left_out_is_501(self, tiny: Tiny, pictures: Any) -> None:
        async with client(application(tiny, "multipart", pictures)) as http:
            answer = await http.delete("/v1/pictures/p")
        assert (answer.status_code, answer.json()["error"]["type"]) == (501, "not_supported_error")

    def test_a_required_operation_that_is_left_out_fails_at_construction(self, tiny: Tiny) -> None:
        interface = tiny.module("interfaces.multipart").Multipart
        with pytest.raises(TypeError, match="pictures_create"):
            type("Incomplete", (interface,), {})()


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
            ("filter[a][b]=c", {"filter": {"a][b": "c"}}),
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


class TestAliases:
    @pytest.fixture
    def app(self, tiny: Tiny) -> FastAPI:
        models, interface = tiny.module("models.aliases"), tiny.module("interfaces.aliases").Aliases

        class Models(interface):  # type: ignore[misc,valid-type]
            """Answers which operation was called, with what."""

            async def tiny_models_retrieve(self, model_id: str, *, ctx: Context) -> Any:
                return models.TinyModel(id=f"retrieve {model_id}")

            async def tiny_models_files_list(self, model_id: str, *, ctx: Context) -> Any:
                return models.TinyModel(id=f"files {model_id}")

            async def tiny_models_latest(self, *, ctx: Context) -> Any:
                return models.TinyModel(id="latest")

            async def tiny_jobs_status(self, *, job_id: str, ctx: Context) -> Any:
                return models.TinyModel(id=f"status {job_id}")

            async def tiny_jobs_cancel(self, body: Any, *, ctx: Context) -> Any:
                return models.TinyModel(id=f"cancel {body.job_id} {given(body.reason, '')}")

        return application(tiny, "aliases", Models())

    @pytest.mark.parametrize(
        ("method", "path", "body", "answer"),
        [
            ("GET", "/v1/models/a", None, "retrieve a"),
            ("GET", "/v1/models/a/b/c", None, "retrieve a/b/c"),
            ("GET", "/v1/models/a%2Fb", None, "retrieve a/b"),
            ("GET", "/v1/openai/v1/models/a/b", None, "retrieve a/b"),
            ("GET", "/v1/models/a/b/files", None, "files a/b"),
            ("GET", "/v1/models/latest", None, "latest"),
            ("GET", "/v1/jobs/status?job_id=1", None, "status 1"),
            ("GET", "/v1/jobs/1", None, "status 1"),
            ("POST", "/v1/jobs/cancel", {"job_id": "1"}, "cancel 1 "),
            ("POST", "/v1/jobs/1/cancel", {"reason": "late"}, "cancel 1 late"),
            ("POST", "/v1/jobs/1/cancel", None, "cancel 1 "),
            ("DELETE", "/v1/jobs/1", None, "cancel 1 "),
        ],
    )
    async def test_each_path_reaches_its_operation(
        self, app: FastAPI, method: str, path: str, body: Any, answer: str
    ) -> None:
        async with client(app) as http:
            found = await http.request(method, path, json=body)
        assert (found.status_code, found.json().get("id")) == (200, answer)

    @pytest.mark.parametrize(
        ("method", "path", "allow"),
        [
            ("PATCH", "/v1/jobs/1", "DELETE, GET"),
            ("POST", "/v1/models/a/b", "GET"),
            ("HEAD", "/v1/models/a", "GET"),
            ("OPTIONS", "/v1/jobs/cancel", "POST"),
        ],
    )
    async def test_other_methods_are_405_with_all_that_are_allowed(
        self, app: FastAPI, method: str, path: str, allow: str
    ) -> None:
        async with client(app) as http:
            found = await http.request(method, path)
        assert (found.status_code, found.headers["allow"]) == (405, allow)

    @pytest.mark.parametrize(
        "path", ["/", "/v1", "/v1/models", "/v1/models/", "/v2/models/a", "/v1/jobs/1/2/3"]
    )
    async def test_unknown_paths_have_the_envelope(self, app: FastAPI, path: str) -> None:
        async with client(app) as http:
            found = await http.get(path)
        assert (found.status_code, found.json()["error"]["code"]) == (404, "unknown_path")
