"""Data classes that are made with their first instance do what the standard library's do."""

from __future__ import annotations

import dataclasses
import threading
from dataclasses import FrozenInstanceError, asdict, field, fields, replace

import pytest

from omnihuman_desktop.lazy_dataclass import dataclass


def make_pair() -> tuple[type, type]:
    """Return a frozen class and one that inherits from it, both without an instance."""

    @dataclass(frozen=True)
    class Size:
        """A size."""

        width: int
        marks: list[int] = field(default_factory=list)

    @dataclass(frozen=True)
    class Solid(Size):
        """A size with a depth."""

        depth: int = 3

        def __post_init__(self) -> None:
            if self.depth < 0:
                raise ValueError

    return Size, Solid


def test_methods_are_made_with_the_first_instance() -> None:
    size, solid = make_pair()
    assert "__eq__" not in vars(size)
    solid(1)
    assert "__eq__" in vars(size)
    assert "__eq__" in vars(solid)


def test_it_is_a_dataclass() -> None:
    size, solid = make_pair()
    one = solid(1, depth=2)
    assert repr(one).endswith("Solid(width=1, marks=[], depth=2)")
    assert one == solid(1, [], 2)
    assert one != size(1)
    assert replace(one, width=4) == solid(4, depth=2)
    assert asdict(one) == {"width": 1, "marks": [], "depth": 2}
    assert one.marks is not solid(1).marks
    assert solid.__doc__ == "A size with a depth."
    with pytest.raises(TypeError):
        solid()
    with pytest.raises(ValueError, match=r"^$"):
        solid(1, depth=-1)
    for name in ("depth", "other"):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, 5)


def test_fields_are_known_without_an_instance() -> None:
    _size, solid = make_pair()
    assert dataclasses.is_dataclass(solid)
    assert [each.name for each in fields(solid)] == ["width", "marks", "depth"]


def test_a_dataclass_of_the_standard_library_may_inherit() -> None:
    size, _solid = make_pair()
    disc = dataclasses.make_dataclass("Disc", [("edge", int, 0)], bases=(size,), frozen=True)
    assert asdict(disc(2)) == {"width": 2, "marks": [], "edge": 0}


def test_threads_may_make_the_first_instance_at_once() -> None:
    for _ in range(20):
        _size, solid = make_pair()
        made: list[object] = []
        start = threading.Barrier(4)

        def make(solid: type = solid, start: threading.Barrier = start, made: list[object] = made) -> None:
            start.wait()
            made.append(solid(1, depth=2))

        threads = [threading.Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert made == [solid(1, depth=2)] * 4
