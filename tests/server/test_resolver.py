"""From a distribution to providers, their order, and the sentences when that fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from llama_stack.distribution import DistributionError, LoadedDistribution, read
from llama_stack.resolver import Stack, StartError, resolve
from llama_stack.resolver.order import CircleError, build_order
from tests.server import fakes

FAKES = "tests.server.fakes"


def loaded(text: str) -> LoadedDistribution:
    return read(text, name="mine", file="mine.yaml", environment={})


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("apis:\n  inferenz: []\n", "mine.yaml:2: There is no API 'inferenz'. APIs: inference, models,"),
        (
            "apis:\n  inference:\n    - {id: a, provider: inline::stubb}\n",
            "mine.yaml:3: No provider 'inline::stubb' of inference is installed. Did you mean 'inline::stub'?",
        ),
        (
            "apis:\n  files: [{id: a, provider: remote::nowhere}]\n",
            "mine.yaml:2: No provider 'remote::nowhere' of files is installed. Installed for files: inline::localfs, inline::stub.",
        ),
        (
            "apis:\n  files: [{id: a, provider: no_such_module}]\n",
            "mine.yaml:2: There is no module 'no_such_module' to load a provider of files from.",
        ),
        ("apis: {files: []}\n", "mine.yaml:1: files has no provider. Add one, or remove `files`."),
        (
            "apis:\n  files: [{id: a, provider: ..}]\n",
            "mine.yaml:2: There is no module '..' to load a provider of files from.",
        ),
        (
            "apis:\n  files: [{id: a, provider: inline::stub, config: {x: 1}}]\n",
            "mine.yaml:2: The provider 'inline::stub' of files takes no settings. Remove `config`.",
        ),
        (
            f"apis:\n  files: [{{id: a, provider: '{FAKES}:NOPE'}}]\n",
            f"mine.yaml:2: The module '{FAKES}' has no 'NOPE'. Name its ProviderSpec: module:PROVIDER.",
        ),
        (
            f"apis:\n  files: [{{id: a, provider: '{FAKES}:NOT_A_CARD'}}]\n",
            f"mine.yaml:2: '{FAKES}:NOT_A_CARD' is not a ProviderSpec.",
        ),
        (
            f"apis:\n  files: [{{id: a, provider: '{FAKES}:LEFT'}}]\n",
            f"mine.yaml:2: '{FAKES}:LEFT' is a provider of inference, not of files. List it under inference.",
        ),
        (
            f"apis:\n  inference:\n    - id: a\n      provider: {FAKES}:LEFT\n      config: {{nam: x}}\n",
            "mine.yaml:5: 'apis.inference[0].config.name' is missing. Add it.\n"
            "mine.yaml:5: 'nam' is not a setting of apis.inference[0].config. Did you mean 'name'?",
        ),
        (
            f"apis:\n  inference: [{{id: a, provider: '{FAKES}:SECRETIVE'}}]\n",
            "mine.yaml:2: The provider 'inline::needy' needs a package that is not installed:"
            " a_package_that_nobody_has. Run: pip install 'llama-stack[something]'",
        ),
        (
            f"apis:\n  inference: [{{id: a, provider: '{FAKES}:LEFT', config: {{name: x}}, discover: true}}]\n",
            "mine.yaml:2: The provider 'inline::fake' cannot list models. Remove `discover`, and declare them under"
            " `resources.models`.",
        ),
        (
            f"apis:\n  prompts: [{{id: a, provider: '{FAKES}:UNFINISHED'}}]\n",
            "mine.yaml:2: The provider 'inline::unfinished' cannot be built: Can't instantiate abstract class",
        ),
        (
            f"apis:\n  prompts: [{{id: a, provider: '{FAKES}:FOREIGN'}}]\n",
            "mine.yaml:2: The provider 'inline::foreign' does not implement Prompts. It lacks: prompts_create,",
        ),
        (
            f"apis:\n  inference: [{{id: a, provider: '{FAKES}:CALLER'}}]\n",
            "mine.yaml:2: The provider 'inline::caller' of inference calls files, which this distribution lacks."
            " Add `files:` with a provider under `apis`.",
        ),
        (
            "apis:\n  files:\n    - {id: a, provider: inline::stub}\n    - {id: b, provider: inline::stub}\n",
            "mine.yaml:4: files takes one provider; this is another. Remove all but one.",
        ),
        (
            f"apis:\n  inference: [{{id: a, provider: '{FAKES}:CALLER'}}]\n"
            f"  files: [{{id: a, provider: '{FAKES}:CIRCULAR'}}]\n",
            "mine.yaml:2: These APIs call each other in a circle: inference → files → inference.",
        ),
    ],
)
def test_says_what_is_wrong_where_and_what_to_do(text: str, sentence: str) -> None:
    with pytest.raises(DistributionError) as caught:
        resolve(loaded(text))
    assert str(caught.value).startswith(sentence)


def test_siblings_are_built_first_and_handed_over() -> None:
    fakes.EVENTS.clear()
    stack = resolve(
        loaded(
            f"apis:\n  inference: [{{id: a, provider: '{FAKES}:CALLER'}}]\n"
            "  files: [{id: s, provider: inline::stub}]\n"
        )
    )
    assert [provider.spec.api for provider in stack.providers] == ["files", "inference"]
    assert fakes.EVENTS == ["siblings ['files']"]


def test_siblings_that_a_provider_can_do_without_are_handed_over_where_they_are() -> None:
    fakes.EVENTS.clear()
    alone = f"apis:\n  inference: [{{id: a, provider: '{FAKES}:USER'}}]\n"
    resolve(loaded(alone))
    stack = resolve(loaded(alone + "  files: [{id: s, provider: inline::stub}]\n"))
    assert [provider.spec.api for provider in stack.providers] == ["files", "inference"]
    assert fakes.EVENTS == ["siblings []", "siblings ['files']"]


def test_the_order_keeps_to_the_file_where_it_can() -> None:
    assert build_order({"c": set(), "b": {"a"}, "a": set()}) == ["c", "a", "b"]


def test_a_circle_names_its_members() -> None:
    with pytest.raises(CircleError, match="a → b → a|b → a → b"):
        build_order({"a": {"b"}, "b": {"a"}})


TWO = f"""
apis:
  inference:
    - {{id: one, provider: '{FAKES}:LEFT', config: {{name: one}}}}
    - {{id: two, provider: '{FAKES}:LEFT', config: {{name: two, fail_start: FAIL}}}}
