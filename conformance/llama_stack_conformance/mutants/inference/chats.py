"""Chats and completions that are wrong in one way each."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.targets.hosting import App

CHAT = at("POST", "/v1/chat/completions")
COMPLETIONS = at("POST", "/v1/completions")


def without(*names: str) -> Callable[[Any], Any]:
    """Forgets fields of a request."""
    return lambda body: {key: value for key, value in body.items() if key not in names}


@mutant("inference.chat.model")
def names_another_model(app: App) -> App:
    """Answers with another name of the model than was asked for."""
    return answers(app, CHAT, lambda body: {**body, "model": "another"}, status=200)


@mutant("inference.chat.answers")
def says_nothing(app: App) -> App:
    """Answers without a text."""

    def change(body: Any) -> Any:
        body["choices"][0]["message"]["content"] = None
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.chat.usage")
def counts_answers_only(app: App) -> App:
    """Counts the same tokens for every question."""

    def change(body: Any) -> Any:
        body["usage"] |= {"prompt_tokens": 1, "total_tokens": 1 + body["usage"]["completion_tokens"]}
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.chat.max_tokens")
def knows_no_newer_name(app: App) -> App:
    """Ignores `max_completion_tokens`."""
    return requests(app, CHAT, without("max_completion_tokens"))


@mutant("inference.chat.max_tokens")
def hides_the_cut(app: App) -> App:
    """Says `stop` where the answer was cut."""

    def change(body: Any) -> Any:
        body["choices"][0]["finish_reason"] = "stop"
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.chat.stop")
def ignores_stop(app: App) -> App:
    """Knows no `stop`."""
    return requests(app, CHAT, without("stop"))


@mutant("inference.chat.n")
def answers_once(app: App) -> App:
    """Knows no `n`."""
    return requests(app, CHAT, without("n"))


@mutant("inference.chat.seed")
def never_says_the_same(app: App) -> App:
    """Answers differently every time, seed or not."""
    numbers = itertools.count()

    def change(body: Any) -> Any:
        body["messages"].append({"role": "user", "content": f"And {next(numbers)}?"})
        return body

    return requests(app, CHAT, change)


@mutant("inference.chat.conversation")
def takes_no_developers(app: App) -> App:
    """Makes the role `developer` one that nobody knows."""

    def change(body: Any) -> Any:
        for message in body["messages"]:
            if message["role"] == "developer":
                message["role"] = "unknown"
        return body

    return requests(app, CHAT, change)


@mutant("inference.chat.logprobs")
def likelier_than_certain(app: App) -> App:
    """Gives probabilities above one."""

    def change(body: Any) -> Any:
        for entry in (body["choices"][0].get("logprobs") or {}).get("content") or []:
            entry["logprob"] = -entry["logprob"] + 0.1
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.chat.logprobs")
def loses_a_token(app: App) -> App:
    """Leaves out the first token."""

    def change(body: Any) -> Any:
        del body["choices"][0]["logprobs"]["content"][0]
        return body

    return answers(app, CHAT, change, status=200)


@mutant("inference.completions.prompts")
def mixes_prompts_up(app: App) -> App:
    """Answers several prompts in the wrong order."""

    def change(body: Any) -> Any:
        if len(body["choices"]) > 1:
            texts = [choice["text"] for choice in body["choices"]]
            for choice, text in zip(body["choices"], reversed(texts), strict=True):
                choice["text"] = text
        return body

    return answers(app, COMPLETIONS, change, status=200)


@mutant("inference.completions.max_tokens")
def writes_on(app: App) -> App:
    """Knows no `max_tokens`."""
    return requests(app, COMPLETIONS, without("max_tokens"))
