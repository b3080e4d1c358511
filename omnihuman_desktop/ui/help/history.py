"""The places that were visited, for Back and Forward."""

from __future__ import annotations

from omnihuman_desktop.lazy_dataclass import dataclass


@dataclass(frozen=True)
class Location:
    """A page by its name, and the anchor of one of its headings; empty for the page's top."""

    page: str
    anchor: str = ""


class History:
    """A list of locations with a current one, as a browser has it."""

    def __init__(self) -> None:
        self._locations: list[Location] = []
        self._index = -1

    @property
    def current(self) -> Location | None:
        """The location that is shown; None before the first visit."""
        return self._locations[self._index] if self._locations else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier location."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a later location."""
        return self._index < len(self._locations) - 1

    def visit(self, location: Location) -> None:
        """Make `location` the current one, and forget those that were later."""
        if location != self.current:
            self._locations[self._index + 1 :] = [location]
            self._index += 1

    def go_back(self) -> None:
        """Return to the earlier location, if there is one."""
        self._index -= self.can_go_back

    def go_forward(self) -> None:
        """Go on to the later location, if there is one."""
        self._index += self.can_go_forward
