"""Reads multipart forms: text fields become the body model, file fields become uploads."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager

from pydantic import ValidationError
from pydantic_core import to_json
from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.types import Receive

from llama_stack_spi.errors import InvalidRequestError
from llama_stack_spi.http.bodies import body_chunks
from llama_stack_spi.http.errors import MediaTypeError
from llama_stack_spi.http.operation import FileField, FormBody, Kind
from llama_stack_spi.http.parameters import decode_text
from llama_stack_spi.http.problems import invalid_value
from llama_stack_spi.http.settings import HttpSettings
from llama_stack_spi.http.wire import WireType
from llama_stack_spi.upload import Upload

_MEDIA_TYPE = "multipart/form-data"


class FormReader:
    """The form of one operation."""

    __slots__ = ("_body", "_known", "_settings", "_wire_type")

    def __init__(self, body: FormBody, settings: HttpSettings) -> None:
        self._body = body
        self._known = {field.alias or name for name, field in body.type.model_fields.items()}
        self._settings = settings
        self._wire_type = WireType(body.type)

    @asynccontextmanager
    async def reading(
        self, receive: Receive, headers: Mapping[str, str], *, fields: Mapping[str, str]
    ) -> AsyncIterator[dict[str, object]]:
        """The arguments `body` and one for each file; the files are closed at the end of the block."""
        items = await self._parse(receive, headers)
        try:
            texts = [(name, value) for name, value in items if isinstance(value, str)]
            files = [(name, value) for name, value in items if isinstance(value, UploadFile)]
            yield {"body": self._model([*texts, *fields.items()]), **self._uploads(files)}
        finally:
            for _, value in items:
                if isinstance(value, UploadFile):
                    value.file.close()

    async def _parse(
        self, receive: Receive, headers: Mapping[str, str]
    ) -> list[tuple[str, str | UploadFile]]:
        content_type = headers.get("content-type", "")
        if not content_type:
            raise InvalidRequestError(
                f"The body is required, as `{_MEDIA_TYPE}`.", code="missing_required_parameter", param="body"
            )
        if content_type.partition(";")[0].strip().lower() != _MEDIA_TYPE:
            raise MediaTypeError(content_type, wanted=_MEDIA_TYPE)
        settings = self._settings
        parser = MultiPartParser(
            Headers({"content-type": content_type}),
            body_chunks(receive, headers, limit=settings.max_upload_bytes),
            max_files=settings.max_form_fields,
            max_fields=settings.max_form_fields,
            max_part_size=settings.max_body_bytes,
        )
        try:
            return (await parser.parse()).multi_items()
        except (MultiPartException, KeyError) as error:
            reason = error.message if isinstance(error, MultiPartException) else "it names no boundary"
            raise InvalidRequestError(f"The form cannot be read: {reason}", code="invalid_form") from None

    def _model(self, texts: Sequence[tuple[str, str]]) -> object:
        # Unknown fields are left out, as in JSON: a bracket in the name of one means nothing.
        known = [(name, text) for name, text in texts if name.partition("[")[0] in self._known]
        value = nested(known, self._body.kinds)
        try:
            return self._wire_type.from_json(to_json(value))
        except ValidationError as error:
            raise invalid_value(error, value, root="") from None

    def _uploads(self, files: Sequence[tuple[str, UploadFile]]) -> dict[str, object]:
        arguments: dict[str, object] = {}
        for field in self._body.files:
            found = [_upload(file) for name, file in files if name in (field.wire, f"{field.wire}[]")]
            if found:
                arguments[field.name] = found if field.many else _only(found, field)
            elif field.required:
                raise InvalidRequestError(
                    f"The file `{field.wire}` is required.",
                    code="missing_required_parameter",
                    param=field.wire,
                )
        return arguments


def nested(texts: Sequence[tuple[str, str]], kinds: Mapping[str, Kind]) -> dict[str, object]:
    """`a[b]=1` and `c[]=x` as `{"a": {"b": 1}, "c": ["x"]}`; an object may also come whole, as JSON.

    A field that comes twice is a list, which the schema then takes or refuses.
    """
    root: dict[str, object] = {}
    for name, text in texts:
        steps = [step.removesuffix("]") for step in name.split("[")]
        many = steps[-1] == "" and len(steps) > 1
        steps = steps[:-1] if many else steps
        path = ".".join(steps)
        many = many or f"{path}[]" in kinds
        kind = kinds.get(f"{path}[]" if many else path) or kinds.get(".".join([*steps[:-1], "*"])) or "string"
        if kind == "string" and text.startswith("{") and any(key.startswith(f"{path}.") for key in kinds):
            kind = "json"
        place = _below(root, steps[:-1], name)
        value = decode_text(text, kind, name=path)
        if many:
            items = place.setdefault(steps[-1], [])
            if not isinstance(items, list):
                raise _contradiction(name)
            items.append(value)
        elif steps[-1] in place:
            before = place[steps[-1]]
            place[steps[-1]] = [*before, value] if isinstance(before, list) else [before, value]
        else:
            place[steps[-1]] = value
    return root


def _below(root: dict[str, object], steps: Sequence[str], name: str) -> dict[str, object]:
    for step in steps:
        below = root.setdefault(step, {})
        if not isinstance(below, dict):
            raise _contradiction(name)
        root = below
    return root


def _contradiction(name: str) -> InvalidRequestError:
    return InvalidRequestError(f"`{name}` contradicts another field.", code="invalid_value", param=name)


def _upload(file: UploadFile) -> Upload:
    return Upload(
        file.file,
        filename=file.filename or "upload",
        content_type=file.content_type or "application/octet-stream",
        size=file.size or 0,
    )


def _only(found: list[Upload], field: FileField) -> Upload:
    if len(found) > 1:
        raise InvalidRequestError(
            f"`{field.wire}` is given more than once.", code="invalid_value", param=field.wire
        )
    return found[0]
