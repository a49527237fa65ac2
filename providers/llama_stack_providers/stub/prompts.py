"""Prompts: templates with variables, kept in every version."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from llama_stack_api.interfaces.prompts import Prompts
from llama_stack_api.models.prompts import (
    CreatePromptRequest,
    Prompt,
    PromptList,
    SetDefaultVersionRequest,
    UpdatePromptRequest,
)
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import Shelf
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_spi import ConflictError, Context, NotFoundError, ProviderSpec, given

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def filled(text: str, values: Mapping[str, str]) -> str:
    """The template with values in the place of its variables; one without a value stays as it is."""
    return _VARIABLE.sub(lambda variable: values.get(variable[1], variable[0]), text)


@dataclass(slots=True)
class Template:
    """A prompt with all its versions, the first of which is number 1."""

    identifier: str
    versions: list[Prompt] = field(default_factory=list)
    default: int = 1

    def add(self, text: str, variables: list[str] | None) -> int:
        """Stores one more version and returns its number; variables that nobody names are read from the text."""
        number = len(self.versions) + 1
        names = list(dict.fromkeys(_VARIABLE.findall(text))) if variables is None else variables
        self.versions.append(
            Prompt(prompt_id=self.identifier, prompt=text, version=number, variables=names, is_default=False)
        )
        return number

    def show(self, number: int) -> Prompt:
        """One version as callers see it."""
        if not 1 <= number <= len(self.versions):
            raise NotFoundError(
                f"The prompt {self.identifier!r} has no version {number}; its latest is {len(self.versions)}.",
                code="prompt_version_not_found",
                param="version",
            )
        return self.versions[number - 1].model_copy(update={"is_default": number == self.default})


@fails_on_request
class StubPrompts(Prompts):
    """Keeps prompts in memory; `pmpt_0001` is there from the start."""

    def __init__(self) -> None:
        shelf: Shelf[Template] = Shelf("prompt", prefix="pmpt_")
        _create(shelf, "Summarise {{ text }} in {{ count }} sentences.", None)
        self._prompts = Tenants(shelf)

    async def prompts_list(self, *, ctx: Context) -> PromptList:
        return PromptList(data=[each.show(each.default) for each in self._prompts.of(ctx)])

    async def prompts_create(self, body: CreatePromptRequest, *, ctx: Context) -> Prompt:
        return _create(self._prompts.of(ctx), body.prompt, given(body.variables, None))

    async def prompts_retrieve(self, prompt_id: str, *, version: int | None = None, ctx: Context) -> Prompt:
        template = self._prompts.of(ctx).get(prompt_id, param="prompt_id")
        return template.show(template.default if version is None else version)

    async def prompts_update(self, prompt_id: str, body: UpdatePromptRequest, *, ctx: Context) -> Prompt:
        template = self._prompts.of(ctx).get(prompt_id, param="prompt_id")
        latest = len(template.versions)
        if body.version != latest:
            raise ConflictError(
                f"The latest version of the prompt {prompt_id!r} is {latest}, not {body.version}. "
                "Look at it, then update it.",
                code="prompt_version_outdated",
                param="version",
            )
        number = template.add(body.prompt, given(body.variables, None))
        if body.set_as_default:
            template.default = number
        return template.show(number)

    async def prompts_delete(self, prompt_id: str, *, ctx: Context) -> None:
        self._prompts.of(ctx).remove(prompt_id)

    async def prompts_versions_list(self, prompt_id: str, *, ctx: Context) -> PromptList:
        template = self._prompts.of(ctx).get(prompt_id, param="prompt_id")
        return PromptList(data=[template.show(each.version) for each in template.versions])

    async def prompts_set_default_version(
        self, prompt_id: str, body: SetDefaultVersionRequest, *, ctx: Context
    ) -> Prompt:
        template = self._prompts.of(ctx).get(prompt_id, param="prompt_id")
        if body.version > len(template.versions):
            raise ConflictError(
                f"The prompt {prompt_id!r} has no version {body.version}; its latest is {len(template.versions)}.",
                code="prompt_version_unknown",
                param="version",
            )
        template.default = body.version
        return template.show(body.version)


def _create(shelf: Shelf[Template], text: str, variables: list[str] | None) -> Prompt:
    template = Template(shelf.new_id())
    template.add(text, variables)
    return shelf.add(template.identifier, template).show(1)


PROVIDER = ProviderSpec(
    api="prompts",
    provider_type="inline::stub",
    build=lambda config: StubPrompts(),
    description="Prompts in memory, with versions.",
)
