"""Converting a job to a row of the database and back."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import Any

from omnihuman_desktop.domain.errors import Failure, Kind
from omnihuman_desktop.domain.job import PROGRESS_FIELDS, Job, JobRequest, JobState
from omnihuman_desktop.domain.portrait import Framing, read_masks
from omnihuman_desktop.domain.voice import VoiceEdits
from omnihuman_desktop.lazy_dataclass import fields

log = logging.getLogger(__name__)

COLUMNS = tuple(name for name in Job.__annotations__ if name not in PROGRESS_FIELDS)

_PATHS = ("portrait", "voice", "excerpt", "prepared")
_OWN_FILES = ("portrait", "voice", "video")


_JOB_ID = re.compile(r"[0-9a-f]{32}")


def is_job_id(value: object) -> bool:
    """Return whether `value` is an id as this program draws it: 32 hexadecimal digits."""
    return isinstance(value, str) and bool(_JOB_ID.fullmatch(value))


def read_job_id(value: object) -> str:
    """Return `value` if it is an id as this program draws it. Raises `ValueError` for anything else."""
    if not isinstance(value, str) or not is_job_id(value):
        raise ValueError
    return value


def has_valid_id(row: tuple[Any, ...]) -> bool:
    """Return whether the id of `row` is one that this program draws. Any other could lead out of the jobs' folder."""
    valid = is_job_id(row[COLUMNS.index("id")])
    if not valid:
        log.warning("a row of the database has an id that is none of a job's; it is left out")
    return valid


def request_to_json(request: JobRequest) -> str:
    """Return `request` as text."""
    values: dict[str, Any] = {item.name: getattr(request, item.name) for item in fields(request)}
    for name in _PATHS:
        values[name] = None if values[name] is None else str(values[name])
    values["edits"], values["framing"] = request.edits.to_dict(), request.framing.to_dict()
    values["masks"] = [mask.to_dict() for mask in request.masks]
    # ASCII only, since a path may contain bytes that are not text.
    return json.dumps(values)


def request_from_json(text: str) -> JobRequest:
    """Return the request that `request_to_json` has written. Raises `ValueError`, `KeyError`, `TypeError` for anything else."""
    values = json.loads(text)
    for name in _PATHS:
        values[name] = Path(values[name]) if values.get(name) else None
    values["edits"] = VoiceEdits.from_dict(values.get("edits"))
    values["framing"] = Framing.from_dict(values.get("framing"))
    values["masks"] = read_masks(values.get("masks"))
    values["stamps"] = tuple((int(size), int(time_ns)) for size, time_ns in values.get("stamps") or ())
    return JobRequest(**values)


def _failure_to_json(failure: Failure | None) -> str | None:
    return None if failure is None else json.dumps({"kind": failure.kind, "params": dict(failure.params)}, ensure_ascii=False)


def _failure_from_json(text: str | None) -> Failure | None:
    if text is None:
        return None
    values = json.loads(text)
    return Failure(Kind(values["kind"]), values["params"])


def to_row(job: Job, base_dir: Path) -> tuple[Any, ...]:
    """Return the values of `job` in the order of `COLUMNS`. Paths in the data folder `base_dir` are stored relative to it."""
    values = {name: getattr(job, name) for name in COLUMNS}
    values["state"] = job.state.value
    values["request"] = request_to_json(job.request)
    values["failure"] = _failure_to_json(job.failure)
    values["removed"], values["sent_before"] = int(job.removed), int(job.sent_before)
    for name in _OWN_FILES:
        values[name] = values[name] and stored_path(values[name], base_dir)
    values["masks"] = json.dumps([stored_path(path, base_dir) for path in job.masks])
    values["mask_keys"] = json.dumps(job.mask_keys)
    return tuple(values[name] for name in COLUMNS)


def stored_path(path: Path, base_dir: Path) -> str:
    """Return the path of a job's file as it is stored: relative to the data folder `base_dir`, if it is in it."""
    # A path in the data folder stays valid when the folder is moved.
    return (path.relative_to(base_dir) if path.is_relative_to(base_dir) else path).as_posix()


def _own_path(text: str, base_dir: Path) -> Path | None:
    """Return the path of a job's own copy; None where it is outside the data folder: then it is copied again."""
    path = base_dir / text
    return path if path.is_relative_to(base_dir) and ".." not in path.parts else None


def from_row(row: tuple[Any, ...], base_dir: Path) -> Job:
    """Return the job that `to_row` has stored."""
    values = dict(zip(COLUMNS, row, strict=True))
    for name in ("portrait", "voice"):
        values[name] = values[name] and _own_path(values[name], base_dir)
    values["video"] = values["video"] and base_dir / values["video"]
    return Job(
        **{
            **values,
            "state": JobState(values["state"]),
            "request": request_from_json(values["request"]),
            "masks": tuple(filter(None, (_own_path(path, base_dir) for path in json.loads(values["masks"])))),
            "mask_keys": tuple(json.loads(values["mask_keys"])),
            "failure": _failure_from_json(values["failure"]),
            "removed": bool(values["removed"]),
            "sent_before": bool(values["sent_before"]),
        }
    )