"""


async def test_providers_stop_in_reverse() -> None:
    fakes.EVENTS.clear()
    stack = resolve(loaded(TWO.replace("FAIL", "false")))
    await stack.start()
    await stack.stop()
    assert fakes.EVENTS == ["start one", "start two", "stop two", "stop one"]


class Noting:
    """Stands before the providers."""

    def __init__(self, *, fails: bool = False) -> None:
        self.fails = fails

    async def start(self) -> None:
        fakes.EVENTS.append("start router")
        if self.fails:
            raise RuntimeError("cannot start")

    async def stop(self) -> None:
        fakes.EVENTS.append("stop router")
        if self.fails:
            raise RuntimeError("cannot stop")


def in_front(router: Noting) -> Stack:
    fakes.EVENTS.clear()
    stack = resolve(loaded(TWO.replace("FAIL", "false")))
    return replace(stack, implementations={**stack.implementations, "inference": router})


async def test_what_stands_before_the_providers_starts_after_them_and_stops_before_them() -> None:
    stack = in_front(Noting())
    await stack.start()
    await stack.stop()
    assert fakes.EVENTS == ["start one", "start two", "start router", "stop router", "stop two", "stop one"]


async def test_where_that_cannot_start_or_stop_the_providers_are_stopped_still() -> None:
    stack = in_front(Noting(fails=True))
    with pytest.raises(RuntimeError, match="cannot start"):
        await stack.start()
    assert fakes.EVENTS == ["start one", "start two", "start router", "stop router", "stop two", "stop one"]


async def test_a_provider_that_cannot_start_says_why_and_the_others_are_stopped() -> None:
    fakes.EVENTS.clear()
    stack = resolve(loaded(TWO.replace("FAIL", "true")))
    with pytest.raises(
        StartError, match="^inference/two: The model is missing. Run: llama model download it$"
    ):
        await stack.start()
    assert fakes.EVENTS == ["start one", "start two", "stop two", "stop one"]
