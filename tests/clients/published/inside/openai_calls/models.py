"""Models: list, retrieve, delete."""

from __future__ import annotations

from recorder import Recorder


def chat_model(call: Recorder) -> str:
    """The first model that chats."""
    return next(each.id for each in call.client.models.list() if each.model_type == "llm")


def embedding_model(call: Recorder) -> str:
    """The first model that embeds."""
    return next(each.id for each in call.client.models.list() if each.model_type == "embedding")


def run(call: Recorder) -> None:
    models = call.pages("models.list")
    claim = "lists a chat model and an embedding model"
    call.claim("models.list", claim, {"llm", "embedding"} <= {each.model_type for each in models}, models)
    one = call("models.retrieve", models[0].id)
    call.claim("models.retrieve", "is the one that the list has", one == models[0], one)
    call.client.post("/models", body={"model_id": "a/model/with/slashes"}, cast_to=object)
    call.claim(
        "models.retrieve",
        "finds an id with slashes",
        call("models.retrieve", "a/model/with/slashes").id,
        "nothing",
    )
    gone = call("models.delete", "a/model/with/slashes")
    call.claim(
        "models.delete", "answers what is gone", gone.deleted and gone.id == "a/model/with/slashes", gone
    )
