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

OPENAI_MISFITS: dict[str, str] = {}
LLAMA_0_2_12_MISFITS: dict[str, str] = {}
LLAMA_0_2_23_MISFITS: dict[str, str] = {}
LLAMA_0_7_MISFITS: dict[str, str] = {}
