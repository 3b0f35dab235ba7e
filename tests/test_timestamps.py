from dataclasses import replace

from glossator.model.documents import Document, Metadata
from glossator.model.trees import Timestamp
from glossator.timestamps import check_timestamps, moment_seconds, other_label, true_hours
from made import Part, document, heading, passage, stamp

HOURS = Metadata(title="T", video="Ff4fRgnuFgQ")
MINUTES = Metadata(title="T", video="Ff4fRgnuFgQ", timestamps="mm:ss")


def cited(label: str, data: str = "") -> Timestamp:
    parts = [int(part) for part in (data or label).split(":")]
    seconds = 0
    for part in parts:
        seconds = seconds * 60 + part
    return stamp(label, seconds, data)


def noted(*stamps: Timestamp, metadata: Metadata = HOURS) -> Document:
    parts: list[Part] = [passage("Words.", each) for each in stamps]
    return document(*parts, metadata=metadata)


def codes(made: Document) -> list[tuple[str, int | None]]:
    return [(each.code, each.where.line if each.where else None) for each in check_timestamps(made)]


def test_a_moment_is_read_as_it_is_written() -> None:
    assert moment_seconds(cited("00:07:31"), HOURS) == 451
    assert moment_seconds(cited("7:31"), HOURS) == 451


def test_minutes_and_seconds_written_as_hours_are_read_as_the_edition_says() -> None:
    assert moment_seconds(cited("03:48:00", "03:48:00"), MINUTES) == 228
    assert moment_seconds(cited("14:32:07"), MINUTES) == 872
    assert moment_seconds(cited("75:10:00"), MINUTES) == 4510


def test_two_parts_are_minutes_and_seconds_in_any_document() -> None:
    assert moment_seconds(cited("3:48"), MINUTES) == 228


def test_a_label_that_says_something_else_than_its_time_is_told() -> None:
    made = noted(cited("42:42:40", "42:40:00"), cited("42:50:00", "42:50:00"), metadata=MINUTES)
    assert codes(made) == [("timestamp-label", 1)]


def test_a_label_that_says_another_time_is_what_the_page_shows() -> None:
    assert other_label(stamp("[13:05]", 725, "725"), HOURS) == "13:05"
    assert other_label(cited("[42:42:40]", "42:40:00"), MINUTES) == "42:42"
    assert other_label(cited("01:02:04", "01:02:03"), HOURS) == "1:02:04"
    for same in (stamp("[00:07:31]", 451, "00:07:31"), stamp("7:31", 451), stamp("9", 9, "9")):
        assert other_label(same, HOURS) == ""


def test_a_label_without_leading_zeros_says_the_same() -> None:
    assert codes(noted(stamp("[7:31]", 451, "00:07:31"))) == []


def test_a_moment_before_the_last_one_is_told_once() -> None:
    made = noted(cited("10:00"), cited("5:00"), cited("6:00"), cited("7:00"))
    assert codes(made) == [("timestamp-order", 2)]


def test_a_link_to_the_end_and_one_back_is_no_fault() -> None:
    assert codes(noted(stamp("3723", 3723, "3723"), stamp("1m30s", 90, "1m30s"))) == []


def test_moments_of_different_videos_are_not_compared() -> None:
    other = Timestamp(span=cited("1:00").span, label="1:00", seconds=60, video="aaaaaaaaaaa")
    made = noted(cited("10:00"), cited("11:00"))
    assert codes(made) == []
    assert other.video != HOURS.video


def test_a_moment_past_the_end_of_the_video_is_told() -> None:
    metadata = Metadata(title="T", video="Ff4fRgnuFgQ", length=600)
    assert codes(noted(cited("9:59"), cited("10:01"), metadata=metadata)) == [
        ("timestamp-range", 2)
    ]


def test_moments_in_headings_are_judged_too() -> None:
    made = document(passage("A", cited("9:00")), heading("B"), passage("C", cited("8:00")))
    assert codes(made) == [("timestamp-order", 3)]


def test_hours_that_no_video_has_propose_minutes_and_seconds_with_the_evidence() -> None:
    made = noted(cited("03:48:00"), cited("09:10:00"), cited("14:32:00"))
    problems = check_timestamps(made)
    assert [problem.code for problem in problems] == ["timestamp-hours"]
    assert "14:32:00 is longer than videos are" in problems[0].message
    assert "timestamps: mm:ss" in problems[0].hint


def test_hours_past_the_length_propose_minutes_and_seconds() -> None:
    metadata = Metadata(title="T", length=900)
    made = noted(cited("01:48:00"), cited("02:10:00"), cited("03:32:00"), metadata=metadata)
    assert [code for code, _ in codes(made)] == ["timestamp-hours"]


