"""Tries the installed command as a terminal of Windows does: check_command.py FOLDER, by the installed Python.

By its name alone, which the PATH has to know: results and exit codes come through, words with spaces and umlauts too, and
Ctrl+C is the command's to answer. FOLDER is for what is made. On Windows, Explorer gives new terminals the PATH of the
registry; Wine reads its first thousand characters alone.
"""

from __future__ import annotations

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import wave
import winreg
from pathlib import Path

NAME = "omnihuman-desktop"
CTRL_C = 0
TOO_LONG_S = 240.0


def take_path() -> None:
    """Have the PATH that the registry names."""
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, "Environment") as key:
        path = winreg.ExpandEnvironmentStrings(winreg.QueryValueEx(key, "Path")[0])
    os.environ["PATH"] += ";" + path


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command in a shell, by its name."""
    line = subprocess.list2cmdline([NAME, *map(str, words)])
    return subprocess.run(
        f"cmd /d /c {line}", capture_output=True, text=True, errors="replace", timeout=TOO_LONG_S, check=False
    )


def write_material(folder: Path) -> tuple[Path, Path]:
    """Make a portrait and a voice of three seconds."""
    from PIL import Image

    portrait, voice = folder / "Größe 1.png", folder / "my voice.wav"
    Image.linear_gradient("L").resize((640, 640)).convert("RGB").save(portrait)
    with wave.open(str(voice), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(bytes(range(256)) * 375)
    return portrait, voice


def stop_by_ctrl_c(words: list[str | Path]) -> tuple[int, str]:
    """Start the command, press Ctrl+C once it says something, and return its exit code and what it wrote."""
    command = shutil.which(NAME)
    assert command, "the PATH does not know the command"
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    # Not SIG_IGN, which children would inherit.
    signal.signal(signal.SIGINT, lambda *_: None)
    process = subprocess.Popen(
        [command, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace"
    )
    assert process.stderr
    first = process.stderr.readline()
    assert kernel.GenerateConsoleCtrlEvent(CTRL_C, 0), ctypes.get_last_error()
    end = threading.Timer(TOO_LONG_S, process.kill)
    end.start()
    rest = process.stderr.read()
    end.cancel()
    return process.wait(), first + rest


def main(folder: Path) -> None:
    """Fail with a traceback where the command is not as it should be."""
    folder.mkdir()
    take_path()
    data = ["--sandbox", "--json", "--data-dir", folder / "Daten für mich"]
    listed = run("tasks", *data)
    assert (listed.returncode, listed.stdout) == (0, ""), listed
    portrait, voice = write_material(folder)
    made = run("make", portrait, voice, "--yes", *data, "-o", folder / "the film.mp4")
    assert made.returncode == 0, made
    assert json.loads(made.stdout)["state"] == "done", made
    assert (folder / "the film.mp4").stat().st_size > 1000
    listed = run("tasks", *data)
    assert [json.loads(line)["state"] for line in listed.stdout.splitlines()] == ["done"], listed
    wrong = run("make", folder / "none.png", voice, "--yes", *data)
    assert (wrong.returncode, wrong.stdout) == (2, ""), wrong
    began = time.monotonic()
    code, said = stop_by_ctrl_c(["make", portrait, voice, "--yes", *data])
    assert code == 130, (code, said)
    print("results, exit codes and Ctrl+C: ok; stopped after", round(time.monotonic() - began, 1), "s:", said)


def in_a_console_of_its_own(script: str, *words: str) -> int:
    """Run `script` again, so that Ctrl+C meets nobody else; return its exit code."""
    again = [sys.executable, "-I", script, *words, "again"]
    flags = subprocess.CREATE_NEW_CONSOLE
    return subprocess.run(again, stdout=sys.stdout, stderr=sys.stderr, creationflags=flags, check=False).returncode


if __name__ == "__main__":
    if len(sys.argv) == 2:
        sys.exit(in_a_console_of_its_own(*sys.argv))
    main(Path(sys.argv[1]))
