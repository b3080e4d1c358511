from __future__ import annotations

import pytest

from omnihuman_desktop.ui.text.formats import moment, seconds
from omnihuman_desktop.ui.voice.span import MAX_SELECTION_MS, MIN_SELECTION_MS, Span, round_for_drag
from omnihuman_desktop.ui.voice.waveform.viewport import LEAST_SPAN_MS, Viewport

HOUR = 3_600_000


@pytest.mark.parametrize("voice_ms", [990, 1000, 1005, 2345, 11_000, 34_999, 35_000, 35_001, HOUR])
@pytest.mark.parametrize(("start_ms", "end_ms"), [(0, None), (500, 400), (-70, 90_000), (HOUR * 2, None), (123, 1124)])
def test_every_change_of_a_span_keeps_the_limits(voice_ms: int, start_ms: int, end_ms: int | None) -> None:
    span = Span.within(voice_ms, start_ms, end_ms)
    at_ms = voice_ms // 3
    for each in (
        span, span.moved_to(at_ms), span.moved_to(-5), span.moved_to(HOUR * 9),
        span.with_edge(at_ms, start=True), span.with_edge(at_ms, start=False), span.with_edge(HOUR * 9, start=False),
        span.with_fixed_edge(at_ms, start=True), span.with_fixed_edge(at_ms, start=False),
        span.with_fixed_edge(-9, start=False),
        span.with_fixed_edge(HOUR * 9, start=True), span.in_voice(max(990, voice_ms // 2)),
    ):  # fmt: skip
        assert 0 <= each.start_ms < each.end_ms <= max(990, voice_ms)
        assert min(MIN_SELECTION_MS, each.voice_ms) <= each.length_ms <= each.voice_ms
        assert each.kept_short().length_ms == each.kept_short(keeps_end=True).length_ms == min(each.length_ms, MAX_SELECTION_MS)
        assert each.voice_ms % 10 == 0


def test_by_default_as_much_as_one_task_takes_is_selected() -> None:
    assert Span.within(HOUR) == Span(0, 35_000, HOUR)
    assert Span.within(11_004) == Span(0, 11_000, 11_000)


def test_an_edge_stops_at_the_limits_and_leaves_the_other_alone() -> None:
    span = Span(100_000, 120_000, HOUR)
    assert span.with_edge(90_004.3, start=True) == Span(90_004, 120_000, HOUR)
    assert span.with_edge(-5, start=True) == Span(0, 120_000, HOUR)
    assert span.with_edge(500_000, start=True) == Span(119_000, 120_000, HOUR)
    assert span.with_edge(500_000, start=False) == Span(100_000, 500_000, HOUR)
    assert span.with_edge(500_000, start=False).is_film
    assert span.with_edge(0, start=False) == Span(100_000, 101_000, HOUR)


def test_a_typed_edge_is_placed_and_the_other_makes_way() -> None:
    span = Span(0, 35_000, HOUR)
    assert span.with_fixed_edge(724_200, start=True) == Span(724_200, 759_200, HOUR)
    assert span.with_fixed_edge(5000, start=True) == Span(5000, 35_000, HOUR)
    assert span.with_fixed_edge(60_000, start=False) == Span(0, 60_000, HOUR)
    assert Span(50_000, 80_000, HOUR).with_fixed_edge(40_000, start=False) == Span(10_000, 40_000, HOUR)
    assert span.with_fixed_edge(20_000, start=False) == Span(0, 20_000, HOUR)
    assert span.with_fixed_edge(HOUR - 9000, start=True) == Span(HOUR - 9000, HOUR, HOUR)


def test_a_drawn_selection_begins_where_the_button_was_pressed() -> None:
    assert Span.drawn(HOUR, 60_000, 72_300) == Span(60_000, 72_300, HOUR)
    assert Span.drawn(HOUR, 60_000, 50_000) == Span(50_000, 60_000, HOUR)
    assert Span.drawn(HOUR, 60_000, 200_000) == Span(60_000, 200_000, HOUR)
    assert Span.drawn(HOUR, 60_000, 0) == Span(0, 60_000, HOUR)
    assert Span.drawn(HOUR, 60_000, 60_100) == Span(60_000, 61_000, HOUR)
    assert Span.drawn(HOUR, HOUR - 200, HOUR) == Span(HOUR - 1000, HOUR, HOUR)


def test_dragging_is_as_fine_as_the_view() -> None:
    assert round_for_drag(12_346.7, pixel_ms=60) == 12_350
    assert round_for_drag(12_346.7, pixel_ms=0.1) == 12_347
    assert (moment(724_200), moment(724_203)) == ("12:04.20", "12:04.203")
    assert [seconds(length_ms) for length_ms in (35_000, 12_080, 1234)] == ["35.0", "12.08", "1.234"]


def test_a_zoom_animation_keeps_the_position_under_the_pointer() -> None:
    view = Viewport(HOUR, 600_000, 60_000)
    goal = view.with_span(7500, 615_000)
    spans = []
    for part in (0.0, 0.3, 0.7, 1.0):
        between = view.towards(goal, part)
        assert between.x_of(615_000, 1000) == pytest.approx(250)
        spans.append(between.span_ms)
    assert spans == sorted(spans, reverse=True)
    assert spans[-1] == 7500
    assert view.towards(view.scrolled(10_000), 0.5).start_ms == 605_000


def test_a_shorter_voice_moves_the_selection() -> None:
    assert Span(50_000, 80_000, 100_000).in_voice(60_000) == Span(30_000, 60_000, 60_000)
    assert Span(50_000, 80_000, 100_000).in_voice(10_000) == Span(0, 10_000, 10_000)


def test_zooming_keeps_the_position_under_the_pointer() -> None:
    view = Viewport(HOUR, 600_000, 60_000)
    for zoom in (0.1, 0.5, 0.9, 1.0):
        zoomed = view.with_zoom(zoom, 615_000)
        assert zoomed.zoom == pytest.approx(zoom)
        if zoomed.start_ms > 0:
            assert zoomed.x_of(615_000, 1000) == pytest.approx(view.x_of(615_000, 1000))
    assert view.with_zoom(0, 615_000) == Viewport(HOUR, 0, HOUR)
    assert view.with_zoom(1, 615_000).span_ms == pytest.approx(LEAST_SPAN_MS)


def test_the_view_never_leaves_the_voice() -> None:
    view = Viewport(100_000, 20_000, 10_000)
    assert view.scrolled(-50_000).start_ms == 0
    assert view.scrolled(HOUR).end_ms == 100_000
    assert view.with_span(HOUR, 25_000) == Viewport(100_000, 0, 100_000)
    assert view.showing(22_000, 27_000) == view
    assert view.showing(10_000, 15_000).start_ms == 10_000
    assert view.showing(50_000, 55_000).end_ms == 55_000
    assert view.showing(40_000, 60_000).start_ms == 45_000
    assert Viewport(0).zoom == 0
    assert Viewport(0).with_zoom(0.5, 0).span_ms == 0
