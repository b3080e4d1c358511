"""Logs that a person can send: what happened, and nothing that is a secret or says what the work is about.

Two lines of defence. A record is put into words without what may hold a secret: of an error its kind and its plain parameters,
of a traceback its places and no source. What is written is then gone over once more: addresses lose all but their host, tokens
and paths go, and so does every word that `private` names (the keys in use, prompts, the names of files).

The files are written by a thread of their own. A record that comes before `start` goes to the terminal alone, in the same
words.
"""

from __future__ import annotations

import atexit
import copy
import logging
import re
import sys
import threading
from functools import cache
from typing import TYPE_CHECKING, Any

from omnihuman_desktop.domain.errors import OmniHumanError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from logging.handlers import QueueListener
    from pathlib import Path
    from types import TracebackType

    Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

log = logging.getLogger(__name__)

FILE_NAME, CRASH_NAME = "omnihuman.log", "crash.txt"
FILE_BYTES, FILES = 512 * 1024, 4
"""The size of one file, and how many older ones are kept."""
LINE_CHARS = 8000
SHORTEST = 6
"""Private words that are shorter would take half of the language with them."""
HIDDEN = "[hidden]"
CHATTY = ("httpx", "httpcore", "botocore", "azure", "urllib3", "asyncssh", "qasync", "PIL", "wakepy")
"""Libraries that tell of every request or image. Their warnings are heard."""
SPOKEN_PARAMS = (
    "host", "status", "code", "reason", "request_id", "task_id", "retry_after_s", "needed_bytes", "size_bytes", "limit_bytes",
    "length_ms", "looked", "spent", "entry", "param",
)  # fmt: skip
"""Parameters of a failure that hold no word of the creator's and no name of a file."""

_RULES: tuple[tuple[str, str], ...] = (
    (r"(?i)\bbearer\s+[^\s'\"]+", f"Bearer {HIDDEN}"),
    (r"(?i)\bfile:/+[^\s'\"<>]*", "[file]"),
    (r"(?i)\b([a-z][a-z0-9+.-]{1,9}://)(?:[^\s/'\"<>@]*@)?([^\s/'\"<>?#]+)[^\s'\"<>]*", r"\1\2/…"),
    (r"[?&][\w.%-]+=[^\s'\"<>]*", f"?{HIDDEN}"),
    ((r"(?i)\b((?:x-amz-)?(?:signature|credential|security-token)|secret|password|api[_-]?key|sig)(['\"]?\s*[=:]\s*)"
      r"['\"]?[^\s'\",;&]+"), rf"\1\2{HIDDEN}"),
    (r"\b(?:sk|pk|rk|key)[-_][A-Za-z0-9_-]{8,}", HIDDEN),
    (r"\bA[KS]IA[0-9A-Z]{12,}", HIDDEN),
    (r"(?<![\w-])(?!task-)(?=[A-Za-z+_-]*\d)[A-Za-z0-9+_-]{40,}={0,2}", HIDDEN),
    (r"(?:'(?:[A-Za-z]:)?[\\/][^'\n]*'|\"(?:[A-Za-z]:)?[\\/][^\"\n]*\")", "[file]"),
    (r"(?<![\w.:/…])(?:[A-Za-z]:\\|/)(?:[^\s'\"<>:\\/]+[\\/])+[^\s'\"<>:]*", "[file]"),
)  # fmt: skip


@cache
def _rules() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when the first line is written: the window opens before that."""
    return tuple((re.compile(pattern), plain) for pattern, plain in _RULES)


def redact(text: str, private: Iterable[str] = ()) -> str:
    """`text` without tokens, signatures, paths, what follows the host in addresses, and without each word of `private`."""
    # The longest first: a name that is part of another one must not break it up.
    for word in sorted({word for word in private if len(word) >= SHORTEST}, key=len, reverse=True):
        for form in (word, repr(word)[1:-1]):
            text = text.replace(form, HIDDEN)
    for pattern, plain in _rules():
        text = pattern.sub(plain, text)
    return text


def describe_error(error: BaseException) -> str:
    """`error` in one line, without what may be the creator's own: of a failure its kind and its plain parameters."""
    if isinstance(error, OmniHumanError):
        params = error.failure.params
        spoken = [f"{name}={params[name]}" for name in SPOKEN_PARAMS if params.get(name, "") != ""]
        return " ".join((str(error.kind), *spoken))
    if isinstance(error, OSError):
        return f"{type(error).__name__} [{error.errno}] {error.strerror or ''}".rstrip()
    if isinstance(error, (ValueError, LookupError)):
        return type(error).__name__  # what was wrong or not found is often what somebody has written
    return f"{type(error).__name__}: {error}".rstrip(": ")


def _trace(error: BaseException, seen: set[int]) -> Iterator[str]:
    """Where `error` came from and what led to it, the oldest first. Reads no file: the window's thread may ask."""
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen:
        yield from _trace(before, seen)
        yield "which led to:"
    place = error.__traceback__
    while place is not None:
        code = place.tb_frame.f_code
        yield f"  {_short(code.co_filename)}:{place.tb_lineno} {code.co_name}"
        place = place.tb_next
    yield describe_error(error)


