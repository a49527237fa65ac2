"""The sections of `resources:` whose entries a provider registers: which API each is of, and what names an entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Section:
    """One kind of resource. Its entries have the fields of the API's request to register.

    Attributes:
        api: The API that registers it.
        noun: What people call one.
        id_field: The field that names it.
        provider_field: The field that names its provider; dots lead into mappings.
        first_by_default: Without that field the first provider takes it, because callers cannot always name one.
    """

    api: str
    noun: str
    id_field: str
    provider_field: str = "provider_id"
    first_by_default: bool = False

    @property
    def kind(self) -> str:
        """Returns its name in the store and in error codes."""
        return self.noun.replace(" ", "_")

    def provider_of(self, fields: Mapping[str, object]) -> str | None:
        """Returns the provider that the fields name, if they do."""
        value: object = fields
        for step in self.provider_field.split("."):
            value = value.get(step) if isinstance(value, Mapping) else None
        return value if isinstance(value, str) else None


SECTIONS: Mapping[str, Section] = {
    "shields": Section("safety", "shield", "shield_id"),
    "memory_banks": Section("memory", "memory bank", "memory_bank_id"),
    "vector_dbs": Section("memory", "vector database", "vector_db_id"),
    "datasets": Section("datasets", "dataset", "dataset_id", "metadata.provider_id", first_by_default=True),
    "scoring_functions": Section("scoring", "scoring function", "scoring_fn_id"),
    "benchmarks": Section("eval", "benchmark", "benchmark_id"),
    "tool_groups": Section("tools", "tool group", "toolgroup_id"),
}
