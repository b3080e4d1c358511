"""What the commands write, where not every letter can be written, and where nobody answers."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from types import SimpleNamespace

import pytest

from omnihuman_desktop.commands.terminal import Terminal

NAME = "声 – \udcff é"


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_every_name_can_be_written(encoding: str) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    Terminal(as_json=True, out=out, err=io.StringIO()).write_result("", name=NAME)
    Terminal(as_json=False, out=out, err=io.StringIO()).write_result(NAME)
    first, second = out.buffer.getvalue().decode(encoding).splitlines()  # type: ignore[attr-defined]  # a BytesIO
    assert json.loads(first) == {"name": NAME}
    assert second.endswith(("é", "\\xe9"))


def test_a_terminal_that_can_t_be_read_answers_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """As one that was closed while the command is in the background."""

    def refuse(_file: int, _count: int) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "read", refuse)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(isatty=lambda: True, fileno=lambda: 0))
    assert Terminal(as_json=False, out=io.StringIO(), err=io.StringIO()).ask("Send it?") is None
