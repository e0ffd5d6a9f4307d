#!/usr/bin/env python3
"""Writes the operation models: the wire facts of every operation in operations.txt.

    generate.py [--models DIR] [--out DIR]

Reads the public API models that come with botocore (pip install botocore; --models names the
data directory of another copy) and writes SERVICE.c, one for each service, and services.c. Only
what goes over the wire is kept: no documentation. Output depends on the models and the list alone.
"""

import argparse
import gzip
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
NONE = 0xFFFF

KINDS = {
    "structure": "API_STRUCTURE", "list": "API_LIST", "map": "API_MAP", "string": "API_STRING",
    "character": "API_STRING", "byte": "API_INTEGER", "short": "API_INTEGER",
    "integer": "API_INTEGER", "long": "API_LONG", "bigdecimal": "API_DOUBLE",
    "biginteger": "API_LONG", "float": "API_FLOAT", "double": "API_DOUBLE",
    "boolean": "API_BOOLEAN", "blob": "API_BLOB", "timestamp": "API_TIMESTAMP",
}
TIMES = {None: "API_TIME_DEFAULT", "iso8601": "API_TIME_ISO8601",
         "unixTimestamp": "API_TIME_UNIX", "rfc822": "API_TIME_RFC822"}
LOCATIONS = {None: "API_BODY", "uri": "API_URI", "querystring": "API_QUERYSTRING",
             "header": "API_HEADER", "headers": "API_HEADERS", "statusCode": "API_STATUS_CODE"}
PROTOCOLS = {"ec2": "API_EC2", "query": "API_QUERY", "rest-xml": "API_REST_XML",
             "rest-json": "API_REST_JSON"}
# Traits that a model may put on the member or on its shape; the member's word counts.
TRAITS = (("flattened", "API_FLATTENED"), ("streaming", "API_STREAMING"),
          ("jsonvalue", "API_JSON_VALUE"), ("sensitive", "API_SENSITIVE"))
MEMBER_FLAGS = (("idempotencyToken", "API_IDEMPOTENCY_TOKEN"), ("xmlAttribute", "API_XML_ATTRIBUTE"),
                ("hostLabel", "API_HOST_LABEL"), ("eventstream", "API_EVENT_STREAM"))


def cstr(text):
    return "NULL" if text is None else json.dumps(text)


def flags(names):
    return " | ".join(names) if names else "0"


def namespace(traits, shape):
    """(uri, prefix) as C texts; the model writes a string or an object."""
    ns = traits.get("xmlNamespace", shape.get("xmlNamespace"))
    if isinstance(ns, str):
        ns = {"uri": ns}
    ns = ns or {}
    return cstr(ns.get("uri")), cstr(ns.get("prefix"))


