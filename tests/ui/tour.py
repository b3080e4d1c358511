"""A walk through all that the program shows: each window, dialog, page, menu and message, for tests to look at."""

from __future__ import annotations

import asyncio
import csv
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from omnihuman_desktop.app import Program
from omnihuman_desktop.domain.errors import Failure, InputError, Kind, StorageError
from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import Action, Job, JobRequest, JobState
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.groups.service import make_group
from omnihuman_desktop.groups.summary import ItemState
from omnihuman_desktop.library.marks import Marks
from omnihuman_desktop.ui.draft.prompt_tools import PromptTools
from omnihuman_desktop.ui.settings.storage_dialog import StorageDialog
from omnihuman_desktop.ui.settings.storage_forms import FORMS
from omnihuman_desktop.ui.stage.export_bar import ExportBar
from omnihuman_desktop.ui.tasks.task_menu import MenuCommands, build_menu
from omnihuman_desktop.ui.text.failure_texts import text_of
from omnihuman_desktop.ui.text.status_texts import describe_job
from omnihuman_desktop.ui.window.background_stay import CloseDialog
from omnihuman_desktop.ui.window.help import HelpMenu
from omnihuman_desktop.ui.window.task_id_dialog import TaskIdDialog
from tests.running_program import fill, jobs, until

SIZE_PX = 1024, 640
"""The smallest window that is promised to show everything, in logical pixels."""

Look = Callable[[str, QWidget], None]

PARAMS: dict[str, str | int] = {
    "name": "astronaut.png", "host": "s3.example.com", "folder": "/srv/videos", "path": "/srv/jobs.db", "bucket": "my-videos",
    "size_bytes": 12_000_000, "limit_bytes": 10_485_760, "width": 12_000, "height": 9_000, "limit_megapixels": 80,
    "wanted_width": 512, "wanted_height": 512, "format": "AMR", "unknown": "voise", "column": "start", "text": "soon",
    "rows": 900, "limit": 500, "length_ms": 400, "wanted_ms": 2_000, "needed_bytes": 90_000_000, "proxy": "proxy.example.com",
    "status": 403, "place": "MinIO", "profile": "work", "region": "eu-west-1", "right_region": "eu-central-1",
    "url": "https://cloud.example.com/", "fingerprint": "SHA256:abc", "retry_after_s": 30, "entered": "task-7",
    "candidate": "task-8",
}  # fmt: skip
"""A value for each parameter of a failure."""

VARIANTS: dict[Kind, tuple[dict[str, str | int], ...]] = {
    Kind.NOT_REACHED: tuple({"reason": reason} for reason in ("name", "proxy", "refused", "speech", "certificate", "")),
    Kind.REFUSED: tuple({"param": param} for param in ("image_urls", "audio_url", "prompt", "")),
    Kind.TASK_FAILED: tuple(
        {"code": code}
        for code in (
            "content_policy_violation", "invalid_parameters", "image_processing_error", "image_dimension_mismatch",
            "invalid_audio", "cancelled", "generation_timeout", "resource_exhausted", "service_unavailable",
            "quota_exceeded", "",
        )
    ),
    Kind.STORAGE_SAS_UNFIT: tuple(
        {"reason": reason}
        for reason in (
            "none", "ended", "not_yet", "no_objects", "no_write", "no_delete", "no_second", "no_read", "more_than_read",
            "policy",
        )
    ),
    Kind.OUTCOME_UNKNOWN: (
        *({"reason": reason} for reason in ("restart", "too_slow", "answer", "refused", "duplicate", "")),
        *({"looked": looked} for looked in ("none", "one", "several", "not_offered", "unauthorized", "silent")),
        *({"spent": spent} for spent in ("yes", "no")),
        *({"entry": entry} for entry in ("belongs_to_another", "not_found", "refused")),
    ),
    Kind.DOWNLOAD_FAILED: ({"reason": "internal"}, {}),
    Kind.TABLE_COLUMNS: ({}, {"unknown": "", "missing": "voice"}, {"unknown": ""}),
    Kind.STORAGE_REGION_WRONG: ({}, {"right_region": ""}),
    Kind.DISK_FULL: ({}, {"needed_bytes": 0}),
    Kind.UNAVAILABLE: ({}, {"retry_after_s": 0}),
    Kind.VIDEO_BROKEN: ({}, {"retry_after_s": 0}),
}  # fmt: skip
"""What the text of a kind depends on, besides its parameters."""


def failures() -> Iterator[Failure]:
    """Return a failure of each kind, and of each text that a kind has."""
    for kind in Kind:
        for changed in VARIANTS.get(kind, ({},)):
            yield Failure(kind, PARAMS | {"param": "", "message": "", "code": "", "reason": ""} | changed)


