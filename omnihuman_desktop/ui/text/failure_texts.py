"""Puts a failure into words: what happened, whose fault it is, and what to do next. One entry for each kind of failure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from omnihuman_desktop.domain.errors import Failure, Kind, StorageError
from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.text.formats import clock, join_sentences, noop, size, tr

if TYPE_CHECKING:
    from collections.abc import Callable


class FailureText(NamedTuple):
    """A failure in two parts. A list row shows `summary` alone, so the advice is never cut off in the middle."""

    summary: str
    """What happened."""
    advice: str
    """What to do next, or what the program does automatically."""


class _Params(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return ""


def describe_failure(failure: Failure) -> str:
    """Say what happened and what to do next."""
    return join_sentences(*text_of(failure))


def summarize_failure(failure: Failure) -> str:
    """Say what happened, in one sentence."""
    return text_of(failure).summary


def text_of(failure: Failure) -> FailureText:
    """Return both parts, in the language of the interface, with the failure's own names and figures in them."""
    composed = _COMPOSED.get(failure.kind)
    return composed(failure) if composed is not None else _fill(_TEXTS[failure.kind], failure)


def _fill(text: FailureText, failure: Failure) -> FailureText:
    """Translate each part, then put the parameters in: what a name contains is never taken for a placeholder or a sentence."""
    params = _Params(failure.params)
    return FailureText(*(tr(part).format_map(params) for part in text))


def _table_columns(failure: Failure) -> FailureText:
    known = "portrait, voice, start, end, prompt, seed, fast, name"
    advice = tr("The first row names the columns, each once: {0}. Only portrait and voice are needed.").format(known)
    if failure.text("unknown"):
        return FailureText(
            tr("“{0}” has an unknown column: {1}.").format(failure.text("name"), failure.text("unknown")), advice
        )
    if failure.text("missing"):
        return FailureText(tr("“{0}” lacks a column: {1}.").format(failure.text("name"), failure.text("missing")), advice)
    return FailureText(tr("“{0}” names a column twice.").format(failure.text("name")), advice)


def _picture_too_big(failure: Failure) -> FailureText:
    sizes = size(failure.number("size_bytes")), size(failure.number("limit_bytes"))
    return FailureText(
        tr("“{0}” is {1}, and the service accepts up to {2}.").format(failure.text("name"), *sizes),
        tr("Save a smaller copy or a JPEG, and choose that."),
    )


def _no_room(failure: Failure) -> FailureText:
    summary, needed = tr("There isn't enough room in {0}.").format(failure.text("folder")), failure.number("needed_bytes")
    free = tr("Free {0} or choose another disk. Nothing was changed.")
    return FailureText(summary, free.format(size(needed) if needed else tr("some space")))


def _disk_full(failure: Failure) -> FailureText:
    needed, folder = failure.number("needed_bytes"), failure.text("folder")
    some = tr("Free some space, and it continues automatically.")
    free = tr("Free {0}, and it continues automatically.").format(size(needed)) if needed else some
    return FailureText(tr("The disk is full ({0}).").format(folder), free)


def _refused(failure: Failure) -> FailureText:
    param, message = failure.text("param"), failure.text("message")
    if param == "image_urls" and "subject" in message.lower():
        return FailureText(tr("The service found no person in the picture."), tr("Choose one that clearly shows a person."))
    if param == "image_urls":
        return FailureText(tr("The service rejected the picture."), tr("Choose another one."))
    if param == "audio_url":
        return FailureText(tr("The service rejected the voice."), tr("Choose another part or file of up to 35 seconds."))
    if param == "prompt":
        return FailureText(tr("The service rejected the prompt."), tr("Change it, and send it again."))
    return FailureText(tr("The service rejected the request."), tr("Its own message is under Details."))


def _unavailable(failure: Failure) -> FailureText:
    wait_s = failure.number("retry_after_s")
    return FailureText(
        tr("The service is temporarily unavailable."),
        tr("Try again in {0} s.").format(wait_s) if wait_s else tr("Try again in a minute."),
    )


