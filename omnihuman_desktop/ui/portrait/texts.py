"""The sentences under the portrait: how it is sent, that it is too big, and the warnings about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarningKind
from omnihuman_desktop.media.picture.prepare import PortraitChange
from omnihuman_desktop.ui.text.formats import join_sentences, list_words, noop, size

if TYPE_CHECKING:
    from omnihuman_desktop.domain.errors import Failure
    from omnihuman_desktop.media.picture.portrait_warnings import PortraitWarning
    from omnihuman_desktop.media.picture.prepare import PreparedPortrait
    from omnihuman_desktop.media.picture.read import PictureInfo


def tr(text: str) -> str:
    """Return `text` in the language of the interface."""
    return QCoreApplication.translate("PortraitWords", text)


_FORMATS = {"jpeg": "JPEG", "png": "PNG", "webp": "WebP"}

_PICTURES: dict[str, str] = {
    "jpeg": noop("a JPEG photo"),
    "png": noop("a PNG picture"),
    "webp": noop("a WebP picture"),
    "heic": noop("a HEIC photo"),
    "avif": noop("an AVIF picture"),
    "tiff": noop("a TIFF picture"),
    "bmp": noop("a BMP picture"),
    "gif": noop("a GIF picture"),
}

_CHANGES: dict[PortraitChange, str] = {
    PortraitChange.FIRST_FRAME: noop("its first frame only"),
    PortraitChange.TURNED: noop("rotated upright"),
    PortraitChange.CROPPED: noop("cropped"),
    PortraitChange.COLOURS: noop("converted to sRGB"),
    PortraitChange.DEPTH: noop("with 8 bits per channel"),
    PortraitChange.FLATTENED: noop("on a solid background"),
    PortraitChange.LOCATION_REMOVED: noop("without its location"),
}


def describe_sent(info: PictureInfo, prepared: PreparedPortrait) -> str:
    """Return how the picture of `info` is sent, in one line; empty where it is sent as it is."""
    sent = _describe_changes(info, prepared)
    if PortraitChange.REPAIRED not in prepared.changes:
        return sent
    return join_sentences(tr("The file has a small defect outside the picture. A clean copy is sent."), sent)


def _describe_changes(info: PictureInfo, prepared: PreparedPortrait) -> str:
    if PortraitChange.SHRUNK in prepared.changes and info.size_bytes > prepared.size_bytes:
        return _describe_shrunk(info, prepared)
    changes = list_words([tr(words) for change, words in _CHANGES.items() if change in prepared.changes])
    if PortraitChange.CONVERTED in prepared.changes:
        formats = tr(_PICTURES.get(info.format, info.format)), _FORMATS[prepared.format]
        if changes:
            return tr("This is {0} – it will be sent as {1}, {2}.").format(*formats, changes)
        return tr("This is {0} – it will be sent as {1}.").format(*formats)
    return tr("It will be sent {0}.").format(changes) if changes else ""


def _describe_shrunk(info: PictureInfo, prepared: PreparedPortrait) -> str:
    sizes = size(info.size_bytes), size(prepared.size_bytes)
    if prepared.width * prepared.height < info.width * info.height and PortraitChange.CROPPED not in prepared.changes:
        text = tr("Shrunk: {0} × {1}, {2} → {3} × {4}, {5}, JPEG quality {6}")
        before, after = (info.upright_width, info.upright_height, sizes[0]), (prepared.width, prepared.height, sizes[1])
        return text.format(*before, *after, prepared.quality)
    return tr("Shrunk: {0} → {1}, JPEG quality {2}, same dimensions").format(*sizes, prepared.quality)


def describe_too_big(failure: Failure) -> str:
    """Return that the picture has too many bytes. Short: the button to shrink it stands below."""
    text = tr("{0} is over the service's limit of {1}.")
    return text.format(size(failure.number("size_bytes")), size(failure.number("limit_bytes")))


_WARNINGS: dict[PortraitWarningKind, str] = {
    PortraitWarningKind.NO_FACE: noop("No face was found. The service may find nobody to animate. A clear face works best."),
    PortraitWarningKind.TURNED: noop("The person seems to be sideways or upside down."),
    PortraitWarningKind.SEVERAL_PEOPLE: noop("{count} faces were found. Paint a mask over the person who speaks."),
    PortraitWarningKind.FACE_CUT: noop("The face is cut off at the edge. The whole head gives a better video."),
    PortraitWarningKind.FACE_TINY: noop("The face takes up only {percent} % of the picture's height. Crop closer to it."),
    PortraitWarningKind.DARK: noop("The picture is very dark. A brighter one gives a better video."),
    PortraitWarningKind.BLURRED: noop("The picture is blurry. A sharper one gives a sharper video."),
    PortraitWarningKind.SMALL: noop("The picture has only {width} × {height} pixels. The video may look soft."),
}


def describe_warning(warning: PortraitWarning) -> str:
    """Return `warning` as a sentence or two."""
    return tr(_WARNINGS[warning.kind]).format_map(warning.params)
