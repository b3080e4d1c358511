"""Sounds by every encoder of the bundled ffmpeg, whole and with odd headers.

Each ends in the right value or in a sentence, never in an error inside the program.
"""

from __future__ import annotations

import contextlib
import subprocess
import wave
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest

from omnihuman_desktop.domain.errors import InputError
from omnihuman_desktop.media.audio.excerpt import cut_voice, probe_voice
from omnihuman_desktop.media.audio.waveform_scan import scan_voice
from tests.media.conftest import run_ffmpeg
from tests.media.odd_bytes import CHANGES, Change

TONE_HZ, SECONDS = 440, 3


@dataclass(frozen=True)
class Sound:
    """`shape` is the rate in Hz and the number of channels, `options` go to the encoder or muxer."""

    encoder: str
    suffix: str
    shape: str = "44100x2"
    options: str = ""

    def __str__(self) -> str:
        return (
            f"{self.encoder}.{self.suffix}{'' if self.shape == '44100x2' else f'-{self.shape}'}{self.options.replace(' ', '')}"
        )

    def make(self, folder: Path) -> Path:
        rate, channels = self.shape.split("x")
        path = folder / f"voice.{self.suffix}"
        tone = ["-f", "lavfi", "-i", f"sine={TONE_HZ}:d={SECONDS}:r={rate}"]
        codec = ["-ar", rate, "-ac", channels, "-c:a", self.encoder, "-strict", "-2", *self.options.split()]
        run_ffmpeg(*tone, *codec, path)
        return path


def _table(text: str) -> list[Sound]:
    """Each line: encoder, shape, then suffixes."""
    rows = [line.split() for line in text.strip().splitlines()]
    return [Sound(row[0], suffix, row[1]) for row in rows for suffix in row[2:]]


EVERY_ENCODER = _table("""
aac 44100x2 m4a mp4 m4b mov aac mkv ts flv 3gp f4v
ac3 48000x2 ac3 mkv avi
ac3_fixed 48000x1 ac3
eac3 48000x6 eac3 ts
alac 44100x2 m4a caf mov
libmp3lame 44100x2 mp3 mkv avi mov wav
mp2 48000x2 mp2 mpg ts
mp2fixed 32000x1 mp2
libopus 48000x2 opus ogg webm mka mp4
opus 48000x2 opus
libvorbis 44100x2 ogg oga webm
vorbis 44100x2 ogg
flac 44100x2 flac oga mka mp4
libopencore_amrnb 8000x1 amr 3gp
libvo_amrwbenc 16000x1 amr 3gp
libspeex 8000x1 spx ogg
wavpack 44100x2 wv mka
tta 44100x2 tta mka
wmav1 44100x2 wma asf
wmav2 44100x2 wma wmv
truehd 48000x2 thd mkv
mlp 48000x2 mlp
dca 48000x2 dts mkv
pcm_s16le 44100x2 wav mkv avi w64 voc mov caf
pcm_u8 22050x1 wav voc avi
pcm_s24le 48000x2 wav mov mkv caf
pcm_s32le 96000x2 wav mkv
pcm_f32le 48000x2 wav caf mkv mov
pcm_f64le 48000x1 wav caf
pcm_alaw 8000x1 wav au mov mkv
pcm_mulaw 8000x1 wav au caf
pcm_s8 44100x1 aiff au caf
pcm_s16be 44100x2 aiff au caf mov
pcm_s24be 48000x2 aiff au caf
pcm_s32be 48000x2 aiff au
pcm_f32be 48000x2 aiff au caf
pcm_f64be 48000x2 aiff au
pcm_dvd 48000x2 vob
pcm_bluray 48000x2 m2ts
s302m 48000x2 ts
adpcm_ms 22050x1 wav avi
adpcm_ima_wav 22050x1 wav avi
adpcm_ima_qt 44100x2 caf mov aifc
adpcm_yamaha 44100x2 wav
adpcm_swf 22050x1 flv
g722 16000x1 wav
g723_1 8000x1 wav
g726 8000x1 wav
nellymoser 22050x1 flv
sbc 44100x2 sbc
aptx 48000x2 aptx
aptx_hd 48000x2 aptxhd
""")

ODD_SHAPES = [
    *(Sound("pcm_s16le", "wav", f"{rate}x1") for rate in (4000, 7350, 11_025, 44_101, 192_000, 384_000)),
    *(Sound("pcm_s16le", "wav", f"48000x{channels}") for channels in (3, 4, 5, 6, 7, 8, 16)),
    *(Sound("aac", "m4a", f"{rate}x1") for rate in (7350, 8000, 96_000)),
    *(Sound("flac", "flac", f"{rate}x6") for rate in (8000, 192_000)),
    *(
        Sound("libmp3lame", "mp3", f"{rate}x1", options)
        for rate in (8000, 16_000)
        for options in ("", "-abr 1", "-write_xing 0")
    ),
    *(
        Sound("aac", suffix, options=options)
        for suffix in ("m4a", "mov")
        for options in ("-movflags frag_keyframe+empty_moov", "-movflags faststart")
    ),
    *(Sound("libopus", suffix, "48000x1", "-output_ts_offset 7") for suffix in ("opus", "webm")),
    *(Sound("aac", suffix, "48000x2", "-output_ts_offset 4000") for suffix in ("ts", "mkv")),
    Sound("pcm_s16le", "wav", options="-rf64 always"),
    Sound("pcm_s16le", "wav", options="-write_bext 1"),
    Sound("pcm_s16le", "wav", options="-write_peak on"),
    Sound("flac", "flac", options="-metadata title=ÄÖÜ声"),
    Sound("libmp3lame", "mp3", options="-id3v2_version 4 -write_id3v1 1 -metadata title=声"),
]