_TASK_TEXTS: dict[str, FailureText] = {
    "content_policy_violation": FailureText(
        noop("The service's content rules don't allow this portrait, voice or prompt."), noop("Change it, and try again.")
    ),
    "invalid_parameters": FailureText(noop("The service can't use these options."), noop("Change them, and try again.")),
    "image_processing_error": FailureText(noop("The service can't use this picture."), noop("Choose another one.")),
    "image_dimension_mismatch": FailureText(noop("The picture's dimensions don't fit."), noop("Choose another picture.")),
    "invalid_audio": FailureText(noop("The service can't use this voice."), noop("Choose another part or file.")),
    "request_cancelled": FailureText(noop("The service canceled the task."), ""),
    "cancelled": FailureText(noop("The service canceled the task."), ""),
    "generation_timeout": FailureText(noop("The service took too long and gave up."), noop("Try again.")),
    "resource_exhausted": FailureText(noop("The service is overloaded."), noop("Try again in a few minutes.")),
    "service_unavailable": FailureText(noop("The service was temporarily unavailable."), noop("Try again in a few minutes.")),
    "quota_exceeded": FailureText(noop("Your account reached a limit at the service."), noop("Check your EvoLink account.")),
}
_TASK_FAILED = FailureText(noop("The service couldn't make this video."), noop("Try again."))


def _task_failed(failure: Failure) -> FailureText:
    return _fill(_TASK_TEXTS.get(failure.text("code"), _TASK_FAILED), failure)


def _not_reached(failure: Failure) -> FailureText:
    texts = {
        "name": FailureText(
            noop("{host} wasn't found, or this computer is offline."),
            noop("Check the address and your internet connection."),
        ),
        "proxy": FailureText(
            noop("The proxy {proxy} doesn't let the program reach {host}."),
            noop("Check it in Settings > General or in the system's settings. It is retried automatically."),
        ),
        "refused": FailureText(noop("{host} refused the connection."), noop("Check the address and port.")),
        "speech": FailureText(noop("{host} doesn't speak SFTP on this port."), noop("Check the address and port.")),
        "certificate": FailureText(
            noop("The certificate of {host} isn't trusted."), noop("Check the address and this computer's clock.")
        ),
    }
    unknown = FailureText(
        noop("{host} can't be reached."), noop("Check your internet connection. It is retried automatically.")
    )
    return _fill(texts.get(failure.text("reason"), unknown), failure)


def _region_wrong(failure: Failure) -> FailureText:
    summary = tr("The bucket isn't in the region {0}.").format(failure.text("region"))
    right_region = failure.text("right_region")
    if right_region:
        return FailureText(summary, tr("Enter {0} and test again.").format(right_region))
    return FailureText(summary, tr("Look up its region at {0} and enter it.").format(failure.text("host")))


_READ_ONLY_SAS = noop("Create one that allows reading and nothing else.")
_WRITE_SAS = noop("Create one that allows creating, writing and deleting.")
_SAS_TEXTS: dict[str, FailureText] = {
    "none": FailureText(
        noop("This isn't a SAS for {host}: it has no signature."), noop("Copy the whole SAS token or the whole SAS URL.")
    ),
    "ended": FailureText(noop("The SAS for {host} has expired."), noop("Create a new one and enter it.")),
    "not_yet": FailureText(
        noop("The SAS for {host} isn't valid yet."), noop("Check its start time and this computer's clock.")
    ),
    "no_objects": FailureText(
        noop("The SAS for {host} doesn't cover the container's blobs."), noop("Create one for the container.")
    ),
    "no_write": FailureText(noop("The SAS for {host} doesn't allow writing."), _WRITE_SAS),
    "no_delete": FailureText(noop("The SAS for {host} doesn't allow deleting."), _WRITE_SAS),
    "no_second": FailureText(noop("Links to {host} need a second SAS."), _READ_ONLY_SAS),
    "no_read": FailureText(noop("The second SAS for {host} doesn't allow reading."), _READ_ONLY_SAS),
    "more_than_read": FailureText(
        noop("The second SAS for {host} allows more than reading, and every link would give that away."), _READ_ONLY_SAS
    ),
    "policy": FailureText(
        noop("The rights of the second SAS for {host} are in a policy that can't be read from here."),
        noop("Create one that lists its rights itself: reading and nothing else."),
    ),
}


