"""Unions that stay open: a member that this release does not know arrives as itself, under no wrong name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from .narrow import is_object


class UnknownVariant:
    """A member of a union that this release of the package does not know."""

    __slots__ = ("raw", "tag")

    def __init__(self, *, tag: str, raw: Mapping[str, Any]) -> None:
        """`tag` is the value that names the member, `raw` the whole object as it came."""
        self.tag = tag
        self.raw: dict[str, Any] = dict(raw)

    def __repr__(self) -> str:
        """Shows the tag and the object."""
        return f"UnknownVariant(tag={self.tag!r}, raw={self.raw!r})"

    def __getattr__(self, name: str) -> Any:
        """A field of the object, so that `event.type` can be asked of every member of a union."""
        # While it is being copied, an instance has neither `tag` nor `raw`.
        if name in UnknownVariant.__slots__ or name.startswith("__"):
            raise AttributeError(name)
        if name not in self.raw:
            raise AttributeError(
                f"the unknown variant {self.tag!r} has no field {name!r}", name=name, obj=self
            )
        return self.raw[name]

    def __eq__(self, other: object) -> bool:
        """Equal when the objects are."""
        return isinstance(other, UnknownVariant) and (other.tag, other.raw) == (self.tag, self.raw)

    def to_dict(self) -> dict[str, Any]:
        """The object as it came."""
        return self.raw

    __hash__ = None  # type: ignore[assignment]

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Accepts instances; objects become instances only through `OpenUnion`, which knows the tags."""
        return core_schema.is_instance_schema(cls, serialization=_WRITE_RAW)


_WRITE_RAW = core_schema.plain_serializer_function_ser_schema(lambda unknown: unknown.raw)


class OpenUnion:
    """Annotates a union of models: `tag` tells them apart, `members` maps its values to their names.

    The known tags are told apart inside pydantic's compiled code, by one look-up. Only an object that it
    refuses comes here, and only one whose tag is a text that no member claims becomes an `UnknownVariant`.
    """

    def __init__(self, tag: str, members: Mapping[str, str]) -> None:
        """Takes the facts of the discriminator."""
        self._tag = tag
        self._members = members

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """The tagged union of the known members, then the unknown one."""
        types = {getattr(member, "__name__", str(member)): member for member in get_args(source)}
        schemas = {name: handler.generate_schema(types[name]) for name in set(self._members.values())}
        known = core_schema.tagged_union_schema(
            {tag: schemas[name] for tag, name in self._members.items()}, discriminator=self._tag
        )
        unknown = core_schema.no_info_plain_validator_function(self._unknown, serialization=_WRITE_RAW)
        return core_schema.union_schema([known, unknown], mode="left_to_right")

    def _unknown(self, value: object) -> UnknownVariant:
        if isinstance(value, UnknownVariant):
            return value
        tag = value.get(self._tag) if is_object(value) else None
        if not isinstance(tag, str) or tag in self._members or not is_object(value):
            raise PydanticCustomError("union_member", "no member of the union")
        return UnknownVariant(tag=tag, raw=value)
