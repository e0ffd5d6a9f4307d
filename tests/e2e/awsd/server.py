"""A server on 127.0.0.1 that speaks HTTP/1.1 by hand, so that it can also speak it badly.

Each request has its signature checked (sigv4.py). One that is in order takes the next item of the
script; when the script is used up it gets the canned answer of its service (canned.py). An item is a
list of what is done one after the other: bytes are written, and

  CLOSE  the connection is closed      RESET  the same by RST      DRIP  from here on byte by byte

What came in is in `requests`; each knows its connection's number.
"""

import asyncio
import email.utils
import socket
import struct
import threading
import time

from . import canned, sigv4

CLOSE, RESET, DRIP = object(), object(), object()
MOST = 1 << 20  # bytes of a request
REASONS = {100: "Continue", 103: "Early Hints", 200: "OK", 204: "No Content"}


class Request:
    def __init__(self, connection, method, target, headers, body):
        self.connection, self.method, self.headers, self.body = connection, method, headers, body
        self.path, _, self.query = target.partition("?")
        self.claim, self.refused = None, None

    def header(self, name):
        return next((value for known, value in self.headers if known == name), "")


def reply(body, status=200, headers=(), length=True):
    """One whole reply."""
    body = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Word')}"]
    lines += [f"{name}: {value}" for name, value in headers]
    if length:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


class Awsd:
    """Runs in a thread of its own; `script` may be filled before each request."""

    def __init__(self, keys):
        self.keys, self.script, self.requests = keys, [], []
        self.ahead = 0  # seconds by which the server's clock is ahead
        self.connections = 0
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        self.thread = threading.Thread(target=self.run, args=(ready,), daemon=True)
        self.thread.start()
        ready.wait()
        self.port = self.server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def run(self, ready):
        asyncio.set_event_loop(self.loop)
        start = asyncio.start_server(self.serve, "127.0.0.1", 0, limit=MOST)
        self.server = self.loop.run_until_complete(start)
        ready.set()
        self.loop.run_forever()
        self.server.close()
        self.loop.run_until_complete(asyncio.sleep(0))
        self.loop.close()

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()

    def clear(self):
        self.script, self.requests, self.connections, self.ahead = [], [], 0, 0

    def now(self):
        return time.time() + self.ahead

    async def serve(self, reader, writer):
        self.connections += 1
        number = self.connections
        writer.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            while request := await self.read(number, reader):
                self.requests.append(request)
                await self.carry_out(self.decide(request), writer)
                if writer.is_closing():
                    break
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def read(self, number, reader):
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return None
        first, *lines = head.decode("latin-1").rstrip("\r\n").split("\r\n")
        method, target, _ = first.split(" ")
        headers = [(n.strip().lower(), v.strip()) for n, _, v in (line.partition(":") for line in lines)]
        length = int(dict(headers).get("content-length", "0"))
        body = await reader.readexactly(length)
        return Request(number, method, target, headers, body)

    def decide(self, request):
        date = ("Date", email.utils.formatdate(self.now(), usegmt=True))
        try:
            sigv4.check(request, self.keys, self.now())
        except sigv4.Refused as refused:
            request.refused = refused
            status, kind, body = canned.refusal(request, refused)
            return [reply(body, status, [("Content-Type", kind), date])]
        if self.script:
            return self.script.pop(0)
        kind, body = canned.answer(request)
        return [reply(body, 200, [("Content-Type", kind), date])]

    async def carry_out(self, actions, writer):
        drip = False
        for action in actions:
            if action is DRIP:
                drip = True
            elif action is CLOSE:
                writer.close()
            elif action is RESET:
                linger = struct.pack("ii", 1, 0)
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                writer.transport.abort()
            else:
                for piece in [bytes([b]) for b in action] if drip else [action]:
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0)
