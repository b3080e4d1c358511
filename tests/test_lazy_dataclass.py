"""Data classes that are made with their first instance do what the standard library's do."""

from __future__ import annotations

import dataclasses
import threading
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from typing import ClassVar

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


def test_methods_are_made_when_they_are_needed() -> None:
    size, solid = make_pair()
    first = size(1, marks=[2])
    assert (first.width, first.marks) == (1, [2])
    assert "__dataclass_params__" not in vars(size)
    unmade = vars(solid)["__eq__"]
    one, same = solid(1), solid(1, depth=3)
    assert one == same
    assert vars(solid)["__eq__"] is unmade
    assert one != solid(2)
    assert vars(solid)["__eq__"] is not unmade
    assert "__dataclass_params__" in vars(size)


def test_the_first_instances_are_as_all_others() -> None:
    size, _solid = make_pair()
    found = [size(at) for at in range(150)]
    assert "__dataclass_params__" in vars(size)
    assert [each.width for each in found] == list(range(150))
    assert found[0] == size(0, []) != found[-1]
    assert found[0].marks is not found[1].marks
    assert replace(found[0], width=4) == size(4)
    with pytest.raises(FrozenInstanceError):
        found[0].width = 2


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, [], 3), {}), ((1,), {"width": 2}), ((1,), {"colour": 2})])
def test_a_first_instance_wants_what_all_others_want(values: tuple[object, ...], named: dict[str, object]) -> None:
    size, _solid = make_pair()
    with pytest.raises(TypeError, match=r"__init__\(\)"):
        size(*values, **named)


def test_first_instances_have_what_the_class_makes_of_them() -> None:
    @dataclass(frozen=True, kw_only=True)
    class Parcel:
        weight: int
        marks: list[int] = field(default_factory=list)
        price: int = field(init=False)
        is_open: bool = field(default=False, init=False)
        taxed: ClassVar[bool] = True

        def __post_init__(self) -> None:
            object.__setattr__(self, "price", self.weight * 2)

    @dataclass
    class Crate:
        weight: int
        price: int = field(init=False)
        is_open: bool = field(default=False, init=False)

        def __post_init__(self) -> None:
            self.price = self.weight * 2

    for kind in (Parcel, Crate):
        assert (kind(weight=3).price, kind(weight=3).is_open) == (6, False)
        with pytest.raises(TypeError):
            kind(weight=1, price=2)

    @dataclass(frozen=True)
    class Small(Parcel):
        colour: str = ""
        weight: int = 1

    assert Crate(4).price == 8
    assert (small := Small(colour="red")) == Small(weight=1, colour="red")
    assert (small.weight, small.marks, small.is_open, small.price) == (1, [], False, 2)
    assert Small(5).weight == 5
    assert "__dataclass_params__" in vars(Small)
    with pytest.raises(TypeError):
        Parcel(3)


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


def test_it_is_hashed_by_its_fields() -> None:
    @dataclass(frozen=True)
    class Place:
        row: int
        mark: int = field(default=3, compare=False)

        def __repr__(self) -> str:
            return "a place"

    assert Place(1).mark == Place.mark == 3
    assert {Place(1, 1), Place(1, 2)} == {Place(1)}
    assert repr(Place(1)) == "a place"
    match Place(5, 6):
        case Place(row, mark):
            assert (row, mark) == (5, 6)


def test_one_that_may_change_has_no_hash() -> None:
    @dataclass
    class Box:
        lid: bool = False

    box = Box()
    box.lid = True
    assert box == Box(lid=True)
    with pytest.raises(TypeError):
        hash(box)


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
