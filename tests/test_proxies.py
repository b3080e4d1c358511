"""Requests through real proxies on the loopback address, and what the environment and the system say about them."""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from omnihuman_desktop import proxies, transport
from omnihuman_desktop.domain.errors import Kind
from omnihuman_desktop.proxies import read_proxies
from tests.storage.refusing_server import refusing_server

HOST = "service.test"
"""A name that only a proxy of these tests can find: it connects to the origin server, whatever it is asked for."""

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name}_proxy".upper(), raising=False)
    proxies._log_left_out.cache_clear()
    monkeypatch.setattr(proxies._Entered, "url", "")


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for `HOST` with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(HOST)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("certificate") / "both.pem"
    form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    path.write_bytes(key.private_bytes(serialization.Encoding.PEM, *form) + made.public_bytes(serialization.Encoding.PEM))
    return path


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The origin server: says which request line it got."""
    with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
        line = (await reader.readuntil(b"\r\n\r\n")).splitlines()[0]
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(line), line))
        await writer.drain()
    writer.close()


async def relay(one: Streams, other: Streams) -> None:
    async def copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while block := await reader.read(65_536):
                writer.write(block)
                await writer.drain()
        writer.close()

    await asyncio.gather(copy(one[0], other[1]), copy(other[0], one[1]))


class Proxy:
    """An HTTP and SOCKS5 proxy, which takes both kinds at one port. `asked` lists what it was asked for."""

    def __init__(self, origin_port: int, tls_port: int) -> None:
        self._origin_port, self._tls_port = origin_port, tls_port
        self.asked: list[str] = []
        self.status = b"200 OK"
        self.address = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            first = await reader.readexactly(1)
            await (self._socks if first == b"\x05" else self._http)(first, (reader, writer))
        writer.close()

    async def _http(self, first: bytes, client: Streams) -> None:
        head = first + await client[0].readuntil(b"\r\n\r\n")
        self.asked.append(head.splitlines()[0].decode())
        connect = head.startswith(b"CONNECT")
        if connect or self.status != b"200 OK":
            client[1].write(b"HTTP/1.1 %s\r\nContent-Length: 0\r\n\r\n" % self.status)
            await client[1].drain()
        if self.status != b"200 OK":
            return
        server = await asyncio.open_connection("127.0.0.1", self._tls_port if connect else self._origin_port)
        if not connect:
            server[1].write(head)
        await relay(client, server)

    async def _socks(self, _first: bytes, client: Streams) -> None:
        reader, writer = client
        await reader.readexactly((await reader.readexactly(1))[0])
        writer.write(b"\x05\0")
        kind = (await reader.readexactly(4))[3]
        length = (await reader.readexactly(1))[0] if kind == 3 else 4
        name = (await reader.readexactly(length)).decode("latin-1")
        port = int.from_bytes(await reader.readexactly(2))
        self.asked.append(f"SOCKS {name}:{port}")
        writer.write(b"\x05\0\0\x01" + bytes(6))
        await relay(client, await asyncio.open_connection("127.0.0.1", self._tls_port if port == 443 else self._origin_port))


class Servers:
    """Servers on the loopback address. `close` ends what they still answer."""

    def __init__(self) -> None:
        self._servers: list[asyncio.Server] = []
        self._answering: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def start(self, serve: Callable[..., Awaitable[None]], context: ssl.SSLContext | None = None) -> int:
        """Serve connections with `serve`; return the port."""

        async def track(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._answering[task] = writer
            await serve(reader, writer)

        server = await asyncio.start_server(track, "127.0.0.1", 0, ssl=context)
        self._servers.append(server)
        port: int = server.sockets[0].getsockname()[1]
        return port

    async def close(self) -> None:
        for server in self._servers:
            server.close()
        for writer in self._answering.values():
            writer.transport.abort()
        await asyncio.gather(*self._answering, return_exceptions=True)
        await asyncio.sleep(0.01)


@pytest.fixture
async def proxy(certificate: Path) -> AsyncIterator[Proxy]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    servers = Servers()
    made = Proxy(await servers.start(answer), await servers.start(answer, context))
    made.address = f"127.0.0.1:{await servers.start(made.serve)}"
    yield made
    await servers.close()


async def get(url: str, certificate: Path) -> str:
    async with transport.open_client(ssl.create_default_context(cafile=certificate), 20) as http:
        return (await http.get(url)).text


@pytest.mark.parametrize("scheme", ["http://", "", "socks5://", "socks5h://", "socks://"])
@pytest.mark.parametrize("url", [f"http://{HOST}/x", f"https://{HOST}/x"])
async def test_a_request_takes_the_proxy(
    proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch, scheme: str, url: str
) -> None:
    monkeypatch.setenv(f"{url.partition(':')[0]}_proxy", scheme + proxy.address)
    assert (await get(url, certificate)).startswith("GET ")
    assert len(proxy.asked) == 1
    assert HOST in proxy.asked[0]


async def test_a_scheme_that_nobody_knows_drops_itself_alone(
    proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    monkeypatch.setenv("all_proxy", "gopher://old.example:70")
    monkeypatch.setenv("https_proxy", f"http://{proxy.address}")
    for _ in range(2):
        assert (await get(f"https://{HOST}/x", certificate)).startswith("GET ")
    assert [line for line in caplog.messages if "left out" in line] == [
        "a proxy of the system's settings can't be read and is left out: gopher://old.example:70"
    ]


async def test_a_desktop_s_own_settings_work(proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """GNOME sets all_proxy to socks:// beside two good ones."""
    monkeypatch.setenv("http_proxy", f"http://{proxy.address}/")
    monkeypatch.setenv("https_proxy", f"http://{proxy.address}/")
    monkeypatch.setenv("all_proxy", "socks://10.0.0.1:1080/")
    monkeypatch.setenv("no_proxy", "localhost,127.0.0.0/8,::1")
    assert (await get(f"https://{HOST}/x", certificate)).startswith("GET ")
    assert proxy.asked == [f"CONNECT {HOST}:443 HTTP/1.1"]


