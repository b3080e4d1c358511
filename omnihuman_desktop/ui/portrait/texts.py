"""What is sent, why, and what may go wrong with it, as a creator reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarningKind
from omnihuman_desktop.media.picture.prepare import PortraitChange
from omnihuman_desktop.ui.text.formats import noop, size

if TYPE_CHECKING:
    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarning
    from omnihuman_desktop.media.picture.prepare import PreparedPortrait
    from omnihuman_desktop.media.picture.read import PictureInfo


def tr(text: str) -> str:
    """`text` in the language of the interface."""
    return QCoreApplication.translate("PortraitWords", text)


_SENT = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP"}

_KINDS: dict[str, str] = {
    "jpeg": noop("a JPEG photo"),
    "png": noop("a PNG picture"),
    "webp": noop("a WebP picture"),
    "heic": noop("a HEIC photo"),
    "avif": noop("an AVIF picture"),
    "tiff": noop("a TIFF picture"),
    "bmp": noop("a BMP picture"),
    "gif": noop("a GIF picture"),
}

_REASONS: dict[PortraitChange, str] = {
    PortraitChange.FIRST_FRAME: noop("its first frame"),
    PortraitChange.TURNED: noop("turned upright"),
    PortraitChange.CROPPED: noop("cropped"),
    PortraitChange.COLOURS: noop("in the colours that every screen knows"),
    PortraitChange.DEPTH: noop("with 8 bits a colour"),
    PortraitChange.FLATTENED: noop("on a plain ground"),
    PortraitChange.LOCATION_REMOVED: noop("without its location"),
}


def describe_sent(info: PictureInfo, prepared: PreparedPortrait) -> str:
    """What is sent in place of the portrait that `info` tells of, in one line; empty where it is just that."""
    if PortraitChange.SHRUNK in prepared.changes and info.size_bytes > prepared.size_bytes:
        return _tell_shrunk(info, prepared)
    reasons = ", ".join(tr(words) for change, words in _REASONS.items() if change in prepared.changes)
    if PortraitChange.CONVERTED in prepared.changes:
        formats = tr(_KINDS.get(info.format, info.format)), _SENT[prepared.format]
        if reasons:
            return tr("This is {0} – it will be sent as {1}, {2}.").format(*formats, reasons)
        return tr("This is {0} – it will be sent as {1}.").format(*formats)
    return tr("It will be sent {0}.").format(reasons) if reasons else ""


def _tell_shrunk(info: PictureInfo, prepared: PreparedPortrait) -> str:
    sizes = size(info.size_bytes), size(prepared.size_bytes)
    if prepared.width * prepared.height < info.width * info.height and PortraitChange.CROPPED not in prepared.changes:
        text = tr("Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}")
        before, after = (info.upright_width, info.upright_height, sizes[0]), (prepared.width, prepared.height, sizes[1])
        return text.format(*before, *after, prepared.quality)
    return tr("Shrunk: {0} → {1}, JPEG quality {2}, all its pixels kept").format(*sizes, prepared.quality)


def describe_too_big(failure: Failure) -> str:
    """That the portrait has too many bytes, briefly: the mend stands beside it."""
    text = tr("{0} is over {1}, the most that the service takes.")
    return text.format(size(failure.number("size_bytes")), size(failure.number("limit_bytes")))


_DOUBTS: dict[PortraitWarningKind, str] = {
    PortraitWarningKind.NO_FACE: noop("No face was found. The service may find nobody to move; a clear face works best."),
    PortraitWarningKind.TURNED: noop("The person seems to be turned on the side, or upside down."),
    PortraitWarningKind.SEVERAL_PEOPLE: noop("{count} faces were found. Who speaks? A mask tells it."),
    PortraitWarningKind.FACE_CUT: noop("The face is cut off at the edge. The whole head moves better."),
    PortraitWarningKind.FACE_TINY: noop("The face has only {percent} % of the picture's height. Crop closer to it."),
    PortraitWarningKind.DARK: noop("The picture is very dark. A brighter one moves better."),
    PortraitWarningKind.BLURRED: noop("The picture is blurred. A sharper one makes a sharper video."),
    PortraitWarningKind.SMALL: noop("{width} × {height} pixels are few: the video may look soft."),
}


def describe_warning(doubt: PortraitWarning) -> str:
    """What may go wrong, in a sentence."""
    return tr(_DOUBTS[doubt.kind]).format_map(doubt.params)
