"""Datasets and their rows."""

from __future__ import annotations

from recorder import Recorder

ROWS = [{"input_query": f"Question {number}", "expected_answer": str(number)} for number in range(3)]


def run(call: Recorder, *, group: str) -> None:
    source = {"type": "rows", "rows": ROWS}
    made = call(
        f"{group}.register",
        purpose="eval/question-answer",
        source=source,
        dataset_id="mine",
        metadata={"a": 1},
    )
    call.claim(f"{group}.register", "has the id asked for", made.identifier == "mine", made)
    found = call(f"{group}.retrieve", "mine")
    call.claim(
        f"{group}.retrieve",
        "is what was registered",
        found.identifier == "mine" and found.metadata == {"a": 1},
        found,
    )
    listed = [each.identifier for each in call(f"{group}.list")]
    call.claim(f"{group}.list", "lists it", "mine" in listed, listed)
    page = call(f"{group}.iterrows", "mine", limit=2, start_index=1)
    call.claim(f"{group}.iterrows", "answers the rows asked for", page.data == ROWS[1:], page)
    if call.has(f"{group}.appendrows"):
        call(f"{group}.appendrows", "mine", rows=ROWS[:1])
        rows = call(f"{group}.iterrows", "mine")
        call.claim(f"{group}.appendrows", "the dataset has the new rows", rows.data == [*ROWS, ROWS[0]], rows)
    elsewhere = {"type": "uri", "uri": "https://example.com/rows.jsonl"}
    call(f"{group}.register", purpose="eval/messages-answer", source=elsewhere)
    call(f"{group}.unregister", "mine")
    left = [each.identifier for each in call(f"{group}.list")]
    call.claim(f"{group}.unregister", "it is gone", "mine" not in left, left)
