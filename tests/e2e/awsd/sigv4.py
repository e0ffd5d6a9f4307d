"""Signature Version 4 as a service checks it, written from AWS's description alone: it shares nothing
with the program, nor with botocore.

Checked beside the signature: the body's hash, the date against the server's clock, that the scope
belongs to the date, and that every header a service insists on is signed.
"""

import datetime
import hashlib
import hmac
import urllib.parse

ALGORITHM = "AWS4-HMAC-SHA256"
UNSIGNED = "UNSIGNED-PAYLOAD"
SAFE = "-_.~"
SKEW = {"s3": 15 * 60}  # seconds; else five minutes
WEEK = 7 * 24 * 3600


class Refused(Exception):
    def __init__(self, kind, message):
        super().__init__(message)
        self.kind = kind  # "missing", "key", "skew", "expired", "scope", "hash", "signature"


def encode(text):
    return urllib.parse.quote(text, safe=SAFE)


def canonical_path(path, service):
    if service == "s3":
        return "/".join(encode(urllib.parse.unquote(part)) for part in path.split("/"))
    kept = []
    for part in path.split("/"):
        if part == "..":
            kept = kept[:-1]
        elif part not in ("", "."):
            kept.append(encode(part))
    return "/" + "/".join(kept) + ("/" if kept and path.endswith("/") else "")


def canonical_query(pairs):
    return "&".join(f"{k}={v}" for k, v in sorted((encode(k), encode(v)) for k, v in pairs))


def query_pairs(query):
    pairs = []
    for part in query.split("&") if query else []:
        name, _, value = part.partition("=")
        pairs.append((urllib.parse.unquote(name), urllib.parse.unquote(value)))
    return pairs


def signing_key(secret, day, region, service):
    key = ("AWS4" + secret).encode()
    for part in (day, region, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    return key


def moment(text):
    try:
        stamp = datetime.datetime.strptime(text, "%Y%m%dT%H%M%SZ")
    except ValueError:
        raise Refused("missing", f"not a date: {text!r}") from None
    return stamp.replace(tzinfo=datetime.timezone.utc).timestamp()


class Claim:
    """What a request says of itself, in its headers or in its query."""

    def __init__(self, credential, signed, signature, date, payload, pairs, expires=None):
        parts = credential.split("/")
        if len(parts) != 5 or parts[4] != "aws4_request":
            raise Refused("scope", f"not a credential scope: {credential}")
        self.key, self.day, self.region, self.service = parts[:4]
        self.signed, self.signature = signed.split(";"), signature
        self.date, self.payload, self.pairs, self.expires = date, payload, pairs, expires


def from_headers(request):
    kind, _, rest = request.header("authorization").partition(" ")
    if kind != ALGORITHM:
        raise Refused("missing", "the request is not signed")
    fields = dict(part.strip().partition("=")[::2] for part in rest.split(","))
    return Claim(
        fields.get("Credential", ""), fields.get("SignedHeaders", ""), fields.get("Signature", ""),
        request.header("x-amz-date"), request.header("x-amz-content-sha256"),
        query_pairs(request.query),
    )  # fmt: skip


def from_query(request):
    pairs = query_pairs(request.query)
    named = dict(pairs)
    if named.get("X-Amz-Algorithm") != ALGORITHM:
        raise Refused("missing", "another algorithm")
    service = named.get("X-Amz-Credential", "").split("/")[3:4]
    empty = hashlib.sha256(b"").hexdigest()
    return Claim(
        named.get("X-Amz-Credential", ""), named.get("X-Amz-SignedHeaders", ""), named.get("X-Amz-Signature", ""),
        named.get("X-Amz-Date", ""), UNSIGNED if service == ["s3"] else empty,
        [pair for pair in pairs if pair[0] != "X-Amz-Signature"], int(named.get("X-Amz-Expires", "0")),
    )  # fmt: skip


def check_time(claim, now):
    age = now - moment(claim.date)
    if claim.expires is not None:
        if not 0 < claim.expires <= WEEK or age > claim.expires:
            raise Refused("expired", "Request has expired")
        age = min(age, 0)
    if abs(age) > SKEW.get(claim.service, 5 * 60):
        raise Refused("skew", f"Signature expired or not yet current: {age:.0f} s off")
    if not claim.date.startswith(claim.day):
        raise Refused("scope", "the scope's day is not the date's")


def check_headers(request, claim):
    must = {"host"} | {name for name, _ in request.headers if name.startswith("x-amz-")}
    if missing := must - set(claim.signed):
        raise Refused("signature", f"headers that must be signed: {sorted(missing)}")
    if claim.signed != sorted(claim.signed):
        raise Refused("signature", "signed headers are not sorted")


def check_body(request, claim):
    if claim.payload in ("", UNSIGNED):
        if claim.expires is None and claim.payload == "":
            raise Refused("hash", "x-amz-content-sha256 is missing")
        return
    if claim.payload != hashlib.sha256(request.body).hexdigest():
        raise Refused("hash", "x-amz-content-sha256 is not the body's")


def canonical_headers(request, signed):
    lines = []
    for wanted in signed:
        values = [" ".join(value.split()) for name, value in request.headers if name == wanted]
        lines.append(f"{wanted}:{','.join(values)}\n")
    return "".join(lines)


def signature(request, claim, secret):
    canonical = "\n".join([
        request.method, canonical_path(request.path, claim.service), canonical_query(claim.pairs),
        canonical_headers(request, claim.signed), ";".join(claim.signed), claim.payload,
    ])  # fmt: skip
    scope = "/".join([claim.day, claim.region, claim.service, "aws4_request"])
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = "\n".join([ALGORITHM, claim.date, scope, hashed])
    key = signing_key(secret, claim.day, claim.region, claim.service)
    return hmac.new(key, to_sign.encode(), hashlib.sha256).hexdigest()


def check(request, keys, now):
    """The claim of a request that is in order; Refused otherwise. `keys` is {id: secret}."""
    claim = from_query(request) if "X-Amz-Algorithm=" in request.query else from_headers(request)
    request.claim = claim
    if claim.key not in keys:
        raise Refused("key", "The security token included in the request is invalid.")
    check_time(claim, now)
    check_headers(request, claim)
    check_body(request, claim)
    if not hmac.compare_digest(signature(request, claim, keys[claim.key]), claim.signature):
        raise Refused("signature", "The request signature we calculated does not match.")
    return claim
