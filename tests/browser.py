"""A real Chromium for tests, and a server that has a site below a folder, as GitHub Pages does."""

import gzip
import io
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# Widths in pixels and colours: a phone in the dark and a desk by day are looked at in every run, what
# lies between in the full one.
LOOKS = [
    (390, "dark"),
    (1440, "light"),
    *(
        pytest.param(width, colours, marks=pytest.mark.full)
        for width, colours in ((390, "light"), (1024, "light"), (1024, "dark"), (1440, "dark"))
    ),
]
PREFIX = "/repo/"  # a project site's base path: mistakes with it show only below one
# What GitHub Pages sends packed.
PACKED = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
}


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser that CHROMIUM names; without one the tests fail, they are never skipped."""
    path = os.environ.get("CHROMIUM") or "/usr/bin/chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def serving(site: Path) -> Iterator[str]:
    """`site` at an address that ends with `PREFIX`; texts are packed, and what never changes from
    page to page is kept by browsers, as Pages has it."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}{PREFIX}"
    finally:
        server.shutdown()
        server.server_close()


def press(what: Locator, *, keys: bool) -> None:
    """`what`, by keys alone or by the pointer."""
    if keys:
        what.focus()
        what.press("Enter")
    else:
        what.click()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # a line stays open for the next request, as with Pages
    disable_nagle_algorithm = True

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return str(Path(self.directory) / "there is nothing outside the folder")
        return super().translate_path(path[len(PREFIX) - 1 :])

    def send_head(self) -> Any:
        """Texts packed for those who take them so; all else as the library has it."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() and self.path.endswith("/") else path
        kind = PACKED.get(path.suffix)
        if not kind or not path.is_file() or "gzip" not in self.headers.get("Accept-Encoding", ""):
            return super().send_head()
        content = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)

    def end_headers(self) -> None:
        if self.path.startswith(f"{PREFIX}static/"):
            self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Nothing."""


@contextmanager
def faultless(browser: Browser) -> Iterator[Page]:
    """A page of a wide screen; at the end, fail if anything on it was an error."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda told: faults.append(told.text) if told.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    yield page
    context.close()
    assert faults == []
