#!/usr/bin/env python3
"""Writes endpoint_table.c: hosts that no rule gives, as the public endpoint rules have them.

These are the global services, one host a partition, and the services whose FIPS host has no mark
of its own. Needs botocore (tests/requirements.txt has the version); compares nothing: see
tests/unit/endpoint_test.c.
"""
import pathlib

from botocore.endpoint_provider import EndpointProvider
from botocore.loaders import Loader

HERE = pathlib.Path(__file__).parent
GLOBALS = ["cloudfront", "iam", "organizations", "route53"]
# Its rules speak of the caller's region; its documentation of this one place.
FIXED = [("globalaccelerator", "aws", "us-west-2",
          ["globalaccelerator.us-west-2.amazonaws.com",
           "globalaccelerator-fips.us-west-2.amazonaws.com",
           "globalaccelerator.us-west-2.api.aws",
           "globalaccelerator-fips.us-west-2.api.aws"])]
VARIANTS = [(False, False), (True, False), (False, True), (True, True)]


def resolver(loader, partitions, service):
    rules = EndpointProvider(
        loader.load_service_model(service, "endpoint-rule-set-1"), partitions)

    def host(region, fips, dual):
        found = rules.resolve_endpoint(Region=region, UseFIPS=fips, UseDualStack=dual)
        schemes = found.properties.get("authSchemes") or [{}]
        return found.url.removeprefix("https://"), schemes[0].get("signingRegion", region)
    return host


def global_rows(loader, partitions):
    rows = list(FIXED)
    for service in GLOBALS:
        host = resolver(loader, partitions, service)
        for partition in partitions["partitions"]:
            region = next(r for r in partition["regions"] if "global" not in r)
            found = [host(region, fips, dual) for fips, dual in VARIANTS]
            rows.append((service, partition["id"], found[0][1], [name for name, _ in found]))
    return sorted(rows)


def plain_fips(loader, partitions):
    services = sorted({line.split()[0] for line in (HERE / "operations.txt").read_text().splitlines()
                       if line.strip() and not line.startswith("#")})
    region = "us-gov-west-1"
    for service in services:
        if service in GLOBALS or service == "s3":
            continue
        found, _ = resolver(loader, partitions, service)(region, True, False)
        prefix, _, rest = found.partition(f".{region}.")
        if rest and not prefix.endswith("-fips"):
            yield prefix


def main():
    loader = Loader()
    partitions = loader.load_data("partitions")
    rows = "".join(
        f'\t{{"{service}", "{partition}", "{region}",\n\t\t{{' +
        ",\n\t\t\t".join(f'"{host}"' for host in hosts) + "}},\n"
        for service, partition, region, hosts in global_rows(loader, partitions))
    plain = "".join(f'\t"{prefix}",\n' for prefix in sorted(plain_fips(loader, partitions)))
    (HERE.parent / "endpoint_table.c").write_text(f"""/* Made by models/endpoints.py from the public endpoint rules; not edited by hand. */
/* clang-format off */
#include "endpoint_table.h"

const struct endpoint_global endpoint_globals[] = {{
{rows}}};

const size_t endpoint_globals_count = sizeof(endpoint_globals) / sizeof(*endpoint_globals);

const char *const endpoint_plain_fips[] = {{
{plain}\tNULL,
}};
""")


if __name__ == "__main__":
    main()
