"""What the commands say: progress and questions on standard error, results on standard output."""

from __future__ import annotations

import json
import os
import sys
from io import TextIOWrapper
from typing import TextIO

from omnihuman_desktop.ui.text.formats import tr

_BAR_CELLS = 24


class Terminal:
    """`as_json`: results are lines of JSON. Progress is a bar on a terminal, and a line for each new text elsewhere."""

    def __init__(self, *, as_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self._as_json = as_json
        self._out, self._err = out or sys.stdout, err or sys.stderr
        if isinstance(self._out, TextIOWrapper):
            # A pipe of Windows has the letters of one country: a name in others must not end a command that has paid.
            self._out.reconfigure(errors="backslashreplace")
        self._is_live = self._err.isatty()
        self._shown = ""

    def say(self, sentence: str) -> None:
        """Write a sentence for a person."""
        self._end_line()
        print(sentence, file=self._err, flush=True)

    def show_progress(self, text: str, fraction: float | None) -> None:
        """Show how far a task is; `fraction` is 0 to 1, or None where nobody knows."""
        if not self._is_live:
            # Without figures, so that a log gets a line for each state and not for each percent.
            text = text.partition(" · ")[0]
        if text == self._shown and not self._is_live:
            return
        if self._is_live:
            filled = round((fraction or 0) * _BAR_CELLS)
            bar = f"[{'#' * filled}{'-' * (_BAR_CELLS - filled)}] " if fraction is not None else ""
            self._err.write(f"\r\x1b[K{bar}{text}")
        else:
            self._err.write(f"{text}\n")
        self._err.flush()
        self._shown = text

    def write_result(self, text: str, **values: object) -> None:
        """Write a result: `text` for a person, or `values` as a line of JSON."""
        self._end_line()
        print(json.dumps(values) if self._as_json else text, file=self._out, flush=True)

    def ask(self, question: str) -> bool | None:
        """Ask a person, and return whether the answer is yes; None where nobody is there to answer. Blocking.

        May be called in a thread that is left behind: what it waits with holds no lock of Python's.
        """
        if not (sys.stdin and sys.stdin.isatty()):
            return None
        self._end_line()
        print(question, tr("[y/N] "), end="", file=self._err, flush=True)
        # Windows calls its null device a terminal: there the answer ends before it begins.
        try:
            answer = os.read(sys.stdin.fileno(), 1024).decode(errors="replace")
        except OSError:
            # In the background, a terminal that was left answers nobody.
            return None
        return answer.strip().lower() in ("y", tr("y")) if answer else None

    def _end_line(self) -> None:
        if self._is_live and self._shown:
            self._err.write("\n")
        self._shown = ""