def test_nothing_is_proposed_where_the_moments_can_be_hours() -> None:
    assert codes(noted(cited("00:10:00"), cited("00:20:00"), cited("00:30:00"))) == []


def test_nothing_is_proposed_twice_where_the_edition_has_said_it() -> None:
    made = noted(cited("03:48:00"), cited("09:10:00"), cited("14:32:00"), metadata=MINUTES)
    assert codes(made) == []


def test_a_label_that_is_no_time_breaks_nothing() -> None:
    assert codes(noted(stamp("here", 0, ""), stamp("²:³", 0, "x"))) == [("timestamp-label", 2)]


def test_the_seconds_of_a_link_are_compared_with_its_label() -> None:
    assert codes(noted(stamp("1:30", 90, "90"), stamp("1:40", 100, "1m40s"))) == []
    assert codes(noted(stamp("1:30", 95, "95"))) == [("timestamp-label", 1)]


def test_the_proposal_names_the_moment_that_shows_it_and_what_it_would_be() -> None:
    made = noted(cited("03:48:00"), cited("14:32:00"), cited("09:10:00"))
    (problem,) = check_timestamps(made)
    assert str(problem.where) == "seeds/verge.txt:2"
    assert "14:32:00 is longer than videos are" in problem.message
    assert "site_src/editions/verge.yml; 14:32:00 is then 14:32" in problem.hint


def test_one_moment_longer_than_any_video_is_enough() -> None:
    assert [code for code, _ in codes(noted(cited("14:32:00")))] == ["timestamp-hours"]
    assert codes(noted(cited("09:32:00"))) == []


def test_frames_at_the_end_are_proposed_where_no_video_is_so_long() -> None:
    made = noted(cited("03:48:12"), cited("07:32:24"), cited("13:05:29"))
    assert [code for code, _ in codes(made)] == ["timestamp-hours"]
    assert codes(replace(made, metadata=MINUTES)) == []


def test_whole_minutes_throughout_and_up_to_many_hours_propose_minutes_and_seconds() -> None:
    made = noted(cited("00:48:00"), cited("01:32:00"), cited("02:10:00"), cited("05:30:00"))
    (problem,) = check_timestamps(made)
    assert "all 4 would be whole minutes, up to 5:30:00" in problem.message
    some = noted(cited("00:48:10"), cited("01:32:00"), cited("02:10:00"), cited("05:30:00"))
    assert codes(some) == []


def test_a_moment_past_the_end_is_no_reason_where_the_others_have_no_hour() -> None:
    metadata = Metadata(title="T", length=1200)
    made = noted(cited("00:03:48"), cited("00:09:10"), cited("00:25:10"), metadata=metadata)
    assert codes(made) == [("timestamp-range", 3)]


def test_moments_of_another_video_prove_nothing_of_this_one() -> None:
    other = replace(cited("14:32:00"), video="aaaaaaaaaaa")
    made = noted(cited("00:03:48"), other, other, other)
    assert "timestamp-hours" not in [code for code, _ in codes(made)]


def family(*labels: str, length: int = 0) -> list[int]:
    """What the moments of a note with `timestamps: mm:ss` come to."""
    made = noted(*(cited(label) for label in labels), metadata=replace(MINUTES, length=length))
    metadata = replace(made.metadata, hours=true_hours(made.blocks, made.metadata))
    stamps = [
        each
        for block in made.blocks
        for each in block.inlines  # type: ignore[union-attr]
        if isinstance(each, Timestamp)
    ]
    return [moment_seconds(each, metadata) for each in stamps]


def test_a_true_hour_next_to_minutes_written_as_hours_is_read_as_one() -> None:
    assert family("03:48:00", "27:10:00", "58:59:00", "01:00:14", "01:04:00", "01:07:20") == [
        228, 1630, 3539, 3614, 3840, 4040,
    ]  # fmt: skip


def test_going_back_to_an_early_minute_is_no_true_hour() -> None:
    assert family("03:48:00", "27:10:00", "01:10:00", "28:00:00") == [228, 1630, 70, 1680]
    assert family("03:48:00", "27:10:00", "02:10:05", "28:00:00") == [228, 1630, 130, 1680]


def test_a_true_hour_is_not_past_the_end_of_the_video() -> None:
    assert family("03:48:00", "27:10:00", "50:00:00", "01:00:14", length=3200)[3] == 60


def test_frames_are_never_true_hours() -> None:
    assert family("03:48:12", "27:10:05", "58:59:20", "01:00:14") == [228, 1630, 3539, 60]
