"""A film in the real window: cut, priced, changed, sent part by part, and joined."""

from __future__ import annotations

import asyncio
import threading
import wave
from collections.abc import Awaitable, Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.film import JoinSettings, Joint
from omnihuman_desktop.domain.group import Group
from omnihuman_desktop.domain.job import JobState
from omnihuman_desktop.domain.portrait import Framing
from omnihuman_desktop.groups.films import find_clips
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.media.audio.waveform import Waveform
from omnihuman_desktop.ui.film.film_bar import FilmBar
from omnihuman_desktop.ui.tasks.group_menu import GroupAction
from omnihuman_desktop.ui.voice.part_delegate import CELL_ROLE
from omnihuman_desktop.ui.voice.waveform import pause_search
from omnihuman_desktop.ui.window.main_window import MainWindow
from tests.film_proof import prove
from tests.media.film.clips import find_end
from tests.running_program import fill, jobs, run_window, until

RATE = 8000
Scenario = Callable[[Program], Awaitable[None]]


@pytest.fixture
def small(tmp_path: Path, portrait: Path) -> Path:
    path = tmp_path / "small.png"
    with Image.open(portrait) as picture:
        picture.resize((96, 96)).save(path)
    return path


def make_lesson(path: Path, seconds: float, pause_s: int = 1) -> Path:
    """Three seconds of words and then silence, again and again."""
    draw = np.random.default_rng(1)
    heights = np.zeros(int(seconds * RATE))
    for at in range(0, len(heights), (3 + pause_s) * RATE):
        heights[at : at + 3 * RATE] = 5000
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((draw.standard_normal(len(heights)) * heights).clip(-30_000, 30_000).astype(np.int16).tobytes())
    return path


async def make_draft(program: Program, portrait: Path, voice: Path) -> MainWindow:
    """Fill the draft, and select all of the voice."""
    window = program.window
    await fill(window, portrait, voice)
    panel = window.composer.voice
    await until(lambda: panel.timeline.search.pauses)
    assert window.composer.generate.accessibleName() == "Generate video"
    assert not panel.strip.isVisible()
    QTest.mouseClick(panel.row.all, Qt.MouseButton.LeftButton)
    await until(lambda: window.composer.film.parts and window.composer.generate.isEnabled())
    return window


def film_of(program: Program) -> Group:
    (group,) = program.session.groups.groups.values()
    return group


def count(program: Program, state: ItemState) -> int:
    return program.session.groups.summary(film_of(program).id).count(state)