class Tables:
    """The shapes and members reachable from the operations of one service."""

    def __init__(self, shapes):
        self.source = shapes
        self.index = {}     # shape name -> index
        self.scalars = {}   # row of a scalar -> index: alike scalars are one
        self.rows = []      # of shapes; structures are filled in after their members
        self.members = []

    def shape(self, name):
        if name in self.index:
            return self.index[name]
        shape = self.source[name]
        kind = "API_DOCUMENT" if shape.get("document") else KINDS[shape["type"]]
        if kind in ("API_STRUCTURE", "API_LIST", "API_MAP"):
            return self.aggregate(name, shape, kind)
        row = self.row(kind, (), 0, 0)
        if row not in self.scalars:
            self.scalars[row] = self.add(row)
        self.index[name] = self.scalars[row]
        return self.index[name]

    def add(self, row):
        self.rows.append(row)
        return len(self.rows) - 1

    @staticmethod
    def row(kind, names, first, count, name=None, code=None, status=0):
        return (f"{{{kind}, {flags(names)}, {status}, {first}, {count}, "
                f"{cstr(name)}, {cstr(code)}}}")

    def aggregate(self, name, shape, kind):
        at = self.index[name] = self.add(None)
        inner = self.inner_members(shape, kind)
        first = len(self.members)
        self.members += [None] * len(inner)
        names = [flag for trait, flag in (("union", "API_UNION"), ("wrapper", "API_WRAPPER"))
                 if shape.get(trait)]
        self.rows[at] = self.row(kind, names, first, len(inner))
        for place, (member, traits, extra) in enumerate(inner, first):
            self.members[place] = self.member(member, traits, extra)
        return at

    @staticmethod
    def inner_members(shape, kind):
        if kind == "API_LIST":
            return [(None, shape["member"], [])]
        if kind == "API_MAP":
            return [(None, shape["key"], []), (None, shape["value"], [])]
        required = shape.get("required", [])
        return [(name, traits, ["API_REQUIRED"] * (name in required)
                 + ["API_PAYLOAD"] * (shape.get("payload") == name))
                for name, traits in shape.get("members", {}).items()]

    def member(self, name, traits, extra):
        shape = self.source[traits["shape"]]
        wire = traits.get("locationName")
        if "API_PAYLOAD" in extra and wire in (None, name):
            wire = shape.get("locationName", wire)  # a shape's own name is for roots alone
        names = extra + [flag for trait, flag in MEMBER_FLAGS if traits.get(trait)]
        if shape.get("eventstream") and "API_EVENT_STREAM" not in names:
            names.append("API_EVENT_STREAM")
        kept = [flag for trait, flag in TRAITS if traits.get(trait, shape.get(trait))]
        if (name or "").lower().endswith("keyid"):  # the name of a key is no secret
            kept = [flag for flag in kept if flag != "API_SENSITIVE"]
        time = TIMES[traits.get("timestampFormat", shape.get("timestampFormat"))]
        uri, prefix = namespace(traits, shape)
        return (f"{{{cstr(name)}, {cstr(wire)}, "
                f"{cstr(traits.get('queryName'))}, {self.shape(traits['shape'])}, "
                f"{LOCATIONS[traits.get('location')]}, {flags(names)}, {time}, {flags(kept)}, "
                f"{uri}, {prefix}}}")

    def exception(self, name):
        shape = self.source[name]
        error = shape.get("error", {})
        names = ["API_EXCEPTION"] + ["API_SENDER_FAULT"] * bool(error.get("senderFault"))
        code = error.get("code")
        return self.row("API_STRUCTURE", names, 0, 0, name, code if code != name else None,
                        error.get("httpStatusCode", 0))


def operation_row(name, op, tables):
    http = op["http"]
    given = op.get("input", {})
    taken = op.get("output", {})
    demands = op.get("httpChecksumRequired") or op.get("httpChecksum", {}).get(
        "requestChecksumRequired")
    source = tables.source
    wire = source.get(given.get("shape"), {}).get("locationName", given.get("locationName"))
    uri, _ = namespace(given, source.get(given.get("shape"), {}))
    auth = op.get("authtype")
    names = ["API_UNSIGNED_BODY"] * (auth == "v4-unsigned-body" or bool(op.get("unsignedPayload")))
    names += ["API_ANONYMOUS"] * (auth == "none")
    names += ["API_CONTENT_MD5"] * bool(demands)
    return (f"{{{cstr(name)}, {cstr(http['method'])}, {cstr(http['requestUri'])}, "
            f"{cstr(op.get('endpoint', {}).get('hostPrefix'))}, "
            f"{tables.shape(given['shape']) if given else NONE}, "
            f"{tables.shape(taken['shape']) if taken else NONE}, "
            f"{cstr(wire)}, {uri}, {cstr(taken.get('resultWrapper'))}, {flags(names)}}}")


def table(kind, name, rows):
    if not rows:
        return ""
    body = "".join(f"\t{row},\n" for row in rows)
    return f"static const struct {kind} {name}[] = {{\n{body}}};\n\n"


HEAD = """/* Made by models/generate.py from the public API model; not edited by hand. */
/* clang-format off */
#include "aws/api.h"

"""


