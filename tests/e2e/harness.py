"""What the end-to-end tests share: an emulator, the program, and a look at the cloud from outside."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

# The emulator and boto3 are in an environment of their own: the same program goes on there.
VENV = os.environ.get("SKALD_VENV")
if VENV and pathlib.Path(sys.prefix).resolve() != pathlib.Path(VENV).resolve():
    python = str(pathlib.Path(VENV) / "bin" / "python3")
    os.execv(python, [python, *sys.argv])

try:
    import boto3
    import botocore.config
    import moto  # noqa: F401
except ImportError as missing:
    print(f"skipped: {missing}; `./dev test` installs it")
    sys.exit(77)

from cloud import Cloud  # noqa: E402
from proxy import Proxy  # noqa: E402

TOP = pathlib.Path(__file__).resolve().parents[2]
PLANS = TOP / "plans"
SKALD = os.environ.get("SKALD_BIN", str(TOP / "build" / "skald"))
LIMIT = 240  # seconds: of one command
SANITIZER_EXIT = 99  # told apart from every exit status of the program


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def moto_server():
    return str(pathlib.Path(sys.executable).parent / "moto_server")


class Moto:
    """An emulator of AWS on a port of its own."""

    def __init__(self):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.keys = ("testing", "testing")
        self.clients = {}
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [moto_server(), "-H", "127.0.0.1", "-p", str(self.port)],
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=subprocess.STDOUT,
            env={**os.environ, "MOTO_EC2_LOAD_DEFAULT_AMIS": "false"},
        )
        self.await_ready()

    def await_ready(self):
        end = time.monotonic() + 60
        while time.monotonic() < end and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.stop()
        raise RuntimeError("moto_server does not start")

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.log.close()

    def tell(self, path, body=b""):
        plain = {"Content-Type": "text/plain"}
        request = urllib.request.Request(self.url + path, data=body, headers=plain)
        urllib.request.urlopen(request, timeout=60).read()

    def reset(self):
        self.tell("/moto-api/reset-auth", b"inf")
        self.tell("/moto-api/reset")
        self.use_keys("testing", "testing")

    def use_keys(self, key, secret):
        self.keys = (key, secret)
        self.clients = {}

    def check_signatures(self):
        """From here on only a user who may do everything gets in."""
        iam = self.client("iam", "us-east-1")
        iam.create_user(UserName="tester")
        iam.put_user_policy(
            UserName="tester",
            PolicyName="everything",
            PolicyDocument='{"Version": "2012-10-17", "Statement": '
            '[{"Effect": "Allow", "Action": "*", "Resource": "*"}]}',
        )
        key = iam.create_access_key(UserName="tester")["AccessKey"]
        self.use_keys(key["AccessKeyId"], key["SecretAccessKey"])
        self.tell("/moto-api/reset-auth", b"0")

    def client(self, service, region):
        if (service, region) not in self.clients:
            self.clients[service, region] = boto3.session.Session().client(
                service,
                region_name=region,
                endpoint_url=self.url,
                aws_access_key_id=self.keys[0],
                aws_secret_access_key=self.keys[1],
                config=botocore.config.Config(
                    s3={"addressing_style": "path"}, retries={"max_attempts": 0}
                ),
            )
        return self.clients[service, region]


class Result:
    def __init__(self, args, code, out, err):
        self.args, self.code, self.out, self.err = args, code, out, err

    def __str__(self):
        tail = lambda text: text if len(text) < 6000 else "[...]\n" + text[-6000:]
        return (
            f"skald {' '.join(self.args)}: exit {self.code}\n"
            f"--- standard output\n{tail(self.out)}\n--- standard error\n{tail(self.err)}"
        )


class Work:
    """A directory with plans in it, and the program run there."""

    def __init__(self, url, keys):
        self.dir = pathlib.Path(tempfile.mkdtemp(prefix="skald-e2e-"))
        self.url, self.keys = url, keys
        for plan in PLANS.glob("*.yaml"):
            shutil.copy(plan, self.dir)

    def remove(self):
        shutil.rmtree(self.dir, ignore_errors=True)

    def env(self):
        keep = ("PATH", "LD_LIBRARY_PATH", "TMPDIR")
        return {
            **{name: os.environ[name] for name in keep if name in os.environ},
            "HOME": str(self.dir),
            "AWS_ENDPOINT_URL": self.url,
            "AWS_ACCESS_KEY_ID": self.keys[0],
            "AWS_SECRET_ACCESS_KEY": self.keys[1],
            "ASAN_OPTIONS": f"exitcode={SANITIZER_EXIT}",
            "LSAN_OPTIONS": f"exitcode={SANITIZER_EXIT}",
            "UBSAN_OPTIONS": f"exitcode={SANITIZER_EXIT}:print_stacktrace=1",
        }

    def start(self, *args):
        return subprocess.Popen(
            [SKALD, *args],
            cwd=self.dir,
            env=self.env(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def finish(self, process, limit=LIMIT):
        try:
            out, err = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGABRT)
            out, err = process.communicate()
            err += f"\n[still running after {limit} s]"
        return Result(process.args[1:], process.returncode, out, err)

    def skald(self, *args):
        return self.finish(self.start(*args))

    def edit(self, plan, old, new):
        path = self.dir / plan
        text = path.read_text()
        if text.count(old) != 1:
            raise ValueError(f"{plan} has {text.count(old)} times {old!r}")
        path.write_text(text.replace(old, new))


class MotoCase(unittest.TestCase):
    """One emulator a class, emptied before each test."""

    signed = False
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.moto = Moto()
        cls.addClassCleanup(cls.moto.stop)
        cls.proxy = Proxy(cls.moto.port)
        cls.addClassCleanup(cls.proxy.stop)

    def setUp(self):
        self.fresh()

    def fresh(self):
        """An empty cloud and an empty directory."""
        self.moto.reset()
        if self.signed:
            self.moto.check_signatures()
        self.proxy.clear()
        self.cloud = Cloud(self.moto.client)
        self.work = Work(self.proxy.url, self.moto.keys)
        self.addCleanup(self.work.remove)

    def check(self, result, code):
        self.assertNotIn("Sanitizer", result.err, str(result))
        self.assertNotIn("runtime error", result.err, str(result))
        codes = code if isinstance(code, tuple) else (code,)
        self.assertIn(result.code, codes, str(result))
        return result

    def skald(self, *args, code=0):
        return self.check(self.work.skald(*args), code)

    def verify(self):
        self.skald("journal", "verify")

    def assert_empty(self, note=""):
        self.assertEqual(self.cloud.found(), {}, note)

    def assert_is(self, expected, note=""):
        """The cloud holds the expected number of each kind, and none of it twice."""
        found = self.cloud.found()
        wrong = {
            kind: found.get(kind, [])
            for kind in {*found, *expected}
            if len(found.get(kind, [])) != expected.get(kind, 0)
        }
        self.assertEqual(wrong, {}, f"{note}: not as many of these as planned")
        for kind, items in found.items():
            named = [address for _, address in items if address]
            self.assertEqual(len(named), len(set(named)), f"{note}: {kind}: {sorted(named)}")
