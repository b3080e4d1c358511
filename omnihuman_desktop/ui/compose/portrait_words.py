"""What is sent, why, and what may go wrong with it, as a creator reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.media.judgement import DoubtKind
from omnihuman_desktop.media.prepare import Change
from omnihuman_desktop.ui.wording import noop, size

if TYPE_CHECKING:
    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.media.judgement import Doubt
    from omnihuman_desktop.media.picture import PictureInfo
    from omnihuman_desktop.media.prepare import Prepared


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

_REASONS: dict[Change, str] = {
    Change.FIRST_FRAME: noop("its first frame"),
    Change.TURNED: noop("turned upright"),
    Change.CROPPED: noop("cropped"),
    Change.COLOURS: noop("in the colours that every screen knows"),
    Change.DEPTH: noop("with 8 bits a colour"),
    Change.FLATTENED: noop("on a plain ground"),
    Change.LOCATION_REMOVED: noop("without its location"),
}


def tell_sent(info: PictureInfo, prepared: Prepared) -> str:
    """What is sent in place of the portrait that `info` tells of, in one line; empty where it is just that."""
    if Change.SHRUNK in prepared.changes and info.size_bytes > prepared.size_bytes:
        return _tell_shrunk(info, prepared)
    reasons = ", ".join(tr(words) for change, words in _REASONS.items() if change in prepared.changes)
    if Change.CONVERTED in prepared.changes:
        formats = tr(_KINDS.get(info.format, info.format)), _SENT[prepared.format]
        if reasons:
            return tr("This is {0} – it will be sent as {1}, {2}.").format(*formats, reasons)
        return tr("This is {0} – it will be sent as {1}.").format(*formats)
    return tr("It will be sent {0}.").format(reasons) if reasons else ""


def _tell_shrunk(info: PictureInfo, prepared: Prepared) -> str:
    sizes = size(info.size_bytes), size(prepared.size_bytes)
    if prepared.width * prepared.height < info.width * info.height and Change.CROPPED not in prepared.changes:
        text = tr("Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}")
        before, after = (info.upright_width, info.upright_height, sizes[0]), (prepared.width, prepared.height, sizes[1])
        return text.format(*before, *after, prepared.quality)
    return tr("Shrunk: {0} → {1}, JPEG quality {2}, all its pixels kept").format(*sizes, prepared.quality)


def tell_too_big(failure: Failure) -> str:
    """That the portrait has too many bytes, briefly: the mend stands beside it."""
    text = tr("{0} is over {1}, the most that the service takes.")
    return text.format(size(failure.number("size_bytes")), size(failure.number("limit_bytes")))


_DOUBTS: dict[DoubtKind, str] = {
    DoubtKind.NO_FACE: noop("No face was found. The service may find nobody to move; a clear face works best."),
    DoubtKind.TURNED: noop("The person seems to be turned on the side, or upside down."),
    DoubtKind.SEVERAL_PEOPLE: noop("{count} faces were found. Who speaks? A mask tells it."),
    DoubtKind.FACE_CUT: noop("The face is cut off at the edge. The whole head moves better."),
    DoubtKind.FACE_TINY: noop("The face has only {percent} % of the picture's height. Crop closer to it."),
    DoubtKind.DARK: noop("The picture is very dark. A brighter one moves better."),
    DoubtKind.BLURRED: noop("The picture is blurred. A sharper one makes a sharper video."),
    DoubtKind.SMALL: noop("{width} × {height} pixels are few: the video may look soft."),
}


def tell_doubt(doubt: Doubt) -> str:
    """What may go wrong, in a sentence."""
    return tr(_DOUBTS[doubt.kind]).format_map(doubt.params)
