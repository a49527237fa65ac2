"""The forms of a report say the same, hold nothing foreign, and keep to what is published about them."""

from __future__ import annotations

import html.parser
import json
import re
import shutil
import subprocess
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from xml.etree import ElementTree

import jsonschema_rs
import pytest

from llama_stack_conformance.checking.measures import LARGEST_BODY, RELEASE
from llama_stack_conformance.checking.outcome import Status
from llama_stack_conformance.checking.shapes import Shape
from llama_stack_conformance.commands.exit_codes import code_of
from llama_stack_conformance.reports.badge import badge
from llama_stack_conformance.reports.junit import junit
from llama_stack_conformance.reports.markdown import markdown
from llama_stack_conformance.reports.page import page
from llama_stack_conformance.reports.write import ReportError, read_report, write_reports
from llama_stack_conformance.running.manifest import Manifest
from tests.conformance.kit.making import report, result

PACKAGED = Path(str(files("llama_stack_api").joinpath("openapi.json")))
SCHEMA = json.loads(
    files("llama_stack_conformance.reports").joinpath("report.schema.json").read_text("utf-8")
)
RESULTS = [
    result("inference.chat.n", Status.FAIL, expected="[0, 1, 2]", got="<b>[0]</b> & more"),
    result("inference.chat.seed", Status.WARN, expected="a", got="b"),
    result("inference.chat.stop"),
    result("inference.rerank.order", Status.SKIP_DECLARED, reason="It does not rank."),
    result("models.list.complete", Status.ERROR, reason="KeyError: \x00 choices"),
    result("models.get.same", flaky=True),
]


def test_it_has_the_published_shape() -> None:
    first = report(RESULTS)
    second = report(RESULTS[1:], previous=first)
    validator = jsonschema_rs.Draft202012Validator(SCHEMA)
    for each in (first, second):
        assert [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(each)] == []


def test_coverage_stands_beside_the_score_and_declared_gaps_count_for_neither() -> None:
    found = report(RESULTS)
    assert found["coverage"]["exercised"] == 1
    (inference,) = [each for each in found["profiles"] if each["name"] == "inference"]
    assert inference["must"] == {"passed": 1, "total": 2}
    assert inference["declared"] == 1
    assert inference["verdict"] == "failing"
    verdicts = {each["name"]: each["verdict"] for each in found["profiles"]}
    assert verdicts["inference.rerank"] == "unsupported"
    assert verdicts["models"] == "unknown"
    assert found["grid"][0]["cells"]["MUST"] == {"FAIL": 1, "PASS": 1, "SKIP-declared": 1}


@pytest.mark.parametrize(
    ("statuses", "strict", "code"),
    [
        ([("inference.chat.n", Status.PASS)], True, 0),
        ([("inference.chat.n", Status.FAIL)], False, 1),
        ([("inference.chat.seed", Status.WARN)], False, 0),
        ([("inference.chat.seed", Status.WARN)], True, 2),
        ([("inference.chat.seed", Status.ERROR)], False, 1),
        ([("inference.chat.n", Status.SKIP_DECLARED)], True, 0),
    ],
)
def test_exit_codes(statuses: list[tuple[str, Status]], strict: bool, code: int) -> None:
    assert code_of(report([result(name, status) for name, status in statuses]), strict=strict) == code


def test_flaky_is_no_pass() -> None:
    assert code_of(report([result("inference.chat.n", flaky=True)]), strict=False) == 1


def test_a_declared_refusal_says_how_often_it_was_met() -> None:
    manifest = Manifest.model_validate(
        {
            "unsupported": [
                {"refusal": "unsupported", "reason": "It reads text only."},
                {"refusal": "x", "reason": "Y."},
            ]
        }
    )
    found = report(RESULTS, manifest=manifest, refused={"unsupported": 3})
    assert not list(jsonschema_rs.Draft202012Validator(SCHEMA).iter_errors(found))
    assert [each["met"] for each in found["declared"]] == [3, 0]
    assert "- `refusal unsupported`: It reads text only. Met 3 times." in markdown(found)
    assert "<code>refusal x</code>: Y. Never met." in page(found)


def test_a_changed_report_is_noticed(tmp_path: Path) -> None:
    write_reports(report(RESULTS), tmp_path)
    read_report(tmp_path)
    file = tmp_path / "report.json"
    file.write_text(file.read_text("utf-8").replace('"FAIL"', '"PASS"', 1), encoding="utf-8")
    with pytest.raises(ReportError, match="changed after it was written"):
        read_report(tmp_path)


