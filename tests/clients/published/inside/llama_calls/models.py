"""Models: list, retrieve, and in 0.2 register and unregister."""

from __future__ import annotations

from recorder import Recorder


def first(call: Recorder, kind: str) -> str:
    """The first model of that type, under the field that this release of the client has for it."""
    for each in call.client.models.list():
        facts = getattr(each, "custom_metadata", None) or {}
        if (getattr(each, "model_type", None) or facts.get("model_type")) == kind:
            return getattr(each, "identifier", None) or each.id
    raise LookupError(f"the stub has no model of type {kind}")


def run(call: Recorder) -> None:
    listed = call("models.list")
    call.claim("models.list", "lists models", len(listed) >= 2, listed)
    name = first(call, "llm")
    found = call("models.retrieve", name)
    call.claim(
        "models.retrieve",
        "is the one asked for",
        name in (getattr(found, "identifier", None), found.id),
        found,
    )
    if call.has("models.openai.list"):
        same = call("models.openai.list")
        call.claim(
            "models.openai.list",
            "lists the same models",
            [each.id for each in same] == [each.id for each in listed],
            same,
        )
    if call.has("models.register"):
        _register(call)


def _register(call: Recorder) -> None:
    name = "a/model/with/slashes"
    made = call(
        "models.register",
        model_id=name,
        model_type="embedding",
        metadata={"embedding_dimension": 8},
        provider_model_id="m",
    )
    call.claim(
        "models.register",
        "keeps what was said",
        (made.identifier, made.model_type, made.provider_resource_id) == (name, "embedding", "m"),
        made,
    )
    call.claim("models.retrieve", "finds an id with slashes", call("models.retrieve", name) == made, name)
    call("models.unregister", name)
    call.claim(
        "models.unregister",
        "the model is gone",
        name not in [each.identifier for each in call("models.list")],
    )
