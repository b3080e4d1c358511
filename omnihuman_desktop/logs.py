"""Log files that a user can share: what happened, without secrets and without the user's own words.

1. Nothing private is logged in the first place: an error becomes its kind and its safe parameters, a traceback its code
   locations without source lines.
2. Each line is redacted before it is written: URLs lose everything but their host, tokens and paths are removed, and so are
   the words that `Logs.private` returns (keys, secrets, the present draft) and the words of the task that the line is about
   (`mask_in_context`). The cost of a line does not depend on the number of tasks.

The files are written by a thread of their own. A record that comes before `start` is only printed, redacted as well.
"""

from __future__ import annotations

import atexit
import copy
import logging
import re
import sys
import threading
from contextvars import ContextVar
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
"""The size of a log file in bytes, and how many older ones are kept."""
LINE_CHARS = 8000
MASKED_MIN_CHARS = 6
"""The shortest private word that is masked: shorter ones occur in ordinary text."""
HIDDEN = "[hidden]"
VERBOSE_LIBRARIES = ("httpx", "httpcore", "botocore", "azure", "urllib3", "asyncssh", "qasync", "PIL", "wakepy")
"""Libraries that log every request or image. Only their warnings are logged."""
SAFE_PARAMS = (
    "host", "status", "code", "reason", "request_id", "task_id", "retry_after_s", "needed_bytes", "size_bytes", "limit_bytes",
    "length_ms", "looked", "spent", "entry", "param",
)  # fmt: skip
"""Parameters of a `Failure` that contain neither the user's words nor file names."""

_SECRET_RULES: tuple[tuple[str, str], ...] = (
    (r"(?i)\bbearer\s+[^\s'\"]+", f"Bearer {HIDDEN}"),
    (r"(?i)\bfile:/+[^\s'\"<>]*", "[file]"),
    (r"(?i)\b([a-z][a-z0-9+.-]{1,9}://)(?:[^\s/'\"<>@]*@)?([^\s/'\"<>?#]+)[^\s'\"<>]*", r"\1\2/…"),
    (r"[?&][\w.%-]+=[^\s'\"<>]*", f"?{HIDDEN}"),
    ((r"(?i)\b((?:x-amz-)?(?:signature|credential|security-token)|secret|password|api[_-]?key|sig)(['\"]?\s*[=:]\s*)"
      r"['\"]?[^\s'\",;&]+"), rf"\1\2{HIDDEN}"),
    (r"\b(?:sk|pk|rk|key)[-_][A-Za-z0-9_-]{8,}", HIDDEN),
    (r"\bA[KS]IA[0-9A-Z]{12,}", HIDDEN),
    (r"(?<![\w-])(?!task-)(?=[A-Za-z+_-]*\d)[A-Za-z0-9+_-]{40,}={0,2}", HIDDEN),
)  # fmt: skip
_NAME = r"[^\\/:*?\"<>|'\n]"
_EXTENSION = (
    r"\.(?:aac|aiff?|avi|avif|bmp|dll|exe|flac|gif|hei[cf]|jpe?g|json|log|m4a|m4v|md|mkv|mov|mp3|mp4|ogg|opus|part|png|py|sqlite3?"
    r"|tiff?|txt|wav|webm|webp|wma|zip)\b"
)
_LAST = rf"(?:(?:{_NAME}{{1,80}}[\\/]+)*{_NAME}{{0,120}}?{_EXTENSION}|[^\s'\"<>:]*)"
"""The rest of a path, whose folders and file may have spaces in their names: to a known extension, else to the next space."""
_PATH_RULES: tuple[tuple[str, str], ...] = (
    (r"(?:'(?:[A-Za-z]:|\\)?[\\/][^'\n]*'|\"(?:[A-Za-z]:|\\)?[\\/][^\"\n]*\")", "[file]"),
    (rf"(?i)(?<!\w)(?:[a-z]:[\\/]|\\\\)(?:{_NAME}{{1,80}}[\\/]+)*{_LAST}", "[file]"),
    (rf"(?i)(?<![\w.:/…])/(?:[^\s'\"<>:\\/]+[\\/])+{_LAST}", "[file]"),
)


