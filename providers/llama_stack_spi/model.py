"""The base class of every generated model."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class StackModel(BaseModel):
    """A schema of the contract.

    Python code fills a field by its Python name (`class_`), JSON by the document's (`class`). Unknown fields are
    ignored. A field that was not given is `pydantic.MISSING` and stays out of the JSON; `None` is JSON's null.
    Validators are built when a class is first used, so that importing hundreds of models stays quick.
    """

    model_config = ConfigDict(
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
    )