def _short(file: str) -> str:
    """The end of a module's path: what stands before it names the user."""
    return ".".join(file.replace("\\", "/").removesuffix(".py").split("/")[-3:])


class _Words(logging.Formatter):
    """Puts a record into words, without the source lines that a traceback would show."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have put the traceback into words of its own
        return super().format(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's own name
        return "\n".join(_trace(ei[1], set())) if ei[1] is not None else ""

    def formatStack(self, stack_info: str) -> str:  # noqa: N802, ARG002 - logging's own name; a stack shows source
        return ""


class _Redacted(_Words):
    """Goes over the finished line once more."""

    def __init__(self, private: Callable[[], Iterable[str]] = tuple) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._private = private

    def format(self, record: logging.LogRecord) -> str:
        try:
            private = tuple(self._private())
        except RuntimeError:  # what is asked changed meanwhile, in another thread
            private = tuple(self._private())
        # Cut only now: a part of a secret would not be known as one.
        return redact(super().format(record), private)[:LINE_CHARS]


class Logs:
    """The log files in `folder`. `private` gives the words that are in no log; it is asked in the thread that writes."""

    def __init__(self, folder: Path, private: Callable[[], Iterable[str]] = tuple) -> None:
        self.folder = folder
        self.private = private
        self._listener: QueueListener | None = None
        self._handler: logging.Handler | None = None
        self._levels: dict[str, int] = {}
        self._lock = threading.Lock()

    def start(self) -> None:
        """Begin to write. Blocking. Where nothing can be written, the program goes on without logs."""
        with self._lock:
            if self._listener is None:
                self._start()

    def _start(self) -> None:
        import queue
        from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler

        class File(RotatingFileHandler):
            def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
                """A full disk costs the line, and nothing else."""

        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = File(self.folder / FILE_NAME, maxBytes=FILE_BYTES, backupCount=FILES, encoding="utf-8", errors="replace")
        except OSError as error:
            log.info("no logs can be written: %s", describe_error(error))
            return
        targets: list[logging.Handler] = [file]
        if sys.stderr is not None:
            terminal = logging.StreamHandler()
            terminal.setLevel(logging.WARNING)
            targets.append(terminal)
        for target in targets:
            target.setFormatter(_Redacted(self.private))
        lines: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._handler = QueueHandler(lines)
        self._handler.setFormatter(_Words("%(message)s"))
        self._listener = QueueListener(lines, *targets, respect_handler_level=True)
        self._listener.start()
        self._quieten()
        logging.getLogger().addHandler(self._handler)

    def _quieten(self) -> None:
        for name, level in (*((chatty, logging.WARNING) for chatty in CHATTY), ("omnihuman_desktop", logging.INFO)):
            logger = logging.getLogger(name)
            self._levels[name] = logger.level
            logger.setLevel(level)

    def close(self) -> None:
        """Write what is left, and end the thread. Blocking."""
        with self._lock:
            listener, self._listener = self._listener, None
            if listener is None or self._handler is None:
                return
            logging.getLogger().removeHandler(self._handler)
            listener.stop()
            for handler in listener.handlers:
                if isinstance(handler, logging.FileHandler):
                    handler.close()
            for name, level in self._levels.items():
                logging.getLogger(name).setLevel(level)

    def tail(self, lines: int) -> list[str]:
        """The newest `lines` lines, the oldest first. Blocking."""
        found: list[str] = []
        for name in (FILE_NAME, f"{FILE_NAME}.1"):
            try:
                text = (self.folder / name).read_text(encoding="utf-8", errors="replace")
            except OSError:
                break
            found = text.splitlines()[-(lines - len(found)) :] + found
            if len(found) >= lines:
                break
        return [redact(line, self.private()) for line in found]


class CrashReporter:
    """Hears what nobody caught, in this process as a whole: a defect lands in the log instead of going by."""

    def __init__(self, logs: Logs) -> None:
        self._logs = logs
        self._crash: Any = None

    def install(self) -> None:
        """Begin to hear. Costs next to nothing: the logs are started only when there is something to write."""
        if logging.lastResort is not None:
            logging.lastResort.setFormatter(_Redacted(self._logs.private))
        atexit.register(self._logs.close)
        sys.excepthook = self._take
        sys.unraisablehook = lambda found: self._tell("an error came where nobody can catch it", found.exc_value)
        threading.excepthook = lambda found: self._tell("a thread ended by an error", found.exc_value)

    def note_crash(self) -> None:
        """Tell of the crash that ended the last run, and be ready to note the next one. Blocking."""
        import faulthandler

        path = self._logs.folder / CRASH_NAME
        try:
            told = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
            if told.strip():
                log.error("the last run crashed:\n%s", told[-LINE_CHARS:])
            self._crash = path.open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._crash)

    def remove(self) -> None:
        """Hear no more; for the end of the process."""
        if logging.lastResort is not None:
            logging.lastResort.setFormatter(None)
        if self._crash is not None:
            import faulthandler

            faulthandler.disable()
            self._crash.close()
            (self._logs.folder / CRASH_NAME).unlink(missing_ok=True)
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._tell("an error was not caught", error)

    def _tell(self, what: str, error: BaseException | None) -> None:
        if isinstance(error, SystemExit):
            return
        self._logs.start()
        log.critical(what, exc_info=error)
