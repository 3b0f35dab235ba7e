from glossator.model import Document, Metadata, Timestamp
from glossator.timestamps import check_timestamps, moment_seconds
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


def test_a_label_without_leading_zeros_says_the_same() -> None:
    assert codes(noted(stamp("[7:31]", 451, "00:07:31"))) == []


def test_a_moment_before_the_last_one_is_told_once() -> None:
    made = noted(cited("10:00"), cited("5:00"), cited("6:00"), cited("7:00"))
    assert codes(made) == [("timestamp-order", 2)]


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
