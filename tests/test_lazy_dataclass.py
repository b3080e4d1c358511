"""Data classes with shared methods do what the standard library's do, and the standard library's functions take them."""

from __future__ import annotations

import copy
import dataclasses
import pickle
import subprocess
import sys
from dataclasses import FrozenInstanceError
from typing import Any, ClassVar

import pytest

from omnihuman_desktop.lazy_dataclass import asdict, astuple, dataclass, field, fields, replace


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


def test_an_instance_has_what_it_is_given_and_defaults_for_the_rest() -> None:
    one = Solid(1, depth=2)
    assert (one.width, one.marks, one.depth) == (1, [], 2)
    assert Solid(1, [5], 7) == Solid(marks=[5], depth=7, width=1)
    assert Size(1).marks is not Size(1).marks
    assert not hasattr(Size, "marks")
    assert Solid.depth == 3
    assert Solid.__doc__ == "A size with a depth."


@pytest.mark.parametrize(
    ("values", "named"), [((), {}), ((1, [], 3), {}), ((1,), {"width": 2}), ((1,), {"colour": 2}), ((), {"colour": 2})]
)
def test_an_instance_wants_each_field_once_and_no_other(values: tuple[object, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"Size.__init__\(\)"):
        Size(*values, **named)


def test_what_follows_the_filling_may_fill_the_rest() -> None:
    with pytest.raises(ValueError, match=r"^$"):
        Solid(1, depth=-1)

    @dataclass(frozen=True, kw_only=True)
    class Parcel:
        weight: int
        price: int = field(init=False)
        is_open: bool = field(default=False, init=False)
        taxed: ClassVar[bool] = True

        def __post_init__(self) -> None:
            object.__setattr__(self, "price", self.weight * 2)

    @dataclass(frozen=True)
    class Small(Parcel):
        colour: str = ""
        weight: int = 1

    assert (Parcel(weight=3).price, Parcel(weight=3).is_open) == (6, False)
    assert replace(Parcel(weight=3), weight=4).price == 8
    for wrong in ({"weight": 1, "price": 2}, {"weight": 1, "taxed": False}):
        with pytest.raises(TypeError):
            Parcel(**wrong)
    with pytest.raises(TypeError):
        Parcel(3)
    small = Small("red")
    assert (small.weight, small.colour, small.is_open, small.price) == (1, "red", False, 2)


def test_a_frozen_one_stays_as_it_is() -> None:
    one = Solid(1)
    for name in ("depth", "other"):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, 5)
        with pytest.raises(FrozenInstanceError):
            delattr(one, name)


def test_equal_ones_are_of_one_class_and_have_one_hash() -> None:
    @dataclass(frozen=True)
    class Place:
        row: int
        column: int
        mark: int = field(default=3, compare=False)
        note: str = field(default="", repr=False)

        def __repr__(self) -> str:
            return "a place"

    assert Place(1, 2).mark == Place.mark == 3
    assert {Place(1, 2, 1), Place(1, 2, 2)} == {Place(1, 2)}
    assert hash(Place(1, 2)) == hash(Place(1, 2, 4))
    assert Place(1, 2) != Place(1, 3)
    assert Place(1, 2) != Place(1, 2, note="new")
    assert Solid(1) != Size(1)
    assert repr(Place(1, 2)) == "a place"
    assert repr(Solid(1, depth=2)) == "Solid(width=1, marks=[], depth=2)"


def test_one_that_may_change_has_no_hash() -> None:
    @dataclass
    class Box:
        lid: bool = False

    box = Box()
    box.lid = True
    assert box == Box(lid=True) != Box()
    with pytest.raises(TypeError):
        hash(box)


def test_it_is_copied_with_and_without_changes() -> None:
    one = Solid(1, [2], 3)
    assert replace(one, width=4) == Solid(4, [2], 3) == dataclasses.replace(one, width=4)
    with pytest.raises(TypeError):
        replace(one, colour=3)
    for same in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert same == one
        assert same is not one


def test_the_standard_library_knows_its_fields() -> None:
    @dataclass(frozen=True)
    class Room:
        name: str = field(metadata={"page": "first"})
        sizes: tuple[Size, ...] = ()
        note: str = field(default="none", init=False)

    room = Room("hall", (Solid(1),))
    assert dataclasses.is_dataclass(Room)
    assert [(each.name, each.init) for each in fields(Room)] == [("name", True), ("sizes", True), ("note", False)]
    assert (fields(room)[0].metadata["page"], fields(room)[1].default) == ("first", ())
    assert asdict(room) == {"name": "hall", "sizes": ({"width": 1, "marks": [], "depth": 3},), "note": "none"}
    assert astuple(room) == ("hall", ((1, [], 3),), "none")


def test_a_class_is_made_without_the_standard_library() -> None:
    program = """
import sys
from omnihuman_desktop.domain.job import Job
from omnihuman_desktop.domain.options import VideoOptions
from omnihuman_desktop.lazy_dataclass import replace
assert replace(VideoOptions(), prompt="x") == VideoOptions(prompt="x") != VideoOptions()
assert "dataclasses" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
