"""A live preview: serve the built site, rebuild on every change, reload the browser.

The last good site stays when a rebuild fails; the browser then shows the problems over it. Nothing
of this is in a published page: the script is added to pages as they are sent.
"""

import html
import socket
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from glossator.project.watched import matters

PORT = 8000
PORTS_TRIED = 20
_EVENTS = "/.glossator/events"
_SCRIPT = "/.glossator/reload.js"
_STYLE = "/.glossator/problems.css"
# A waiting browser is told something at least this often, so that a closed tab is noticed.
_HEARTBEAT_SECONDS = 15.0
_DEBOUNCE_MS = 400  # an editor's save is several changes: at most this long they are one
_QUIET_MS = 500

_RELOAD_JS = b"""\
(function () {
  var source = new EventSource("/.glossator/events");
  source.addEventListener("built", function () { location.reload(); });
}());
"""
_PROBLEMS_CSS = b"""\
#glossator-problems { position: fixed; inset: auto 0 0 0; z-index: 99; max-height: 50vh;
  overflow: auto; margin: 0; padding: 1rem 1.5rem; background: #1f1c17; color: #fcfaf5;
  font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; }
"""


class Preview:
    """What the browser should see: the number of the last build and what was wrong with it."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._build = 0
        self.problems = ""

    def built(self, problems: str) -> None:
        """Tell every waiting browser that a build has ended, with `problems` as text."""
        with self._changed:
            self._build += 1
            self.problems = problems
            self._changed.notify_all()

    def wait(self, seen: int, seconds: float) -> int:
        """The number of the last build, after it passed `seen` or `seconds` went by."""
        with self._changed:
            self._changed.wait_for(lambda: self._build > seen, timeout=seconds)
            return self._build

    @property
    def number(self) -> int:
        """The number of the last build."""
        with self._changed:
            return self._build


def serve(
    out: Path,
    watched: Callable[[], tuple[Path, ...]],
    rebuild: Callable[[], str],
    preview: Preview,
    *,
    host: str,
    port: int | None,
    announce: Callable[[str], None],
) -> None:
    """Serve `out` at `host`, rebuild whenever something changes in the folders that
    `watched` names at the time, until interrupted.

    `port` None: 8000 or the next free one. `rebuild` builds, and returns the problems to show, as
    text; it is called once before anything is served. Raises OSError if no port is free, and
    ModuleNotFoundError without watchfiles.
    """
    changes = _changes(watched, out)
    next(changes)  # watching has begun: no save between the first build and here is missed
    preview.built(rebuild())
    server = _server(out, preview, host, port)
    shown = "localhost" if host in ("127.0.0.1", "::1") else host
    announce(f"http://{shown}:{server.server_address[1]}/")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        for changed in changes:
            if changed:
                preview.built(rebuild())
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()
        server.server_close()


def _server(out: Path, preview: Preview, host: str, port: int | None) -> ThreadingHTTPServer:
    handler = partial(_Handler, directory=str(out), preview=preview)
    ports = [port] if port is not None else range(PORT, PORT + PORTS_TRIED)
    problem: OSError | None = None
    for candidate in ports:
        try:
            return _Server((host, candidate), handler)
        except OSError as error:
            problem = error
    raise problem or OSError("no port to try")


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that closed its tab is no error; anything else is shown."""
        import sys

        if not isinstance(sys.exc_info()[1], ConnectionError | socket.timeout):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {  # noqa: RUF012 - the base class's own shape
        **SimpleHTTPRequestHandler.extensions_map,
        ".md": "text/markdown; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
        ".xml": "application/xml",
        ".woff2": "font/woff2",
        ".js": "text/javascript",
    }

    def __init__(self, *args: object, preview: Preview, directory: str) -> None:
        self._preview = preview
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        path = self.path.split("?")[0].split("#")[0]
        if path == _EVENTS:
            self._send_events()
        elif path == _SCRIPT:
            self._send(_RELOAD_JS, "text/javascript")
        elif path == _STYLE:
            self._send(_PROBLEMS_CSS, "text/css")
        elif page := self._page(path):
            status, content = page
            self._send(self._with_reload(content), "text/html; charset=utf-8", status)
        else:
            super().do_GET()

    def list_directory(self, path: object) -> None:
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the terminal is for what the owner can put right."""

    def _page(self, path: str) -> tuple[HTTPStatus, bytes] | None:
        """The page at `path` as a host would send it: `x` for `x.html`, 404.html for nothing."""
        target = Path(self.translate_path(path))
        if target.is_dir() and path.endswith("/"):
            target /= "index.html"
        candidates = [target, target.with_name(target.name + ".html")]
        for candidate in candidates:
            if candidate.suffix == ".html" and candidate.is_file():
                return HTTPStatus.OK, candidate.read_bytes()
        if target.exists():
            return None
        missing = Path(str(self.directory)) / "404.html"
        return (HTTPStatus.NOT_FOUND, missing.read_bytes()) if missing.is_file() else None

    def _with_reload(self, content: bytes) -> bytes:
        added = f'<script src="{_SCRIPT}" defer></script>'
        if self._preview.problems:
            added += f'<link rel="stylesheet" href="{_STYLE}"><pre id="glossator-problems">'
            added += html.escape(self._preview.problems) + "</pre>"
        # Our pages carry a policy that allows only the site's own files; these are such.
        return content.replace(b"</body>", added.encode() + b"</body>", 1)

    def _send(self, content: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def _send_events(self) -> None:
        """Server-Sent Events: one `built` for every build after the page was asked for."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        seen = self._preview.number
        for message in self._messages(seen):
            self.wfile.write(message)
            self.wfile.flush()

    def _messages(self, seen: int) -> Iterator[bytes]:
        yield b": waiting\n\n"
        while True:
            number = self._preview.wait(seen, _HEARTBEAT_SECONDS)
            yield b"event: built\ndata: \n\n" if number > seen else b": still here\n\n"
            seen = number


def _changes(watched: Callable[[], tuple[Path, ...]], out: Path) -> Iterator[bool]:
    """Whether something in the `watched` folders has changed: False once watching has begun and
    whenever nothing did for a while. Ends when interrupted. Changes while nobody asks are kept.
    """
    import watchfiles

    inside = out.resolve()
    folders = watched()
    others = False  # whether other folders than before are watched now
    while True:
        for changes in watchfiles.watch(
            *folders,
            watch_filter=partial(_matters, folders, inside),
            raise_interrupt=True,
            debounce=_DEBOUNCE_MS,
            step=50,
            rust_timeout=_QUIET_MS,
            yield_on_timeout=True,
        ):
            yield bool(changes) or others  # something may have changed before these were watched
            now = watched()
            others = now != folders  # site.yml names other ones, or one has come or gone
            if others:
                folders = now
                break


def _matters(folders: tuple[Path, ...], out: Path, change: object, path: str) -> bool:
    return matters(Path(path), folders, out)
