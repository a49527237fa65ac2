"""Forms, uploads, downloads and optional operations."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from llama_stack_spi import Context, Download, NotFoundError, Upload
from llama_stack_spi.http import HttpSettings
from tests.generator.python_server.conftest import Tiny
from tests.generator.python_server.mounting import application, client


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

    async def test_unknown_fields_are_left_out_whatever_their_names(self, tiny: Tiny, pictures: Any) -> None:
        async with client(application(tiny, "multipart", pictures)) as http:
            data = {"purpose": "x", "][": "a", "[": "b", "]": "c", "other[a]": "d", "other": "e"}
            answer = await http.post("/v1/pictures", data=data, files=[("file", ("a.png", b"1"))])
        assert answer.status_code == 200

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
