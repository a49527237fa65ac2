"""Base of every model: keeps what it does not know, and writes back what it was given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, get_origin

from pydantic import BaseModel, ConfigDict, SerializerFunctionWrapHandler, model_serializer


class WireModel(BaseModel):
    """A JSON object of the contract.

    Unknown fields are kept. A field that was absent is not in `model_fields_set`; one that was null is,
    and is `None`. Validators are built at the first use, so importing a module of models costs little.
    """

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
    )

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Mapping[str, Any] | None = None,
    ) -> bool | None:
        """Builds the validator; pydantic calls it at the first use."""
        # Without a namespace pydantic looks names up in the caller's frame first, and a local variable of the
        # caller that is called `Message` would become part of the model.
        names: Mapping[str, Any] = {} if _types_namespace is None else _types_namespace
        return super().model_rebuild(force=force, raise_errors=raise_errors, _types_namespace=names)

    def to_dict(self) -> dict[str, Any]:
        """The object as it stands on the wire: wire names, absent fields absent, null fields null."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)

    def to_json(self) -> str:
        """The object as JSON text, like `to_dict`."""
        return self.model_dump_json(by_alias=True, exclude_unset=True)

    def __str__(self) -> str:
        """Shows the name of the model, too, as `repr` does."""
        return repr(self)

    @model_serializer(mode="wrap")
    def _with_tags(self, write: SerializerFunctionWrapHandler) -> dict[str, Any]:
        # A caller who builds a model leaves its tag to the default; "unset" must not drop it.
        written: dict[str, Any] = write(self)
        missing = {name: value for name, value in _tags(type(self)).items() if name not in written}
        return {**missing, **written}


_TAGS: dict[type[WireModel], dict[str, object]] = {}


def _tags(model: type[WireModel]) -> dict[str, object]:
    """The fields of a model that can hold one value only, by wire name."""
    tags = _TAGS.get(model)
    if tags is None:
        tags = {
            field.alias or name: field.default
            for name, field in model.model_fields.items()
            if get_origin(field.annotation) is Literal and not field.is_required()
        }
        _TAGS[model] = tags
    return tags
