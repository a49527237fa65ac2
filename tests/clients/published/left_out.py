"""Methods of published clients that are not called, each with its reason, and answers that their types are wrong about."""

from __future__ import annotations

_OUTSIDE = "not an API of Llama Stack"

OPENAI = {
    "admin.": f"{_OUTSIDE}: administration of an OpenAI account",
    "audio.": f"{_OUTSIDE}: speech",
    "beta.agents.": "OpenAI's hosted agents; `/v1/agents` is the 0.2 line's agents API here",
    "beta.assistants.": f"{_OUTSIDE}: superseded by responses, and by agents here",
    "beta.chatkit.": f"{_OUTSIDE}: hosted chat widgets",
    "beta.realtime.": f"{_OUTSIDE}: speech over sockets",
    "beta.responses.connect": "responses over a web socket; the contract has server-sent events",
    "beta.responses.input_tokens.": "token counting is in no published Llama Stack contract",
    "beta.threads.": f"{_OUTSIDE}: superseded by conversations, and by sessions here",
    "containers.": "later invention of single releases, called by no client that must run",
    "content_provenance_checks.": f"{_OUTSIDE}: marks of generated pictures",
    "decisions.": f"{_OUTSIDE}: hosted decisions",
    "evals.": f"{_OUTSIDE}: evaluation has the shapes of the 0.2 line here",
    "fine_tuning.": f"{_OUTSIDE}: post training has the shapes of the 0.2 line here",
    "images.": f"{_OUTSIDE}: pictures",
    "live.": f"{_OUTSIDE}: speech over sockets",
    "realtime.": f"{_OUTSIDE}: speech over sockets",
    "responses.connect": "responses over a web socket; the contract has server-sent events",
    "responses.input_tokens.": "token counting is in no published Llama Stack contract",
    "safety.": f"{_OUTSIDE}: alerts and cases of an OpenAI account",
    "skills.": "later invention of single releases, called by no client that must run",
    "uploads.": f"{_OUTSIDE}: files are uploaded whole",
    "videos.": f"{_OUTSIDE}: films",
    "webhooks.": f"{_OUTSIDE}: callbacks of an OpenAI account",
}

TELEMETRY = {
    "telemetry.": "servers export OpenTelemetry; a query language for traces belongs to the trace store",
}

_PARSED = "the client fills `parsed` with an instance of the caller's class after the answer has come"
_ROLE = "the client declares the role of an answer; the stored messages are those of the caller"
_PIECE = "a piece of a stream gives no reason to stop before the last one"
_NO_EXPIRY = "null says that the file never expires; OpenAI's client has the field optional"

OPENAI_MISFITS = {
    "beta.chat.completions.messages.list: ChatCompletionStoreMessage.role: Input should be 'assistant'": _ROLE,
    "beta.chat.completions.parse: ParsedChatCompletion.choices.message.parsed: Input should be null": _PARSED,
    "beta.chat.completions.stream: ParsedChatCompletion.choices.message.parsed: Input should be null": _PARSED,
    "chat.completions.messages.list: ChatCompletionStoreMessage.role: Input should be 'assistant'": _ROLE,
    "chat.completions.parse: ParsedChatCompletion.choices.message.parsed: Input should be null": _PARSED,
    "chat.completions.stream: ParsedChatCompletion.choices.message.parsed: Input should be null": _PARSED,
    "completions.create: Completion.choices.finish_reason: Input should be 'stop', 'length' or 'content_filter'": _PIECE,
    "completions.create: Completion.choices.logprobs.token_logprobs: Input should be a valid number": (
        "the first token of an echoed prompt has no probability, which OpenAI's servers say with null too"
    ),
}

LLAMA_0_2_23_MISFITS = {
    "chat.completions.create: ChatCompletionChunk.choices.delta.tool_calls.type: Field required": (
        "only the first piece of a tool call says what it is; those behind it add to its arguments"
    ),
    "chat.completions.create: ChatCompletionChunk.choices.finish_reason: Input should be a valid string": _PIECE,
    "completions.create: CompletionCreateResponse.choices.finish_reason: Input should be a valid string": _PIECE,
    "files.create: File.expires_at: Input should be a valid integer": _NO_EXPIRY,
    "files.list: File.expires_at: Input should be a valid integer": _NO_EXPIRY,
    "files.retrieve: File.expires_at: Input should be a valid integer": _NO_EXPIRY,
    "inference.completion: CompletionResponse.content: Field required": "the client has no class for a piece",
    "inference.completion: CompletionResponse.stop_reason: Field required": "the client has no class for a piece",
    "models.list: Model.model_type: Input should be 'llm' or 'embedding'": "the stub also has a model that ranks",
    "responses.create: OpenAIResponseObjectStreamResponseCreated.type: Input should be 'response.created'": (
        "the client takes its first class for events that are younger than it"
    ),
    "vector_stores.search: VectorStoreSearchResponse.search_query: Input should be a valid string": (
        "later clients and OpenAI have a list, since a search can have several queries"
    ),
}

_ONLY_PAGES = "files.list: File.expires_at: Input should be a valid integer"
LLAMA_0_2_12_MISFITS = {key: why for key, why in LLAMA_0_2_23_MISFITS.items() if key != _ONLY_PAGES} | {
    "files.list: ListFilesResponse.data.expires_at: Input should be a valid integer": _NO_EXPIRY,
    "responses.create: OpenAIResponseObjectStreamResponseCreated.response: Field required": (
        "the client takes its first class for events that are younger than it"
    ),
}

LLAMA_0_7_MISFITS = {
    "chat.completions.create: ChatCompletionChunk.choices.delta.tool_calls.function.name: Field required": (
        "only the first piece of a tool call has its name; those behind it add to its arguments"
    ),
    "chat.completions.create: ChatCompletionChunk.choices.delta.tool_calls.id: Field required": (
        "only the first piece of a tool call has its id; those behind it add to its arguments"
    ),
    "chat.completions.create: ChatCompletionChunk.choices.delta.tool_calls.type: Field required": (
        "only the first piece of a tool call says what it is; those behind it add to its arguments"
    ),
    "completions.create: CompletionCreateResponse.choices.finish_reason: Input should be 'stop', 'length', "
    "'tool_calls', 'content_filter' or 'function_call'": _PIECE,
}
