"""Data classes whose methods are made when the first instance is.

`dataclasses.dataclass` compiles six methods for each class, in 0.5 ms: for the classes that the program's start imports, a
fifth of the whole start, and most of them have no instance by then.
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
        """Do what `dataclasses.dataclass` does, once `owner` gets an instance or is asked for its fields. Knows no `slots`."""
        if owner is None:
            return partial(dataclass, **options)
        _Unmade(owner, options)
        return owner


__all__ = ["dataclass"]

_LOCK = RLock()
_FIRST = ("__init__", "__dataclass_fields__")
_OF_EACH_TYPE = ("__dict__", "__weakref__")


class _Unmade:
    """Stands in for the fields of `owner`, and one of its methods for `__init__`, until both are made."""

    def __init__(self, owner: type, options: dict[str, bool]) -> None:
        self._owner, self._options = owner, options
        self._is_made = False
        owner.__init__ = self._first_init()  # type: ignore[misc]
        owner.__dataclass_fields__ = self  # type: ignore[attr-defined]

    def __get__(self, instance: object, kind: type) -> dict[str, Any]:
        self._make()
        return self._owner.__dataclass_fields__  # type: ignore[attr-defined,no-any-return]

    def _first_init(self) -> Callable[..., None]:
        def __init__(instance: object, *values: object, **named: object) -> None:  # noqa: N807 - replaced by the real one
            self._make()
            self._owner.__init__(instance, *values, **named)  # type: ignore[misc]

        return __init__

    def _make(self) -> None:
        import dataclasses

        owner, options = self._owner, self._options
        with _LOCK:
            if self._is_made:
                return
            # The real `__init__` replaces the first one at once, since other threads may be making instances, too.
            names = {name: value for name, value in vars(owner).items() if name not in (*_FIRST, *_OF_EACH_TYPE)}
            twin = type(owner)(owner.__name__, owner.__bases__, names | {"__qualname__": owner.__qualname__})
            dataclasses.dataclass(**options | {"repr": False, "eq": False})(twin)
            dataclasses.dataclass(**options | {"init": False})(owner)
            owner.__init__ = twin.__init__  # type: ignore[misc]
            self._is_made = True
