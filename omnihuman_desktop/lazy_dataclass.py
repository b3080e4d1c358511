"""Data classes whose methods are made when they are first needed.

`dataclasses.dataclass` compiles six methods for each class, in 0.5 ms: for the classes that the program's start imports, a
fifth of the whole start. Most of them have no instance by then, and those that have are neither compared nor printed.
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


class _Unmade:
    """Stands in for the fields of `owner`, and has methods stand in for its own, until they are made.

    Whatever is made replaces its stand-in at once, since other threads may be using the class, too.
    """

    def __init__(self, owner: type, *, frozen: bool = False, kw_only: bool = False) -> None:
        self._owner, self._options = owner, {"frozen": frozen, "kw_only": kw_only}
        self._own = dict(vars(owner))
        self._has_fields = self._is_whole = False
        owner.__init__ = self._stand_in("__init__", self._make_fields)  # type: ignore[misc]
        owner.__dataclass_fields__ = self  # type: ignore[attr-defined]
        if frozen:
            self._freeze()
        self._rest = ["__repr__", "__eq__", "__hash__"] if frozen else ["__repr__", "__eq__"]
        self._rest = [name for name in self._rest if name not in self._own]
        for name in self._rest:
            setattr(owner, name, self._stand_in(name, self._make_rest))
        if not frozen and "__hash__" not in self._own:
            owner.__hash__ = None  # type: ignore[assignment]

    def __get__(self, instance: object, kind: type) -> dict[str, Any]:
        self._make_fields()
        return self._owner.__dataclass_fields__  # type: ignore[attr-defined,no-any-return]

    def _stand_in(self, name: str, make: Callable[[], None]) -> Callable[..., Any]:
        def method(instance: object, *values: object, **named: object) -> Any:
            make()
            return getattr(self._owner, name)(instance, *values, **named)

        return method

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
                for name, value in self._own.items():
                    if vars(twin).get(name) is not value and name not in _OF_EACH_TYPE:
                        self._take_default(name, twin)
                self._has_fields = True

    def _take_default(self, name: str, twin: type) -> None:
        """Replace a `field` in the class by its default, as the standard library does."""
        if name in vars(twin):
            setattr(self._owner, name, vars(twin)[name])
        else:
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
        names = {name: value for name, value in self._own.items() if name not in _OF_EACH_TYPE}
        twin = type(owner)(owner.__name__, owner.__bases__, names | {"__qualname__": owner.__qualname__})
        dataclasses.dataclass(**self._options, **options)(twin)
        return twin
