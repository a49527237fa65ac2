"""The published clients, and the table of what is known not to be called or not to fit."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.clients.published import left_out

INSIDE = Path(__file__).parent / "inside"


@dataclass(frozen=True, slots=True)
class Client:
    """A published client at one version.

    `left_out` maps a method, or with a trailing dot all methods of a resource, to the reason why it is not called.
    `misfits` maps a complaint of the client's own types about a right answer to the reason why it stands.
    """

    name: str
    requirements: tuple[str, ...]
    script: str
    minimum: tuple[int, int]
    left_out: dict[str, str] = field(default_factory=dict)
    misfits: dict[str, str] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Package and version."""
        return self.requirements[0].replace("==", " ")

    def reason(self, method: str) -> str | None:
        """Why the method is not called; None for one that must be."""
        return next((why for key, why in self.left_out.items() if covers(key, method)), None)

    def idle_reasons(self, methods: set[str]) -> list[str]:
        """Entries of `left_out` that cover no method of the client."""
        return [key for key in self.left_out if not any(covers(key, each) for each in methods)]


def covers(key: str, method: str) -> bool:
    """Whether an entry of `left_out` speaks of the method."""
    return method.startswith(key) if key.endswith(".") else method == key


# Both are imported by the client's package root and declared nowhere.
_UNDECLARED = ("fire==0.7.1", "requests==2.34.2")

CLIENTS = (
    Client(
        name="openai-3.54.0",
        requirements=("openai==3.54.0",),
        script="calls_openai.py",
        minimum=(3, 11),
        left_out=left_out.OPENAI,
        misfits=left_out.OPENAI_MISFITS,
    ),
    Client(
        name="llama-stack-client-0.2.12",
        requirements=("llama-stack-client==0.2.12", *_UNDECLARED),
        script="calls_llama_stack_client_0_2.py",
        minimum=(3, 11),
        left_out=left_out.TELEMETRY,
        misfits=left_out.LLAMA_0_2_12_MISFITS,
    ),
    Client(
        name="llama-stack-client-0.2.23",
        requirements=("llama-stack-client==0.2.23", *_UNDECLARED),
        script="calls_llama_stack_client_0_2.py",
        minimum=(3, 12),
        left_out=left_out.TELEMETRY,
        misfits=left_out.LLAMA_0_2_23_MISFITS,
    ),
    Client(
        name="llama-stack-client-0.7.5",
        requirements=("llama-stack-client==0.7.5", *_UNDECLARED),
        script="calls_llama_stack_client_0_7.py",
        minimum=(3, 12),
        misfits=left_out.LLAMA_0_7_MISFITS,
    ),
)


@dataclass(frozen=True, slots=True)
class Call:
    """One call as the client saw it."""

    method: str
    arguments: str
    note: str
    ok: bool
    result: str
    requests: list[str]
    misfits: list[str]


@dataclass(frozen=True, slots=True)
class Report:
    """What the script of a client wrote."""

    client: Client
    methods: set[str]
    calls: list[Call]
    false_claims: list[str]
    claims: list[tuple[str, str]]
    broken: list[str]

    @property
    def called(self) -> set[str]:
        """The methods that were called and answered."""
        return {call.method for call in self.calls if call.ok and call.note != "must fail"}


def read(client: Client, output: str) -> Report:
    """The report in the JSON lines that a script printed; lines of the client's own are passed over."""
    lines = [json.loads(line) for line in output.splitlines() if line.startswith('{"kind": ')]

    def of(kind: str) -> list[dict[str, Any]]:
        return [
            {key: value for key, value in line.items() if key != "kind"}
            for line in lines
            if line["kind"] == kind
        ]

    return Report(
        client=client,
        methods={line["method"] for line in of("method")},
        calls=[Call(**line) for line in of("call")],
        false_claims=[f"{c['method']}: {c['claim']}; seen: {c['seen']}" for c in of("claim") if not c["ok"]],
        claims=[(c["method"], c["claim"]) for c in of("claim") if c["ok"]],
        broken=[f"{line['part']}\n{line['error']}" for line in of("broken")],
    )
