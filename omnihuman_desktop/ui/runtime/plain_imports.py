"""Imports PySide without the part of it that is written in Python, and without its replacement of Python's `import`.

That part reads the signatures of PySide's functions, for the text of a `TypeError`, `help()` and its generator of stubs. PySide
compiles its 3,600 lines anew at each start, in 24 ms, and then replaces `__import__` to read the source of each module that is
imported, to see whether PySide's name is in it, which only `from __feature__ import …` needs.
"""

from __future__ import annotations

import builtins
import os
import sys
from functools import partial
from threading import RLock
from types import ModuleType
from typing import Any

BOOTSTRAP = "signature_bootstrap"
"""The module that starts the Python part. PySide's library has its source compiled, and calls its `bootstrap`."""
MAPPING = "shibokensupport.signature.mapping"
"""The module whose `update_mapping` the library calls before anything else, to find the function of a wrong call."""
FOR_SIGNATURES = ("tempfile", "zipfile")
"""What `shiboken6` imports for the Python part alone, in 4 ms."""


class SignatureSupport:
    """What PySide's library calls of its Python part, which is started with the first of these calls, on any thread."""

    def __init__(self) -> None:
        self._source, self._lock = b"", RLock()
        self._loader: Any = None
        # The library keeps the namespace of the module that it finds first.
        self._mapping = ModuleType(MAPPING)
        vars(self._mapping)["update_mapping"] = self._update_mapping

    def stand_in(self, source: bytes) -> str:
        """Keep the source of the Python part's start, and return what is compiled in its place."""
        self._source = source
        sys.modules[MAPPING] = self._mapping
        return f"from {__name__} import SUPPORT\nbootstrap = lambda: SUPPORT"

    def finish_import(self, module: ModuleType) -> None:
        """Called after each of PySide's modules is imported, to add deprecated functions, of which there are none."""

    def post_init(self) -> None:
        """Called once, to replace `__import__`."""

    def __getattr__(self, name: str) -> Any:
        return partial(self._call, name)

    def _call(self, name: str, *values: object) -> Any:
        return getattr(self._start(), name)(*values)

    def _start(self) -> Any:
        with self._lock:
            if self._loader is None:
                module: Any = sys.modules[BOOTSTRAP]
                exec(compile(self._source, f"{BOOTSTRAP}.py", "exec"), vars(module))  # noqa: S102 as PySide does
                self._loader = module.bootstrap()
        return self._loader

    def _update_mapping(self) -> None:
        with self._lock:
            mapping = self._start().mapping
            mapping.update_mapping()
            vars(self._mapping).update(vars(mapping), update_mapping=self._update_mapping)


SUPPORT = SignatureSupport()


def use_plain_imports() -> None:
    """Import PySide's core. Where it was imported before, or starts its Python part in another way, nothing is left out."""
    if sys.platform != "win32":
        # Python has every function of a library looked up when it is loaded: PySide's have thousands, of which the program
        # calls a few. Looking each up at its first call takes another 5 ms from the start.
        sys.setdlopenflags(os.RTLD_LAZY)
    # PySide's library wants what its Python part sets.
    vars(sys)["pyside6_option_python_enum"] = True
    plain_compile: Any = compile

    def compile_later(source: Any, name: Any, *rest: Any, **options: Any) -> Any:
        return plain_compile(SUPPORT.stand_in(source) if name == f"{BOOTSTRAP}.py" else source, name, *rest, **options)

    left_out = {name: ModuleType(name) for name in FOR_SIGNATURES if name not in sys.modules}
    sys.modules.update(left_out)
    vars(builtins)["compile"] = compile_later
    try:
        import shiboken6  # noqa: F401
    finally:
        vars(builtins)["compile"] = plain_compile
        for name in left_out:
            del sys.modules[name]
    import PySide6.QtCore  # noqa: F401
