"""Chats and completions without a stream: what the settings of a request promise."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Failed, Subject, check, expect, feature
from llama_stack_conformance.checks.inference.asking import (
    CHAT,
    COMPLETIONS,
    QUESTION,
    asking,
    chat,
    continuing,
)
from llama_stack_conformance.checks.inference.streams import TEXTS

CHATS = feature("inference.chat", "Chats")
LOGPROBS = feature("inference.logprobs", "Probabilities of tokens")
CREATE = ("chat.completions.create", "CreateChatCompletionRequest")
FIELDS = "/components/schemas/CreateChatCompletionRequest/properties"


@check("inference.chat.answers", MUST, CHATS, spec=("chat.completions.create", "ChatCompletion"))
async def answers(subject: Subject) -> None:
    """A chat is answered by the assistant, with a text and a finish reason.

    The least that every client reads.
    """
    whole = await chat(subject)
    choice = whole["choices"][0]
    message = choice["message"]
    expect(message["role"] == "assistant", expected="the role assistant", got=message)
    expect(bool(message["content"]), expected="a text", got=message)
    expect(
        choice["finish_reason"] in ("stop", "length"), expected="stop or length", got=choice["finish_reason"]
    )


@check("inference.chat.model", SHOULD, CHATS, spec=("ChatCompletion",))
async def model(subject: Subject) -> None:
    """The answer names the model as the request did.

    Logs and bills are grouped by it; a name that only the service behind knows splits them.
    """
    whole = await chat(subject)
    expect(whole["model"] == subject.llm, expected=f"the model {subject.llm}", got=whole["model"])


@check("inference.chat.usage", MUST, CHATS, spec=("ChatCompletion", "CompletionUsage"))
async def usage(subject: Subject) -> None:
    """The usage counts tokens of question and answer, and its total is their sum.

    Whoever pays by token adds these up; a longer question has to count for more.
    """
    short = (await chat(subject)).get("usage") or {}
    expect(bool(short), expected="usage", got="none")
    total = short["prompt_tokens"] + short["completion_tokens"]
    expect(short["total_tokens"] == total, expected=f"total_tokens {total}", got=short)
    expect(short["completion_tokens"] > 0, expected="tokens of the answer", got=short)
    more = await chat(subject, messages=[{"role": "user", "content": f"{QUESTION} " * 4}])
    expect(
        (more.get("usage") or {}).get("prompt_tokens", 0) > short["prompt_tokens"],
        expected=f"more than {short['prompt_tokens']} tokens for a longer question",
        got=more.get("usage"),
    )


@check("inference.chat.max_tokens", MUST, CHATS, spec=(*CREATE, f"{FIELDS}/max_tokens"))
async def max_tokens(subject: Subject) -> None:
    """`max_tokens` and `max_completion_tokens` cut the answer, and the finish reason says `length`.

    The limit is what keeps a bill small. Who ignores it writes novels; who does not say `length` makes clients believe
    that the answer is whole.
    """
    for name in ("max_tokens", "max_completion_tokens"):
        body = {key: value for key, value in asking(subject).items() if key != "max_tokens"}
        whole = (await subject.post(CHAT, {**body, name: 3})).valid("ChatCompletion")
        reason, count = (
            whole["choices"][0]["finish_reason"],
            (whole.get("usage") or {}).get("completion_tokens", 0),
        )
        expect(
            reason == "length" and count <= 3,
            expected=f"{name} 3: `length`, at most 3 tokens",
            got=(reason, count),
        )


@check("inference.chat.stop", MUST, CHATS, spec=(*CREATE, f"{FIELDS}/stop"))
async def stop(subject: Subject) -> None:
    """The answer ends before a text of `stop`, which is not part of it, and the finish reason says `stop`.

    Prompts that let a model fill in a form rely on it.
    """
    whole = await chat(subject)
    text: str = whole["choices"][0]["message"]["content"] or ""
    words = text.split()
    if len(words) < 3:
        raise Failed(expected="an answer of three words, to stop within", got=text)
    before = text[: text.index(words[2])]
    found = (await chat(subject, stop=[words[2]]))["choices"][0]
    given = found["message"]["content"] or ""
    expect(given.rstrip() == before.rstrip(), expected=f"the text before {words[2]!r}: {before!r}", got=given)
    expect(found["finish_reason"] == "stop", expected="finish_reason stop", got=found["finish_reason"])


@check("inference.chat.n", MUST, CHATS, spec=(*CREATE, f"{FIELDS}/n"))
async def many(subject: Subject) -> None:
    """`n` = 3 brings three choices with the indices 0, 1 and 2.

    A server that knows no `n` and answers once is found out only by counting.
    """
    indices = sorted(choice["index"] for choice in (await chat(subject, n=3))["choices"])
    expect(indices == [0, 1, 2], expected=[0, 1, 2], got=indices)


@check("inference.chat.seed", SHOULD, CHATS, spec=(*CREATE, f"{FIELDS}/seed"))
async def seed(subject: Subject) -> None:
    """The same request with the same seed has the same answer, temperature 1 or not.

    Tests of applications are made of it.
    """
    first, second = [
        (await chat(subject, seed=11, temperature=1))["choices"][0]["message"]["content"] for _ in range(2)
    ]
    expect(first == second, expected=first, got=second)


@check("inference.chat.conversation", MUST, CHATS, spec=(*CREATE, "ChatMessage"))
async def conversation(subject: Subject) -> None:
    """System, developer, earlier answers and content in parts are taken as well as a single question.

    Every SDK sends parts sooner or later.
    """
    messages: list[dict[str, Any]] = [
        {"role": "system", "content": "Answer in one sentence."},
        {"role": "user", "content": [{"type": "text", "text": "What is a river?"}]},
        {"role": "assistant", "content": "Water that flows to the sea."},
        {"role": "user", "content": "Name one."},
    ]
    for first in ("system", "developer"):
        messages[0] = {**messages[0], "role": first}
        whole = await chat(subject, messages=messages)
        expect(whole["choices"][0]["message"]["content"] is not None, expected="a text", got=whole)


@check("inference.chat.logprobs", MUST, LOGPROBS, spec=("ChatLogprobs", "ChatTokenLogprob"))
async def logprobs(subject: Subject) -> None:
    """`logprobs` has an entry for each token: the tokens make up the text, and no probability is above one.

    Evaluations sum them up; `top_logprobs` says how many alternatives stand beside each.
    """
    choice = (await chat(subject, logprobs=True, top_logprobs=2))["choices"][0]
    entries = (choice.get("logprobs") or {}).get("content") or []
    text = choice["message"]["content"] or ""
    spelled = "".join(entry["token"] for entry in entries)
    expect(spelled.strip() == text.strip(), expected=text, got=spelled)
    wrong = [each for each in entries if each["logprob"] > 0 or not 1 <= len(each["top_logprobs"]) <= 3]
    expect(not wrong, expected="logprob at most 0, and two alternatives", got=wrong[:2])


@check("inference.completions.prompts", MUST, TEXTS, spec=("completions.create", "CreateCompletionRequest"))
async def prompts(subject: Subject) -> None:
    """Several prompts in one request have a choice each, in their order, the same as alone.

    Batch evaluations send hundreds at once and read the choices by index.
    """
    texts = ["The longest river of Europe is", "The highest mountain of Asia is"]
    alone = [
        (await subject.post(COMPLETIONS, continuing(subject, prompt=each))).valid("Completion")["choices"]
        for each in texts
    ]
    both = (await subject.post(COMPLETIONS, continuing(subject, prompt=texts))).valid("Completion")["choices"]
    indices = [choice["index"] for choice in both]
    expect(indices == [0, 1], expected=[0, 1], got=indices)
    wanted, found = [each[0]["text"] for each in alone if each], [choice["text"] for choice in both]
    expect(found == wanted, expected=wanted, got=found)


@check(
    "inference.completions.max_tokens", MUST, TEXTS, spec=("completions.create", "CreateCompletionRequest")
)
async def text_length(subject: Subject) -> None:
    """`max_tokens` cuts a completion, and the finish reason says `length`.

    As in chats; the older route is often another piece of code.
    """
    whole = (await subject.post(COMPLETIONS, continuing(subject, max_tokens=2))).valid("Completion")
    reason, count = (
        whole["choices"][0]["finish_reason"],
        (whole.get("usage") or {}).get("completion_tokens", 0),
    )
    expect(reason == "length" and count <= 2, expected="`length`, at most 2 tokens", got=(reason, count))
