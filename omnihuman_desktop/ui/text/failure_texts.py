"""A failure becomes a sentence: what happened, whose fault it was, and what to do next. One entry for each kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from omnihuman_desktop.domain.errors import Failure, Kind, StorageError
from omnihuman_desktop.domain.job import Action
from omnihuman_desktop.ui.text.formats import noop, size, tr

if TYPE_CHECKING:
    from collections.abc import Callable


class _Params(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return ""


def describe_failure(failure: Failure) -> str:
    """One or two sentences on `failure`: what happened, and what to do next."""
    composed = _COMPOSED.get(failure.kind)
    if composed is not None:
        return composed(failure)
    return tr(_SENTENCES[failure.kind]).format_map(_Params(failure.params))


def _picture_too_big(failure: Failure) -> str:
    text = tr("“{0}” has {1}, and the service takes at most {2}. Save it smaller, or as JPEG, and choose it again.")
    sizes = size(failure.number("size_bytes")), size(failure.number("limit_bytes"))
    return text.format(failure.text("name"), *sizes)


def _disk_full(failure: Failure) -> str:
    needed = failure.number("needed_bytes")
    if needed:
        return tr("The disk is full: {0} more are needed in {1}. Make room, and it goes on.").format(
            size(needed), failure.text("folder")
        )
    return tr("The disk is full. Make room on the disk of {0}, and it goes on.").format(failure.text("folder"))


def _refused(failure: Failure) -> str:
    param, message = failure.text("param"), failure.text("message")
    if param == "image_urls" and "subject" in message.lower():
        return tr("No person was found in the picture. Choose one with a clear human figure, and send it again.")
    if param == "image_urls":
        return tr("The service does not accept the picture. Choose another one, and send it again.")
    if param == "audio_url":
        return tr("The service does not accept the voice. Choose another part or file of at most 35 seconds.")
    if param == "prompt":
        return tr("The service does not accept the prompt. Change its words, and send it again.")
    return tr("The service did not accept the request. Its own words are under Details.")


def _unavailable(failure: Failure) -> str:
    wait_s = failure.number("retry_after_s")
    if not wait_s:
        return tr("The service was out of order. Try again; where it still is, wait a minute.")
    return tr("The service is out of order for the moment. It asks to be tried again in {0} s.").format(wait_s)


_TASK_CODES: dict[str, str] = {
    "content_policy_violation": noop(
        "The service's rules do not allow this portrait, voice or prompt. Change what they object to."
    ),
    "invalid_parameters": noop("The service could not work with these options. Change them, and try again."),
    "image_processing_error": noop("The service could not work with this picture. Choose another one."),
    "image_dimension_mismatch": noop("The picture's size does not fit. Choose another picture."),
    "invalid_audio": noop("The service could not work with this voice. Choose another part or file."),
    "request_cancelled": noop("The task was cancelled at the service."),
    "cancelled": noop("The task was cancelled at the service."),
    "generation_timeout": noop("The service took too long, and gave up. Try again."),
    "resource_exhausted": noop("The service has too much to do at the moment. Try again in a few minutes."),
    "service_unavailable": noop("The service was out of order. Try again in a few minutes."),
    "quota_exceeded": noop("A limit of your account was reached at the service. Look at your account there."),
}


def _task_failed(failure: Failure) -> str:
    return tr(_TASK_CODES.get(failure.text("code"), noop("The service could not make this video. Try again.")))


_LOOKED: dict[str, str] = {
    "none": noop("The service's list of recent tasks shows none that fits."),
    "one": noop("The service's list shows one task that could be this one: {candidate}."),
    "several": noop("The service's list shows several tasks that could be this one."),
    "not_offered": noop("The service offers no list of recent tasks."),
    "unauthorized": noop("The service can't be asked with the key that is in use."),
}

_SPENT: dict[str, str] = {
    "yes": noop("Your balance has gone down by just what this video costs."),
    "no": noop("Your balance has not changed."),
}

_ENTERED: dict[str, str] = {
    "belongs_to_another": noop("{entered} is the id of another task in your list."),
    "not_found": noop("The service knows no task with the id {entered}."),
    "refused": noop("The service knows no task with the id {entered}."),
}


def _not_reached(failure: Failure) -> str:
    reasons = {
        "name": noop(
            "There is no computer of the name {0}, or this one is offline. Check the name and your internet connection."
        ),
        "refused": noop("{0} is there, but takes no connection. Check the address and its port."),
        "speech": noop("{0} is there, but does not speak SFTP at this port. Check the address and its port."),
        "certificate": noop(
            "{0} can't prove that it is the one: its certificate is not trusted. Check the address and your clock."
        ),
    }
    sentence = reasons.get(
        failure.text("reason"), noop("{0} can't be reached. Check your internet connection; it goes on by itself.")
    )
    return tr(sentence).format(failure.text("host"))


def _region_wrong(failure: Failure) -> str:
    if failure.text("right_region"):
        text = tr("The bucket is not in the region {0} but in {1}. Enter that region, and test it again.")
        return text.format(failure.text("region"), failure.text("right_region"))
    return tr("The bucket is not in the region {0}. Look its region up at {1}, and enter it.").format(
        failure.text("region"), failure.text("host")
    )


_SAS_UNFIT: dict[str, str] = {
    "none": noop("This is no SAS for {host}: it has no signature. Copy the whole SAS token, or the whole SAS URL."),
    "ended": noop("The SAS for {host} has expired. Have a new one made, and enter it."),
    "not_yet": noop("The SAS for {host} does not hold yet. Check its start time, and this computer's clock."),
    "no_objects": noop("The SAS for {host} does not hold for the container's blobs. Have one made for the container."),
    "no_write": noop("The SAS for {host} may not write. Have one made that may create, write and delete."),
    "no_delete": noop("The SAS for {host} may not delete. Have one made that may create, write and delete."),
    "no_second": noop("For links to {host} a second SAS is needed. Have one made that may read, and nothing else."),
    "no_read": noop("The second SAS for {host} may not read. Have one made that may read, and nothing else."),
    "more_than_read": noop(
        "The second SAS for {host} may do more than read, and would be given away with each link. "
        "Have one made that may read, and nothing else."
    ),
    "policy": noop(
        "What the second SAS for {host} may do stands in a policy that can't be read from here. "
        "Have one made that says itself that it may read, and nothing else."
    ),
}


def _sas_unfit(failure: Failure) -> str:
    return tr(_SAS_UNFIT.get(failure.text("reason"), _SAS_UNFIT["none"])).format(host=failure.text("host"))


def _outcome_unknown(failure: Failure) -> str:
    lost = {
        "restart": tr("The program ended before the service's answer came."),
        "too_slow": tr("The service gave no answer in time."),
        "answer": tr("The service's answer could not be read."),
    }.get(failure.text("reason"), tr("The line broke before the service's answer came."))
    silent = noop("The service can't be asked at the moment.")
    sentences = [lost]
    for name, known in (("looked", _LOOKED), ("spent", _SPENT), ("entry", _ENTERED)):
        if found := failure.text(name):
            sentences.append(tr(known.get(found, silent)).format_map(_Params(failure.params)))
    return " ".join(sentences)


_SENTENCES: dict[Kind, str] = {
    Kind.FILE_MISSING: noop("“{name}” is no longer where it was. Choose it again."),
    Kind.FILE_UNREADABLE: noop("“{name}” can't be opened. Check that you may read it, or choose another file."),
    Kind.FILE_EMPTY: noop("“{name}” is empty. Choose another file."),
    Kind.FILE_CHANGED: noop("“{name}” has changed since it was chosen. Choose it again."),
    Kind.PICTURE_UNKNOWN: noop("“{name}” is not a picture that can be opened here. Choose a photo such as JPEG, PNG, WebP or HEIC."),
    Kind.PICTURE_TOO_LARGE: noop("“{name}” has {width} × {height} pixels, and at most {limit_megapixels} megapixels can be opened here. Save it smaller, and choose it again."),
    Kind.MASK_MISSING: noop("The mask “{name}” is no longer where it was. Paint it again, or remove it."),
    Kind.MASK_OTHER_SIZE: noop("The mask “{name}” has {width} × {height} pixels, and the portrait {wanted_width} × {wanted_height}. Fit it to the portrait, or choose another one."),
    Kind.PICTURE_BROKEN: noop("“{name}” is damaged or not complete. Choose another picture."),
    Kind.VOICE_UNKNOWN: noop("“{name}” holds no sound that can be read. Choose a recording such as MP3 or WAV."),
    Kind.VOICE_BROKEN: noop("No sound can be read from “{name}” at this place. Choose another part or file."),
    Kind.VOICE_SILENT_FILM: noop("“{name}” has no sound track. Choose a recording with a voice."),
    Kind.PLACES_UNKNOWN: noop("“{name}” holds no places that this program has exported. Choose another file."),
    Kind.VOICE_TOO_SHORT: noop("“{name}” is shorter than one second. Choose a longer recording."),
    Kind.VOICE_TRACK_MISSING: noop("“{name}” no longer has the sound track that was chosen. Choose the file again."),
    Kind.FOLDER_NOT_WRITABLE: noop("Nothing can be written to {folder}. Check that the folder is there and that you may write to it."),
    Kind.DATABASE_NEWER: noop("Your tasks were saved by a newer version of this program. Install that version; nothing was changed."),
    Kind.DATABASE_BROKEN: noop("The list of your tasks can't be read ({path}). Restore the file from a copy, or move it away to begin a new list."),
    Kind.SANDBOX_FAILED: noop("The sandbox on this computer could not be started. Start the program again."),
    Kind.DECODER_MISSING: noop("The program's own sound and video decoder is missing. Install the program again."),
    Kind.KEY_MISSING: noop("The system's keyring does not give the key of your EvoLink account. Connect the account again."),
    Kind.INTERNAL: noop("Something went wrong inside the program. Try again; if it stays so, report it with the details."),
    Kind.CONNECTION_LOST: noop("The connection to {host} broke. It is taken up again by itself."),
    Kind.TOO_SLOW: noop("{host} gave no answer in time. It is asked again by itself."),
    Kind.STORAGE_MISSING: noop("There is no place yet that your files can be uploaded to for this account. Set one up under Settings, Storage."),
    Kind.STORAGE_REFUSED: noop("The storage at {host} refused the upload ({status}). Check its settings."),
    Kind.STORAGE_SECRET_WRONG: noop("{host} knows your access key, but the secret that goes with it is wrong. Enter the secret again."),
    Kind.STORAGE_SECRET_MISSING: noop("The secret for the storage “{place}” is not known on this computer. Enter it under Settings, Storage."),
    Kind.STORAGE_PROFILE_MISSING: noop("This computer has no AWS profile “{profile}” with credentials. Enter another one, or an access key."),
    Kind.STORAGE_BUCKET_MISSING: noop("There is no bucket “{bucket}” at {host}. Check its name, or make it there."),
    Kind.STORAGE_LOGIN_REFUSED: noop("{host} does not accept this user name with this password or key. Check both, and enter them again."),
    Kind.STORAGE_FOLDER_MISSING: noop("The folder that was entered is not there at {host}. Check the address, or make the folder."),
    Kind.STORAGE_HOST_UNKNOWN: noop("{host} is met for the first time, and shows the host key {fingerprint}. Compare it with the one that your provider names. Nothing has been sent yet, not even the password."),
    Kind.STORAGE_HOST_CHANGED: noop("{host} shows another host key than the one that was trusted: {fingerprint}. Somebody else may be answering. Ask your provider, and enter the new one only if it is theirs. Nothing was sent."),
    Kind.STORAGE_KEY_FILE: noop("“{name}” can't be read as a private key. Choose the private key's file, not the one that ends with .pub."),
    Kind.STORAGE_PASSPHRASE_WRONG: noop("The private key “{name}” does not open with this passphrase. Enter the passphrase again."),
    Kind.STORAGE_SAS_REFUSED: noop("{host} does not accept this SAS: it was not made for this container, or the key behind it was renewed. Have a new one made, and enter it."),
    Kind.STORAGE_CLOCK_OFF: noop("This computer's clock differs too much from that of {host}. Set the clock, and try again."),
    Kind.STORAGE_WRITE_DENIED: noop("This key or user may not write to the storage at {host}. Allow it to put and to delete files there."),
    Kind.STORAGE_READ_DENIED: noop("What was uploaded can't be read by others at {host} ({status}). Allow this key to read objects, or enter a public base URL under which they can be read."),
    Kind.STORAGE_LINK_WRONG: noop("At the link to {host} lies something else than the file that was uploaded. Check the public base URL."),
    Kind.STORAGE_LINK_INTERNAL: noop("{host} is an address inside your own network, and the service can't reach it there. Use a place with a public address."),
    Kind.STORAGE_LINK_SHORT: noop("The link to {host} would end before the service is done with it. Let it live for two hours or more."),
    Kind.STORAGE_KEY_REFUSED: noop("The storage at {host} does not accept your key. Check the key, and try again."),
    Kind.STORAGE_FULL: noop("The storage at {host} has no room left for your files. Make room there, and try again."),
    Kind.STORAGE_AUDIO_REFUSED: noop("{host} takes pictures, but it did not take your voice. Set up another place under Settings, Storage."),
    Kind.STORAGE_NO_ANSWER: noop("The storage at {host} has trouble. It is tried again by itself."),
    Kind.UNAUTHORIZED: noop("The service does not know this key, or it has expired. Connect the account again with a valid key."),
    Kind.NO_CREDITS: noop("Your account, or the limit of this key, has not enough credits. Top it up, and try again."),
    Kind.DENIED: noop("This key may not use the model. Allow it for the key on the service's site."),
    Kind.NOT_FOUND: noop("The service does not know what was asked for. Its own words are under Details."),
    Kind.TOO_LARGE: noop("The service found a file too large. Choose a smaller picture, or a shorter voice."),
    Kind.BUSY: noop("The service takes no more requests for the moment. It is tried again by itself."),
    Kind.LINK_EXPIRED: noop("The link to the video has ended, and the service gives no other. Ask the service's support, and name the task."),
    Kind.VIDEO_BROKEN: noop("The video arrived damaged. It is fetched again by itself."),
    Kind.DOWNLOAD_FAILED: noop("{host} does not hand out the video ({status}). It is tried again by itself."),
}  # fmt: skip

_COMPOSED: dict[Kind, Callable[[Failure], str]] = {
    Kind.PICTURE_TOO_BIG: _picture_too_big,
    Kind.DISK_FULL: _disk_full,
    Kind.NOT_REACHED: _not_reached,
    Kind.REFUSED: _refused,
    Kind.UNAVAILABLE: _unavailable,
    Kind.TASK_FAILED: _task_failed,
    Kind.OUTCOME_UNKNOWN: _outcome_unknown,
    Kind.STORAGE_REGION_WRONG: _region_wrong,
    Kind.STORAGE_SAS_UNFIT: _sas_unfit,
}


_PARAM_ACTIONS: dict[str, tuple[Action, ...]] = {
    "image_urls": (Action.CHOOSE_PORTRAIT,),
    "audio_url": (Action.CHOOSE_VOICE,),
    "prompt": (Action.CHANGE_PROMPT,),
}
"""What opens the field at fault, by the service's name for it."""

