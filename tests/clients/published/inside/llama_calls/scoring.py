"""Scoring functions, and scoring with them."""

from __future__ import annotations

from recorder import Recorder

from llama_calls.models import first

ROWS = [
    {"input_query": "2 + 2?", "expected_answer": "4", "generated_answer": "4"},
    {"input_query": "3 + 3?", "expected_answer": "6", "generated_answer": "7"},
]


def run(call: Recorder) -> None:
    listed = [each.identifier for each in call("scoring_functions.list")]
    call.claim("scoring_functions.list", "lists built-in functions", "basic::equality" in listed, listed)
    judge = {
        "type": "llm_as_judge", "judge_model": first(call, "llm"), "prompt_template": "Grade it.",
        "judge_score_regexes": [r"(\d)"], "aggregation_functions": ["average"],
    }  # fmt: skip
    call(
        "scoring_functions.register",
        scoring_fn_id="mine::judge",
        description="A judge.",
        return_type={"type": "number"},
        params=judge,
    )
    found = call("scoring_functions.retrieve", "mine::judge")
    call.claim(
        "scoring_functions.retrieve", "keeps its parameters", found.params.type == "llm_as_judge", found
    )
    _score(call)
    if call.has("scoring_functions.unregister"):
        call("scoring_functions.unregister", "mine::judge")
        left = [each.identifier for each in call.client.scoring_functions.list()]
        call.claim("scoring_functions.unregister", "it is gone", "mine::judge" not in left, left)


def _score(call: Recorder) -> None:
    basic = {"type": "basic", "aggregation_functions": ["accuracy"]}
    regex = {"type": "regex_parser", "parsing_regexes": ["(.+)"], "aggregation_functions": ["accuracy"]}
    functions = {
        "basic::equality": None,
        "basic::subset_of": basic,
        "basic::regex_parser": regex,
        "mine::judge": None,
    }
    scored = call("scoring.score", input_rows=ROWS, scoring_functions=functions)
    scores = [each["score"] for each in scored.results["basic::equality"].score_rows]
    call.claim(
        "scoring.score",
        "scores each row by each function",
        (scores, set(scored.results)) == ([1, 0], set(functions)),
        scored,
    )
    kept = call(
        "scoring.score_batch",
        dataset_id="stub-questions",
        scoring_functions={"basic::equality": None},
        save_results_dataset=True,
    )
    call.claim("scoring.score_batch", "says where the results are kept", kept.dataset_id, kept)
    call(
        "scoring.score_batch",
        dataset_id="stub-questions",
        scoring_functions={"basic::equality": None},
        save_results_dataset=False,
    )
