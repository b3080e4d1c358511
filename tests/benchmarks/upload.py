"""Uploads to a real S3 server: against curl and boto3, on a slow line, and in memory.

    python -m tests.benchmarks.upload [ROUNDS]

`curl -T` sends to an address that the program's own signer made; boto3 (`pip install boto3`) is left out where it is not
installed. The slow line is a relay on the loopback address that lets 2 MB/s through, with a small buffer of its own.
"""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from omnihuman_desktop import transport
from omnihuman_desktop.storage.interface import UploadedFile
from omnihuman_desktop.storage.s3 import S3
from tests.seaweedfs import BUCKET, KEY, SECRET, Seaweed

SIZE_BYTES = 10_000_000
LINE_BYTES_PER_S = 2_000_000
PIECE_BYTES = 16_384
MARKS = (0.10, 0.25, 0.50, 0.75)
WAV = "audio/wav"


async def send(place: S3, path: Path, key: str) -> float:
    """Seconds of one upload by the program."""
    began = time.perf_counter()
    await place.upload(path, key, WAV, lambda _bytes: None)
    return time.perf_counter() - began


async def send_by_curl(place: S3, path: Path, key: str) -> float:
    """Seconds of the same by curl, to an address that was signed before."""
    url = await place._sign("PUT", key, {"Content-Type": WAV}, 900)
    command = ["curl", "-sS", "--fail", "-T", str(path), "-H", f"Content-Type: {WAV}", "-o", os.devnull, url]
    began = time.perf_counter()
    await asyncio.to_thread(subprocess.run, command, check=True)
    return time.perf_counter() - began


def make_boto3_sender(seaweed: Seaweed) -> object | None:
    """A boto3 client, where there is one."""
    try:
        import boto3
    except ImportError:
        return None
    return boto3.client(
        "s3", endpoint_url=seaweed.url, region_name="us-east-1", aws_access_key_id=KEY, aws_secret_access_key=SECRET
    )


async def send_by_boto3(client: object, path: Path, key: str) -> float:
    """Seconds of the same by boto3's upload_file."""
    began = time.perf_counter()
    await asyncio.to_thread(client.upload_file, str(path), BUCKET, key)  # type: ignore[attr-defined]
    return time.perf_counter() - began


async def compare(seaweed: Seaweed, path: Path, rounds: int) -> None:
    """Print the medians of all ways, taken in turn."""
    client = make_boto3_sender(seaweed)
    times: dict[str, list[float]] = {"program": [], "curl": [], "boto3": []}
    async with transport.open_client(transport.create_context()) as http:
        place = S3(seaweed.setup(), SECRET, http)
        for number in range(rounds + 1):
            times["program"].append(await send(place, path, f"b/{number}-program"))
            times["curl"].append(await send_by_curl(place, path, f"b/{number}-curl"))
            if client is not None:
                times["boto3"].append(await send_by_boto3(client, path, f"b/{number}-boto3"))
            for way in times:
                await place.delete(UploadedFile(f"b/{number}-{way}"))
    found = {way: statistics.median(taken[1:]) for way, taken in times.items() if taken}  # the first one warms up
    for way, seconds in found.items():
        print(f"10 MB by {way:8} {seconds * 1000:6.0f} ms   program / {way} {found['program'] / seconds:.2f}"
              f"{'   (reach 1.1)' if way == 'curl' else ''}")  # fmt: skip


async def slow_line(target: str) -> asyncio.Server:
    """A relay to `target` that lets `LINE_BYTES_PER_S` through from its client."""
    host, port = urlsplit(target).hostname, urlsplit(target).port

    async def pour(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, slowly: bool) -> None:
        due = time.perf_counter()
        while data := await reader.read(PIECE_BYTES):
            if slowly:
                due = max(due, time.perf_counter() - 0.1) + len(data) / LINE_BYTES_PER_S
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
            writer.write(data)
            await writer.drain()
        writer.close()

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(host, port)
        await asyncio.gather(pour(reader, back, slowly=True), pour(there, writer, slowly=False), return_exceptions=True)

    import socket

    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
    listener.bind(("127.0.0.1", 0))
    return await asyncio.start_server(relay, sock=listener, limit=PIECE_BYTES)


async def watch_progress(seaweed: Seaweed, path: Path) -> None:
    """Print what was reported at some moments of the time that the upload took on the slow line."""
    line = await slow_line(seaweed.url)
    # The signature is for the address that is asked, so the slow line has one of its own.
    setup = seaweed.setup(endpoint=f"http://127.0.0.1:{line.sockets[0].getsockname()[1]}")
    told: list[tuple[float, int]] = []
    async with transport.open_client(transport.create_context()) as http:
        place = S3(setup, SECRET, http)
        await place.create_link(UploadedFile("x"))  # the signer is imported
        began = time.perf_counter()
        copy = await place.upload(path, "b/slow", WAV, lambda done: told.append((time.perf_counter() - began, done)))
        taken = time.perf_counter() - began
        await S3(seaweed.setup(), SECRET, http).delete(copy)
    line.close()
    for mark in MARKS:
        done = max((sent for when, sent in told if when <= mark * taken), default=0) / SIZE_BYTES
        error = 100 * (done - mark)
        print(f"slow line: at {mark:4.0%} of {taken:.1f} s   {done:4.0%} reported   error {error:+.0f} points   (reach ±10)")


async def measure_memory(seaweed: Seaweed, path: Path) -> None:
    """Print by how much the process grows while it sends, at the most."""
    process = psutil.Process()
    async with transport.open_client(transport.create_context()) as http:
        place = S3(seaweed.setup(), SECRET, http)
        await place.delete(await place.upload(path, "b/warm", WAV, lambda _bytes: None))
        gc.collect()
        before = process.memory_info().rss
        most = before

        def look(_bytes: int) -> None:
            nonlocal most
            most = max(most, process.memory_info().rss)

        await place.delete(await place.upload(path, "b/memory", WAV, look))
    print(f"memory growth while sending {(most - before) / 1e6:+.1f} MB   (reach +4)")


async def main(rounds: int) -> None:
    """Print all figures of one run."""
    with tempfile.TemporaryDirectory() as name, Seaweed(Path(name) / "seaweed") as seaweed:
        path = Path(name) / "voice.wav"
        await asyncio.to_thread(path.write_bytes, os.urandom(SIZE_BYTES))
        await compare(seaweed, path, rounds)
        await watch_progress(seaweed, path)
        await measure_memory(seaweed, path)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 7))