def hear(path: Path, folder: Path) -> None:
    """Take the file as the program does, and check that its tone and its length are there."""
    info = probe_voice(path)
    waveform = scan_voice(path, lambda _waveform: None, lambda: False)
    assert waveform.length_ms == pytest.approx(SECONDS * 1000, abs=180), "the length of what is heard"
    cut = cut_voice(path, 500, 2500, folder / "cut.wav")
    assert cut.length_ms == pytest.approx(2000, abs=15)
    with wave.open(str(folder / "cut.wav")) as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, file.getnchannels())
    levels = np.abs(np.fft.rfft(samples.astype(float).mean(axis=1)))
    assert np.argmax(levels) * rate / len(samples) == pytest.approx(TONE_HZ, abs=4), info.codec


NOT_A_VOICE = [
    Sound("libspeex", "spx", "16000x1"),
    Sound("libspeex", "ogg", "32000x1"),
    Sound("adpcm_adx", "adx"),
    Sound("real_144", "rm", "8000x1"),
]
"""What the bundled decoder reads wrongly, or not at all from a file."""


@pytest.mark.parametrize("sound", NOT_A_VOICE, ids=str)
def test_what_is_decoded_wrongly_is_refused(sound: Sound, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        probe_voice(sound.make(tmp_path))


@pytest.mark.parametrize("sound", [*EVERY_ENCODER, *ODD_SHAPES], ids=str)
def test_a_sound_of_every_encoder_is_heard(sound: Sound, tmp_path: Path) -> None:
    hear(sound.make(tmp_path), tmp_path)


NO_VOICE = {"anull", "comfortnoise", "sonic", "sonicls", "dfpwm", "roq_dpcm", "pcm_s24daud"}
"""Encoders for nothing that a creator has: noise, experiments, raw streams and game films."""
AS_OTHERS = {
    *("adpcm_argo", "adpcm_ima_alp", "adpcm_ima_amv", "adpcm_ima_apm", "adpcm_ima_ssi", "adpcm_ima_ws", "g726le", "pcm_vidc"),
    *("pcm_s16be_planar", "pcm_s16le_planar", "pcm_s24le_planar", "pcm_s32le_planar", "pcm_s8_planar"),
    *("pcm_s64be", "pcm_s64le", "pcm_u16be", "pcm_u16le", "pcm_u24be", "pcm_u24le", "pcm_u32be", "pcm_u32le"),
}
"""Encoders of games, and samples that only raw files without a header hold."""


def test_no_encoder_of_the_bundled_decoder_is_forgotten() -> None:
    listed = subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-encoders"], capture_output=True, text=True, check=True
    )
    names = {line.split()[1] for line in listed.stdout.splitlines() if line.startswith(" A") and "=" not in line}
    # What the operating system or another build of ffmpeg brings.
    system = {name for name in names if name.endswith(("_mf", "_at"))} | {
        "libgsm",
        "libgsm_ms",
        "libfdk_aac",
        "libshine",
        "libtwolame",
    }
    assert names - system - NO_VOICE - AS_OTHERS <= {sound.encoder for sound in (*EVERY_ENCODER, *NOT_A_VOICE)}


BASES = [
    Sound("pcm_s16le", "wav"),
    Sound("pcm_s16be", "aiff"),
    Sound("libmp3lame", "mp3"),
    Sound("aac", "m4a"),
    Sound("flac", "flac"),
    Sound("libvorbis", "ogg"),
    Sound("libopus", "mkv", "48000x2"),
    Sound("wmav2", "wma"),
    Sound("libopencore_amrnb", "amr", "8000x1"),
    Sound("alac", "caf"),
]


@pytest.fixture(scope="module")
def wholes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("wholes")
    return {base.suffix: base.make(folder).read_bytes() for base in BASES}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
@pytest.mark.parametrize("base", BASES, ids=lambda base: base.suffix)
def test_a_sound_with_an_odd_header_is_heard_or_refused(
    base: Sound, change: Change, wholes: dict[str, bytes], tmp_path: Path
) -> None:
    path = tmp_path / f"voice.{base.suffix}"
    path.write_bytes(change.change(wholes[base.suffix]))
    if base.suffix in change.heard:
        hear(path, tmp_path)
        return
    with contextlib.suppress(InputError):
        info = probe_voice(path)
        assert info.channels >= 1
        assert info.rate >= 1
        waveform = scan_voice(path, lambda _waveform: None, lambda: False)
        assert 0 < waveform.length_ms < 120_000, "no more than there can be"
        cut_voice(path, 0, min(1000, waveform.length_ms), tmp_path / "cut.wav")
