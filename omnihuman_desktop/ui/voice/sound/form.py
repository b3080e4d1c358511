"""The form of the sound edits, behind the Sound button."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from omnihuman_desktop.domain.voice import Channels, Encoding, VoiceEdits
from omnihuman_desktop.lazy_dataclass import replace
from omnihuman_desktop.ui.look import theme
from omnihuman_desktop.ui.text.formats import figure, join_sentences, seconds
from omnihuman_desktop.ui.text.language import language
from omnihuman_desktop.ui.widgets.label import Label
from omnihuman_desktop.ui.widgets.paragraph import Paragraph
from omnihuman_desktop.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from omnihuman_desktop.media.audio.excerpt import Excerpt, Track, VoiceInfo

WIDTH = 400
FADES_MS = (0, 100, 250, 500, 1000, 2000)


class SoundForm(QWidget):
    """Shows `VoiceEdits`. `changed` carries new ones from the user."""

    changed = Signal(object)
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = VoiceEdits()
        self._boxes: dict[str, QComboBox] = {}
        # Kept beside the boxes, because Qt returns an enumeration value as plain text.
        self._values: dict[str, list[Any]] = {}
        self._labels: dict[str, QLabel] = {}
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(theme.WIDE)
        self.form.setVerticalSpacing(theme.NEAR)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._build_boxes()
        self.trim = self._switch(
            "trim_silence",
            self.tr("Trim silence at both ends"),
            self.tr("Shortens what is sent, and may cost less."),
        )
        self.dc = self._switch(
            "remove_dc",
            self.tr("Remove DC offset"),
            self.tr("Some microphones shift the whole waveform to one side."),
        )
        self._file_note = Paragraph(self)
        self._cut_report = Paragraph(self)
        self.reset = QPushButton(self.tr("Reset"), self)
        self.reset.setAccessibleName(self.tr("Reset all"))
        self.reset.setToolTip(self.tr("Send the sound as it was recorded. Ctrl+Z undoes this."))
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAccessibleName(self.tr("Close the sound panel"))
        self._lay_out()
        self.reset.clicked.connect(lambda: self._change(VoiceEdits(track=self._edits.track)))
        self.close_button.clicked.connect(self.close_requested)
        self.show_edits(self._edits)
        self._fit()

    def _fit(self) -> None:
        """Take the width that the texts need in this language."""
        self.ensurePolished()
        layout = self.layout()
        width = max(WIDTH, layout.minimumSize().width() if layout is not None else 0)
        self.setFixedWidth(width)
        for paragraph in (self._file_note, self._cut_report):
            paragraph.setFixedWidth(width - 2 * theme.WIDE)

    def show_voice(self, info: VoiceInfo) -> None:
        """Offer the tracks and channels of the voice."""
        self._fill("track", [(track.index, self._name_track(track)) for track in info.tracks if not track.unreadable])
        for name, shown in (("track", len(info.tracks) > 1), ("channels", info.channels > 1)):
            self.form.setRowVisible(self._boxes[name], shown)
        self.show_edits(self._edits)

    def show_edits(self, edits: VoiceEdits) -> None:
        """Show `edits` without emitting `changed`. A value without a choice gets one of its own."""
        self._edits = edits
        for name, box in self._boxes.items():
            value = getattr(edits, name)
            box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            if value not in self._values[name]:
                self._add(name, value, self._name_value(name, value))
            box.setCurrentIndex(self._values[name].index(value))
            box.blockSignals(False)  # noqa: FBT003
        for switch, on in ((self.trim, edits.trim_silence), (self.dc, edits.remove_dc)):
            switch.blockSignals(True)  # noqa: FBT003
            switch.setChecked(on)
            switch.blockSignals(False)  # noqa: FBT003
        self.reset.setEnabled(replace(edits, track=0).changed_count > 0)
        if edits.encoding is Encoding.MP3:
            note = self.tr("MP3 is about an eighth of the size, with a barely audible loss. Good for slow connections.")
        else:
            note = self.tr("WAV is lossless, up to 6 MB for 35 s. MP3 uploads faster on slow connections.")
        self._file_note.set_text(note)

    def show_cut(self, excerpt: Excerpt | None) -> None:
        """Show what was found and done when the selection was cut; None while that is unknown."""
        if excerpt is None:
            self._cut_report.set_text(self.tr("Analyzing the selection…"))
            return
        parts = [self._describe_clipping(excerpt)]
        if excerpt.dc_removed:
            parts.append(self.tr("DC offset removed."))
        if excerpt.loudness_lufs is not None:
            parts.append(self.tr("Loudness: {0} LUFS.").format(language().number(excerpt.loudness_lufs, 1).replace("-", "−")))
        left_out_ms = excerpt.trimmed_start_ms + excerpt.trimmed_end_ms
        if left_out_ms:
            parts.append(self.tr("{0} s of silence trimmed.").format(seconds(left_out_ms)))
        theme.set_role(self._cut_report, "decide" if excerpt.clipped else "dim")
        self._cut_report.set_text(join_sentences(*parts))

    # --- building -----------------------------------------------------------------------------------------------------

    def _build_boxes(self) -> None:
        fades = self._fades = [(at_ms, self._name_value("fade_in_ms", at_ms)) for at_ms in FADES_MS]
        self._box("track", self.tr("Audio track"), [(0, self.tr("Track 1"))])
        self._box("channels", self.tr("Channels"), [
            (Channels.AUTO, self.tr("Mono if both are the same")), (Channels.BOTH, self.tr("Stereo")),
            (Channels.MONO, self.tr("Mono: mix both")), (Channels.LEFT, self.tr("Left only")),
            (Channels.RIGHT, self.tr("Right only")),
        ])  # fmt: skip
        self._box("loudness_lufs", self.tr("Normalize loudness"), [
            (0.0, self.tr("Off")), (-16.0, self.tr("Podcast, −16 LUFS")), (-14.0, self.tr("Online video, −14 LUFS")),
            (-23.0, self.tr("Broadcast, −23 LUFS")),
        ])  # fmt: skip
        self._box("high_pass_hz", self.tr("High-pass filter"), [
            (0, self.tr("Off")), (80, self.tr("80 Hz")), (120, self.tr("120 Hz")),
        ])  # fmt: skip
        self._box("fade_in_ms", self.tr("Fade in"), fades)
        self._box("fade_out_ms", self.tr("Fade out"), fades)
        self._box("encoding", self.tr("File format"), [(Encoding.WAV, self.tr("WAV")), (Encoding.MP3, self.tr("MP3"))])

    def _box(self, name: str, words: str, choices: Sequence[tuple[Any, str]]) -> None:
        box, label = QComboBox(self), Label(words, self)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        label.setBuddy(box)
        self._boxes[name], self._labels[name] = box, label
        self._fill(name, choices)
        box.currentIndexChanged.connect(lambda index: self._change(replace(self._edits, **{name: self._values[name][index]})))

    def _fill(self, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        box = self._boxes[name]
        box.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        box.clear()
        self._values[name] = []
        for value, words in choices:
            self._add(name, value, words)
        box.blockSignals(False)  # noqa: FBT003

    def _add(self, name: str, value: object, words: str) -> None:
        self._values[name].append(value)
        self._boxes[name].addItem(words, value)

    def _switch(self, name: str, words: str, explained: str) -> Switch:
        switch = Switch(words, self)
        switch.setAccessibleName(words)
        switch.setAccessibleDescription(explained)
        switch.setToolTip(explained)
        switch.toggled.connect(lambda on: self._change(replace(self._edits, **{name: on})))
        return switch

    def _lay_out(self) -> None:
        title = Label(self.tr("Sound of the selection"), self)
        title.setProperty("role", "title")
        for label in (self._file_note, self._cut_report):
            label.setProperty("role", "dim")
        for name in ("track", "channels", "loudness_lufs", "high_pass_hz"):
            self.form.addRow(self._labels[name], self._boxes[name])
        for name in ("fade_in_ms", "fade_out_ms"):
            # These two share a row: each is as wide as its longest choice.
            self._boxes[name].setMinimumContentsLength(max(len(words) for _value, words in self._fades))
        fades = QHBoxLayout()
        fades.setSpacing(theme.NEAR)
        fades.addWidget(self._boxes["fade_in_ms"], 1)
        fades.addWidget(self._labels["fade_out_ms"])
        fades.addWidget(self._boxes["fade_out_ms"], 1)
        self.form.addRow(self._labels["fade_in_ms"], fades)
        self.form.addRow(self.trim)
        self.form.addRow(self.dc)
        self.form.addRow(self._labels["encoding"], self._boxes["encoding"])
        buttons = QHBoxLayout()
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.WIDE, 3 * theme.GRID, theme.WIDE, 3 * theme.GRID)
        column.setSpacing(theme.NEAR)
        column.addWidget(title)
        column.addLayout(self.form)
        for widget in (self._file_note, self._cut_report):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)

    # --- texts --------------------------------------------------------------------------------------------------------

    def _name_value(self, name: str, value: Any) -> str:
        if name.startswith("fade"):
            return self.tr("{0} s").format(figure(value / 1000)) if value else self.tr("None")
        if name == "loudness_lufs":
            return f"{figure(value)} LUFS"
        return self.tr("Track {0}").format(value + 1) if name == "track" else f"{value} Hz"

    def _name_track(self, track: Track) -> str:
        words = [self._name_value("track", track.index), *(part for part in (track.title, track.language) if part)]
        return " · ".join([*words, track.codec])

    def _describe_clipping(self, excerpt: Excerpt) -> str:
        if excerpt.clipped:
            return self.tr("Some peaks are clipped. Ticks on the waveform show where.")
        return self.tr("No clipping.")

    def _change(self, edits: VoiceEdits) -> None:
        if edits != self._edits:
            self.show_edits(edits)
            self.changed.emit(edits)
