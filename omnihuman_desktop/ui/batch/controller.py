"""Opens a batch from dropped files, a folder or a table, and sends it as one group."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.groups.batch_rows import BatchRow, DroppedFiles, is_one_draft, pair, sort_files
from omnihuman_desktop.groups.service import make_group, new_id
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.batch.cover import Cover
from omnihuman_desktop.ui.batch.pairing import draft_portrait, draft_voice, make_wish, pattern_for, read_rows
from omnihuman_desktop.ui.batch.question import Inquiry
from omnihuman_desktop.ui.batch.texts import describe_pairing
from omnihuman_desktop.ui.runtime.turns import in_turns, polish
from omnihuman_desktop.ui.text.failure_texts import describe_failure
from omnihuman_desktop.ui.widgets.overlay_button import OverlayButton

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.domain.job import JobRequest
    from omnihuman_desktop.groups.batch_rows import BatchDraft
    from omnihuman_desktop.groups.service import Groups
    from omnihuman_desktop.jobs.service import JobService
    from omnihuman_desktop.library.task_library import TaskLibrary
    from omnihuman_desktop.ui.batch.editor import BatchEditor
    from omnihuman_desktop.ui.draft.composer import Composer
    from omnihuman_desktop.ui.runtime.background import Run, Work
    from omnihuman_desktop.ui.stage.stage import Stage


class BatchController(QObject):
    """Opens the editor over `place`.

    `single_chosen` carries the files that are meant as one draft, `film_chosen` those that are meant as a film, in their order;
    the film is offered while `offers_film` is set. `edited` carries a sentence while a batch is open, "" once it is not.
    `sent` carries the id of the group, `discarded` the `BatchDraft` that was not sent. `files_requested` and `table_requested`
    ask for file dialogs.
    """

    single_chosen = Signal(list)
    film_chosen = Signal(list)
    edited = Signal(str)
    sent = Signal(str)
    discarded = Signal(object)
    files_requested = Signal()
    table_requested = Signal()
    back_requested = Signal()

    def __init__(
        self,
        service: JobService,
        groups: Groups,
        run: Run,
        library: TaskLibrary,
        composer: Composer,
        stage: Stage,
        place: QWidget,
    ) -> None:
        super().__init__(place)
        self._library = library
        self._service, self._groups, self._run = service, groups, run
        self._composer, self._stage, self._place = composer, stage, place
        self.offers_film = False
        self.editor: BatchEditor | None = None
        self.inquiry = Inquiry(stage)
        self._files = DroppedFiles()
        self._name = self._id = ""
        self._is_hidden = False
        self._back = OverlayButton(stage)
        self._back.setText(self.tr("Back to the batch"))
        self._back.clicked.connect(self.back_requested)
        self._back.hide()
        self.destroyed.connect(groups.subscribe(self._forget_sent))

    def open_files(self, paths: Sequence[Path]) -> bool:
        """Take `paths` where they may be more than one portrait and one voice; return whether that is so.

        They become rows where a batch is open, or where they can be nothing else; otherwise it is asked what they are.
        """
        if not paths or (self.editor is None and is_one_draft(paths)):
            return False
        self.add_files(paths)
        return True

    def open_empty(self) -> None:
        """Open a batch without rows, to which files are added."""
        if self.editor is None:
            self._add(DroppedFiles())

    def add_files(self, paths: Sequence[Path]) -> None:
        """Take `paths`, as `open_files` does."""
        self._run(lambda _work: _sort(paths), self, lambda files: self._open_sorted(paths, files), self._show_error)

    def open_table(self, path: Path) -> None:
        """Open the table at `path` as a batch."""
        self._name = path.stem
        work = partial(_read_table, path, self._composer.options.values().subject_check)
        self._run(work, self, lambda rows: self._show_rows(rows, path.name, "{voice}"), self._show_error)

    def _show_account(self, found: object) -> None:
        if self.editor is not None:
            rate, left = self._service.rate(self._service.account), getattr(found, "remaining", None)
            self.editor.set_account(rate, left, self._composer.blocked_reason)

    def set_hidden(self, hidden: bool) -> None:
        """Hide the batch while a task is shown, or show it again."""
        self._is_hidden = hidden
        for widget in (self.editor, self.inquiry.question):
            if widget is not None:
                widget.setVisible(not hidden)
        if self.editor is not None and hidden and self._back.isHidden():
            self._stage.add_overlay(self._back)
        self._back.setVisible(hidden and self.editor is not None)

    def restore_kept(self) -> None:
        """Open the batch that was kept when the window was closed, if there is one."""
        self._run(lambda _work: self._groups.draft.read(), self, self._restore_first, lambda _error: None)

    def _restore_first(self, draft: BatchDraft | None) -> None:
        if draft is not None and self.editor is None:
            self.restore(draft)

    def restore(self, draft: BatchDraft) -> None:
        """Open a batch that was not sent. It stays behind a task that is shown."""
        if draft.id in self._groups.groups:  # sent in the moment in which an earlier session ended: it would be paid twice
            self._groups.draft.keep(None)
            return
        self._name, self._files = draft.name, DroppedFiles(list(draft.portraits), list(draft.voices))
        self._id, is_hidden = draft.id, self._is_hidden
        self._open(comes_to_front=not is_hidden).show_draft(draft)
        self.set_hidden(is_hidden)

    def discard(self) -> None:
        """Close the batch without sending it. `restore` brings it back."""
        draft = self._draft()
        self.close()
        if draft is not None:
            self.discarded.emit(draft)

    def _draft(self) -> BatchDraft | None:
        if self.editor is None or not self.editor.model.rows:
            return None
        files = tuple(self._files.portraits), tuple(self._files.voices)
        return replace(self.editor.to_draft(), id=self._id, name=self._name, portraits=files[0], voices=files[1])

    def _keep(self) -> None:
        self._groups.draft.keep(self._draft())

    def _forget_sent(self, group: Group, _summary: object) -> None:
        """Close a batch that turns out to have been sent: it was opened before the groups were read."""
        if group.id == self._id and self.editor is not None:
            self.close()

    def close(self) -> None:
        """Close the batch, which is kept no more."""
        _remove(self._leave())

    def _leave(self) -> BatchEditor | None:
        """Have no batch open any more, and keep none. Return what was its editor, and is still seen."""
        self._groups.draft.keep(None)
        editor, self.editor = self.editor, None
        self._files, self._id = DroppedFiles(), ""
        if editor is not None:
            self._back.hide()
            editor.judge.stop()
            self._stage.setFocus()
            self.edited.emit("")
        return editor

    # --- opening ------------------------------------------------------------------------------------------------------

    def _open_sorted(self, paths: Sequence[Path], files: DroppedFiles) -> None:
        if files.tables:
            self.open_table(files.tables[0])
        elif self.editor is not None or files.is_folder:
            self._add(files)
        elif files.is_several:
            chosen, several = list(paths), len(files.voices) > 1
            self.inquiry.ask(
                files,
                offers_film=self.offers_film and several,
                batch=lambda: self._add(files),
                last=lambda: self.single_chosen.emit(chosen),
                film=lambda: self.film_chosen.emit(chosen),
            )
        else:
            self.single_chosen.emit(list(paths))

    def _add(self, files: DroppedFiles) -> None:
        """Open the batch of the files, with the draft's portrait or voice where there is none; or add them to the open one."""
        portraits, voices = [*self._files.portraits, *files.portraits], [*self._files.voices, *files.voices]
        self._files = DroppedFiles(portraits, voices)
        portraits, voices = portraits or draft_portrait(self._composer), voices or draft_voice(self._composer)
        if not portraits or not voices:
            missing = self.tr("Add a portrait: drop it here, or choose Add files…")
            editor = self._open()
            editor.show_note(missing if voices else self.tr("Add a voice: drop it here, or choose Add files…"))
            editor.show_rows([], "", "{voice}")
            return
        pairing, pairs = pair(portraits, voices)
        self._name = (files.voices or files.portraits or voices)[0].parent.name or self.tr("Batch")
        shown, source = ([], "") if self.editor is None else (self.editor.model.rows, self.editor.to_draft().source)
        note = describe_pairing(pairing, len(portraits), len(voices))
        self._show_rows(_merge(shown, pairs, self._composer), source, pattern_for(portraits, voices), note)

    def _show_rows(self, rows: Sequence[BatchRow], source: str, pattern: str, note: str = "") -> None:
        """Show `rows` in the open batch, or in one that is opened in turns: built, painted and filled."""
        is_new = self.editor is None
        editor = self.editor or self._build()

        def fill() -> None:
            if editor is self.editor:
                editor.show_note(note)
                editor.show_rows(rows, source, pattern)

        if is_new:
            in_turns(editor, lambda: polish(editor), lambda: self._present(editor), fill)
        else:
            fill()

    def _open(self, *, comes_to_front: bool = True) -> BatchEditor:
        if self.editor is not None:
            self.editor.show_note("")
            return self.editor
        editor = self._build()
        self._present(editor, comes_to_front=comes_to_front)
        return editor

    def _build(self) -> BatchEditor:
        """Build the editor, which is not seen yet."""
        from omnihuman_desktop.ui.batch.editor import BatchEditor

        rate = self._service.rate(self._service.account)
        editor = self.editor = BatchEditor(self._run, rate, self._find_made, self._place)
        self._id = self._id or new_id()
        editor.cancelled.connect(self.discard)
        editor.edited.connect(self._keep)
        editor.sent.connect(self._send)
        editor.files_requested.connect(self.files_requested)
        editor.table_requested.connect(self.table_requested)
        Cover(editor, self._place)
        self._show_account(None)
        editor.destroyed.connect(self._service.subscribe_credits(self._show_account))
        return editor

    def _present(self, editor: BatchEditor, *, comes_to_front: bool = True) -> None:
        if editor is not self.editor:
            return  # closed meanwhile
        editor.show()
        self._service.refresh_credits()
        if comes_to_front:
            self.back_requested.emit()
            editor.setFocus()
        self.edited.emit(self.tr("Finish the batch first: choose Send all or Cancel"))

    def _find_made(
        self, requests: Sequence[JobRequest], report: Callable[[list[str]], None], failed: Callable[[OmniHumanError], None]
    ) -> None:
        self._library.name_same(requests, self._service.account, report, failed)

    def _show_error(self, error: OmniHumanError) -> None:
        sentence = describe_failure(error.failure)
        if self.editor is not None:
            self.editor.show_note(sentence)
        else:
            self._stage.show_message(sentence)

    # --- sending ------------------------------------------------------------------------------------------------------

    def _send(self) -> None:
        editor = self.editor
        if editor is None or not (requests := editor.requests()):
            return
        group = make_group(GroupKind.BATCH, self._name, self._service.account, requests)
        held = editor.footer.first.isChecked() and len(requests) > 1
        group = replace(group, id=self._id, is_held=held, credit_limit=editor.footer.credit_limit)
        # At once, so that a second click sends nothing.
        self._leave()
        self._groups.update(group)
        in_turns(editor, lambda: self.sent.emit(group.id), lambda: _remove(editor))


def _sort(paths: Sequence[Path]) -> DroppedFiles:
    _import_editor()
    return sort_files(paths)


def _read_table(path: Path, subject_check: bool, _work: Work) -> list[BatchRow]:
    _import_editor()
    return read_rows(path, subject_check=subject_check)


def _merge(shown: Sequence[BatchRow], pairs: Sequence[tuple[Path, Path]], composer: Composer) -> list[BatchRow]:
    """Return the rows of `pairs` after those of a table. What was changed in a row that is `shown` stays."""
    rows = {(row.wish.portrait, row.wish.voice): row for row in shown if not row.wish.row}
    table = [row for row in shown if row.wish.row]
    return [*table, *(rows.get(each) or BatchRow(make_wish(composer, *each)) for each in pairs)]


def _remove(editor: BatchEditor | None) -> None:
    if editor is not None:
        editor.hide()
        editor.deleteLater()


def _import_editor() -> None:
    """Import the editor in a worker: on the window's thread, that and building it would take 30 ms."""
    import omnihuman_desktop.ui.batch.editor  # noqa: F401
