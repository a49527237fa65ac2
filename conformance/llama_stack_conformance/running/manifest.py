"""The manifest: what a provider says about itself, above all what it does not support and what it refuses."""

from __future__ import annotations

import fnmatch
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from llama_stack_api.registry import APIS
from llama_stack_conformance.checking.check import Check, checks, features
from llama_stack_conformance.contract.operations import operations


class ManifestError(Exception):
    """The manifest is wrong; the text says where and why."""


class Unsupported(BaseModel):
    """One thing that the provider lacks: a feature, an operation, or the checks that a pattern names.

    A `refusal` is narrower than these: requests that fit their schema are refused with 400 and an error of this `code`, because
    the model cannot do what they ask for, such as vectors of another length. Operations are still put to the contract.
    """

    model_config = ConfigDict(extra="forbid")

    feature: str | None = None
    operation: str | None = None
    check: str | None = None
    refusal: str | None = Field(default=None, min_length=1)
    reason: str = Field(min_length=1)

    @model_validator(mode="after")
    def _names_one_thing(self) -> Unsupported:
        named = [self.feature, self.operation, self.check, self.refusal]
        if sum(each is not None for each in named) != 1:
            raise ValueError("name one of `feature`, `operation`, `check` and `refusal`")
        if self.feature is not None and self.feature not in features():
            raise ValueError(f"there is no feature '{self.feature}'; `--list` shows them")
        if self.operation is not None and self.operation not in operations():
            raise ValueError(f"the contract has no operation '{self.operation}'")
        return self

    @property
    def what(self) -> str:
        """What is named, as reports show it."""
        return self.feature or self.operation or self.check or f"refusal {self.refusal}"


class Manifest(BaseModel):
    """What a provider says about itself.

    Attributes:
        provider: Its name in reports.
        version: Its version.
        commit: The commit it was built from.
        apis: The APIs that it provides; those of the target if absent.
        models: Names of models that the checks use, by type: `llm`, `embedding`, `rerank`.
        unsupported: What it lacks, with reasons. Anything else that is missing is a failure.
    """

    model_config = ConfigDict(extra="forbid")

    provider: str = ""
    version: str = ""
    commit: str = ""
    apis: list[str] | None = None
    models: dict[str, str] = {}
    unsupported: list[Unsupported] = []

    @model_validator(mode="after")
    def _apis_exist(self) -> Manifest:
        if unknown := set(self.apis or ()) - {"server", *APIS}:
            raise ValueError(f"there is no API {', '.join(sorted(unknown))}; there are {', '.join(APIS)}")
        return self

    def reason_against(self, check: Check) -> str | None:
        """Why a check is not run, or None if nothing was declared against it."""
        for each in self.unsupported:
            if each.feature == check.feature.name or (
                each.check and fnmatch.fnmatchcase(check.id, each.check)
            ):
                return each.reason
        return None

    @property
    def refusals(self) -> frozenset[str]:
        """Codes of errors with which the provider may refuse a request that fits its schema."""
        return frozenset(each.refusal for each in self.unsupported if each.refusal is not None)

    def operations_against(self) -> dict[str, str]:
        """The operations that were declared unsupported, with the reasons."""
        found = {}
        for each in self.unsupported:
            if each.operation:
                found[each.operation] = each.reason
            elif each.feature:
                found |= dict.fromkeys(features()[each.feature].operations, each.reason)
        return found


def load_manifest(path: Path | None) -> Manifest:
    """Reads a manifest; without a path, one that declares nothing.

    Raises:
        ManifestError: It cannot be read, or something in it is unknown.
    """
    checks()
    if path is None:
        return Manifest()
    try:
        return Manifest.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except (OSError, yaml.YAMLError) as error:
        raise ManifestError(f"{path}: {error}") from None
    except ValidationError as error:
        lines = [
            f"{path}: {'.'.join(map(str, each['loc'])) or 'manifest'}: {each['msg']}"
            for each in error.errors()
        ]
        raise ManifestError("\n".join(lines)) from None
