#!/usr/bin/env python3
"""Writes the tables of base/schema.h from the resource schemas of an installed cfn-lint.

    python3 generate.py            (types.txt in, one C file a service and catalog.c out)

What it writes is facts without prose and is committed; the same input gives the same bytes.
Run it again after a change of types.txt or of cfn-lint's version (printed into catalog.c).

A type becomes a small graph of nodes. Definitions used in several places share a node unless
a read-only or write-only flag reaches into one of them by its path; then that path gets its own.
Where a schema offers alternatives (anyOf, oneOf) the node allows all of them: the service
itself is the final judge, the tables only catch what is certainly wrong.
"""
import math
import os
import re
import sys

import cfnlint.version
from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

HERE = os.path.dirname(os.path.abspath(__file__))
REGION = "us-east-1"
FILE_TYPES = 10  # types in one file, so that none becomes unwieldy

KIND_BIT = {"string": 1, "integer": 2, "number": 4, "boolean": 8, "array": 16, "object": 32, "map": 64}
ANY = 127
REQUIRED, CREATE_ONLY, READ_ONLY, WRITE_ONLY, CONDITIONAL = 1, 2, 4, 8, 16
UNORDERED, UNIQUE, OPEN = 1, 2, 4
UNBOUNDED = None


def merge(base, other, alternative):
    """One schema object out of two; an alternative never makes the result stricter."""
    out = dict(base)
    for key, value in other.items():
        if key == "properties":
            out["properties"] = {**value, **out.get("properties", {})}
        elif key == "patternProperties":
            out[key] = {**value, **out.get(key, {})}
        elif key == "required":
            if not alternative:
                out[key] = sorted(set(out.get(key, [])) | set(value))
        elif key in ("items", "additionalProperties", "type", "$ref", "insertionOrder", "uniqueItems"):
            out.setdefault(key, value)
        elif not alternative:
            out.setdefault(key, value)
    return out


def kinds_of(schema):
    kinds = schema.get("type", [])
    return set(kinds if isinstance(kinds, list) else [kinds])


