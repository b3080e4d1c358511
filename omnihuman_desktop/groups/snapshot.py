"""Reads the groups of a data folder that another process may be working on, and changes nothing. Blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.groups.store import read_groups
from omnihuman_desktop.jobs.snapshot import read_database

if TYPE_CHECKING:
    from pathlib import Path

    from omnihuman_desktop.domain.group import Group


def read_all_groups(data_dir: Path) -> list[Group]:
    """Return all groups, removed ones too, oldest first. Raises `LocalError` (database_broken, database_newer)."""
    return read_database(data_dir, lambda base: list(read_groups(base)), [])
