"""Finds words of one or two characters, such as those of Chinese, by the index of runs of three that the database has."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

_CHARS_MAX = 2
_RUNS_MAX = 300
"""Up to how many runs a word is looked up by. Where it begins more, reading all words is faster."""
_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.library_terms USING fts5vocab('main', 'library_search', 'row')"

HAS_RUN = (
    "number IN (SELECT rowid FROM library_search WHERE library_search MATCH ? "
    "UNION ALL SELECT number FROM library WHERE note_words <> '' AND instr(note_words, ?))"
)
"""The condition for what `find_runs` returns of a word, and the word: in a task's words another character always follows, so
that it begins a run there; a note may end with it."""


def find_runs(base: sqlite3.Connection, words: Iterable[str]) -> dict[str, str]:
    """Return for each short one of `words` what the index is asked for. Others, and those with too many runs, are left out.

    Only words without ASCII characters are: the others may be a part of an id, which has to be whole.
    """
    found: dict[str, str] = {}
    for word in words:
        if len(word) > _CHARS_MAX or any(char.isascii() for char in word):
            continue
        base.execute(_TERMS)
        statement = f"SELECT term FROM library_terms WHERE term >= ? AND term < ? LIMIT {_RUNS_MAX + 1}"  # noqa: S608
        after = word[:-1] + chr(min(ord(word[-1]) + 1, 0x10FFFF))
        terms = [str(row[0]) for row in base.execute(statement, (word, after)).fetchall()]
        if len(terms) <= _RUNS_MAX and not any("\0" in term for term in terms):
            found[word] = " OR ".join('"' + term.replace('"', '""') + '"' for term in terms) or '"\x01\x01\x01"'
    return found
