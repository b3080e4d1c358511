"""What the library is filtered by: a value, chosen in the side bar."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.group import GroupKind
from omnihuman_desktop.domain.job import ACTIVE, JobState
from omnihuman_desktop.lazy_dataclass import asdict, dataclass, fields, replace
from omnihuman_desktop.library.facets import LENGTHS_MS, periods_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from omnihuman_desktop.library.query import TaskQuery

_FIRST = date(2000, 1, 1)
"""Before any task."""


class Scope(StrEnum):
    """The first choice. The values are stored."""

    ALL = "all"
    STARRED = "starred"
    ACTIVE = "active"
    FILMS = "films"
    BATCHES = "batches"
    UNCLEAR = "unclear"
    FAILED = "failed"


_FILTERS: Mapping[Scope, Mapping[str, Any]] = {
    Scope.STARRED: {"starred": True},
    Scope.ACTIVE: {"states": ACTIVE},
    Scope.FILMS: {"group_kind": GroupKind.FILM.value},
    Scope.BATCHES: {"group_kind": GroupKind.BATCH.value},
    Scope.UNCLEAR: {"states": frozenset({JobState.UNKNOWN})},
    Scope.FAILED: {"states": frozenset({JobState.FAILED})},
}


@dataclass(frozen=True)
class LibraryFilters:
    """Filters that all have to be passed; "" filters nothing.

    `period` is the key of a `facets.Period`, `length` the number of a range of `LENGTHS_MS`, `label` one of the colour labels,
    `group` the id of a batch or film.
    """

    scope: str = Scope.ALL
    portrait: str = ""
    period: str = ""
    account: str = ""
    length: str = ""
    label: str = ""
    group: str = ""

    def apply(self, query: TaskQuery, today: date) -> TaskQuery:
        """Return `query` with these filters."""
        found: dict[str, Any] = {"portrait": self.portrait, "account": self.account, "label": self.label, "group": self.group}
        period = next((each for each in periods_of(today, _FIRST) if each.key == self.period), None)
        if period is not None:
            found |= {"since": period.since, "until": period.until}
        if self.length:
            found["length_min_ms"], found["length_max_ms"] = LENGTHS_MS[int(self.length)]
        return replace(query, **found, **_FILTERS.get(Scope(self.scope), {}))

    def to_dict(self) -> dict[str, str]:
        """Return the filters to be saved."""
        return {name: str(value) for name, value in asdict(self).items()}

    @classmethod
    def from_dict(cls, saved: Mapping[str, str], today: date) -> LibraryFilters:
        """Return the filters that `to_dict` has returned. What does not fit, or is not offered `today`, is left out."""
        values = {item.name: saved[item.name] for item in fields(cls) if item.name in saved}
        if values.get("scope") not in tuple(Scope):
            values.pop("scope", None)
        if values.get("length") not in tuple(map(str, range(len(LENGTHS_MS)))):
            values.pop("length", None)
        if values.get("period") not in {period.key for period in periods_of(today, _FIRST)}:
            values.pop("period", None)
        return cls(**values)