def service_file(service, model, names, scope):
    meta, ident = model["metadata"], service.replace("-", "_")
    tables = Tables(model["shapes"])
    operations, errors = [], set()
    for name in names:
        if name not in model["operations"]:
            sys.exit(f"operations.txt: {service} has no operation {name}")
        op = model["operations"][name]
        operations.append(operation_row(name, op, tables))
        errors.update(error["shape"] for error in op.get("errors", []))
    first = len(tables.rows)
    shapes = tables.rows + [tables.exception(name) for name in sorted(errors)]
    protocol = meta["protocol"]
    if protocol == "json":
        protocol = f"json_{meta['jsonVersion']}"
    constant = PROTOCOLS.get(protocol, "API_" + protocol.upper().replace(".", "_"))
    text = HEAD
    text += table("api_member", "members", tables.members)
    text += table("api_shape", "shapes", shapes)
    text += table("api_operation", "operations", operations)
    text += f"""extern const struct api_service api_service_{ident};

const struct api_service api_service_{ident} = {{
	.id = {cstr(service)},
	.service_id = {cstr(meta['serviceId'])},
	.version = {cstr(meta['apiVersion'])},
	.endpoint_prefix = {cstr(meta['endpointPrefix'])},
	.signing_name = {cstr(meta.get('signingName', meta['endpointPrefix']))},
	.target_prefix = {cstr(meta.get('targetPrefix'))},
	.xml_namespace = {cstr(meta.get('xmlNamespace'))},
	.protocol = {constant},
	.global = {'true' if scope else 'false'},
	.global_region = {cstr(scope)},
	.shapes = shapes,
	.members = {'members' if tables.members else 'NULL'},
	.operations = operations,
	.nshapes = {len(shapes)},
	.nmembers = {len(tables.members)},
	.noperations = {len(operations)},
	.exceptions = {first},
}};
"""
    return text


def services_file(services):
    idents = [name.replace("-", "_") for name in services]
    text = HEAD
    text += "".join(f"extern const struct api_service api_service_{i};\n" for i in idents)
    text += "\nconst struct api_service *const api_services[] = {\n"
    text += "".join(f"\t&api_service_{i},\n" for i in idents)
    text += f"}};\n\nconst size_t api_services_count = {len(idents)};\n"
    return text


def load(path):
    packed = path.with_name(path.name + ".gz")
    raw = gzip.decompress(packed.read_bytes()) if packed.exists() else path.read_bytes()
    return json.loads(raw)


def global_region(endpoints, prefix):
    """The region a service with one endpoint a partition is signed for; None: it is regional."""
    service = endpoints["partitions"][0]["services"].get(prefix, {})
    if service.get("isRegionalized", True):
        return None
    endpoint = service["endpoints"][service["partitionEndpoint"]]
    return endpoint["credentialScope"]["region"]


def read_list(path):
    wanted = {}
    for number, line in enumerate(path.read_text().splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if len(words) != 2:
            sys.exit(f"{path}:{number}: expected 'service operation'")
        wanted.setdefault(words[0], set()).add(words[1])
    return {service: sorted(names) for service, names in sorted(wanted.items())}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", type=pathlib.Path, help="botocore's data directory")
    parser.add_argument("--out", type=pathlib.Path, default=HERE)
    args = parser.parse_args()
    if not args.models:
        import botocore
        args.models = pathlib.Path(botocore.__file__).parent / "data"
    wanted = read_list(HERE / "operations.txt")
    endpoints = load(args.models / "endpoints.json")
    for service, names in wanted.items():
        versions = sorted(p.name for p in (args.models / service).iterdir() if p.is_dir())
        model = load(args.models / service / versions[-1] / "service-2.json")
        scope = global_region(endpoints, model["metadata"]["endpointPrefix"])
        text = service_file(service, model, names, scope)
        (args.out / f"{service}.c").write_text(text)
    (args.out / "services.c").write_text(services_file(list(wanted)))


if __name__ == "__main__":
    main()
