"""Data classes like those of the standard library, with shared methods instead of methods that are compiled for each class.

`dataclasses` takes 4 ms to import and 0.5 ms to compile the methods of each class: for the classes that the program's start
imports, a fifth of the whole start. The shared methods look the fields up instead, and are as fast: `__init__` fills an
instance at once, where the standard library's calls `object.__setattr__` for each field of a frozen one.

The standard library's functions take these classes, too; whatever is imported at the start takes those that are here.
"""

from __future__ import annotations

from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from dataclasses import asdict, astuple, dataclass, field, fields, replace
else:

    def dataclass(owner: type | None = None, /, *, frozen: bool = False, kw_only: bool = False) -> Any:
        """Do what `dataclasses.dataclass` does. Knows no `slots`, `order` and patterns by position."""
        if owner is None:
            return partial(dataclass, frozen=frozen, kw_only=kw_only)
        owner.__fields__ = _Fields(owner, kw_only=kw_only)
        owner.__dataclass_fields__ = _StandardFields()
        owner.__init__ = _init
        methods = {"__repr__": _repr, "__eq__": _eq, "__hash__": _hash if frozen else None}
        if frozen:
            methods |= {"__setattr__": _refuse_to_assign, "__delattr__": _refuse_to_delete}
        own = vars(owner)
        for name, method in methods.items():
            if name not in own or own[name] is None:
                setattr(owner, name, method)
        return owner

    def field(**options: Any) -> Any:
        """Do what `dataclasses.field` does."""
        return _Field(**options)

    def replace(instance: Any, /, **changes: Any) -> Any:
        """Do what `dataclasses.replace` does."""
        state = vars(instance)
        return type(instance)(**{name: state[name] for name in instance.__fields__.taken} | changes)

    def fields(owner: Any) -> Any:
        """Do what `dataclasses.fields` does."""
        import dataclasses

        return dataclasses.fields(owner)

    def asdict(instance: Any) -> Any:
        """Do what `dataclasses.asdict` does."""
        import dataclasses

        return dataclasses.asdict(instance)

    def astuple(instance: Any) -> Any:
        """Do what `dataclasses.astuple` does."""
        import dataclasses

        return dataclasses.astuple(instance)


__all__ = ["asdict", "astuple", "dataclass", "field", "fields", "replace"]


class _Field:
    """What is declared of a field: the options of `dataclasses.field`."""

    def __init__(self, **options: Any) -> None:
        self.options = options

    def is_in(self, method: str) -> bool:
        """Return whether `method` ("init", "repr", "compare") uses it."""
        return bool(self.options.get(method, True))


class _Fields:
    """The fields of `owner`, its bases' first, and what the shared methods need to know of them."""

    def __init__(self, owner: type, *, kw_only: bool) -> None:
        self.all: dict[str, _Field] = {}
        self.places: list[str] = []
        for base in owner.__mro__[-1:0:-1]:
            known = vars(base).get("__fields__")
            if known is not None:
                self._add(known.all, known.places)
        own = {
            name: _take_declaration(owner, name)
            for name, note in owner.__annotations__.items()
            if not str(note).startswith("ClassVar")
        }
        self._add(own, [] if kw_only else [name for name, each in own.items() if each.is_in("init")])
        self.taken = frozenset(name for name, each in self.all.items() if each.is_in("init"))
        self.defaults = {name: each.options["default"] for name, each in self.all.items() if "default" in each.options}
        self.makers = {
            name: each.options["default_factory"] for name, each in self.all.items() if "default_factory" in each.options
        }
        self.required = self.taken - self.defaults.keys() - self.makers.keys()
        self.shown = [name for name, each in self.all.items() if each.is_in("repr")]
        self.compared = itemgetter(*[name for name, each in self.all.items() if each.is_in("compare")])
        self.has_post_init = hasattr(owner, "__post_init__")

    def _add(self, fields: Mapping[str, _Field], places: list[str]) -> None:
        self.all |= fields
        self.places += [name for name in places if name not in self.places]


def _take_declaration(owner: type, name: str) -> _Field:
    """Return what `owner` declares of a field, and leave its default alone there."""
    if name not in vars(owner):
        return _Field()
    value = vars(owner)[name]
    if not isinstance(value, _Field):
        return _Field(default=value)
    delattr(owner, name)
    if "default" in value.options:
        setattr(owner, name, value.options["default"])
    return value


class _StandardFields:
    """Makes the fields known to `dataclasses`, when that asks for them."""

    def __get__(self, instance: object, owner: Any) -> dict[str, Any]:
        import dataclasses

        declared = [(name, Any, dataclasses.field(**each.options)) for name, each in owner.__fields__.all.items()]
        made: Any = dataclasses.make_dataclass(owner.__name__, declared, init=False, repr=False, eq=False)
        owner.__dataclass_fields__ = made.__dataclass_fields__
        return owner.__dataclass_fields__  # type: ignore[no-any-return]


def _init(self: Any, /, *values: object, **named: object) -> None:
    known = self.__fields__
    if values:
        placed = dict(zip(known.places, values, strict=False))
        if len(placed) < len(values) or not named.keys().isdisjoint(placed):
            message = f"{type(self).__qualname__}.__init__() got more values than fields, or one of them twice"
            raise TypeError(message)
        named |= placed
    if not known.required <= named.keys() <= known.taken:
        missing, unknown = known.required - named.keys(), named.keys() - known.taken
        message = f"{type(self).__qualname__}.__init__() misses {sorted(missing)}, and knows no {sorted(unknown)}"
        raise TypeError(message)
    state = vars(self)
    state.update(known.defaults)
    for name, make in known.makers.items():
        if name not in named:
            state[name] = make()
    state.update(named)
    if known.has_post_init:
        self.__post_init__()


def _repr(self: Any) -> str:
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.__fields__.shown)})"


def _eq(self: Any, other: Any) -> Any:
    if type(other) is not type(self):
        return NotImplemented
    compared = self.__fields__.compared
    return compared(vars(self)) == compared(vars(other))


def _hash(self: Any) -> int:
    return hash(self.__fields__.compared(vars(self)))


def _refuse_to_assign(_self: object, name: str, _value: object) -> None:
    from dataclasses import FrozenInstanceError

    message = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(message)


def _refuse_to_delete(_self: object, name: str) -> None:
    from dataclasses import FrozenInstanceError

    message = f"cannot delete field {name!r}"
    raise FrozenInstanceError(message)