@pytest.mark.parametrize("entry", ["::1", "[::1]", "fe80::/10", "[::1]:8080", "%%%", "a b", "http://[bad", "*.internal", ","])
async def test_no_form_of_an_exception_stops_the_program(
    proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
    monkeypatch.setenv("no_proxy", f"localhost,{entry},10.0.0.0/8")
    assert (await get(f"http://{HOST}/x", certificate)).startswith("GET ")
    assert len(proxy.asked) == 1


@pytest.mark.parametrize(
    ("entries", "url", "direct"),
    [
        ("*", "http://any.example/", True),
        ("example.com", "http://example.com/", True),
        ("example.com", "http://files.example.com/", True),
        (".example.com", "http://files.example.com/", True),
        ("*.example.com", "http://files.example.com/", True),
        ("EXAMPLE.com", "http://Files.Example.COM./", True),
        ("example.com", "http://badexample.com/", False),
        ("example.com:8080", "http://example.com:8080/", True),
        ("example.com:8080", "http://example.com/", False),
        ("example.com:443", "https://example.com/", True),
        ("http://example.com", "http://example.com/", True),
        ("192.168.0.0/16", "http://192.168.7.8/", True),
        ("192.168.0.0/16", "http://192.169.7.8/", False),
        ("10.1.2.3", "http://10.1.2.3/", True),
        ("fe80::/10", "http://[fe80::1]/", True),
        ("[fd00::1]:80", "http://[fd00::1]/", True),
        ("[fd00::1]:81", "http://[fd00::1]/", False),
        ("", "http://example.com/", False),
    ],
)
def test_an_exception_holds_for_what_it_names(monkeypatch: pytest.MonkeyPatch, entries: str, url: str, direct: bool) -> None:
    monkeypatch.setenv("all_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("no_proxy", entries)
    assert (read_proxies().find(url) == "") is direct


async def test_a_failure_through_a_proxy_names_the_proxy(
    proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", f"http://me:secret@{proxy.address}")
    proxy.status = b"407 Proxy Authentication Required"
    with pytest.raises(httpx.HTTPError) as failed:
        await get(f"https://{HOST}/x", certificate)
    found = transport.translate(failed.value, HOST)
    assert found.kind is Kind.NOT_REACHED
    assert dict(found.failure.params) == {"host": HOST, "reason": "proxy", "proxy": proxy.address}


async def test_a_proxy_that_is_gone_is_named(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    with pytest.raises(httpx.HTTPError) as failed:
        await get(f"https://{HOST}/x", certificate)
    assert transport.translate(failed.value, HOST).failure.text("proxy") == "127.0.0.1:9"


async def test_a_proxy_that_was_entered_is_taken_at_once(
    proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    async with transport.open_client(ssl.create_default_context(cafile=certificate), 20) as http:
        with pytest.raises(httpx.ProxyError):
            await http.get(f"https://{HOST}/x")
        proxies.use_proxy(proxy.address)
        assert (await http.get(f"https://{HOST}/x")).text.startswith("GET ")
        proxies.use_proxy("")
        with pytest.raises(httpx.ProxyError):
            await http.get(f"https://{HOST}/x")
        monkeypatch.setenv("https_proxy", f"socks5://{proxy.address}")
        assert (await http.get(f"https://{HOST}/x")).text.startswith("GET ")
    assert [entry.partition(" ")[0] for entry in proxy.asked] == ["CONNECT", "SOCKS"]


def test_an_exception_holds_for_a_proxy_that_was_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "intranet.example")
    proxies.use_proxy("10.0.0.1:3128")
    assert read_proxies().find("https://intranet.example/") == ""
    assert read_proxies().find("https://example.com/") == "http://10.0.0.1:3128"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10.0.0.1:3128", "http://10.0.0.1:3128"),
        (" proxy.example ", "http://proxy.example"),
        ("SOCKS://h:1080/", "socks5h://h:1080"),
        ("[::1]:8080", "http://[::1]:8080"),
        ("", ""),
        ("gopher://x", ""),
        ("http://", ""),
        ("h:99999", ""),
        ("http://[::1", ""),
    ],
)
def test_what_people_write_for_a_proxy_is_read(text: str, found: str) -> None:
    assert proxies.parse_proxy(text) == found


@pytest.mark.parametrize(
    ("text", "has"), [("me:word@h:1", True), ("http://me@h", True), ("me:1/2@h:1", True), ("h:1", False), ("", False)]
)
def test_a_login_in_a_proxy_is_seen(text: str, has: bool) -> None:
    assert proxies.has_login(text) is has


@pytest.mark.parametrize("mark", ["/", "?", "#"])
def test_half_a_password_is_no_host(mark: str) -> None:
    assert proxies.parse_proxy(f"http://me:12{mark}3@h:1") == ""
    assert proxies.parse_proxy(f"http://me:12%2f3@h:1{mark}") == f"http://me:12%2f3@h:1{mark}".rstrip("/")


@pytest.mark.parametrize("ending", ["reset", "open"])
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("by", ["http", "socks5h"])
async def test_an_early_answer_comes_through_a_proxy(
    proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch, by: str, scheme: str, ending: str
) -> None:
    monkeypatch.setenv("all_proxy", f"{by}://{proxy.address}")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate)
    async with refusing_server(413, "too large", ending, context if scheme == "https" else None) as port:
        proxy._origin_port = proxy._tls_port = port
        async with transport.open_client(ssl.create_default_context(cafile=certificate), 20) as http:
            response = await http.put(f"{scheme}://{HOST}/x", content=bytes(8_000_000))
    assert (response.status_code, response.text) == (413, "too large")


async def test_a_reply_that_is_lost_behind_a_proxy_may_have_arrived(
    proxy: Proxy, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://{proxy.address}")
    proxy._origin_port = 9
    with pytest.raises(httpx.HTTPError) as failed:
        await get(f"http://{HOST}/x", certificate)
    assert transport.translate(failed.value, HOST).kind is Kind.CONNECTION_LOST
