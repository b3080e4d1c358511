"""A sound server of its own: PulseAudio with sinks that nobody hears, and what was played through them."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 48_000
EAR, OTHER = "ear", "other"
MICROPHONE = "microphone"
WINDOW = RATE // 10

Sound = npt.NDArray[np.float64]


@contextlib.contextmanager
def serve_sound() -> Iterator[dict[str, str]]:
    """Start it with two sinks, `EAR` the default, and a `MICROPHONE` that hears what `OTHER` plays.

    Gives the environment in which programs use it.
    """
    assert shutil.which("pulseaudio"), "pulseaudio is missing: packaging/test installs it"
    # A socket's path must be short.
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        environment = {
            "XDG_RUNTIME_DIR": folder,
            "PULSE_RUNTIME_PATH": folder,
            "PULSE_STATE_PATH": folder,
            "PULSE_COOKIE": f"{folder}/cookie",
            "PULSE_SERVER": f"unix:{folder}/native",
            # On a machine with much else to do, short buffers run dry.
            "PULSE_LATENCY_MSEC": "200",
        }
        modules = [f"module-native-protocol-unix socket={folder}/native auth-anonymous=1"]
        # A sink that renders anew what it has rendered already would let its monitor tell it twice.
        modules += [f"module-null-sink sink_name={name} rate={RATE} channels=2 norewinds=1" for name in (EAR, OTHER)]
        modules.append(f"module-remap-source master={OTHER}.monitor source_name={MICROPHONE} remix=no")
        loads = [part for module in modules for part in ("-L", module)]
        fixed = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes", "--log-level=error"]
        with subprocess.Popen(
            ["nice", "-n", "-15", "pulseaudio", *fixed, *loads], env=os.environ | environment, stderr=subprocess.DEVNULL
        ) as daemon:
            try:
                _await_socket(Path(folder) / "native")
                yield environment
            finally:
                daemon.terminate()


def _await_socket(path: Path) -> None:
    ends = time.monotonic() + 20
    while not path.exists():
        assert time.monotonic() < ends, "the sound server does not start"
        time.sleep(0.02)


def control(*words: str) -> str:
    """Asks the sound server of the environment to do something."""
    return subprocess.run(["pactl", *words], check=True, capture_output=True, text=True, timeout=20).stdout.strip()


class Listening:
    """Hears all that a source gives, from the moment it is made."""

    def __init__(self, source: str) -> None:
        command = ["parec", "--raw", "-d", source, f"--rate={RATE}", "--channels=2", "--format=s16le", "--latency-msec=100"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)
        self._blocks: list[bytes] = []
        self._thread = threading.Thread(target=self._take, name="listening")
        self._thread.start()
        ends = time.monotonic() + 20
        while not self._blocks:
            assert time.monotonic() < ends, "the sound server gives nothing to hear"
            time.sleep(0.01)

    def _take(self) -> None:
        assert self._process.stdout is not None
        while block := os.read(self._process.stdout.fileno(), 1 << 16):
            self._blocks.append(block)

    @property
    def so_far(self) -> Sound:
        """What was heard until now, left channel, -1..1."""
        data = b"".join(self._blocks)
        return np.frombuffer(data[: len(data) // 4 * 4], "<i2")[::2] / 32768

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextlib.contextmanager
def listen(source: str) -> Iterator[Listening]:
    listening = Listening(source)
    try:
        yield listening
    finally:
        listening.close()


@dataclass(frozen=True)
class Likeness:
    """How `heard` compares with `sent` where it lies best: `correlation` of the whole, and that of its `worst` 0.1 s."""

    at_s: float
    correlation: float
    worst: float
    heard: Sound


def compare(heard: Sound, sent: Sound) -> Likeness:
    size = 1 << (len(heard) + len(sent)).bit_length()
    padded = np.concatenate([heard, np.zeros(len(sent))])
    likeness = np.fft.irfft(np.fft.rfft(padded, size) * np.conj(np.fft.rfft(sent, size)), size)
    lag = int(np.argmax(likeness[: len(heard)]))
    piece = padded[lag : lag + len(sent)]
    windows = [_correlate(piece[at : at + WINDOW], sent[at : at + WINDOW]) for at in range(0, len(sent) - WINDOW + 1, WINDOW)]
    return Likeness(lag / RATE, _correlate(piece, sent), min([*windows, _correlate(piece[-WINDOW:], sent[-WINDOW:])]), piece)


def _correlate(one: Sound, other: Sound) -> float:
    scale = float(np.sqrt(np.sum(one * one) * np.sum(other * other)))
    return float(np.sum(one * other)) / scale if scale else 0.0


def unlike_itself(seconds: float, rate: int = RATE, seed: int = 1) -> Sound:
    """A sound of which no part is like another: a tone that wanders by chance, never silent."""
    chance = np.random.default_rng(seed)
    steps = np.repeat(chance.uniform(150, 900, round(seconds * 20) + 1), rate // 20)[: round(seconds * rate)]
    phase = 2 * np.pi * np.cumsum(steps) / rate
    return 0.4 * np.sin(phase) + 0.1 * np.sin(2.1 * phase)
