"""Completions, embeddings and moderations."""

from __future__ import annotations

import math

from recorder import Recorder

from openai_calls.models import chat_model, embedding_model


def run(call: Recorder) -> None:
    _completions(call)
    _embeddings(call)
    _moderations(call)


def _completions(call: Recorder) -> None:
    create = "completions.create"
    request = {"model": chat_model(call), "prompt": "The longest river is", "max_tokens": 16, "seed": 1}
    whole = call(create, **request)
    pieces = call.stream(create, **request, stream=True)
    text = "".join(each.choices[0].text for each in pieces if each.choices)
    call.claim(create, "streamed pieces add up to the unstreamed answer", text == whole.choices[0].text, text)
    both = call(create, model=chat_model(call), prompt=["One", "Two"], n=2, logprobs=1, echo=True, stop="zzz")
    call.claim(
        create, "n choices for each prompt", [each.index for each in both.choices] == [0, 1, 2, 3], both
    )
    call.claim(create, "echo begins with the prompt", both.choices[2].text.startswith("Two"), both)
    tokens = call(create, model=chat_model(call), prompt=[[1, 2, 3], [4, 5]])
    call.claim(create, "takes prompts of tokens", len(tokens.choices) == 2, tokens)


def _embeddings(call: Recorder) -> None:
    create = "embeddings.create"
    model = embedding_model(call)
    texts = ["A river", "A mountain"]
    # The client asks for base64 by itself and decodes it; `float` is the plain form.
    packed = call(create, model=model, input=texts)
    plain = call(create, model=model, input=texts, encoding_format="float")
    same = all(
        math.isclose(left, right, abs_tol=1e-6)
        for one, other in zip(packed.data, plain.data, strict=True)
        for left, right in zip(one.embedding, other.embedding, strict=True)
    )
    call.claim(create, "base64 and float are the same vectors", same, (packed.data, plain.data))
    call.claim(
        create,
        "vectors stand in the order of the inputs",
        [each.index for each in plain.data] == [0, 1],
        plain,
    )
    single = call(create, model=model, input="A river", dimensions=8)
    call.claim(create, "vectors have the dimensions asked for", len(single.data[0].embedding) == 8, single)
    tokens = call(create, model=model, input=[[1, 2], [3]])
    call.claim(create, "takes inputs of tokens", len(tokens.data) == 2, tokens)


def _moderations(call: Recorder) -> None:
    create = "moderations.create"
    judged = call(create, input=["A river", "A mountain"])
    call.claim(create, "one result for each input", len(judged.results) == 2, judged)
    parts = [
        {"type": "text", "text": "A river"},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}},
    ]
    call(create, input=parts)
    call(create, input="A river")