@cache
def _rules(*, paths: bool) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the compiled rules. They are compiled with the first line, after the window has opened."""
    rules = (*_SECRET_RULES, *_PATH_RULES) if paths else _SECRET_RULES
    return tuple((re.compile(pattern), plain) for pattern, plain in rules)


def redact_secrets(text: str) -> str:
    """Return `text` without tokens, signatures and the part of URLs after the host: for what others say, and is shown."""
    for pattern, plain in _rules(paths=False):
        text = pattern.sub(plain, text)
    return text


def redact(text: str, private: Iterable[str] = ()) -> str:
    """Return `text` without tokens, signatures, paths, the part of URLs after the host, and the words in `private`."""
    # The longest first, since one word may be part of another.
    for word in sorted({word for word in private if len(word) >= MASKED_MIN_CHARS}, key=len, reverse=True):
        for form in (word, repr(word)[1:-1]):
            text = text.replace(form, HIDDEN)
    for pattern, plain in _rules(paths=True):
        text = pattern.sub(plain, text)
    return text


def describe_error(error: BaseException) -> str:
    """Return `error` in one line, without the user's own words: the kind and the safe parameters of an `OmniHumanError`."""
    if isinstance(error, OmniHumanError):
        params = error.failure.params
        shown = [f"{name}={params[name]}" for name in SAFE_PARAMS if params.get(name, "") != ""]
        return " ".join((str(error.kind), *shown))
    if isinstance(error, OSError):
        return f"{type(error).__name__} [{error.errno}] {error.strerror or ''}".rstrip()
    if isinstance(error, (ValueError, LookupError)):
        return type(error).__name__  # the message often quotes the user's input
    return f"{type(error).__name__}: {error}".rstrip(": ")


def _trace(error: BaseException, seen: set[int]) -> Iterator[str]:
    """Yield the traceback of `error` and of its causes, oldest first. Reads no source files, so any thread may call it."""
    seen.add(id(error))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and id(cause) not in seen:
        yield from _trace(cause, seen)
        yield "which led to:"
    entry = error.__traceback__
    while entry is not None:
        code = entry.tb_frame.f_code
        yield f"  {_module_name(code.co_filename)}:{entry.tb_lineno} {code.co_name}"
        entry = entry.tb_next
    yield describe_error(error)


def _module_name(file: str) -> str:
    """Return the end of a module's path; its beginning contains the user's name."""
    return ".".join(file.replace("\\", "/").removesuffix(".py").split("/")[-3:])


class _SafeFormatter(logging.Formatter):
    """Formats a record; of a traceback the code locations only."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have cached its own traceback here
        return super().format(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's own name
        return "\n".join(_trace(ei[1], set())) if ei[1] is not None else ""

    def formatStack(self, stack_info: str) -> str:  # noqa: N802, ARG002 - logging's own name; a stack shows source
        return ""


_context_words: ContextVar[tuple[str, ...]] = ContextVar("private words", default=())


def mask_in_context(words: Iterable[str]) -> None:
    """Mask `words` in all lines that are logged from the current asyncio task, and from what it starts."""
    _context_words.set(tuple(words))


def _attach_context_words(record: logging.LogRecord) -> bool:
    """Attach the private words of the logging context to `record`: it is redacted in another thread. A logging filter."""
    record.private_words = _context_words.get()
    return True


class _RedactingFormatter(_SafeFormatter):
    """Redacts the formatted line, without the words that `private` returns and those of the record's context."""

    def __init__(self, private: Callable[[], Iterable[str]] = tuple) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._private = private

    def format(self, record: logging.LogRecord) -> str:
        try:
            private = tuple(self._private())
        except RuntimeError:  # a set of secrets was changed meanwhile by another thread
            private = tuple(self._private())
        words = getattr(record, "private_words", _context_words.get())
        # Cut the line last: a part of a secret would not be recognized.
        return redact(super().format(record), (*private, *words))[:LINE_CHARS]


