"""Addresses: pages fetched from a server of our own, and where no page is fetched from."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address
from time import sleep

import pytest

from factx.article import Article
from factx.inputs import Intake, read_articles
from factx.inputs.openweb import is_open
from factx.version import __version__
from tests.inputs.reading import said

TEXT = "Three people were hurt in Kiruna on Monday."
PRIVATE = Intake(private=True)


class Site(BaseHTTPRequestHandler):
    """A site with a page, a missing page, and redirects."""

    agents: list[str] = []  # noqa: RUF012

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        status, headers = {
            "/news/storm.txt": (200, {}),
            "/short": (200, {"Content-Length": "9999"}),
            "/moved": (302, {"Location": "/news/storm.txt"}),
            "/file": (302, {"Location": "file:///etc/passwd"}),
            "/ftp": (302, {"Location": "ftp://127.0.0.1/x"}),
            "/inside": (302, {"Location": f"http://127.0.0.2:{self.connection.getsockname()[1]}/news/storm.txt"}),
            "/round": (302, {"Location": "/round"}),
        }.get(self.path, (404, {}))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if status == 200:
            self.wfile.write(TEXT.encode())

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/news/storm.txt", "/moved"])
def test_a_page_is_fetched(site: str, path: str) -> None:
    [article] = read_articles([f"{site}{path}"], PRIVATE)
    assert isinstance(article, Article) and (article.text, article.source) == (TEXT, f"{site}{path}")
    assert Site.agents[-1] == f"factx/{__version__}"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/none", "the server says 404 Not Found"),
        ("/short", "was cut short"),
        ("/a space", "the server says 404 Not Found"),
        ("/ü", "the server says 404 Not Found"),
        ("/file", "is not allowed"),
        ("/ftp", "unknown url type"),
        ("/round", "the server says 302"),
    ],
)
def test_what_is_no_page_is_told(site: str, path: str, message: str) -> None:
    [error] = read_articles([f"{site}{path}"], PRIVATE)
    assert message in str(error)


def test_this_machine_is_not_fetched_from_unless_told(site: str) -> None:
    before = len(Site.agents)
    [error] = read_articles([f"{site}/news/storm.txt"])
    assert "leads into a private network; say --allow-private" in str(error)
    assert len(Site.agents) == before


@pytest.mark.parametrize(
    "address", ["http://10.1.2.3/", "http://[::1]/", "http://169.254.169.254/x", "http://0.0.0.0/"]
)
def test_private_networks_are_left_alone(address: str) -> None:
    [message] = [str(error) for error in read_articles([address])]
    assert "private network" in message


def test_a_server_that_is_not_there_is_told() -> None:
    [message] = said(list(read_articles(["http://127.0.0.1:9/"], PRIVATE)))
    assert "cannot be fetched" in message


def test_a_name_that_changes_what_it_stands_for_leads_where_it_was_checked(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(site.rpartition(":")[2])
    answers = iter(["93.184.216.34", "127.0.0.1"])
    connected: list[object] = []

    def resolved(*_: object, **__: object) -> list[object]:
        return [(2, 1, 6, "", (next(answers), port))]

    def refused(place: object, *_: object) -> None:
        connected.append(place)
        raise ConnectionRefusedError("Connection refused")

    monkeypatch.setattr("socket.getaddrinfo", resolved)
    monkeypatch.setattr("socket.create_connection", refused)
    [error] = read_articles([f"http://news.example:{port}/news/storm.txt"])
    assert "Connection refused" in str(error) and connected == [("93.184.216.34", port)]


def test_a_redirect_into_a_private_network_is_not_followed(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factx.inputs.openweb.is_open", lambda address: str(address) != "127.0.0.2")
    before = len(Site.agents)
    [error] = read_articles([f"{site}/inside"])
    assert "private network" in str(error) and len(Site.agents) == before + 1


@pytest.mark.parametrize("address", ["64:ff9b::7f00:1", "2002:7f00:1::", "::ffff:10.0.0.1"])
def test_an_old_address_inside_of_a_new_one_is_seen(address: str) -> None:
    assert not is_open(ip_address(address))


@pytest.mark.parametrize(
    "address",
    ["64:ff9b:1::7f00:1", "64:ff9b::a00:1", "fec0::1", "::127.0.0.1", "::10.0.0.1", "::1", "::", "fe80::1", "fc00::1"],
)
def test_addresses_that_are_no_longer_in_use_lead_nowhere(address: str) -> None:
    assert not is_open(ip_address(address))


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
)
def test_addresses_of_the_open_web_are_open(address: str) -> None:
    assert is_open(ip_address(address))


@pytest.mark.parametrize("address", ["http://[fec0::1]/", "http://[::127.0.0.1]/", "https://[fec0::1]/"])
def test_old_private_addresses_are_left_alone(address: str) -> None:
    [error] = read_articles([address])
    assert "leads into a private network" in str(error)


@pytest.mark.parametrize(
    ("host", "written"),
    [("новости.рф", "xn--b1amnebsh.xn--p1ai"), ("x" * 70 + "é.org", "its registry does, with xn--")],
)
def test_a_host_beyond_ascii_is_told_how_it_is_written(host: str, written: str) -> None:
    [error] = read_articles([f"https://{host}/a"])
    assert str(error).endswith(f"/a: names a host with letters beyond ASCII; write it as {written}")


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 200 O",
        b"HTTP/1.1 200 OK\r\nX-Drip: ",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n",
        b"\x16\x03\x03\x3f\x00",
    ],
    ids=["status line", "header", "chunk size", "body", "handshake"],
)
def test_a_server_that_drips_is_left(said: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factx.inputs.fetching.LONGEST", 0.5)
    scheme = "http" if said.startswith(b"HTTP") else "https"
    with dripping(said) as port:
        [error] = read_articles([f"{scheme}://127.0.0.1:{port}/"], PRIVATE)
    assert "did not end within 0.5 seconds; try again, or save it" in str(error)


def test_redirects_are_part_of_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factx.inputs.fetching.LONGEST", 0.5)
    with dripping(b"HTTP/1.1 200 O") as second, dripping(b"", f"http://127.0.0.1:{second}/") as first:
        [error] = read_articles([f"http://127.0.0.1:{first}/"], PRIVATE)
    assert "did not end within 0.5 seconds" in str(error)


@contextmanager
def dripping(said: bytes, elsewhere: str = "") -> Iterator[int]:
    """Serve one connection: say something, then digits for ever, a byte at a time; or lead elsewhere. Give the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=drip, args=(server, said, elsewhere), daemon=True).start()
        yield server.getsockname()[1]


def drip(server: socket.socket, said: bytes, elsewhere: str) -> None:
    """Answer one connection until it is closed."""
    connection, _ = server.accept()
    with connection, suppress(OSError):
        if elsewhere:
            connection.recv(2**16)
            sleep(0.1)
            connection.sendall(f"HTTP/1.1 302 Found\r\nLocation: {elsewhere}\r\nContent-Length: 0\r\n\r\n".encode())
            return
        connection.sendall(said)
        while True:
            sleep(0.02)
            connection.sendall(b"1")
