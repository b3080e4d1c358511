"""SFTP against asyncssh's own server, whose folder a real web server publishes."""

from __future__ import annotations

import asyncio
import errno
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import asyncssh
import pytest

from omnihuman_desktop.domain.errors import Kind, OmniHumanError
from omnihuman_desktop.domain.storage import StorageLocation, service_address
from omnihuman_desktop.jobs.storage_check import StorageCheck, StorageCheckStep
from omnihuman_desktop.storage.interface import UploadedFile
from omnihuman_desktop.storage.sftp import Sftp
from tests.storage.broken_connections import troubled_line
from tests.storage.published_servers import PASSWORD, USER, publishing
from tests.storage.sshd import Sshd, sshd

PASSPHRASE = "opens the key"


@pytest.fixture
def share(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    return folder


@pytest.fixture
def public(share: Path) -> Iterator[str]:
    with publishing(share) as url:
        yield url


@pytest.fixture
def key() -> asyncssh.SSHKey:
    return asyncssh.generate_private_key("ssh-ed25519")


@pytest.fixture
def server(share: Path, key: asyncssh.SSHKey) -> Iterator[Sshd]:
    with sshd(share, key) as server:
        yield server


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.wav"
    path.write_bytes(os.urandom(4_000_000))
    return path


def files(share: Path) -> list[str]:
    return sorted(path.name for path in share.rglob("*") if path.is_file())


def run(setup: StorageLocation, secret: str = PASSWORD) -> list[StorageCheckStep]:
    steps: list[StorageCheckStep] = []
    assert StorageCheck(setup, secret, internal_allowed=True).run(steps.append, lambda: False)
    return steps


def fail(setup: StorageLocation, secret: str = PASSWORD) -> OmniHumanError:
    with pytest.raises(OmniHumanError) as caught:
        StorageCheck(setup, secret, internal_allowed=True).run(lambda _step: None, lambda: False)
    return caught.value


async def put(server: Sshd, path: Path, silence_s: float = 5.0) -> list[int]:
    moved: list[int] = []
    await Sftp(server.setup("http://x"), PASSWORD, silence_s).upload(path, "o/a.wav", "audio/wav", moved.append)
    return moved


def test_the_whole_round_with_a_password(server: Sshd, public: str, share: Path) -> None:
    assert run(server.setup(public)) == list(StorageCheckStep)
    assert list(share.iterdir()) == []
    assert set(server.logins) == {USER}


def test_the_whole_round_below_a_folder(server: Sshd, public: str, share: Path) -> None:
    (share / "videos").mkdir()
    setup = server.setup(f"{public}/videos", folder="videos")
    assert run(setup) == list(StorageCheckStep)
    assert files(share) == []


def test_the_whole_round_with_a_key(server: Sshd, public: str, key: asyncssh.SSHKey, tmp_path: Path) -> None:
    plain, locked = tmp_path / "plain", tmp_path / "locked"
    plain.write_bytes(key.export_private_key())
    locked.write_bytes(key.export_private_key(passphrase=PASSPHRASE, rounds=4, ignore_few_rounds=True))
    assert run(server.setup(public, key_file=str(plain)), "") == list(StorageCheckStep)
    locked_setup = server.setup(public, key_file=str(locked))
    assert run(locked_setup, PASSPHRASE) == list(StorageCheckStep)
    for passphrase in ("", "wrong"):
        assert fail(locked_setup, passphrase).kind is Kind.STORAGE_PASSPHRASE_WRONG
    (tmp_path / "plain.pub").write_bytes(key.export_public_key())
    for name in ("nowhere", "plain.pub"):
        error = fail(server.setup(public, key_file=str(tmp_path / name)), "")
        assert (error.kind, error.failure.text("name")) == (Kind.STORAGE_KEY_FILE, name)
    stranger = tmp_path / "stranger"
    stranger.write_bytes(asyncssh.generate_private_key("ssh-ed25519").export_private_key())
    assert fail(server.setup(public, key_file=str(stranger)), "").kind is Kind.STORAGE_LOGIN_REFUSED


def test_a_host_key_is_shown_first_and_a_changed_one_never_taken(server: Sshd, public: str) -> None:
    unknown = fail(server.setup(public, host_key=""))
    assert (unknown.kind, unknown.failure.text("fingerprint")) == (Kind.STORAGE_HOST_UNKNOWN, server.fingerprint)
    changed = fail(server.setup(public, host_key="SHA256:another"))
    assert (changed.kind, changed.failure.text("fingerprint")) == (Kind.STORAGE_HOST_CHANGED, server.fingerprint)
    assert server.logins == []


def test_what_is_wrong_is_reported(server: Sshd, public: str, share: Path) -> None:
    setup = server.setup(public)
    assert fail(setup, "wrong").kind is Kind.STORAGE_LOGIN_REFUSED
    assert fail(setup, "").kind is Kind.STORAGE_SECRET_MISSING
    assert fail(server.setup(public, folder="nowhere")).kind is Kind.STORAGE_FOLDER_MISSING
    assert fail(server.setup(f"{public}/elsewhere")).kind is Kind.STORAGE_LINK_WRONG
    nobody = fail(server.setup(public, host="nobody.invalid"))
    assert (nobody.kind, nobody.failure.text("reason")) == (Kind.NOT_REACHED, "name")
    refused = fail(server.setup(public, port="9"))
    assert (refused.kind, refused.failure.text("reason")) == (Kind.NOT_REACHED, "refused")
    deaf = fail(server.setup(public, port=public.rpartition(":")[2]))
    assert (deaf.kind, deaf.failure.text("reason")) == (Kind.NOT_REACHED, "speech")
    assert files(share) == []


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (asyncssh.SFTPPermissionDenied("no"), Kind.STORAGE_WRITE_DENIED),
        (OSError(errno.EACCES, "no"), Kind.STORAGE_WRITE_DENIED),
        (asyncssh.SFTPFailure("own words"), Kind.STORAGE_REFUSED),
    ],
)
async def test_a_refusal_midway_has_its_own_error_and_leaves_nothing(
    server: Sshd, large: Path, share: Path, error: Exception, kind: Kind
) -> None:
    passed = 0

    def disturb(size_bytes: int) -> None:
        nonlocal passed
        passed += size_bytes
        if passed > 1_000_000:
            raise error

    server.disturb = disturb
    with pytest.raises(OmniHumanError) as caught:
        await put(server, large)
    assert caught.value.kind is kind
    assert files(share) == []


