"""The sentences of argparse in the language of all texts. argparse looks each of them up in its own module, as for gettext."""

from __future__ import annotations

import argparse
import sys
from io import TextIOWrapper

from omnihuman_desktop.ui.text.formats import noop, tr

SENTENCES = (
    noop("usage: "),
    noop("positional arguments"),
    noop("options"),
    noop("show this help message and exit"),
    noop("%(prog)s: error: %(message)s\n"),
    noop("argument %(argument_name)s: %(message)s"),
    noop("the following arguments are required: %s"),
    noop("unrecognized arguments: %s"),
    noop("expected one argument"),
    noop("expected at most one argument"),
    noop("expected at least one argument"),
    noop("invalid choice: %(value)r (choose from %(choices)s)"),
    noop("invalid %(type)s value: %(value)r"),
    noop("ambiguous option: %(option)s could match %(matches)s"),
    noop("ignored explicit argument %r"),
)
"""What a person can be told by argparse, as it stands there."""


def translate_argparse() -> None:
    """Have argparse speak the language that is in use, also where the terminal can't write all of its letters."""
    vars(argparse).update(_=tr)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
