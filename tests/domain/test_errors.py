from __future__ import annotations

import errno
from pathlib import Path

from omnihuman_desktop.domain import errors
from omnihuman_desktop.domain.errors import Kind, LocalError, OmniHumanError


def test_every_kind_belongs_to_one_class_and_stands_in_the_tree() -> None:
    owned = [kind for family in OmniHumanError.__subclasses__() for kind in family.kinds]
    assert sorted(owned) == sorted(Kind)
    missing = [kind for kind in Kind if kind.value not in (errors.__doc__ or "")]
    # Those that share their parameters with `refused` stand beside it, without parameters.
    assert not missing


def test_a_full_disk_and_missing_permissions_are_different_errors() -> None:
    full = LocalError.from_os(OSError(errno.ENOSPC, "full"), Path("/x"), 7)
    assert (full.kind, full.failure.number("needed_bytes")) == (Kind.DISK_FULL, 7)
    assert LocalError.from_os(PermissionError(errno.EACCES, "no"), Path("/x")).kind is Kind.FOLDER_NOT_WRITABLE
