"""A proxy between the program and the emulator: it notes each call, and does harm when told to.

`fault(call)` decides the fate of a request:
  None    it is forwarded, and the reply goes back
  "drop"  it never arrives: the connection is closed
  "lose"  it arrives, and the reply is lost
  "500"   it never arrives, and the answer is a server error
  "html"  it never arrives, and the answer is a web page
  "half"  it arrives, and half of the reply goes back
  "hang"  it never arrives, and there is no answer
`watch(call, moment)` is told of "request" (before it is forwarded) and "reply" (before it goes back).
"""

import http.client
import re
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

READS = ("Describe", "Get", "List", "Head")
PAGE = b"<!DOCTYPE html><html><body><h1>It works!</h1></body></html>"
ERROR = b"<Response><Errors><Error><Code>InternalError</Code></Error></Errors></Response>"


class Call:
    def __init__(self, number, method, path, headers, body):
        scope = re.search(
            r"Credential=[^/]*/\d+/([^/]+)/([^/]+)/", headers.get("Authorization", "")
        )
        self.number = number
        self.region, self.service = scope.groups() if scope else (None, None)
        form = urllib.parse.parse_qs(body.decode("utf-8", "replace"))
        self.action = form["Action"][0] if "Action" in form else method + " " + path
        self.signed = scope is not None
        self.body = body
        self.status = None

    @property
    def mutates(self):
        word = self.action.split(" ")[0]
        return word not in ("GET", "HEAD") and not word.startswith(READS)

    def __repr__(self):
        return f"{self.service} {self.action} in {self.region}: {self.status}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1

    def log_message(self, *_):
        pass

    def forward(self, body):
        link = http.client.HTTPConnection("127.0.0.1", self.server.target, timeout=60)
        try:
            link.putrequest(self.command, self.path, skip_host=True, skip_accept_encoding=True)
            for name, value in self.headers.items():
                if name.lower() not in ("connection", "expect"):
                    link.putheader(name, value)
            link.endheaders(body)
            reply = link.getresponse()
            return reply.status, reply.getheaders(), reply.read()
        finally:
            link.close()

    def answer(self, status, headers, body, cut=None):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                self.send_header(name, value)
        if self.command != "HEAD" or cut is None:
            length = len(body)
            if self.command == "HEAD":
                length = dict((k.lower(), v) for k, v in headers).get("content-length", 0)
            self.send_header("Content-Length", str(length))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body if cut is None else body[:cut])
        self.wfile.flush()

    def carry_out(self, call, body):
        fate = self.server.fault(call)
        self.server.watch(call, "request")
        if fate == "hang":
            self.server.closing.wait()
            self.close_connection = True
            return
        if fate == "drop":
            self.close_connection = True
            return
        if fate == "500":
            call.status = 500
            self.answer(500, [("Content-Type", "text/xml")], ERROR)
            return
        if fate == "html":
            call.status = 200
            self.answer(200, [("Content-Type", "text/html")], PAGE)
            return
        call.status, headers, reply = self.forward(body)
        self.server.watch(call, "reply")
        if fate == "lose":
            self.close_connection = True
            return
        if fate == "half":
            self.answer(call.status, headers, reply, len(reply) // 2)
            self.close_connection = True
            return
        self.answer(call.status, headers, reply)

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        call = self.server.note(self.command, self.path, self.headers, body)
        try:
            self.carry_out(call, body)
        except OSError:
            self.close_connection = True
        finally:
            self.server.leave()

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = handle_any


class Proxy(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, target):
        super().__init__(("127.0.0.1", 0), Handler)
        self.target = target
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.closing = threading.Event()
        self.changed = threading.Condition()
        self.under_way = 0
        self.clear()
        threading.Thread(target=self.serve_forever, args=(0.05,), daemon=True).start()

    def clear(self):
        """Forgets what was noted, and does no more harm."""
        self.calls = []
        self.fault = lambda call: None
        self.watch = lambda call, moment: None

    def handle_error(self, request, client_address):
        pass  # a client that was killed

    def note(self, method, path, headers, body):
        with self.changed:
            self.under_way += 1
            call = Call(len(self.calls), method, path, headers, body)
            self.calls.append(call)
            return call

    def leave(self):
        with self.changed:
            self.under_way -= 1
            self.changed.notify_all()

    def settle(self):
        """Waits until what had left for the cloud has arrived."""
        with self.changed:
            if not self.changed.wait_for(lambda: self.under_way == 0, timeout=60):
                raise TimeoutError("requests are still under way")

    def mutating(self):
        return [call for call in self.calls if call.mutates]

    def stop(self):
        self.closing.set()
        self.shutdown()
        self.server_close()