def write_long(voice: Path, target: Path) -> None:
    """Write a voice that is too long for one task."""
    with wave.open(str(voice)) as source, wave.open(str(target), "wb") as written:
        written.setparams(source.getparams())
        written.writeframes(source.readframes(source.getnframes()) * 5)


def open_dialog(window: QWidget) -> QDialog:
    """Return the dialog that is open above `window`."""
    (dialog,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    return dialog


class Tour:
    """Shows everything in `program`, and calls `look` with a name for each view. In the `restless` ones, parts kept moving."""

    def __init__(self, program: Program, look: Look, portrait: Path, voice: Path, folder: Path) -> None:
        self.program, self.window, self._look = program, program.window, look
        self.portrait, self.voice, self.folder = portrait, voice, folder
        self.restless: list[str] = []
        self.long_voice = folder / "long.wav"
        write_long(voice, self.long_voice)

    async def look(self, name: str, view: QWidget) -> None:
        """Let `view` be laid out and painted, and look at it."""
        before: list[tuple[int, ...]] = []
        for _ in range(50):
            await asyncio.sleep(0.02)
            now = [widget.geometry().getRect() for widget in view.findChildren(QWidget)]
            if now == before:
                break
            before = now
        else:
            self.restless.append(name)
        self._look(name, view)

    async def look_and_close(self, name: str, dialog: QWidget) -> None:
        """Look at a dialog that is open, and close it."""
        await self.look(name, dialog)
        dialog.close()
        await asyncio.sleep(0)

    async def take(self) -> None:
        """See everything once."""
        self.window.resize(*SIZE_PX)
        await self.look("empty window", self.window)
        await self.show_top_bar()
        await self.show_draft()
        await self.show_portrait_editing()
        await self.show_unusable_files()
        await self.show_settings()
        await self.show_storage_forms()
        await self.show_storage_tests()
        await self.show_dialogs()
        await self.show_film_draft()
        await self.show_batch()
        await self.show_tasks()
        await self.show_task_menus()
        await self.show_comparison()
        await self.show_library()
        await self.show_bars_of_the_list()
        await self.show_groups()
        await self.show_failures()

    async def show_top_bar(self) -> None:
        """The menus of the top bar, and the longest that stands in it."""
        bar = self.window.top_bar
        for name, button in (("help menu", bar.help), ("account menu", bar.account)):
            await self.look(name, button.menu())
        bar.show_update("10.20.30")
        bar.set_accounts(("sandbox", "evolink"), "evolink")
        bar.set_remaining(1_234_567)
        await self.look("top bar", self.window)
        bar.set_accounts(("sandbox",), "sandbox")

    async def show_draft(self) -> None:
        """The draft with everything that belongs to it, and all menus of the window."""
        window, composer = self.window, self.window.composer
        await fill(window, self.portrait, self.voice)
        await self.look("draft", window)
        composer.options.more_button.click()
        await self.look("more options", window)
        composer.options.more_button.click()
        composer.voice.header.sound.click()
        await self.look("sound", window)
        composer.voice.header.sound.click()
        for number, menu in enumerate(window.findChildren(QMenu)):
            menu.aboutToShow.emit()
            await self.look(f"menu {number}", menu)

    async def show_portrait_editing(self) -> None:
        """Crop and masks."""
        for opened in (self.window.editing.open_crop, self.window.editing.open_masks):
            opened()
            await self.look(opened.__name__, self.window)
            self.window.editing.finish()

    async def show_unusable_files(self) -> None:
        """Files that were refused, a voice that is too long, and a price that can't be paid."""
        window, composer = self.window, self.window.composer
        composer.portrait._refuse(InputError(Kind.PICTURE_UNKNOWN, name="letter.pdf"))
        composer.voice.show_problem(text_of(Failure(Kind.VOICE_UNKNOWN, {"name": "letter.pdf"})).summary)
        await self.look("unusable files", window)
        await fill(window, self.long_voice)
        await self.look("long voice", window)
        composer.set_remaining(7)
        await self.look("too few credits", window)
        composer.set_remaining(None)

    async def show_settings(self) -> None:
        """All pages, and what a search in them finds."""
        self.window.open_settings()
        dialog = open_dialog(self.window)
        for number in range(dialog.pages.count()):  # type: ignore[attr-defined]
            dialog.pages.setCurrentIndex(number)  # type: ignore[attr-defined]
            await self.look(f"settings {number}", dialog)
        dialog.search.field.setText("xyz")  # type: ignore[attr-defined]
        await self.look_and_close("settings search", dialog)

    async def show_storage_forms(self) -> None:
        """The form of each provider, and what is said when it is not complete."""
        for form in FORMS:
            setup = StorageLocation(f"id-{form.id}", form.kind, form.id, dict(form.fixed))
            dialog = self._open_storage(setup)
            await self.look(f"storage {form.id}", dialog)
            dialog._test()
            await self.look_and_close(f"storage {form.id} incomplete", dialog)

    async def show_storage_tests(self) -> None:
        """The test of a storage location with each result."""
        dialog = self._open_storage(None)
        view = dialog.test_view
        for internal in (False, True):
            view._finish(internal)
            await self.look(f"storage test {internal}", dialog)
        for kind in sorted(StorageError.kinds):
            view._begin("read")
            view._fail(StorageError(kind, **PARAMS))
            await self.look(f"storage test {kind}", dialog)
            view.clear()
        dialog.close()

    def _open_storage(self, setup: StorageLocation | None) -> StorageDialog:
        dialog = StorageDialog(self.program.service.storage_locations, self.window._run, setup, self.window)
        dialog.open()
        return dialog

    async def show_dialogs(self) -> None:
        """All dialogs that need no task."""
        window = self.window
        window.recording.open()
        panel = window.recording.panel
        assert panel is not None
        await self.look("recording", panel)
        panel.hide()
        tools = window.composer.options.findChild(PromptTools)
        tools.menu.aboutToShow.emit()
        await self.look("menu of presets", tools.menu)
        tools.save_preset()
        await self.look_and_close("presets", open_dialog(window))
        menu = window.findChild(HelpMenu)
        menu.show_about(window)
        await self.look_and_close("about", open_dialog(window))
        menu.open_page()
        assert menu._window is not None
        await self.look("help", menu._window)
        menu.close_pages()
        window._commands()["list of keys"]()
        await self.look_and_close("keys", open_dialog(window))
        await self.look_and_close("note", window.tasks.list._marking.edit_note([], Marks()))
        for ids in ((), ("task-a", "task-b")):
            asked = TaskIdDialog(window._run, ids, window)
            asked.open()
            await self.look_and_close(f"task id {len(ids)}", asked)
        waiting, uploading = (self.make_job("close", state) for state in (JobState.WAITING, JobState.UPLOADING))
        for number, active in enumerate(((waiting,), (waiting, waiting), (uploading, uploading), (waiting, uploading))):
            dialog = CloseDialog(active, window, has_tray=True)
            dialog.open()
            await self.look_and_close(f"close {number}", dialog)

    async def show_film_draft(self) -> None:
        """A film before it is sent."""
        window, voice = self.window, self.window.composer.voice
        voice.row.all.click()
        await until(lambda: window.composer.film.parts and window.composer.generate.isEnabled())
        await self.look("film", window)
        voice.strip.setCurrentRow(1)
        await self.look("part of a film", window)
        voice.strip.setCurrentRow(0)
        voice.choices.undo()
        await fill(window, self.voice)

    async def show_batch(self) -> None:
        """The question after a drop of several files, and the table."""
        window, batch = self.window, self.window.batch
        second = self.folder / "second.wav"
        second.write_bytes(self.voice.read_bytes())
        window.open_files([self.portrait, self.voice, second])
        await until(lambda: batch.inquiry.question is not None)
        await self.look("question", window)
        table = self.folder / "table.csv"
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(
                [("portrait", "voice", "start"), (self.portrait, self.voice, ""), ("astronaut.png", "none.wav", "soon")]
            )
        batch.open_table(table)
        await until(lambda: batch.editor is not None)
        await self.look("batch", window)
        batch.close()

    def make_job(self, name: str, state: JobState) -> Job:
        """Return a task in a state."""
        request = JobRequest(self.portrait, self.voice, 0, 4000, prompt="calm", name=name)
        return Job(name, name, request, "sandbox", 1.0, 2.0, state=state, remote_id="task-1", billed_s=4, credits_reserved=48.0)

    async def show_tasks(self) -> None:
        """Two tasks from beginning to end, and the menus of the stage."""
        window = self.window
        await until(lambda: window.composer.request() is not None)
        window.composer.submit()
        await until(lambda: jobs(self.program)[0].state is not JobState.PREPARING)
        await self.look("task under way", window)
        await until(lambda: jobs(self.program)[0].state is JobState.DONE)
        await self.look("task done", window)
        window.composer.options.prompt.setPlainText("calm")
        window.composer.submit()
        await until(lambda: len(jobs(self.program)) == 2 and all(job.state is JobState.DONE for job in jobs(self.program)))
        await self.look("two tasks", window)
        for number, menu in enumerate(window.stage.findChildren(QMenu)):
            menu.aboutToShow.emit()
            await self.look(f"menu {number} of the stage", menu)

    async def show_task_menus(self) -> None:
        """The context menu of one task and of several."""
        view, done = self.window.tasks.list, jobs(self.program)
        nothing = MenuCommands(*[lambda *_: None] * 5)
        states = (*done, self.make_job("running", JobState.UPLOADING), self.make_job("failed", JobState.FAILED))
        for job in states:
            for ids in ([job.id], [each.id for each in done]):
                menu = build_menu(view, job, ids, describe_job(job, 3.0), view._marking, nothing)
                await self.look(f"menu of {len(ids)} tasks", menu)
                menu.deleteLater()

    async def show_comparison(self) -> None:
        """Two takes beside each other, and the progress of an export."""
        window, ids = self.window, [job.id for job in jobs(self.program)]
        window.comparison.set_selection(ids)
        await self.look("offer to compare", window)
        window.comparison.open(ids)
        await self.look("comparison", window)
        window.comparison.close()
        bar = ExportBar("a part.mp4", window)
        bar.set_progress(0.4)
        bar.show()
        await self.look("export", bar)
        bar.deleteLater()

    async def show_library(self) -> None:
        """All tasks in the whole window, as pictures and as a table, and the details of one."""
        window = self.window
        window.wide.open()
        view = window.wide.view
        for button in (view.header.as_gallery, view.header.as_table):
            button.click()
            await self.look(f"library {button.text()}", window)
        view.shown_view.selectAll()
        await self.look("library, selected", window)
        for order in ("date down day", "name up portrait", "cost down batch"):
            view.header.order.restore(order)
            await until(lambda: view.model._is_whole)
            await self.look(f"library by {order}", window)
        view.header.search.setText("nothing such")
        await until(lambda: not view.model.rowCount())
        await self.look("library without a find", window)
        view.clear_filters()
        window.wide.close()
        before = set(QApplication.topLevelWidgets())
        window.actions_on_jobs.perform(jobs(self.program)[0].id, Action.SHOW_DETAILS)
        await until(lambda: set(QApplication.topLevelWidgets()) - before)
        for details in set(QApplication.topLevelWidgets()) - before:
            await self.look_and_close("task details", details)

    async def show_bars_of_the_list(self) -> None:
        """What is said above and below the list of tasks."""
        window, tasks = self.window, self.window.tasks
        tasks.search.setText("xyz")
        await until(lambda: not tasks.model.rowCount())
        await self.look("nothing found", window)
        tasks.search.clear()
        tasks.restore_bar.offer(3)
        await self.look("restore bar", window)
        tasks.restore_bar.hide()
        for job in (*jobs(self.program), self.make_job("task", JobState.WAITING)):
            tasks.undo_bar.offer(job)
            await self.look(f"undo bar {job.name}", window)
        tasks.undo_bar.close_now()

    async def show_groups(self) -> None:
        """The page of a batch and that of a film, in several states."""
        window, groups = self.window, self.program.session.groups
        requests = [JobRequest(self.portrait, self.voice, 0, 1000 + 100 * number, name=f"row {number}") for number in (1, 2, 3)]
        for kind in GroupKind:
            group = replace(make_group(kind, "greetings", "sandbox", requests), is_paused=True)
            groups.update(group)
            window.groups.show_group(group.id)
            await self.look(f"{kind} paused", window)
            assert window.groups.page is not None
            window.groups.page.views.click()
            await self.look(f"{kind} other view", window)
            window.groups.page.views.click()
            groups.update(replace(group, is_paused=False, credit_limit=15.0))
            await self.look(f"{kind} with a limit", window)
            groups.update(replace(groups.groups[group.id], credit_limit=None))
            await until(lambda group=group: groups.summary(group.id).count(ItemState.DONE) == 3)  # type: ignore[misc]
            await self.look(f"{kind} done", window)
            if kind is GroupKind.FILM:
                window.groups.page.sheet.setCurrentIndex(window.groups.page.model.index(1, 0))
                await self.look("part of the film", window)
                window.films.play(group.id)
                await self.look("film on the stage", window)
            window.groups.hide_page()

    async def show_failures(self) -> None:
        """Each state of a task and each failure, as the card on the stage shows them."""
        for state in JobState:
            job = self.make_job(state.value, state)
            self.window.stage.show_job(job, describe_job(job, 3.0))
            await self.look(f"state {state}", self.window.stage)
        failed = self.make_job("failed", JobState.FAILED)
        for number, failure in enumerate(failures()):
            job = replace(failed, id=f"failed {number}", failure=failure)
            if failure.kind is Kind.OUTCOME_UNKNOWN:
                job = replace(job, state=JobState.UNKNOWN)
            self.window.stage.show_job(job, describe_job(job, 3.0))
            await self.look(f"failure {number} {failure.kind}", self.window.stage)
