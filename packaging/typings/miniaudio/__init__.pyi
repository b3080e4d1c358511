from array import array
from collections.abc import Generator
from enum import Enum
from typing import Any

class MiniaudioError(Exception): ...

class FileFormat(Enum):
    MP3 = ...

class SampleFormat(Enum):
    SIGNED16 = ...

def stream_any(
    source: Any,
    source_format: FileFormat = ...,
    output_format: SampleFormat = ...,
    nchannels: int = ...,
    sample_rate: int = ...,
    frames_to_read: int = ...,
) -> Generator[array[int], int]: ...