@pytest.mark.skipif(sys.platform == "win32", reason="the tests' server does not tell its disk's size there")
async def test_a_failure_without_a_reason_on_a_full_disk_is_a_full_disk(
    server: Sshd, large: Path, share: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disturb(_bytes: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    server.disturb = disturb
    full = asyncssh.SFTPVFSAttrs(bsize=4096, frsize=4096, blocks=100, bfree=1, bavail=1)
    monkeypatch.setattr(asyncssh.SFTPServer, "statvfs", lambda *_: full)
    with pytest.raises(OmniHumanError) as caught:
        await put(server, large)
    assert caught.value.kind is Kind.STORAGE_FULL
    assert files(share) == []


@pytest.mark.parametrize("spoken", ["", "chacha20-poly1305@openssh.com", "aes256-ctr"])
def test_the_fast_cipher_is_taken_and_any_other_where_a_server_has_only_that(share: Path, large: Path, spoken: str) -> None:
    with sshd(share, ciphers=spoken) as server:
        asyncio.run(put(server, large))
    assert server.ciphers == [spoken or "aes128-gcm@openssh.com"]
    assert (share / "o" / "a.wav").read_bytes() == large.read_bytes()


async def test_what_is_reported_is_what_the_server_has(server: Sshd, large: Path, share: Path) -> None:
    has: list[int] = [0]
    server.disturb = lambda size_bytes: has.append(has[-1] + size_bytes)
    moved = await put(server, large)
    assert moved == sorted(moved)
    assert moved[-1] == large.stat().st_size == has[-1]
    assert (share / "o" / "a.wav").read_bytes() == large.read_bytes()
    assert files(share) == ["a.wav"]
    # A copy that is there is put in place of the other, whole.
    await put(server, large)
    storage = Sftp(server.setup("http://x"), PASSWORD, 5.0)
    await storage.delete(UploadedFile("o/a.wav"))
    assert list(share.iterdir()) == []
    await storage.delete(UploadedFile("o/a.wav"))


async def test_cancelled_midway_leaves_nothing(server: Sshd, large: Path, share: Path) -> None:
    task: asyncio.Task[UploadedFile]
    server.disturb = lambda _bytes: time.sleep(0.005)

    def moved(done: int) -> None:
        if done > 500_000:
            task.cancel()

    storage = Sftp(server.setup("http://x"), PASSWORD, 5.0)
    task = asyncio.ensure_future(storage.upload(large, "o/a.wav", "audio/wav", moved))
    began = time.monotonic()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert time.monotonic() - began < 3
    for _ in range(100):
        if not files(share):
            break
        await asyncio.sleep(0.02)
    assert files(share) == []


@pytest.mark.parametrize(("trouble", "kind"), [("reset", Kind.CONNECTION_LOST), ("stall", Kind.TOO_SLOW)])
async def test_a_connection_that_breaks_or_stalls_midway_is_reported_and_can_be_swept(
    server: Sshd, large: Path, share: Path, trouble: str, kind: Kind
) -> None:
    async with troubled_line(server.port, trouble) as port:
        with pytest.raises(OmniHumanError) as caught:
            await put(replace(server, port=port), large, 0.5)
    assert caught.value.kind is kind
    await Sftp(server.setup("http://x"), PASSWORD, 5.0).delete(UploadedFile("o/a.wav"))
    assert list(share.iterdir()) == []


def test_the_address_names_the_user_for_whom_the_secret_is(server: Sshd) -> None:
    values = {"host": "sftp.example.com", "key_id": "me@home"}
    assert service_address(StorageLocation("s", "sftp", "n", values)) == "sftp://me%40home@sftp.example.com"
    other = StorageLocation("s", "sftp", "n", {"host": "::1", "port": "2222", "key_id": "me"})
    assert service_address(other) == "sftp://me@[::1]:2222"
    assert PASSWORD not in repr(Sftp(server.setup("http://x"), PASSWORD, 5.0)._login)
