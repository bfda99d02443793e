"""Addresses: pages fetched from a server of our own, and where no page is fetched from."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address

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