def _sas_unfit(failure: Failure) -> FailureText:
    return _fill(_SAS_TEXTS.get(failure.text("reason"), _SAS_TEXTS["none"]), failure)


_LOST_REPLIES: dict[str, str] = {
    "restart": noop("The program closed before the service replied."),
    "too_slow": noop("The service didn't reply in time."),
    "answer": noop("The service's reply couldn't be read."),
    "refused": noop("The service rejected the request, but your balance doesn't show that nothing was charged."),
    "imported": noop("This task was imported, and its outcome was unclear on the computer it comes from: look there first."),
    "duplicate": noop("The service's reply names the task of another video."),
}
_LOOKUPS: dict[str, str] = {
    "none": noop("No recent task at the service matches."),
    "one": noop("One recent task may be it: {candidate}."),
    "several": noop("Several recent tasks may be it."),
    "not_offered": noop("The service doesn't list recent tasks."),
    "unauthorized": noop("The service doesn't accept the current key."),
}
_BALANCES: dict[str, str] = {
    "yes": noop("Your balance dropped by the price of this video."),
    "no": noop("Your balance hasn't changed."),
}
_ENTERED_IDS: dict[str, str] = {
    "belongs_to_another": noop("{entered} is another task in your list."),
    "not_found": noop("The service doesn't know the task {entered}."),
    "refused": noop("The service doesn't know the task {entered}."),
}


def _outcome_unknown(failure: Failure) -> FailureText:
    lost = tr(_LOST_REPLIES.get(failure.text("reason"), noop("The connection was lost before the service replied.")))
    silent = noop("The service can't be reached right now.")
    found = [
        tr(texts.get(failure.text(name), silent)).format_map(_Params(failure.params))
        for name, texts in (("looked", _LOOKUPS), ("spent", _BALANCES), ("entry", _ENTERED_IDS))
        if failure.text(name)
    ]
    return FailureText(lost, join_sentences(*found))


_RETRIED = noop("It is retried automatically.")


def _next_download(failure: Failure) -> str:
    if failure.number("retry_after_s"):
        return tr("It is downloaded again automatically.")
    return tr("Download it again, or ask the service's support about this task.")


def _download_failed(failure: Failure) -> FailureText:
    if failure.text("reason") == "internal":
        return _fill(FailureText(noop("The link to the video leads into your own network, to {host}."), _RETRIED), failure)
    return _fill(FailureText(noop("{host} doesn't deliver the video ({status})."), _RETRIED), failure)


def _video_broken(failure: Failure) -> FailureText:
    return FailureText(tr("The video arrived damaged."), _next_download(failure))


def _video_short(failure: Failure) -> FailureText:
    lengths = (clock(failure.number(name), decimals=1) for name in ("length_ms", "wanted_ms"))
    summary = tr("The video that arrived is {0} long instead of {1}.").format(*lengths)
    name = failure.text("name")
    kept = tr("It was saved as “{0}”.").format(name) + " " if name else ""
    return FailureText(summary, kept + _next_download(failure))


