"""Data classes whose methods are made when they are first needed.

`dataclasses.dataclass` compiles six methods for each class, in 0.5 ms: for the classes that the program's start imports, a
fifth of the whole start. Most of them have no instance by then, and those that have are neither compared nor printed. The
first instances of a class are filled without a method of its own, since the start needs no more of them.
"""

from __future__ import annotations

from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass
else:

    def dataclass(owner: type | None = None, /, **options: bool) -> Any:
        """Do what `dataclasses.dataclass` does, as far as `owner` is used. Knows neither `slots` nor `order`."""
        if owner is None:
            return partial(dataclass, **options)
        _Unmade(owner, **options)
        return owner


__all__ = ["dataclass"]

_LOCK = RLock()
_OF_EACH_TYPE = ("__dict__", "__weakref__")
_WITH_FIELDS = ("__dataclass_params__", "__match_args__")
_FILLED_MAX = 100
"""How many instances of a class are filled before its own `__init__` is made, which is worth its time for many."""


class _Unmade:
    """Stands in for the fields of `owner`, and has methods stand in for its own, until they are made.

    Whatever is made replaces its stand-in at once, since other threads may be using the class, too.
    """

    def __init__(self, owner: type, *, frozen: bool = False, kw_only: bool = False) -> None:
        self._owner, self.options = owner, {"frozen": frozen, "kw_only": kw_only}
        self.own = dict(vars(owner))
        self._has_fields = self._is_whole = False
        self._filling: _Filling | None = None
        self._filled = 0
        owner.__init__ = self._make_first_init()  # type: ignore[misc]
        owner.__dataclass_fields__ = self  # type: ignore[attr-defined]
        if frozen:
            self._freeze()
        self._rest = ["__repr__", "__eq__", "__hash__"] if frozen else ["__repr__", "__eq__"]
        self._rest = [name for name in self._rest if name not in self.own]
        for name in self._rest:
            setattr(owner, name, self._stand_in(name, self._make_rest))
        if "__eq__" in self._rest:
            owner.__eq__ = self._make_first_eq()  # type: ignore[assignment,method-assign]
        if not frozen and "__hash__" not in self.own:
            owner.__hash__ = None  # type: ignore[assignment]

    def __get__(self, instance: object, kind: type) -> dict[str, Any]:
        self._make_fields()
        return self._owner.__dataclass_fields__  # type: ignore[attr-defined,no-any-return]

    def _stand_in(self, name: str, make: Callable[[], None]) -> Callable[..., Any]:
        def method(instance: object, *values: object, **named: object) -> Any:
            make()
            return getattr(self._owner, name)(instance, *values, **named)

        return method

    def _make_first_init(self) -> Callable[..., None]:
        def __init__(instance: Any, *values: object, **named: object) -> None:  # noqa: N807
            self._filled += 1
            if self._filling is None:
                self._filling = _Filling(self._owner)
            if self._filled > _FILLED_MAX or not self._filling.fill(vars(instance), values, named):
                self._make_fields()
                self._owner.__init__(instance, *values, **named)  # type: ignore[misc]
            elif self._filling.then is not None:
                self._filling.then(instance)

        return __init__

    def _make_first_eq(self) -> Callable[[object, object], bool]:
        compare = self._stand_in("__eq__", self._make_rest)

        def __eq__(instance: object, other: object) -> bool:  # noqa: N807
            # What is equal in all is equal in what its class compares.
            is_same = type(other) is type(instance) and vars(other) == vars(instance)
            return is_same or compare(instance, other)

        return __eq__

    def _freeze(self) -> None:
        owner: Any = self._owner

        def __setattr__(instance: Any, name: str, value: object) -> None:  # noqa: N807
            self._refuse(instance, name, "assign to")
            super(owner, instance).__setattr__(name, value)

        def __delattr__(instance: Any, name: str) -> None:  # noqa: N807
            self._refuse(instance, name, "delete")
            super(owner, instance).__delattr__(name)

        owner.__setattr__, owner.__delattr__ = __setattr__, __delattr__

    def _refuse(self, instance: object, name: str, act: str) -> None:
        from dataclasses import FrozenInstanceError

        if type(instance) is self._owner or name in self._owner.__dataclass_fields__:  # type: ignore[attr-defined]
            message = f"cannot {act} field {name!r}"
            raise FrozenInstanceError(message)

    def _make_fields(self) -> None:
        with _LOCK:
            if not self._has_fields:
                twin = self._make_twin(repr=False, eq=False)
                for name in (*_WITH_FIELDS, "__dataclass_fields__", "__init__"):
                    setattr(self._owner, name, vars(twin)[name])
                for name, value in self.own.items():
                    if vars(twin).get(name) is not value and name not in _OF_EACH_TYPE:
                        self._take_default(name, twin)
                self._has_fields = True

    def _take_default(self, name: str, twin: type) -> None:
        """Replace a `field` in the class by its default, as the standard library does."""
        if name in vars(twin):
            setattr(self._owner, name, vars(twin)[name])
        elif name in vars(self._owner):
            delattr(self._owner, name)

    def _make_rest(self) -> None:
        with _LOCK:
            self._make_fields()
            if not self._is_whole:
                twin = self._make_twin(init=False)
                for name in self._rest:
                    setattr(self._owner, name, vars(twin)[name])
                self._is_whole = True

    def _make_twin(self, **options: bool) -> type:
        """Return a class like the undecorated `owner`, which the standard library has decorated."""
        import dataclasses

        owner = self._owner
        names = {name: value for name, value in self.own.items() if name not in _OF_EACH_TYPE}
        twin = type(owner)(owner.__name__, owner.__bases__, names | {"__qualname__": owner.__qualname__})
        dataclasses.dataclass(**self.options, **options)(twin)
        return twin


