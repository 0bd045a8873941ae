"""How far people agree with the models, and their corrections as rows."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from storymine.domain import Channel, Correction, Labels, Moment, Voice
from storymine.nlp.agreement import cohen_kappa
from storymine.nlp.corrections import drift_of_agreement, labelled_row, measure_agreement


def correction(
    given: dict[str, Any],
    read: dict[str, Any],
    *,
    channel: Channel = Channel.REVIEW,
    voice: Voice = Voice.CUSTOMER,
) -> Correction:
    return Correction(
        story="v1",
        channel=channel,
        moment=Moment(1, 4, 10, "te duur", voice),
        labels=Labels(**given),
        reading=Labels(**{"voice": voice, **read}),
        model="probe 1.0.0",
        made_at=datetime(2026, 5, 3, tzinfo=UTC),
    )


def test_agreement_is_counted_for_what_people_said_only() -> None:
    found = measure_agreement(
        [
            correction({"stage": "hulp", "effort": 1}, {"stage": "hulp", "effort": 1}),
            correction({"stage": "betalen"}, {"stage": "betalen", "effort": 0}),
            correction({"stage": "betalen"}, {"stage": "hulp"}),
            correction({"stage": "hulp"}, {}),
        ]
    )
    stage, effort = found
    assert (stage.task, stage.moments, stage.share) == ("stage", 4, 0.5)
    assert stage.interval[0] < 0.5 < stage.interval[1]
    assert stage.kappa == pytest.approx(0.4)  # over the three that were answered
    assert (effort.task, effort.moments, effort.share, effort.kappa) == ("effort", 1, 1.0, None)


def test_several_labels_agree_when_all_do() -> None:
    [driver] = measure_agreement(
        [
            correction({"drivers": ("fout", "belofte")}, {"drivers": ("belofte", "fout")}),
            correction({"drivers": ("fout",)}, {"drivers": ("belofte", "fout")}),
        ]
    )
    assert (driver.task, driver.share, driver.kappa) == ("driver", 0.5, None)


def test_kappa_of_a_scale_weighs_how_far_off() -> None:
    near = [correction({"valence": n}, {"valence": min(5, n + 1)}) for n in (1, 2, 3, 4, 5)]
    far = [correction({"valence": n}, {"valence": 6 - n}) for n in (1, 2, 3, 4, 5)]
    [one], [other] = measure_agreement(near), measure_agreement(far)
    assert one.kappa is not None
    assert other.kappa is not None
    assert one.kappa > 0.7
    assert other.kappa < 0


def test_kappa_of_labels_that_never_vary_says_nothing() -> None:
    assert cohen_kappa(["a", "a"], ["a", "a"]) is None
    assert cohen_kappa(["a", "b"], ["b", "a"]) == -1
    assert cohen_kappa([], []) is None


def test_an_employees_drivers_are_a_task_of_their_own_and_voice_only_counts_where_it_was_given() -> None:
    moment = correction(
        {"drivers": ("werkdruk",)}, {"drivers": ("systeem",)}, channel=Channel.NOTE, voice=Voice.EMPLOYEE
    )
    [driver] = measure_agreement([moment])
    assert (driver.task, driver.share) == ("employee_driver", 0.0)
    tasks = measure_agreement([correction({"voice": Voice.EMPLOYEE}, {}, channel=Channel.NOTE)])
    assert [(one.task, one.share) for one in tasks] == [("voice", 0.0)]


def test_drift_is_clear_only_with_enough_corrections() -> None:
    right, wrong = correction({"effort": 1}, {"effort": 1}), correction({"effort": 1}, {"effort": 2})
    [few] = drift_of_agreement(measure_agreement([right] * 3), measure_agreement([right, wrong]))
    [many] = drift_of_agreement(measure_agreement([right] * 90), measure_agreement([right, wrong] * 40))
    assert (few.before, few.after, few.change) == (1.0, 0.5, -0.5)
    assert not few.is_clear
    assert many.is_clear
    assert many.interval[0] < many.change < many.interval[1]
    assert drift_of_agreement((), measure_agreement([right])) == ()


def test_a_correction_is_a_labelled_row() -> None:
    row = labelled_row(correction({"stage": "betalen", "drivers": ("prijs", "fout"), "effort": 0}, {}))
    assert row == {
        "id": "v1#1.4",
        "story": "v1",
        "channel": "review",
        "text": "te duur",
        "stage": "betalen",
        "driver": "prijs+fout",
        "valence": None,
        "emotions": None,
        "effort": 0,
        "effort_causes": None,
        "need": None,
        "voice": None,
        "group": "review",
        "made_at": "2026-05-03T00:00:00+00:00",
        "model": "probe 1.0.0",
    }
    assert (
        labelled_row(correction({"drivers": ("systeem",)}, {}, voice=Voice.EMPLOYEE))["voice"] == "employee"
    )
