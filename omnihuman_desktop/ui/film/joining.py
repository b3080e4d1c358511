"""Joins a film, previews its joints, exports it as a timeline and puts voices together, all in the background."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from omnihuman_desktop.ui.film.texts import tr
from omnihuman_desktop.ui.text.failure_texts import describe_failure

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from omnihuman_desktop.domain.errors import OmniHumanError
    from omnihuman_desktop.domain.group import Group
    from omnihuman_desktop.media.film.join import Clip, JoinedFilm
    from omnihuman_desktop.ui.runtime.background import Run, Work


class FilmJoining(QObject):
    """`notified` carries a sentence, `progressed` a fraction; `ended`: nothing is being joined any more.

    `clip_made` carries a preview, `voice_joined` the file that several voices were put into.
    """

    notified = Signal(str)
    progressed = Signal(float)
    ended = Signal()
    clip_made = Signal(object)
    voice_joined = Signal(object)

    def __init__(self, run: Run, data_dir: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._run, self._data_dir = run, data_dir
        self._stop: Callable[[], None] | None = None
        self.joined: dict[str, Path] = {}
        """The joined films by their ids."""

    @property
    def is_joining(self) -> bool:
        """Whether a film is being joined."""
        return self._stop is not None

    def prepare(self, film: Group) -> None:
        """Make the sound of a film while its parts are rendered. Where that fails, joining says why."""
        from omnihuman_desktop.groups.films import prepare_sound

        self._run(lambda _work: prepare_sound(film, self._data_dir), self, lambda _sound: None, lambda _error: None)

    def join(self, film: Group, clips: Sequence[Clip], target: Path) -> None:
        """Join `clips` of a film and save it to `target`."""
        from omnihuman_desktop.groups.films import join_group
        from omnihuman_desktop.media.film.encoder import JoinCancelled

        stopped = False

        def stop() -> None:
            nonlocal stopped
            stopped = True

        def join(work: Work) -> JoinedFilm | None:
            def is_stopped() -> bool:
                return stopped or work.cancelled

            try:
                return join_group(film, clips, self._data_dir, target, on_progress=work.report, cancelled=is_stopped)
            except JoinCancelled:
                return None

        self._stop = stop
        self.progressed.emit(0.0)
        self._run(join, self, lambda done: self._end(film.id, done), self._fail, self._report)

    def cancel(self) -> None:
        """Stop joining; nothing of the film is left."""
        if self._stop is not None:
            self._stop()

    def preview(self, film: Group, clips: Sequence[Clip], number: int) -> None:
        """Make a clip of the joint after part `number` of `clips`, from 0."""
        from omnihuman_desktop.groups.films import preview_film_joint

        def show(clip: Path) -> None:
            self.notified.emit("")
            self.clip_made.emit(clip)

        self.notified.emit(tr("Making the preview…"))
        self._run(lambda _work: preview_film_joint(film, clips, number, self._data_dir), self, show, self._fail)

    def export(self, film: Group, clips: Sequence[Clip], target: Path) -> None:
        """Write a film as a timeline for other programs."""
        from omnihuman_desktop.groups.films import export_timeline

        def say(_done: None) -> None:
            self.notified.emit(tr("Saved to {0}").format(target))

        self._run(lambda _work: export_timeline(film, clips, target), self, say, self._fail)

    def join_voices(self, voices: Sequence[Path]) -> None:
        """Put `voices` one after the other into one file, for a film of all of them."""
        from omnihuman_desktop.media.film.encoder import JoinCancelled
        from omnihuman_desktop.media.film.voices import join_voices

        names = "\n".join(str(path.absolute()) for path in voices)
        target = self._data_dir / "voices" / f"{voices[0].stem} {zlib.crc32(names.encode('utf-8', 'replace')):08x}.flac"

        def join(work: Work) -> Path | None:
            try:
                join_voices(voices, target, lambda: work.cancelled)
            except JoinCancelled:
                return None
            return target

        self.notified.emit(tr("Putting {0} voices together…").format(len(voices)))
        self._run(join, self, lambda done: self.voice_joined.emit(done) if done is not None else None, self._fail)

    def _report(self, fraction: float) -> None:
        if self.is_joining:
            self.progressed.emit(fraction)

    def _end(self, film_id: str, done: JoinedFilm | None) -> None:
        self._stop = None
        if done is not None:
            self.joined[film_id] = done.path
        self.ended.emit()
        self.notified.emit(tr("Saved to {0}").format(done.path) if done is not None else tr("Canceled. Nothing was written."))

    def _fail(self, error: OmniHumanError) -> None:
        self._stop = None
        self.ended.emit()
        self.notified.emit(describe_failure(error.failure))