class Logs:
    """The log files in `folder`. `private` returns words to mask in every line; the writing thread calls it for each."""

    def __init__(self, folder: Path, private: Callable[[], Iterable[str]] = tuple) -> None:
        self.folder = folder
        self.private = private
        self._listener: QueueListener | None = None
        self._handler: logging.Handler | None = None
        self._levels: dict[str, int] = {}
        self._lock = threading.Lock()

    def start(self) -> None:
        """Start to write. Blocking. If the folder can't be written to, the program runs without logs."""
        with self._lock:
            if self._listener is None:
                self._start()

    def _start(self) -> None:
        import queue
        from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler

        class File(RotatingFileHandler):
            def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
                """Drop the line if the disk is full."""

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
            target.setFormatter(_RedactingFormatter(lambda: self.private()))
        lines: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._handler = QueueHandler(lines)
        self._handler.addFilter(_attach_context_words)
        self._handler.setFormatter(_SafeFormatter("%(message)s"))
        self._listener = QueueListener(lines, *targets, respect_handler_level=True)
        self._listener.start()
        self._set_levels()
        logging.getLogger().addHandler(self._handler)
        # Python's own warnings would reach the terminal with whatever they quote.
        logging.captureWarnings(True)  # noqa: FBT003 - logging's own signature

    def _set_levels(self) -> None:
        for name, level in (*((name, logging.WARNING) for name in VERBOSE_LIBRARIES), ("omnihuman_desktop", logging.INFO)):
            logger = logging.getLogger(name)
            self._levels[name] = logger.level
            logger.setLevel(level)

    def close(self) -> None:
        """Write the remaining lines and end the thread. Blocking."""
        with self._lock:
            listener, self._listener = self._listener, None
            if listener is None or self._handler is None:
                return
            logging.captureWarnings(False)  # noqa: FBT003 - logging's own signature
            logging.getLogger().removeHandler(self._handler)
            listener.stop()
            for handler in listener.handlers:
                if isinstance(handler, logging.FileHandler):
                    handler.close()
            for name, level in self._levels.items():
                logging.getLogger(name).setLevel(level)

    def tail(self, lines: int) -> list[str]:
        """Return the newest `lines` lines, oldest first. Blocking."""
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


def crash_in(traces: str) -> str:
    """Return the last crash that faulthandler wrote; "" if there is none.

    On Windows it also writes the errors that COM raises and catches itself, of the codes 0x8001…: nothing has crashed then.
    """
    found = traces[max(0, traces.rfind("Fatal Python error"), traces.rfind("Windows fatal exception")) :].strip()
    return "" if found.startswith("Windows fatal exception: code 0x8001") else found


class CrashReporter:
    """Logs uncaught exceptions of the whole process, and the crash of the previous run."""

    def __init__(self, logs: Logs) -> None:
        self._logs = logs
        self._crash: Any = None

    def install(self) -> None:
        """Install the hooks. Cheap: the log files are opened when there is something to write."""
        if logging.lastResort is not None:
            logging.lastResort.setFormatter(_RedactingFormatter(lambda: self._logs.private()))
        atexit.register(self._logs.close)
        sys.excepthook = self._log_uncaught
        sys.unraisablehook = lambda found: self._log("an error came where nobody can catch it", found.exc_value)
        threading.excepthook = lambda found: self._log("a thread ended by an error", found.exc_value)

    def report_crash(self) -> None:
        """Log the crash that ended the previous run, if there was one, and prepare to record the next. Blocking."""
        import faulthandler

        path = self._logs.folder / CRASH_NAME
        try:
            trace = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
            if crash := crash_in(trace):
                log.error("the last run crashed:\n%s", crash[-LINE_CHARS:])
            self._crash = path.open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._crash)

    def remove(self) -> None:
        """Remove the hooks, at the end of the process."""
        if logging.lastResort is not None:
            logging.lastResort.setFormatter(None)
        if self._crash is not None:
            import faulthandler

            faulthandler.disable()
            self._crash.close()
            (self._logs.folder / CRASH_NAME).unlink(missing_ok=True)
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__

    def _log_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._log("an error was not caught", error)

    def _log(self, what: str, error: BaseException | None) -> None:
        if isinstance(error, SystemExit):
            return
        self._logs.start()
        log.critical(what, exc_info=error)