class _Filling:
    """Fills instances of `owner` as its `__init__` would, where that is plain: `then` is what follows."""

    def __init__(self, owner: type) -> None:
        self._names: list[str] = []
        self._places: list[str] = []
        self._defaults: dict[str, Any] = {}
        self._makers: dict[str, Callable[[], object]] = {}
        self._is_plain = self._is_ordered = True
        self.then: Callable[[Any], None] | None = getattr(owner, "__post_init__", None)
        for base in reversed(owner.__mro__):
            unmade = vars(base).get("__dataclass_fields__")
            if isinstance(unmade, _Unmade):
                self._add_fields(base, unmade.own, kw_only=unmade.options["kw_only"])
            else:
                self._is_plain &= unmade is None

    def _add_fields(self, owner: type, own: dict[str, Any], *, kw_only: bool) -> None:
        for name, note in own.get("__annotations__", {}).items():
            value = own.get(name)
            # Annotations that are no fields are left to the standard library, and so is the place of a field declared anew.
            self._is_plain &= isinstance(note, str) and "Var" not in note and "KW_ONLY" not in note
            self._is_ordered &= name not in self._names
            if getattr(value, "init", True):
                self._names.append(name)
                if not kw_only:
                    self._places.append(name)
            if name in own:
                self._add_default(owner, name, value)

    def _add_default(self, owner: type, name: str, value: Any) -> None:
        if type(value).__name__ != "Field":
            self._defaults[name] = value
            return
        from dataclasses import MISSING

        self._is_plain &= value.kw_only is not True
        if value.default is not MISSING:
            if value.init:
                self._defaults[name] = value.default
            setattr(owner, name, value.default)
            return
        if name in vars(owner):
            delattr(owner, name)
        if value.default_factory is not MISSING:
            self._makers[name] = value.default_factory

    def fill(self, state: dict[str, object], values: tuple[object, ...], named: dict[str, object]) -> bool:
        """Fill `state`, an instance's. Returns whether that was possible; if not, it is as it was."""
        if not self._is_plain or len(values) > (len(self._places) if self._is_ordered else 0):
            return False
        given = dict(zip(self._places, values, strict=False))
        if not named.keys() <= set(self._names) - given.keys():
            return False
        given |= named
        if any(name not in given and name not in self._defaults and name not in self._makers for name in self._names):
            return False
        state.update(self._defaults)
        state.update({name: make() for name, make in self._makers.items() if name not in given})
        state.update(given)
        return True
