"""Uploads to real servers of S3, WebDAV and SFTP: against the tools for them, on a slow line, and in memory.

    python -m tests.benchmarks.upload [ROUNDS]

`curl -T` sends to S3 at an address that the program's own signer made, and to WebDAV with the same name and password; boto3
(`pip install boto3`) is left out where it is not installed. For SFTP it is OpenSSH's `sftp`, with the same key. The servers
run in processes of their own; the tools' times include their start and their login. The slow line is a relay on the loopback
address that lets 2 MB/s through, with a small buffer of its own.
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
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import psutil

from omnihuman_desktop import transport
from omnihuman_desktop.domain.storage import StorageLocation
from omnihuman_desktop.storage.interface import Storage, UploadedFile
from omnihuman_desktop.storage.s3 import S3
from omnihuman_desktop.storage.sftp import Sftp
from omnihuman_desktop.storage.webdav import WebDav
from tests.seaweedfs import BUCKET, KEY, SECRET, Seaweed
from tests.storage.published_servers import PASSWORD, USER, webdav
from tests.storage.sshd import sshd
from tests.virtual_screen import ROOT

SIZE_BYTES = 10_000_000
LINE_BYTES_PER_S = 2_000_000
PIECE_BYTES = 16_384
MARKS = (0.10, 0.25, 0.50, 0.75)
WAV = "audio/wav"


Ways = dict[str, Callable[[str], Awaitable[float]]]


async def send(place: Storage, path: Path, key: str) -> float:
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
    """Print the medians of all ways to S3, taken in turn."""
    client = make_boto3_sender(seaweed)
    async with transport.open_client(transport.create_context()) as http:
        place = S3(seaweed.setup(), SECRET, http)
        ways: Ways = {"program": partial(send, place, path), "curl": partial(send_by_curl, place, path)}
        if client is not None:
            ways["boto3"] = partial(send_by_boto3, client, path)
        await take_in_turn("S3", ways, place, rounds)


async def take_in_turn(name: str, ways: Ways, place: Storage, rounds: int) -> None:
    """Upload by each of the `ways` again and again, and print the medians."""
    times: dict[str, list[float]] = {way: [] for way in ways}
    for number in range(rounds + 1):
        for way, act in ways.items():
            times[way].append(await act(f"b/{number}-{way}"))
            await place.delete(UploadedFile(f"b/{number}-{way}"))
    for way, (_warm_up, *taken) in times.items():
        median, ratio = statistics.median(taken), statistics.median(times["program"][1:]) / statistics.median(taken)
        print(f"10 MB to {name:6} by {way:8} median {median * 1000:4.0f} ms   best {min(taken) * 1000:4.0f}   "
              f"worst {max(taken) * 1000:4.0f}   program / {way} {ratio:.2f}"
              f"{'   (reach 1.05)' if way in ('curl', 'sftp') else ''}")  # fmt: skip


async def run_tool(*command: str) -> float:
    """Seconds that another program takes."""
    began = time.perf_counter()
    await asyncio.to_thread(subprocess.run, command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


async def compare_webdav(folder: Path, path: Path, rounds: int) -> None:
    """Print the medians of WebDAV. The folder is there for curl, which makes none."""
    with serving("webdav", folder) as (url,):
        async with transport.open_client(transport.create_context()) as http:
            values = {"url": url, "key_id": USER, "public_url": "http://x"}
            place = WebDav(StorageLocation("w", "webdav", "Cloud", values), PASSWORD, http)

            async def by_curl(key: str) -> float:
                (folder / key).parent.mkdir(exist_ok=True)
                return await run_tool("curl", "-sS", "--fail", "-T", str(path), "-u", f"{USER}:{PASSWORD}", f"{url}/{key}")

            await take_in_turn("WebDAV", {"program": partial(send, place, path), "curl": by_curl}, place, rounds)


async def compare_sftp(folder: Path, path: Path, rounds: int) -> None:
    """Print the medians of SFTP."""
    import asyncssh

    key_file = folder.with_name("key")
    key = asyncssh.generate_private_key("ssh-ed25519")
    await asyncio.to_thread(key.write_private_key, str(key_file))
    key_file.chmod(0o600)
    with serving("sftp", folder, str(key_file)) as (port, fingerprint):
        values = {"host": "127.0.0.1", "port": port, "key_id": USER, "public_url": "http://x", "host_key": fingerprint,
                  "key_file": str(key_file)}  # fmt: skip
        place = Sftp(StorageLocation("s", "sftp", "Site", values), "", 30.0)
        batch = folder.with_name("batch")

        async def by_sftp(key: str) -> float:
            (folder / key).parent.mkdir(exist_ok=True)
            batch.write_text(f"put {path} {key}\n")
            trust = ("-o", "StrictHostKeyChecking=no", "-o", f"UserKnownHostsFile={os.devnull}", "-o", "IdentitiesOnly=yes")
            return await run_tool("sftp", "-b", str(batch), "-P", port, "-i", str(key_file), *trust, f"{USER}@127.0.0.1")

        await take_in_turn("SFTP", {"program": partial(send, place, path), "sftp": by_sftp}, place, rounds)


@contextmanager
def serving(*arguments: str | Path) -> Iterator[list[str]]:
    """A server in a process of its own, and what it says of itself."""
    command = [sys.executable, "-m", "tests.benchmarks.upload", "serve", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().split()
        server.communicate()


def serve(kind: str, folder: Path, *keys: str) -> None:
    """The server's process, until its standard input ends."""
    import asyncssh

    folder.mkdir(parents=True)
    if kind == "webdav":
        with webdav(folder) as url:
            print(url, flush=True)
            sys.stdin.read()
    else:
        with sshd(folder, *map(asyncssh.read_private_key, keys)) as server:
            print(server.port, server.fingerprint, flush=True)
            sys.stdin.read()


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
        await compare_webdav(Path(name) / "webdav", path, rounds)
        await compare_sftp(Path(name) / "sftp", path, rounds)
        await watch_progress(seaweed, path)
        await measure_memory(seaweed, path)


if __name__ == "__main__" and sys.argv[1:2] == ["serve"]:
    serve(sys.argv[2], Path(sys.argv[3]), *sys.argv[4:])
elif __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 7))
