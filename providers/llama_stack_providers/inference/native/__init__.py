"""Native operations for providers that speak OpenAI: one class, `NativeFace`, to inherit from.

A provider implements `chat_completions_create(_stream)`, `completions_create(_stream)` and `embeddings_create`, as far
as it can. The class answers `inference_chat_completion(_stream)`, `inference_completion(_stream)`,
`inference_embeddings` and the batch forms by asking those, and translates both ways:

    class Mine(NativeFace):
        native_features = frozenset({"top_k", "grammar"})

        async def chat_completions_create(self, body, *, ctx):
            extras = asked(body)          # what a native request said beyond OpenAI's form
            ... extras.top_k, extras.grammar ...

What a native request can say and OpenAI's form cannot arrives as fields of a subclass: `AskedChat`, `AskedCompletion`,
`AskedEmbeddings`. They are ordinary requests with more fields, so a provider that forwards `body` forwards them too, and
`asked(body)` reads them from any request. Only the fields that `native_features` names are ever set; a native request
that needs another one is refused with 400 and the reason:

    top_k               sampling among the k likeliest tokens: `top_k`
    repetition_penalty  `repetition_penalty`, above 1
    grammar             an answer in a GBNF grammar: `grammar`
    completion_shape    a continuation in a JSON schema: `response_format` of `AskedCompletion`
    truncation          cutting texts that are too long to embed: `text_truncation`, `start` or `end`

`task_type` of embeddings is a hint and always set. `native_features` may also be an attribute of the instance, where it
depends on the configuration. Answers may be forwarded ones, and streams `Batches`. At most `native_batch` chats or texts
of a batch run at once; leaving, or a failure, gives up the others.

face.py          the class
asked.py         the requests that it makes
requests.py, messages.py, sampling.py   native requests, in OpenAI's form
answers.py, events.py   native answers, out of OpenAI's, whole and streamed
batches.py       several at once

Two rooms are for providers of every kind:

side_by_side.py  several streams at once
texts.py         texts out of requests, for engines that read and write nothing else
"""

from llama_stack_providers.inference.native.asked import (
    AskedChat,
    AskedCompletion,
    AskedEmbeddings,
    Extras,
    Feature,
    asked,
)
from llama_stack_providers.inference.native.face import NativeFace

__all__ = ["AskedChat", "AskedCompletion", "AskedEmbeddings", "Extras", "Feature", "NativeFace", "asked"]
