"""Published clients, unmodified, against the stub distribution."""

from __future__ import annotations

import pytest

from tests.clients.published.clients import Report

pytestmark = pytest.mark.published


def test_every_method_is_called_or_left_out_with_a_reason(report: Report) -> None:
    called = report.called
    forgotten = sorted(each for each in report.methods - called if report.client.reason(each) is None)
    assert not forgotten, f"neither called nor left out: {forgotten}"
    both = sorted(each for each in called if report.client.reason(each) is not None)
    assert not both, f"called, and left out as well: {both}"
    assert not called - report.methods, "called, yet the client has no such method"
    assert not report.client.idle_reasons(report.methods), "left out, yet the client has no such method"


def test_the_script_reaches_its_end(report: Report) -> None:
    assert not report.broken, "\n\n".join(report.broken)


def test_every_call_ends_as_it_should(report: Report) -> None:
    wrong = [
        f"{each.method}({each.arguments}) {each.requests}: {each.result}"
        for each in report.calls
        if not each.ok
    ]
    assert not wrong, "\n".join(wrong)


def test_answers_say_what_was_claimed(report: Report) -> None:
    assert report.claims
    assert not report.false_claims, "\n".join(report.false_claims)


def test_answers_fit_the_types_that_the_client_declares(report: Report) -> None:
    found = {f"{call.method}: {each}" for call in report.calls for each in call.misfits}
    unknown = sorted(found - report.client.misfits.keys())
    assert not unknown, "\n".join(unknown)
    gone = sorted(report.client.misfits.keys() - found)
    assert not gone, f"listed, yet they fit by now: {gone}"
