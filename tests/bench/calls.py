#!/usr/bin/env python3
"""Calls and signatures beside their peers, in one run on the same machine.

  calls.py --drivers DIR [--python PROGRAM] [--calls N]

nginx serves one canned answer of STS on loopback, on a port and a configuration of its own, one worker.
Against it: the client (bench_calls), a boto3 loop, and wrk, which only sends and receives bytes: the limit.
Signatures: bench_sign beside the hashing alone that is in one, and beside botocore. PROGRAM is a Python
that has boto3 (the virtual environment of the tests).
"""

import argparse
import json
import os
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

from bench import RESULTS, row

IN_FLIGHT = 64
ROUNDS = 3
ANSWER = (
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
    "<Arn>arn:aws:iam::123456789012:user/bench</Arn><UserId>AIDAEXAMPLE</UserId><Account>123456789012</Account>"
    "</GetCallerIdentityResult><ResponseMetadata><RequestId>01234567-89ab-cdef-0123-456789abcdef</RequestId>"
    "</ResponseMetadata></GetCallerIdentityResponse>"
)
NGINX = """
daemon off; worker_processes 1; pid {dir}/pid; error_log {dir}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off; keepalive_requests 100000000; client_body_temp_path {dir}/body; proxy_temp_path {dir}/proxy;
  fastcgi_temp_path {dir}/fastcgi; uwsgi_temp_path {dir}/uwsgi; scgi_temp_path {dir}/scgi;
  server {{ listen 127.0.0.1:{port}; location / {{ default_type text/xml; return 200 '{answer}'; }} }}
}}
"""
WRK = """
wrk.method = "POST"
wrk.body = "Action=GetCallerIdentity&Version=2011-06-15"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
"""
BOTO = """
import json, sys, time
import boto3
client = boto3.client("sts", region_name="us-east-1", endpoint_url=sys.argv[1],
                      aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret")
client.get_caller_identity()
wall, cpu = time.perf_counter(), time.process_time()
for _ in range(int(sys.argv[2])):
    assert client.get_caller_identity()["Account"] == "123456789012"
print(json.dumps({"seconds": time.perf_counter() - wall, "cpu": time.process_time() - cpu}))
"""
BOTO_SIGN = """
import json, time
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
auth = SigV4Auth(Credentials("AKIDEXAMPLE", "secret"), "ec2", "us-east-1")
headers = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
best = 1e9
for _ in range(5):
    begin = time.process_time()
    for _ in range(2000):
        auth.add_auth(AWSRequest("POST", "https://ec2.us-east-1.amazonaws.com/", headers, b"a" * 170))
    best = min(best, (time.process_time() - begin) / 2000)
print(json.dumps({"sign": best * 1e6}))
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Nginx:
    def __init__(self, program, work):
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        (work / "nginx.conf").write_text(NGINX.format(dir=work, port=port, answer=ANSWER))
        self.process = subprocess.Popen(
            [program, "-p", str(work), "-e", str(work / "error.log"), "-c", str(work / "nginx.conf")]
        )
        end = time.monotonic() + 10
        while time.monotonic() < end and self.process.poll() is None:
            try:
                return socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                time.sleep(0.02)
        raise RuntimeError("nginx does not start:\n" + (work / "error.log").read_text())

    def stop(self):
        self.process.terminate()
        self.process.wait()


def output_of(*args):
    return json.loads(subprocess.run(args, check=True, capture_output=True, text=True).stdout)


class Rate:
    """Of calls: how many a second, and microseconds of CPU for each; the median of some rounds."""

    def __init__(self, calls, rounds):
        self.each_second = statistics.median(calls / r["seconds"] for r in rounds)
        self.cpu = statistics.median(r["cpu"] / calls * 1e6 for r in rounds)


def ours(driver, url, calls, in_flight):
    args = (driver, url, str(calls), str(in_flight))
    return Rate(calls, [output_of(*args) for _ in range(ROUNDS)])


def boto3(python, url, calls):
    return Rate(calls, [output_of(python, "-c", BOTO, url, str(calls))])


def wrk(program, url, work):
    """Calls a second."""
    (work / "post.lua").write_text(WRK)
    args = [program, "-t1", f"-c{IN_FLIGHT}", "-d3s", "-s", str(work / "post.lua"), url]
    text = subprocess.run(args, check=True, capture_output=True, text=True).stdout
    [line] = [line for line in text.splitlines() if line.startswith("Requests/sec")]
    return float(line.split()[1])


def compare_calls(arguments, url, work):
    driver = str(arguments.drivers / "bench_calls")
    one = ours(driver, url, arguments.calls // 4, 1)
    many = ours(driver, url, arguments.calls, IN_FLIGHT)
    row(f"one call, {IN_FLIGHT} in flight: CPU", f"{many.cpu:.1f} us", "-", "-", "40 us", many.cpu <= 40)
    row("one call, one at a time: CPU", f"{one.cpu:.1f} us", "-", "-", "", None)
    peer = boto3(arguments.python, url, max(200, arguments.calls // 50)) if arguments.python else None
    if peer:
        row("  beside boto3: CPU", f"{many.cpu:.1f} us", f"{peer.cpu:.0f} us", f"1/{peer.cpu / many.cpu:.0f}",
            "1/20", peer.cpu / many.cpu >= 20)  # fmt: skip
        row("  beside boto3: calls a second", f"{many.each_second:.0f}", f"{peer.each_second:.0f}",
            f"x{many.each_second / peer.each_second:.0f}", "", None)  # fmt: skip
    limit = shutil.which("wrk")
    if limit:
        most = wrk(limit, url, work)
        share = many.each_second / most
        row(f"calls a second beside wrk, {IN_FLIGHT} in flight", f"{many.each_second:.0f}", f"{most:.0f}", f"{share:.2f}",
            "a fifth", share >= 0.2)  # fmt: skip


def compare_signatures(arguments):
    own = output_of(str(arguments.drivers / "bench_sign"))
    sign, raw = own["sign"], own["hash"]
    row("one signature of a 170-byte form post", f"{sign:.2f} us", "-", "-", "2 us", sign <= 2)
    row("  beside its hashing alone", f"{sign:.2f} us", f"{raw:.2f} us", f"x{sign / raw:.1f}", "", None)
    if arguments.python:
        peer = output_of(arguments.python, "-c", BOTO_SIGN)["sign"]
        row("  beside botocore", f"{sign:.2f} us", f"{peer:.1f} us", f"1/{peer / sign:.0f}", "", None)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--drivers", required=True, type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("--python", help="one that has boto3")
    parser.add_argument("--calls", type=int, default=40000)
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin")
    if not program:
        sys.exit("calls.py: nginx is not installed (Debian: nginx-light)")
    print(f"{'calls':<40} {'skald':>11} {'peer':>12} {'ratio':>9}   {'target':<22}")
    compare_signatures(arguments)
    with tempfile.TemporaryDirectory(prefix="skald-bench-") as name:
        work = pathlib.Path(name)
        nginx = Nginx(program, work)
        try:
            compare_calls(arguments, nginx.url, work)
        finally:
            nginx.stop()
    missed = sum(1 for ok in RESULTS if ok is False)
    print(f"\n{missed} targets missed" if missed else "\nall targets met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