_CODE_ACTIONS: dict[str, tuple[Action, ...]] = {
    "content_policy_violation": (Action.CHANGE_PROMPT, Action.CHOOSE_PORTRAIT, Action.CHOOSE_VOICE),
    "invalid_parameters": (Action.CHANGE_PROMPT,),
    "image_processing_error": (Action.CHOOSE_PORTRAIT,),
    "image_dimension_mismatch": (Action.CHOOSE_PORTRAIT,),
    "invalid_audio": (Action.CHOOSE_VOICE,),
    "quota_exceeded": (Action.OPEN_BILLING,),
}
"""What mends a task that failed with a code; with any other code, trying again is all there is."""

_FIRST: dict[Kind, tuple[Action, ...]] = {
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
    Kind.VOICE_UNKNOWN: (Action.CHOOSE_VOICE,),
    Kind.VOICE_BROKEN: (Action.CHOOSE_VOICE,),
    Kind.VOICE_SILENT_FILM: (Action.CHOOSE_VOICE,),
    Kind.VOICE_TOO_SHORT: (Action.CHOOSE_VOICE,),
    Kind.VOICE_TRACK_MISSING: (Action.CHOOSE_VOICE,),
}
_NOT_ANEW = frozenset(kind for kind in Kind if kind.value.startswith(("picture_", "mask_", "voice_")))
"""The same file would fail the same way again."""


def actions_for(failure: Failure) -> tuple[Action, ...]:
    """What mends `failure`, the main thing first."""
    kind = failure.kind
    if kind in (Kind.REFUSED, Kind.TOO_LARGE) and failure.text("param") in _PARAM_ACTIONS:
        return (*_PARAM_ACTIONS[failure.text("param")], Action.USE_SETTINGS)
    if kind is Kind.TASK_FAILED:
        return (*_CODE_ACTIONS.get(failure.text("code"), ()), Action.RETRY, Action.USE_SETTINGS)
    again = () if kind in _NOT_ANEW else (Action.RETRY,)
    return (*_FIRST.get(kind, ()), *again, Action.USE_SETTINGS)