def test_every_form_is_written(tmp_path: Path) -> None:
    write_reports(report(RESULTS), tmp_path)
    names = {str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*") if each.is_file()}
    assert {"report.json", "junit.xml", "report.md", "report.html", "badges/inference.svg"} <= names
    assert (tmp_path / "badges" / "inference.chat.svg").exists()


def test_junit_counts_what_is_in_it() -> None:
    root = ElementTree.fromstring(junit(report(RESULTS)))
    suites = {each.get("name"): each for each in root}
    inference, models = suites["inference"], suites["models"]
    assert [inference.get(each) for each in ("tests", "failures", "errors", "skipped")] == [
        "4",
        "1",
        "0",
        "1",
    ]
    assert [models.get(each) for each in ("tests", "failures", "errors", "skipped")] == ["2", "0", "1", "0"]
    failure = inference.find(".//failure")
    assert failure is not None
    assert "curl" in (failure.text or "")


def test_markdown_has_grid_findings_and_pointers() -> None:
    text = markdown(report(RESULTS, manifest=Manifest.model_validate(
        {"provider": "acme", "unsupported": [{"feature": "inference.rerank", "reason": "It does not rank."}]}
    )))  # fmt: skip
    assert text.startswith("# acme: unknown")
    assert "| Inference | 0 of 14 |" in text
    assert re.search(r"llama_stack_api/openapi\.json:\d+ `#/paths/", text)
    assert "`inference.rerank`: It does not rank." in text


def test_what_was_measured_stands_in_every_form_that_people_read() -> None:
    some = [
        replace(RESULTS[1], measured=[(RELEASE, 0.004), (LARGEST_BODY, 2000)]),
        replace(RESULTS[2], measured=[(RELEASE, 0.008), (LARGEST_BODY, 100), (RELEASE, 0.25)]),
    ]
    found = report(some)
    assert [(each["name"], each["values"], each["median"], each["most"]) for each in found["measured"]] == [
        ("inference.release", 3, 0.008, 0.25),
        ("server.largest_body", 2, 1050, 2000),
    ]
    assert found["measured"][0]["checks"] == ["inference.chat.seed", "inference.chat.stop"]
    assert list(jsonschema_rs.Draft202012Validator(SCHEMA).iter_errors(found)) == []
    for text in (markdown(found), page(found)):
        assert "8.0 ms (4.0 ms to 250 ms, 3 values)" in text
        assert "2,000 bytes" in text


def test_a_check_behind_a_wrong_shape_says_so() -> None:
    some = [
        replace(RESULTS[0], shape=Shape.NOTED),
        replace(RESULTS[1], shape=Shape.ENDED),
        replace(RESULTS[2], shape=Shape.NOTED),
    ]
    for text in (markdown(report(some)), page(report(some))):
        assert text.count("Judged behind a body of a wrong shape") == 1
        assert text.count("nothing is known of the behaviour") == 1
    assert "behind a wrong shape" in page(report(some[2:]))


def test_the_page_needs_nothing_else_and_runs_nothing_foreign() -> None:
    text = page(report(RESULTS, previous=report(RESULTS[:2])))
    assert "<script>alert(1)</script>" not in text
    assert "<b>[0]</b>" not in text
    places = _Places()
    places.feed(text)
    assert places.loaded == []
    assert places.scripts == 1
    assert "@import" not in text
    assert not re.search(r"url\((?!#)", text)
    assert "prefers-color-scheme: dark" in text


class _Places(html.parser.HTMLParser):
    """What a browser would load."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        for name, value in attrs:
            loads = name in ("src", "srcset", "action", "data") or (name == "href" and tag != "a")
            if loads and not str(value).startswith("data:"):
                self.loaded.append(f"{tag} {name}={value}")


def test_badges_are_images_that_say_what_they_are_of() -> None:
    for profile in report(RESULTS)["profiles"]:
        root = ElementTree.fromstring(badge(profile, "1.0.0"))
        label = root.get("aria-label") or ""
        assert profile["name"] in label
        assert "1.0.0" in label


@pytest.mark.skipif(shutil.which("chromium") is None, reason="there is no chromium here")
def test_a_browser_opens_the_area_that_a_link_names(tmp_path: Path) -> None:
    write_reports(report(RESULTS), tmp_path)
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom",
        f"file://{tmp_path / 'report.html'}#area-inference",
    ]  # fmt: skip
    dom = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout
    assert re.search(r'<details data-area="" id="area-inference" open="">', dom)
    assert re.search(r'<details data-area="" id="area-models">', dom)