class Type:
    """The node graph of one resource type while it is built."""

    def __init__(self, name, schema):
        self.name = name
        self.root = schema.schema
        self.nodes = []   # dicts; "props" is a list of (name, node, flags)
        self.memo = {}    # (definition, flag paths below it) -> node
        self.any = None
        self.build(self.root, self.flag_paths(), top=True)

    def flag_paths(self):
        paths = []
        for key, flag in (("createOnlyProperties", CREATE_ONLY), ("readOnlyProperties", READ_ONLY),
                          ("writeOnlyProperties", WRITE_ONLY),
                          ("conditionalCreateOnlyProperties", CONDITIONAL)):
            for pointer in self.root.get(key, []):
                steps = tuple(s for s in pointer.split("/")[2:] if s != "properties")
                if steps:
                    paths.append((steps, flag))
        return frozenset(paths)

    def add(self, node):
        self.nodes.append(node)
        return len(self.nodes) - 1

    def anything(self):
        if self.any is None:
            self.any = self.add(blank(ANY))
        return self.any

    def flatten(self, schema):
        """Resolves $ref and folds the combinators into one object."""
        seen = set()
        while "$ref" in schema:
            ref = schema["$ref"]
            if ref in seen:
                return {}
            seen.add(ref)
            rest = {k: v for k, v in schema.items() if k != "$ref"}
            schema = merge(rest, self.resolve(ref), alternative=False)
            if schema.get("$ref") == ref:
                del schema["$ref"]
        for part in schema.get("allOf", []):
            schema = merge(schema, self.flatten(part), alternative=False)
        for key in ("anyOf", "oneOf"):
            schema = self.alternatives(schema, schema.get(key, []))
        return schema

    def alternatives(self, schema, parts):
        parts = [self.flatten(p) for p in parts]
        typed = [kinds_of(p) for p in parts]
        fixed = bool(kinds_of(schema))
        for part in parts:
            schema = merge(schema, {k: v for k, v in part.items() if k != "type"}, alternative=True)
        if parts and not fixed and all(typed):
            schema = dict(schema, type=sorted(set().union(*typed)))
        if parts and all("enum" in p for p in parts) and "enum" not in schema:
            schema = dict(schema, enum=[e for p in parts for e in p["enum"]])
        return schema

    def resolve(self, ref):
        here = self.root
        for step in ref.lstrip("#/").split("/"):
            here = here.get(step, {}) if isinstance(here, dict) else {}
        return here

    def build(self, schema, paths, top=False):
        if schema is True or schema == {}:
            return self.anything()
        key = (schema["$ref"], paths) if "$ref" in schema and len(schema) == 1 else None
        if key in self.memo:
            return self.memo[key]
        index = self.add(blank(0))
        if key:
            self.memo[key] = index
        self.fill(self.nodes[index], self.flatten(schema), paths, top)
        return index

    def fill(self, node, schema, paths, top):
        kinds = kinds_of(schema)
        properties = schema.get("properties", {})
        patterns = schema.get("patternProperties", {})
        if top or (properties and not kinds):
            kinds = {"object"}
        if not kinds and "items" in schema:
            kinds = {"array"}
        if not kinds and schema.get("enum"):
            kinds = {"string"}
        if "object" in kinds and not properties and not top:
            kinds = (kinds - {"object"}) | {"map"}
        node["kinds"] = sum(KIND_BIT[k] for k in kinds) or ANY
        if "array" in kinds:
            self.fill_list(node, schema, paths)
        if properties and "object" in kinds:
            self.fill_object(node, schema, paths, patterns)
        elif "map" in kinds:
            self.fill_map(node, schema, paths, patterns)
        self.fill_limits(node, schema, kinds)

    def fill_list(self, node, schema, paths):
        if schema.get("insertionOrder") is False:
            node["flags"] |= UNORDERED
        if schema.get("uniqueItems"):
            node["flags"] |= UNIQUE
        items = schema.get("items")
        if isinstance(items, dict) and items:
            node["item"] = self.build(items, below(paths, "*"))

    def fill_object(self, node, schema, paths, patterns):
        if patterns or schema.get("additionalProperties", False) is not False:
            node["flags"] |= OPEN
        required = set(schema.get("required", []))
        for name in sorted(schema["properties"]):
            flags = REQUIRED if name in required else 0
            for steps, flag in paths:
                if steps == (name,):
                    flags |= flag
            child = self.build(schema["properties"][name], below(paths, name))
            node["props"].append((name, child, flags))

    def fill_map(self, node, schema, paths, patterns):
        more = schema.get("additionalProperties")
        values = list(patterns.values()) + ([more] if isinstance(more, dict) and more else [])
        if len(values) == 1 and isinstance(values[0], dict) and values[0]:
            node["item"] = self.build(values[0], below(paths, "*"))

    def fill_limits(self, node, schema, kinds):
        if schema.get("enum") and not schema.get("enumCaseInsensitive"):
            node["enums"] = tuple(text_of(e) for e in schema["enum"])
        if "string" in kinds and isinstance(schema.get("pattern"), str):
            node["pattern"] = schema["pattern"]
        names = []
        if "string" in kinds:
            names.append(("minLength", "maxLength"))
        if kinds & {"integer", "number"}:
            names.append(("minimum", "maximum"))
        if "array" in kinds:
            names.append(("minItems", "maxItems"))
        names = [n for n in names if n[0] in schema or n[1] in schema]
        if len(names) != 1 or (kinds & {"string"} and kinds & {"integer", "number"}):
            return
        low, high = (schema.get(n) for n in names[0])
        if isinstance(low, (int, float)) and abs(low) < 2 ** 62:
            node["min"] = math.floor(low)
        if isinstance(high, (int, float)) and abs(high) < 2 ** 62:
            node["max"] = math.ceil(high)

    def share(self):
        """Merges equal nodes until none are left: fewer tables, same meaning."""
        while True:
            first, to = {}, {}
            for index, node in enumerate(self.nodes):
                to[index] = first.setdefault(freeze(node), index) if index else 0
            if all(k == v for k, v in to.items()):
                break
            kept = sorted(set(to.values()))
            place = {old: new for new, old in enumerate(kept)}
            for node in self.nodes:
                node["props"] = [(n, place[to[c]], f) for n, c, f in node["props"]]
                node["item"] = place[to[node["item"]]]
            self.nodes = [self.nodes[old] for old in kept]
        return self


def blank(kinds):
    return {"kinds": kinds, "flags": 0, "props": [], "item": 0, "enums": (), "pattern": None,
            "min": UNBOUNDED, "max": UNBOUNDED}


def freeze(node):
    return tuple((k, tuple(v) if isinstance(v, list) else v) for k, v in sorted(node.items()))


def below(paths, name):
    return frozenset((steps[1:], flag) for steps, flag in paths
                     if len(steps) > 1 and (steps[0] == name or (name == "*" and steps[0] == "*")))