def test_a_long_voice_becomes_one_video(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    async def scenario(program: Program) -> None:
        window = await make_draft(program, small, make_lesson(tmp_path / "lesson.wav", 119.5))
        composer = window.composer
        assert composer.generate.accessibleName() == "Make film"
        assert composer.cost.text().startswith("4 parts · 120 s billed · about 1,440 credits")
        strip = composer.voice.strip
        assert (strip.isVisible(), strip.count(), strip.accessibleName()) == (True, 5, "Film parts")
        assert composer.film.first_alone.isChecked(), "by default above three parts"

        # The third part gets a prompt of its own; the film keeps its own.
        composer.options.prompt.setPlainText("calm")
        strip.setCurrentRow(3)
        assert composer.options.prompt.toPlainText() == "calm"
        composer.options.prompt.setPlainText("turns to the board")
        strip.setCurrentRow(0)
        assert composer.options.prompt.toPlainText() == "calm"
        composer.voice.stop()

        QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
        await until(lambda: program.session.groups.groups and count(program, ItemState.DONE) == 1)
        assert [item.request.prompt for item in film_of(program).items] == ["calm", "calm", "turns to the board", "calm"]
        assert count(program, ItemState.QUEUED) == 3, "the first part first"
        assert len(jobs(program)) == 1
        page = window.groups.page
        assert page is not None
        assert page.isVisible()
        tools = window.films.tools
        assert tools is not None
        assert tools.isVisible()
        await until(page.buttons[GroupAction.RELEASE].isVisible)
        assert not tools.join.isEnabled()
        await until(page.buttons[GroupAction.PLAY].isVisible)  # what is there can be played

        # The fourth part gets another portrait before it is sent.
        other = tmp_path / "other.png"
        Image.new("RGB", (96, 96), "olive").save(other)
        composer.portrait.set_file(other)
        await until(lambda: (draft := composer.request()) is not None and draft.portrait == other)
        window.groups.show_group(film_of(program).id)
        page.sheet.setCurrentIndex(page.model.index(3, 0))
        assert tools.part.text().startswith("Part 4 · 1:")
        tools.use_draft.click()
        assert [item.request.portrait for item in film_of(program).items] == [small, small, small, other]
        assert film_of(program).items[3].request.end_ms == 119_500
        assert len(jobs(program)) == 1
        page.buttons[GroupAction.RELEASE].click()
        await until(lambda: count(program, ItemState.DONE) == 4)
        await until(tools.join.isEnabled)
        await until(lambda: strip.item(1).text().endswith("Saved") and strip.item(1).data(CELL_ROLE).icon is not None)
        assert composer.cost.text().startswith("Sent before · 4 parts")
        window.films._join(tmp_path / "film.mp4")
        await until(lambda: (tmp_path / "film.mp4").exists() and "Saved to" in tools.outcome.text())
        assert abs(find_end(tmp_path / "film.mp4") - 119_500) <= 40

        # One part is made again alone, and both takes are kept.
        page.sheet.setCurrentIndex(page.model.index(1, 0))
        QTest.mouseClick(tools.make_again, Qt.MouseButton.LeftButton)
        await until(lambda: len(film_of(program).items[1].takes) == 2 and count(program, ItemState.DONE) == 4)
        assert len(jobs(program)) == 5
        await until(lambda: tools.takes.count() == 2 and tools.takes.currentIndex() == 1)
        tools.takes.setCurrentIndex(0)
        tools.takes.activated.emit(0)
        first, second = film_of(program).items[1].takes
        assert film_of(program).items[1].chosen == first

        # The takes side by side; the one that is kept stands for the part from then on.
        QTest.mouseClick(tools.compare, Qt.MouseButton.LeftButton)
        view = window.comparison.view
        assert view is not None
        assert view.isVisible()
        view.kept.emit(second)
        assert film_of(program).items[1].chosen == second

    run_window(qapp, tmp_path / "data", scenario, 0.2)


def test_a_film_of_40_seconds_is_the_voice_to_the_sample_and_the_parts_to_the_frame(
    qapp: QApplication, tmp_path: Path, small: Path
) -> None:
    voice = make_lesson(tmp_path / "lesson.wav", 40)

    async def scenario(program: Program) -> None:
        window = await make_draft(program, small, voice)
        QTest.mouseClick(window.composer.generate, Qt.MouseButton.LeftButton)
        await until(lambda: program.session.groups.groups and count(program, ItemState.DONE) == 2)
        await until(lambda: window.films.tools is not None and window.films.tools.join.isEnabled())
        window.films._join(tmp_path / "film.mp4")
        await until((tmp_path / "film.mp4").exists)
        clips = find_clips(film_of(program), program.session.groups.jobs).clips
        assert [(clip.start_ms, clip.until_ms) for clip in clips][-1][1] == 40_000
        proof = await asyncio.to_thread(prove, tmp_path / "film.mp4", clips, voice)
        assert (proof.lags, proof.wrong_frames, proof.joints) == ((0, 0, 0), 0, 1)
        assert proof.late_ms <= 40
        assert proof.length_error_ms <= 40

    run_window(qapp, tmp_path / "data", scenario, 0.2)


def test_a_film_is_played_on_the_stage_before_it_is_saved(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    async def scenario(program: Program) -> None:
        window = await make_draft(program, small, make_lesson(tmp_path / "lesson.wav", 50))
        QTest.mouseClick(window.composer.generate, Qt.MouseButton.LeftButton)
        await until(lambda: program.session.groups.groups and count(program, ItemState.DONE) == 2)
        page, tools, stage = window.groups.page, window.films.tools, window.stage
        assert page is not None
        assert tools is not None
        await until(page.buttons[GroupAction.PLAY].isVisible)
        QTest.mouseClick(page.buttons[GroupAction.PLAY], Qt.MouseButton.LeftButton)
        await until(lambda: stage.playing and stage.position_ms > 200)
        assert page.isHidden()
        assert stage._player.path is not None
        assert stage._player.path.parent == program.data_dir / "films" / film_of(program).id
        assert abs(stage._player.duration_ms - 50_000) <= 40
        (bar,) = window.findChildren(FilmBar)
        assert bar.isVisible()
        assert bar.words.text().startswith("lesson")

        QTest.mouseClick(bar.back, Qt.MouseButton.LeftButton)
        assert page.isVisible()
        await until(lambda: not stage.playing)
        page.sheet.setCurrentIndex(page.model.index(0, 0))
        assert tools.preview.isEnabled()
        QTest.mouseClick(tools.preview, Qt.MouseButton.LeftButton)
        await until(lambda: stage.playing and stage._player.duration_ms < 5000)
        assert "part 1" in bar.words.text()
        window.tasks.select(jobs(program)[0].id)
        assert not bar.isVisible()
        assert page.isHidden()

        # What was played is what is saved, and nothing of it is left once it is not needed.
        played = list((program.data_dir / "films").rglob("played *.mp4"))
        window.films._join(tmp_path / "film.mp4")
        await until(lambda: (tmp_path / "film.mp4").exists())
        assert (tmp_path / "film.mp4").read_bytes() == played[0].read_bytes()
        await until(lambda: not window.films.joining.is_joining)
        window.films._change_settings(JoinSettings(Joint.DISSOLVE, 200))
        window.films.joining.play(film_of(program), window.films._clips[:1])
        await until(lambda: bar.isVisible() and stage.playing)
        assert "hard cuts" in bar.words.text()
        assert list((program.data_dir / "films").rglob("played *.mp4")) == [stage._player.path] != played

    run_window(qapp, tmp_path / "data", scenario, 0.2)


def test_borders_are_dragged_added_and_removed_with_undo(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    async def scenario(program: Program) -> None:
        window = await make_draft(program, small, make_lesson(tmp_path / "lesson.wav", 90))
        panel = window.composer.voice
        view = panel.waveform
        view.set_zoom(0)
        before = [part.start_ms for part in window.composer.film.parts]
        assert len(before) == 3

        x, y = round(view.x_of(before[1])), view.height() // 2
        target = round(view.x_of(before[1] + 3000))
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
        for at in range(x, target + 1, 2):
            QTest.mouseMove(view, QPoint(at, y))
        QTest.mouseMove(view, QPoint(target, y))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(target, y))
        await until(lambda: window.composer.film.parts and window.composer.film.parts[1].start_ms > before[1] + 2000)
        moved = [part.start_ms for part in window.composer.film.parts]
        assert (moved[0], moved[2]) == (before[0], before[2]), "no other border moves"

        view.setFocus()
        view.set_playhead(10_000)
        QTest.keyClick(view, Qt.Key.Key_B)
        await until(lambda: len(window.composer.film.parts) == 4)
        assert 10_000 in [part.start_ms for part in window.composer.film.parts]
        QTest.keyClick(view, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: len(window.composer.film.parts) == 3)
        for _ in range(3):
            panel.choices.undo()
        await until(lambda: [part.start_ms for part in window.composer.film.parts] == before)

        # A selection that fits is one task again.
        panel.choices.set_edge(20_000, start=False)
        assert window.composer.generate.accessibleName() == "Generate video"
        assert not panel.strip.isVisible()

    run_window(qapp, tmp_path / "data", scenario)


def test_what_a_part_has_of_its_own_ends_with_its_voice(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    other = tmp_path / "other.png"
    Image.new("RGB", (96, 96), "olive").save(other)
    lesson, next_lesson = make_lesson(tmp_path / "lesson.wav", 80), make_lesson(tmp_path / "next.wav", 80)

    async def see_order(program: Program, prompt: str, portrait: Path) -> None:
        composer = program.window.composer
        await until(lambda: composer.film.parts and composer.generate.isEnabled())
        request = composer.request()
        assert request is not None
        first = composer.film.make_order(request).requests[0]
        assert (first.prompt, first.portrait) == (prompt, portrait)

    async def first(program: Program) -> None:
        window = await make_draft(program, small, lesson)
        strip, composer = window.composer.voice.strip, window.composer
        composer.options.prompt.setPlainText("calm")
        strip.setCurrentRow(1)
        composer.voice.stop()
        composer.options.prompt.setPlainText("turns to the board")
        composer.portrait.set_file(other)
        await until(lambda: composer.film.portraits.own(0) is not None)
        strip.setCurrentRow(0)
        await see_order(program, "turns to the board", other)

    async def second(program: Program) -> None:
        # It is the same voice's at the next start.
        await see_order(program, "turns to the board", other)
        window = program.window
        window.open_files([next_lesson])
        await until(lambda: (found := window.composer.voice.selection) is not None and found.path == next_lesson)
        window.composer.voice.choices.select_all()
        await see_order(program, "calm", small)

    run_window(qapp, tmp_path / "data", first)
    run_window(qapp, tmp_path / "data", second)


def test_one_folder_of_pictures_has_one_owner(qapp: QApplication, tmp_path: Path) -> None:
    """It keeps to its size: two would each leave room for the other's."""

    async def scenario(program: Program) -> None:
        assert program.window.films._thumbnails._stills is program.window.tasks.stills

    run_window(qapp, tmp_path / "data", scenario)


def test_a_film_waits_for_the_pauses_of_all_of_its_voice(
    qapp: QApplication, tmp_path: Path, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was found while the voice was read cuts elsewhere, and costs another price."""
    is_whole, may_end = threading.Event(), threading.Event()
    search = pause_search._search

    def search_late(waveform: Waveform) -> pause_search.Found:
        found = search(waveform)
        if waveform.complete:
            is_whole.set()
            may_end.wait(30)
        return found

    monkeypatch.setattr(pause_search, "_search", search_late)

    async def scenario(program: Program) -> None:
        window = program.window
        composer, panel = window.composer, window.composer.voice
        try:
            await fill(window, small, make_lesson(tmp_path / "lesson.wav", 119.5))
            await until(is_whole.is_set)
            QTest.mouseClick(panel.row.all, Qt.MouseButton.LeftButton)
            await asyncio.sleep(0.5)
            assert composer.cost.text() == "Finding the pauses…"
            assert not composer.generate.isEnabled()
        finally:
            may_end.set()
        await until(composer.generate.isEnabled)
        assert composer.cost.text().startswith("4 parts · 120 s billed")

    run_window(qapp, tmp_path / "data", scenario)


def test_nobody_makes_the_first_film_unknowingly(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    async def first(program: Program) -> None:
        window = program.window
        await fill(window, small, make_lesson(tmp_path / "lesson.wav", 90))
        panel, composer = window.composer.voice, window.composer
        await until(lambda: panel.timeline.search.pauses)
        assert panel.waveform.span.length_ms == 35_000, "a new voice begins with one task"
        assert composer.film._notice is None

        panel.row.end_entered.emit(70_000)
        await until(lambda: composer.film.parts and composer.generate.isEnabled())
        notice = composer.film._notice
        assert notice is not None
        assert notice.isVisible()
        assert f"{len(composer.film.parts)} paid tasks" in notice.accessibleName()
        assert composer.generate.text().startswith("Make film")
        QTest.mouseClick(notice.keep, Qt.MouseButton.LeftButton)
        assert (panel.waveform.span.start_ms, panel.waveform.span.end_ms) == (35_000, 70_000)
        assert not notice.isVisible()
        assert composer.generate.accessibleName() == "Generate video"
        assert composer.cost.text().startswith("35 s billed")

        panel.choices.undo()
        await until(lambda: composer.film.parts and composer.generate.isEnabled())
        assert notice.isVisible()
        QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
        await until(lambda: program.session.groups.groups)
        assert not notice.isVisible()
        program.session.groups.pause(film_of(program).id)

    async def later(program: Program) -> None:
        await until(lambda: program.window.composer.film.parts)
        assert program.window.composer.film._notice is None, "the user knows what a film is"

    run_window(qapp, tmp_path / "data", first)
    run_window(qapp, tmp_path / "data", later)


def test_long_pauses_are_left_out_of_what_is_paid(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    async def scenario(program: Program) -> None:
        window = await make_draft(program, small, make_lesson(tmp_path / "lesson.wav", 90, pause_s=6))
        composer = window.composer
        paid = sum(part.billed_s for part in composer.film.parts)
        assert composer.film.bridging.isVisible()
        composer.film.bridging.click()
        await until(lambda: composer.film.parts and sum(part.billed_s for part in composer.film.parts) < paid - 5)
        composer.film.first_alone.setChecked(False)
        QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
        film = film_of(program)
        ends = [item.request.end_ms for item in film.items]
        assert any(item.details["until_ms"] > end + 2000 for item, end in zip(film.items, ends, strict=True))
        program.session.groups.pause(film.id)

    run_window(qapp, tmp_path / "data", scenario)


def test_cuts_and_prompts_of_the_parts_come_back_at_the_next_start(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    async def cut(program: Program) -> None:
        window = await make_draft(program, small, make_lesson(tmp_path / "lesson.wav", 90))
        window.composer.voice.waveform.border_wanted.emit(10_000.0, False)
        await until(lambda: len(window.composer.film.parts) == 4)
        window.composer.voice.strip.setCurrentRow(2)
        window.composer.voice.stop()
        window.composer.options.prompt.setPlainText("louder")

    async def look(program: Program) -> None:
        window = program.window
        await until(lambda: len(window.composer.film.parts) == 4)
        assert window.composer.film.parts[1].start_ms == 10_000
        assert window.composer.options.prompt.toPlainText() == ""
        window.composer.voice.strip.setCurrentRow(2)
        window.composer.voice.stop()
        assert window.composer.options.prompt.toPlainText() == "louder"

    run_window(qapp, tmp_path / "data", cut)
    run_window(qapp, tmp_path / "data", look)


def test_a_film_that_was_sent_is_known_at_the_next_start(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    async def send(program: Program) -> None:
        window = await make_draft(program, small, make_lesson(tmp_path / "lesson.wav", 90))
        assert "Sent before" not in window.composer.film.describe_cost(program.service.rate(program.service.account))
        window.composer.submit()
        await until(lambda: jobs(program) and all(job.state is JobState.DONE for job in jobs(program)))

    async def look(program: Program) -> None:
        film = program.window.composer.film
        await until(lambda: film.parts)
        await until(lambda: "Sent before" in film.describe_cost(program.service.rate(program.service.account)), 20)

    run_window(qapp, tmp_path / "data", send)
    run_window(qapp, tmp_path / "data", look)


def test_a_part_has_a_portrait_of_its_own(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    other, third = tmp_path / "other.png", tmp_path / "third.png"
    Image.new("RGB", (96, 96), "olive").save(other)
    Image.new("RGB", (96, 96), "navy").save(third)

    async def make(program: Program) -> None:
        window = await make_draft(program, small, make_lesson(tmp_path / "lesson.wav", 90))
        composer, strip = window.composer, window.composer.voice.strip

        def chosen() -> Path | None:
            return composer.portrait.info.path if composer.portrait.info and not composer.portrait.is_busy else None

        async def choose(row: int, expected: Path) -> None:
            strip.setCurrentRow(row)
            composer.voice.stop()
            await until(lambda: chosen() == expected)

        await choose(2, small)
        window.open_files([other])
        await until(lambda: chosen() == other)
        assert composer.options.as_film.isVisible()
        assert "✎" in strip.item(2).text()
        turned = Framing(quarter_turns=1)
        composer.portrait.set_edits(turned, ())
        await choose(3, small)
        assert composer.portrait.framing == Framing()
        window.open_files([third])
        await until(lambda: chosen() == third)

        # However fast one part is chosen after the other, each keeps its own, and the film keeps its.
        for row in (2, 3, 1, 2, 0, 3, 2):
            strip.setCurrentRow(row)
        composer.voice.stop()
        await until(lambda: chosen() == other)
        assert composer.portrait.framing == turned
        assert composer.draft.portrait == str(small)

        # Sent while a part is shown: the film's portrait is not that of the part.
        request = composer.request()
        assert request is not None
        order = composer.film.make_order(request)
        assert [each.portrait for each in order.requests] == [small, other, third]
        assert [each.framing for each in order.requests] == [Framing(), turned, Framing()]

        await choose(3, third)
        QTest.mouseClick(composer.options.as_film, Qt.MouseButton.LeftButton)
        await until(lambda: chosen() == small)
        assert not composer.options.as_film.isVisible()

    async def look(program: Program) -> None:
        composer = program.window.composer
        await until(lambda: len(composer.film.parts) == 3 and composer.generate.isEnabled())
        request = composer.request()
        assert request is not None
        order = composer.film.make_order(request)
        assert [each.portrait for each in order.requests] == [small, other, small]
        composer.voice.strip.setCurrentRow(2)
        composer.voice.stop()
        await until(lambda: composer.portrait.info is not None and composer.portrait.info.path == other)
        # Another portrait with another voice is no part's.
        program.window.open_files([third, make_lesson(tmp_path / "short.wav", 20)])
        await until(lambda: composer.request() is not None and not composer.film.is_film)
        assert composer.draft.portrait == str(third)

    run_window(qapp, tmp_path / "data", make)
    run_window(qapp, tmp_path / "data", look)


def test_several_voices_become_a_film_in_their_order(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    voices = [make_lesson(tmp_path / f"{number}.wav", 20 + number) for number in (3, 1, 2)]

    async def scenario(program: Program) -> None:
        window = program.window
        window.open_files([small, *voices])
        await until(lambda: window.batch.inquiry.question)
        assert window.batch.inquiry.question is not None
        QTest.mouseClick(window.batch.inquiry.question.film_button, Qt.MouseButton.LeftButton)
        await until(lambda: window.composer.film.parts and window.composer.generate.isEnabled())
        assert window.composer.generate.accessibleName() == "Make film"
        assert sum(part.length_ms for part in window.composer.film.parts) == 66_000
        assert window.composer.voice.selection is not None
        assert window.composer.voice.selection.path.name.startswith("3 ")

    run_window(qapp, tmp_path / "data", scenario)


def test_a_voice_of_three_hours_is_asked_twice(qapp: QApplication, tmp_path: Path, small: Path) -> None:
    voice = tmp_path / "long.wav"
    with wave.open(str(voice), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(bytes([128]) * (8000 * 3 * 3600))

    async def scenario(program: Program) -> None:
        window = await make_draft(program, small, voice)
        composer = window.composer
        assert "309 parts · 10,800 s billed · about 129,600 credits" in composer.cost.text()
        composer.film.first_alone.setChecked(True)
        for _ in range(2):
            QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
        assert "Click again" in composer.cost.text()
        assert not program.session.groups.groups, "a double click confirms nothing"
        await asyncio.sleep(0.8)
        QTest.mouseClick(composer.generate, Qt.MouseButton.LeftButton)
        assert len(film_of(program).items) == 309
        program.session.groups.pause(film_of(program).id)

    run_window(qapp, tmp_path / "data", scenario)
