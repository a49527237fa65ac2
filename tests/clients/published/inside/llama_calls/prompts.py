"""Prompts and their versions."""

from __future__ import annotations

from recorder import Recorder


def run(call: Recorder) -> None:
    made = call("prompts.create", prompt="Summarise {{ text }}.", variables=["text"])
    call.claim("prompts.create", "is version 1", made.version == 1, made)
    changed = call(
        "prompts.update",
        made.prompt_id,
        prompt="Tell {{ text }} in short.",
        version=1,
        variables=["text"],
        set_as_default=False,
    )
    call.claim(
        "prompts.update",
        "is version 2, and not the default",
        (changed.version, changed.is_default) == (2, False),
        changed,
    )
    found = call("prompts.retrieve", made.prompt_id)
    call.claim("prompts.retrieve", "is the default version", found.version == 1, found)
    found = call("prompts.retrieve", made.prompt_id, version=2)
    call.claim("prompts.retrieve", "is the version asked for", found.version == 2, found)
    chosen = call("prompts.set_default_version", made.prompt_id, version=2)
    call.claim(
        "prompts.set_default_version",
        "the version is the default",
        chosen.is_default and chosen.version == 2,
        chosen,
    )
    versions = call("prompts.versions.list", made.prompt_id)
    call.claim(
        "prompts.versions.list", "lists both", sorted(each.version for each in versions) == [1, 2], versions
    )
    listed = call("prompts.list")
    call.claim(
        "prompts.list",
        "lists it once",
        [each.prompt_id for each in listed].count(made.prompt_id) == 1,
        listed,
    )
    call("prompts.delete", made.prompt_id)
    left = [each.prompt_id for each in call.client.prompts.list()]
    call.claim("prompts.delete", "it is gone", made.prompt_id not in left, left)