def text_of(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def quote(text):
    if text is None:
        return "0"
    out = []
    for byte in text.encode("utf-8"):
        char = chr(byte)
        if char in '"\\?':
            out.append("\\" + char)
        elif 32 <= byte < 127:
            out.append(char)
        else:
            out.append("\\%03o" % byte)
    return '"%s"' % "".join(out)


def wrap(items, indent="\t", width=100):
    lines, line = [], indent
    for item in items:
        piece = item + ","
        used = len(line.expandtabs(8))
        if line.strip() and used + len(piece) + 1 > width:
            lines.append(line.rstrip())
            line = indent
        line += piece + " "
    if line.strip():
        lines.append(line.rstrip())
    return "\n".join(lines)


def limit(value):
    return "U" if value is UNBOUNDED else str(value) + ("LL" if abs(value) > 2 ** 31 - 1 else "")


def attributes_of(schema):
    names = set()
    for name in schema.get_atts.data:
        name = name.replace("\\", "")
        if "*" not in name and "/" not in name:
            names.add(name)
    return sorted(names)


def identifier_of(schema):
    return [p.split("/")[-1] for p in schema.schema.get("primaryIdentifier", [])]


def tags_of(schema):
    tagging = schema.schema.get("tagging", {})
    if not isinstance(tagging, dict) or not tagging.get("taggable", True):
        return None
    name = tagging.get("tagProperty", "/properties/Tags").split("/")[-1]
    return name if name in schema.schema.get("properties", {}) else None


def sequence(pool, index, items):
    """Where `items` stand in `pool` as a run: shared when the same run is already there."""
    items = tuple(items)
    if not items:
        return 0
    if items not in index:
        index[items] = len(pool)
        pool.extend(items)
    return index[items]


def write_type(out, number, name, schema):
    graph = Type(name, schema).share()
    props, prop_runs, texts, text_runs, nodes = [], {}, [], {}, []
    for node in graph.nodes:
        first = sequence(props, prop_runs, node["props"])
        enum = sequence(texts, text_runs, node["enums"])
        nodes.append("{%d, %d, %d, %d, %d, %d, %d, %s, %s, %s}" % (
            node["kinds"], node["flags"], first, len(node["props"]), node["item"], enum,
            len(node["enums"]), quote(node["pattern"]), limit(node["min"]), limit(node["max"])))
    if max(len(props), len(nodes), len(texts)) > 65535:
        sys.exit("%s: too large for 16-bit indices" % name)
    tag = "t%d" % number
    rows = ["{%s, %d, %d}" % (quote(n), c, f) for n, c, f in props] or ["{0, 0, 0}"]
    out.append("/* %s */" % name)
    out.append("static const struct schema_node %s_nodes[] = {\n%s\n};" % (tag, wrap(nodes)))
    out.append("static const struct schema_prop %s_props[] = {\n%s\n};" % (tag, wrap(rows)))
    lists = (("texts", [quote(t) for t in texts] or ["0"]),
             ("identifier", [quote(i) for i in identifier_of(schema)] + ["0"]),
             ("attributes", [quote(a) for a in attributes_of(schema)] + ["0"]))
    for suffix, items in lists:
        out.append("static const char *const %s_%s[] = {\n%s\n};" % (tag, suffix, wrap(items)))
    symbol = symbol_of(name)
    out.append("const struct schema_type %s = {\n\t%s, %s_nodes, %s_props, %s_texts,\n"
               "\t%s_identifier, %s_attributes, %s, %d, %d};\n" % (
                   symbol, quote(name), tag, tag, tag, tag, tag, quote(tags_of(schema)),
                   len(nodes), len(props)))
    return symbol


def symbol_of(name):
    return "schema_" + re.sub(r"[^a-z0-9]+", "_", name.lower())


HEADER = "/* Written by generate.py from public resource schemas: facts, not to be edited. */\n"


def write_file(name, text):
    with open(os.path.join(HERE, name), "w", encoding="ascii") as f:
        f.write(text)


def read_types():
    with open(os.path.join(HERE, "types.txt"), encoding="ascii") as f:
        names = {line.strip() for line in f if line.strip() and not line.startswith("#")}
    return sorted(names, key=lambda n: n.encode())


def main():
    services, symbols = {}, []
    for name in read_types():
        service = name.split("::")[1].lower()
        part = sum(len(names) for key, names in services.items() if key[0] == service) // FILE_TYPES
        services.setdefault((service, part), []).append(name)
    known = set(PROVIDER_SCHEMA_MANAGER.get_resource_types(REGION))
    for old in os.listdir(HERE):
        if old.endswith(".c"):
            os.unlink(os.path.join(HERE, old))
    for (service, part), names in sorted(services.items()):
        out = [HEADER + '#include "schemas/catalog.h"\n\n/* clang-format off */\n'
               "#define U SCHEMA_UNBOUNDED\n"]
        for number, name in enumerate(names):
            if name not in known:
                sys.exit("%s: no such type in cfn-lint %s" % (name, cfnlint.version.__version__))
            out.append("extern const struct schema_type %s;" % symbol_of(name))
            write_type(out, number, name, PROVIDER_SCHEMA_MANAGER.get_resource_schema(REGION, name))
            symbols.append((name, symbol_of(name)))
        write_file("%s%s.c" % (service, "_%d" % (part + 1) if part else ""), "\n".join(out))
    symbols.sort(key=lambda s: s[0].encode())
    out = [HEADER + "/* Source: cfn-lint %s, %s. */" % (cfnlint.version.__version__, REGION),
           '#include "schemas/catalog.h"\n\n/* clang-format off */']
    out += ["extern const struct schema_type %s;" % s for _, s in symbols]
    out.append("\nstatic const struct schema_type *const types[] = {\n%s\n};\n"
               % wrap(["&" + s for _, s in symbols]))
    out.append("const struct schema_catalog schema_catalog = {types, %d};\n" % len(symbols))
    write_file("catalog.c", "\n".join(out))


if __name__ == "__main__":
    main()