_TEXTS: dict[Kind, FailureText] = {
    Kind.FILE_MISSING: FailureText(noop("“{name}” was moved or deleted."), noop("Choose it again.")),
    Kind.FILE_UNREADABLE: FailureText(noop("“{name}” can't be opened."), noop("Check that you have permission to read it, or choose another file.")),
    Kind.FILE_EMPTY: FailureText(noop("“{name}” is empty."), noop("Choose another file.")),
    Kind.FILE_CHANGED: FailureText(noop("“{name}” changed after you chose it."), noop("Choose it again.")),
    Kind.PICTURE_UNKNOWN: FailureText(noop("“{name}” isn't a picture that can be opened."), noop("Choose a JPEG, PNG, WebP or HEIC photo.")),
    Kind.PICTURE_TOO_LARGE: FailureText(noop("“{name}” has {width} × {height} pixels. The limit is {limit_megapixels} megapixels."), noop("Save a smaller copy, and choose that.")),
    Kind.MASK_MISSING: FailureText(noop("The mask “{name}” was moved or deleted."), noop("Paint it again, or remove it.")),
    Kind.MASK_OTHER_SIZE: FailureText(noop("The mask “{name}” has {width} × {height} pixels, the portrait {wanted_width} × {wanted_height}."), noop("Fit it to the portrait, or choose another one.")),
    Kind.PICTURE_RAW: FailureText(noop("“{name}” is a raw photo."), noop("Export it as JPEG, then choose that.")),
    Kind.PICTURE_BROKEN: FailureText(noop("“{name}” is damaged or incomplete."), noop("Choose another picture.")),
    Kind.VOICE_UNKNOWN: FailureText(noop("“{name}” has no sound that can be read."), noop("Choose a recording such as MP3 or WAV.")),
    Kind.VOICE_FORMAT_UNREADABLE: FailureText(noop("“{name}” contains {format} sound, which can't be read here."), noop("Convert it to MP3, AAC or WAV, then choose it again.")),
    Kind.VOICE_BROKEN: FailureText(noop("No sound can be read from “{name}” at this position."), noop("Choose another part or file.")),
    Kind.VOICE_SILENT_FILM: FailureText(noop("“{name}” has no audio track."), noop("Choose a recording with a voice.")),
    Kind.PLACES_UNKNOWN: FailureText(noop("“{name}” contains no exported storage locations."), noop("Choose another file.")),
    Kind.PRESETS_UNKNOWN: FailureText(noop("“{name}” contains no presets of this program."), noop("Choose another file.")),
    Kind.VOICE_TOO_SHORT: FailureText(noop("“{name}” is shorter than one second."), noop("Choose a longer recording.")),
    Kind.VOICE_TRACK_MISSING: FailureText(noop("“{name}” no longer has the audio track you chose."), noop("Choose the file again.")),
    Kind.VOICE_GROWING: FailureText(noop("“{name}” is still being written."), noop("Wait until it is complete, then choose it again.")),
    Kind.TABLE_UNREADABLE: FailureText(noop("“{name}” isn't a table that can be read."), noop("Save it as CSV in UTF-8.")),
    Kind.TABLE_TOO_LONG: FailureText(noop("“{name}” has {rows} rows, and a batch takes up to {limit}."), noop("Split it into several tables.")),
    Kind.TABLE_CELL: FailureText(noop("{column}: “{text}” can't be understood."), noop("Correct it in the table.")),
    Kind.TABLE_CELL_EMPTY: FailureText(noop("{column}: It is empty."), noop("Fill it in, or remove the row.")),
    Kind.FOLDER_WITHOUT_VOICE: FailureText(noop("“{name}” has no audio or video file in it."), noop("Choose a folder with voices, or drop the files themselves.")),
    Kind.SELECTION_OUTSIDE: FailureText(noop("“{name}” ends before this selection does."), noop("Choose an earlier start and end.")),
    Kind.SELECTION_TOO_SHORT: FailureText(noop("The selection is shorter than 1 s."), noop("Choose a longer part of “{name}”.")),
    Kind.SELECTION_TOO_LONG: FailureText(noop("The selection is longer than 35 s."), noop("Choose a part of “{name}” by its start and end.")),
    Kind.FOLDER_IN_USE: FailureText(noop("Another OmniHuman Desktop works in {folder}, and doesn't respond."), noop("Close or end it, then try again.")),
    Kind.FILE_IN_USE: FailureText(noop("“{name}” is open in another program."), noop("Close it there, then try again.")),
    Kind.FOLDER_NOT_WRITABLE: FailureText(noop("The program can't save to {folder}."), noop("Check that the folder exists and that you have permission to write to it.")),
    Kind.FOLDER_NOT_EMPTY: FailureText(noop("The folder “{name}” exists and isn't empty."), noop("Choose another name. Nothing was changed.")),
    Kind.LIBRARY_UNKNOWN: FailureText(noop("“{name}” isn't a library that this program has exported, or it is damaged."), noop("Choose the exported folder itself, or copy it again. Nothing was changed.")),
    Kind.LIBRARY_NEWER: FailureText(noop("“{name}” was exported by a newer version of this program."), noop("Install that version here, too. Nothing was changed.")),
    Kind.DATABASE_NEWER: FailureText(noop("Your tasks were saved by a newer version of this program."), noop("Install that version. Nothing was changed.")),
    Kind.DATABASE_BROKEN: FailureText(noop("Your task list can't be read ({path})."), noop("Restore the file from a backup, or move it away and start again: paid tasks can be restored from their receipts.")),
    Kind.DATABASE_BUSY: FailureText(noop("Another program is using your task list ({path})."), noop("Close that program or wait. It continues automatically, and nothing is lost.")),
    Kind.SANDBOX_FAILED: FailureText(noop("The sandbox couldn't start."), noop("Restart the program.")),
    Kind.DECODER_MISSING: FailureText(noop("The program's audio and video decoder is missing."), noop("Install the program again.")),
    Kind.KEY_MISSING: FailureText(noop("The key of your EvoLink account isn't in the system's keyring."), noop("Connect the account again.")),
    Kind.INTERNAL: FailureText(noop("Something went wrong inside the program."), noop("Try again. If it keeps happening, report it with the details.")),
    Kind.CONNECTION_LOST: FailureText(noop("The connection to {host} was lost."), _RETRIED),
    Kind.TOO_SLOW: FailureText(noop("{host} didn't respond in time."), _RETRIED),
    Kind.STORAGE_MISSING: FailureText(noop("There is no storage for this account."), noop("Add one in Settings > Storage.")),
    Kind.STORAGE_REFUSED: FailureText(noop("{host} refused the upload ({status})."), noop("Check the storage settings.")),
    Kind.STORAGE_SECRET_WRONG: FailureText(noop("The secret doesn't match your access key at {host}."), noop("Enter the secret again.")),
    Kind.STORAGE_SECRET_MISSING: FailureText(noop("The secret for the storage “{place}” isn't on this computer."), noop("Enter it in Settings > Storage.")),
    Kind.STORAGE_PROFILE_MISSING: FailureText(noop("This computer has no AWS profile “{profile}” with credentials."), noop("Enter another profile, or an access key.")),
    Kind.STORAGE_BUCKET_MISSING: FailureText(noop("{host} has no bucket “{bucket}”."), noop("Check its name, or create it there.")),
    Kind.STORAGE_LOGIN_REFUSED: FailureText(noop("{host} rejected the user name, password or key."), noop("Check them, and enter them again.")),
    Kind.STORAGE_FOLDER_MISSING: FailureText(noop("{host} doesn't have this folder."), noop("Check the address, or create the folder.")),
    Kind.STORAGE_MOVED: FailureText(noop("{host} has moved to {url}."), noop("Enter this address in Settings > Storage.")),
    Kind.STORAGE_HOST_UNKNOWN: FailureText(noop("This is the first connection to {host}. Its host key is {fingerprint}."), noop("Compare it with the one your provider publishes. Nothing has been sent yet, not even the password.")),
    Kind.STORAGE_HOST_CHANGED: FailureText(noop("The host key of {host} has changed to {fingerprint}."), noop("Somebody else may be answering. Ask your provider, and trust the new key only if it is theirs. Nothing was sent.")),
    Kind.STORAGE_KEY_FILE: FailureText(noop("“{name}” isn't a private key that can be read."), noop("Choose the private key, not the .pub file.")),
    Kind.STORAGE_PASSPHRASE_WRONG: FailureText(noop("The passphrase doesn't open the private key “{name}”."), noop("Enter it again.")),
    Kind.STORAGE_SAS_REFUSED: FailureText(noop("{host} rejected the SAS: it is for another container, or its key was renewed."), noop("Create a new one and enter it.")),
    Kind.STORAGE_CLOCK_OFF: FailureText(noop("This computer's clock differs too much from the clock of {host}."), noop("Set the clock, and try again.")),
    Kind.STORAGE_WRITE_DENIED: FailureText(noop("This key or user can't write to {host}."), noop("Allow it to write and delete files there.")),
    Kind.STORAGE_READ_DENIED: FailureText(noop("Others can't read the uploaded files at {host} ({status})."), noop("Allow this key to read files, or enter a public base URL.")),
    Kind.STORAGE_LINK_WRONG: FailureText(noop("The link to {host} leads to a different file."), noop("Check the public base URL.")),
    Kind.STORAGE_LINK_INTERNAL: FailureText(noop("{host} is inside your own network, where the service can't reach it."), noop("Use a storage with a public address.")),
    Kind.STORAGE_LINK_SHORT: FailureText(noop("The link to {host} expires before the service is done."), noop("Make links valid for two hours or more.")),
    Kind.STORAGE_KEY_REFUSED: FailureText(noop("{host} rejected your key."), noop("Check the key, and try again.")),
    Kind.STORAGE_FULL: FailureText(noop("The storage at {host} is full."), noop("Free some space there, and try again.")),
    Kind.STORAGE_AUDIO_REFUSED: FailureText(noop("{host} accepts pictures, but rejected your voice."), noop("Add another storage in Settings > Storage.")),
    Kind.STORAGE_NO_ANSWER: FailureText(noop("The storage at {host} isn't responding properly."), _RETRIED),
    Kind.UNAUTHORIZED: FailureText(noop("The key is invalid or has expired."), noop("Connect the account again with a valid key.")),
    Kind.NO_CREDITS: FailureText(noop("Your account or this key doesn't have enough credits."), noop("Top up, and try again.")),
    Kind.DENIED: FailureText(noop("This key isn't allowed to use the model."), noop("Allow it on the service's website.")),
    Kind.NOT_FOUND: FailureText(noop("The service doesn't know what was asked for."), noop("Its own message is under Details.")),
    Kind.TOO_LARGE: FailureText(noop("A file is too large for the service."), noop("Choose a smaller picture or a shorter voice.")),
    Kind.BUSY: FailureText(noop("The service is getting too many requests."), _RETRIED),
    Kind.TASK_ELSEWHERE: FailureText(noop("In progress on the computer that this library comes from."), noop("It goes on there. “Try again” downloads the video here, too, at no cost.")),
    Kind.LINK_EXPIRED: FailureText(noop("The link to the video has expired."), noop("Ask the service's support about this task.")),
}  # fmt: skip

_COMPOSED: dict[Kind, Callable[[Failure], FailureText]] = {
    Kind.PICTURE_TOO_BIG: _picture_too_big,
    Kind.TABLE_COLUMNS: _table_columns,
    Kind.DISK_FULL: _disk_full,
    Kind.NO_ROOM: _no_room,
    Kind.NOT_REACHED: _not_reached,
    Kind.REFUSED: _refused,
    Kind.UNAVAILABLE: _unavailable,
    Kind.TASK_FAILED: _task_failed,
    Kind.OUTCOME_UNKNOWN: _outcome_unknown,
    Kind.STORAGE_REGION_WRONG: _region_wrong,
    Kind.VIDEO_BROKEN: _video_broken,
    Kind.VIDEO_SHORT: _video_short,
    Kind.DOWNLOAD_FAILED: _download_failed,
    Kind.STORAGE_SAS_UNFIT: _sas_unfit,
}


_PARAM_ACTIONS: dict[str, tuple[Action, ...]] = {
    "image_urls": (Action.CHOOSE_PORTRAIT,),
    "audio_url": (Action.CHOOSE_VOICE,),
    "prompt": (Action.CHANGE_PROMPT,),
}
"""Opens the field at fault, by the service's name for it."""

_CODE_ACTIONS: dict[str, tuple[Action, ...]] = {
    "content_policy_violation": (Action.CHANGE_PROMPT, Action.CHOOSE_PORTRAIT, Action.CHOOSE_VOICE),
    "invalid_parameters": (Action.CHANGE_PROMPT,),
    "image_processing_error": (Action.CHOOSE_PORTRAIT,),
    "image_dimension_mismatch": (Action.CHOOSE_PORTRAIT,),
    "invalid_audio": (Action.CHOOSE_VOICE,),
    "quota_exceeded": (Action.OPEN_BILLING,),
}
"""What may help with a task that failed with this code. With any other code, all that is left is to try again."""

_MENDS: dict[Kind, tuple[Action, ...]] = {
    Kind.NO_CREDITS: (Action.OPEN_BILLING,),
    Kind.UNAUTHORIZED: (Action.OPEN_SETTINGS,),
    Kind.KEY_MISSING: (Action.OPEN_SETTINGS,),
    Kind.DENIED: (Action.OPEN_KEYS,),
    **dict.fromkeys(StorageError.kinds - {Kind.STORAGE_NO_ANSWER}, (Action.OPEN_SETTINGS,)),
    Kind.FOLDER_NOT_WRITABLE: (Action.OPEN_SETTINGS,),
    Kind.PICTURE_UNKNOWN: (Action.CHOOSE_PORTRAIT,),
    Kind.PICTURE_BROKEN: (Action.CHOOSE_PORTRAIT,),
    Kind.PICTURE_TOO_BIG: (Action.CHOOSE_PORTRAIT,),
    Kind.PICTURE_TOO_LARGE: (Action.CHOOSE_PORTRAIT,),
    Kind.PICTURE_RAW: (Action.CHOOSE_PORTRAIT,),
    Kind.VOICE_UNKNOWN: (Action.CHOOSE_VOICE,),
    Kind.VOICE_FORMAT_UNREADABLE: (Action.CHOOSE_VOICE,),
    Kind.VOICE_BROKEN: (Action.CHOOSE_VOICE,),
    Kind.VOICE_SILENT_FILM: (Action.CHOOSE_VOICE,),
    Kind.VOICE_TOO_SHORT: (Action.CHOOSE_VOICE,),
    Kind.VOICE_TRACK_MISSING: (Action.CHOOSE_VOICE,),
    Kind.VOICE_GROWING: (Action.CHOOSE_VOICE,),
}
_RETRY_IS_FUTILE = frozenset(kind for kind in Kind if kind.value.startswith(("picture_", "mask_", "voice_")))
"""The same file would fail in the same way."""


def actions_for(failure: Failure) -> tuple[Action, ...]:
    """Return the actions that may help, the most useful one first."""
    kind = failure.kind
    if kind in (Kind.REFUSED, Kind.TOO_LARGE) and failure.text("param") in _PARAM_ACTIONS:
        return (*_PARAM_ACTIONS[failure.text("param")], Action.USE_SETTINGS)
    if kind in (Kind.VIDEO_BROKEN, Kind.VIDEO_SHORT):
        return (Action.DOWNLOAD_AGAIN,)
    if kind is Kind.TASK_FAILED:
        return (*_CODE_ACTIONS.get(failure.text("code"), ()), Action.RETRY, Action.USE_SETTINGS)
    retry = () if kind in _RETRY_IS_FUTILE else (Action.RETRY,)
    return (*_MENDS.get(kind, ()), *retry, Action.USE_SETTINGS)
