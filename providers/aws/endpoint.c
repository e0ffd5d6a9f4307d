#include "endpoint.h"

#include "endpoint_table.h"
#include "model/plan.h"

#include <string.h>

static const struct endpoint_global *global_find(struct str partition, const char *prefix)
{
	for (size_t i = 0; i < endpoint_globals_count; i++) {
		const struct endpoint_global *global = &endpoint_globals[i];

		if (str_is(partition, global->partition) && !strcmp(prefix, global->service))
			return global;
	}
	return NULL;
}

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* us-east-1, us-gov-west-1: lower-case words, then a number. It becomes part of a host name. */
static bool region_is_shaped(struct str region)
{
	size_t words = 0;
	struct str part, rest = region;

	if (region.len > 32)
		return false;
	while (str_cut(&rest, '-', &part)) {
		bool last = !rest.ptr;

		if (part.len == 0 || (last && part.len > 2))
			return false;
		for (size_t i = 0; i < part.len; i++)
			if (last ? !is_digit(part.ptr[i]) : !is_lower(part.ptr[i]))
				return false;
		words++;
	}
	return words >= 3;
}

/* Lower case, digits and hyphens only: a dot would break the certificate's wildcard. */
static bool bucket_fits_host(struct str bucket)
{
	if (bucket.len < 3 || bucket.len > 63)
		return false;
	for (size_t i = 0; i < bucket.len; i++) {
		char c = bucket.ptr[i];
		bool edge = i == 0 || i == bucket.len - 1;

		if (!is_lower(c) && !is_digit(c) && (c != '-' || edge))
			return false;
	}
	return true;
}

static bool is_host_text(struct str host)
{
	for (size_t i = 0; i < host.len; i++) {
		char c = host.ptr[i];

		if (!is_lower(c) && !is_digit(c) && (!c || !strchr("-._:[]", c)))
			return false;
	}
	return host.len > 0;
}

/* Cuts "https://" off; gives the port that need not be written. */
static const char *cut_scheme(struct str *url, struct str *scheme)
{
	static const struct {
		struct str scheme;
		const char *port;
	} schemes[] = {{{"https://", 8}, ":443"}, {{"http://", 7}, ":80"}};

	for (size_t i = 0; i < 2; i++) {
		if (!str_starts(*url, schemes[i].scheme))
			continue;
		*scheme = schemes[i].scheme;
		*url = str_slice(*url, scheme->len, url->len);
		return schemes[i].port;
	}
	return NULL;
}

static int from_url(struct arena *arena, struct str url, struct endpoint *out, struct err *err)
{
	struct str rest = url, scheme = STR_NONE;
	const char *own_port = cut_scheme(&rest, &scheme);
	ptrdiff_t slash = str_find(rest, STR("/"));
	size_t end = slash < 0 ? rest.len : (size_t)slash;
	struct str host = arena_lower(arena, str_slice(rest, 0, end));

	out->path = str_slice(rest, end, rest.len);
	if (!own_port || !is_host_text(host))
		return err_set(err, ERR_INPUT,
			"not an endpoint URL: '%.*s'; it looks like https://host or "
			"http://localhost:5000",
			STR_ARG(url));
	if (str_find(out->path, STR("?")) >= 0 || str_find(out->path, STR("#")) >= 0)
		return err_set(
			err, ERR_INPUT, "an endpoint URL has no query: '%.*s'", STR_ARG(url));
	while (str_ends(out->path, STR("/")))
		out->path.len--;
	if (str_ends(host, str_of(own_port)))
		host.len -= strlen(own_port);
	out->host = host;
	out->origin = arena_printf(arena, "%.*s%.*s", STR_ARG(scheme), STR_ARG(host));
	return 0;
}

static bool is_s3(const struct api_service *service)
{
	return !strcmp(service->endpoint_prefix, "s3");
}

/* Partitions name the domain of their IPv6 endpoints each in its own way. */
static struct str dual_suffix(struct str partition)
{
	static const struct {
		const char *partition;
		struct str suffix;
	} suffixes[] = {{"aws", {"api.aws", 7}}, {"aws-us-gov", {"api.aws", 7}},
		{"aws-cn", {"api.amazonwebservices.com.cn", 28}},
		{"aws-eusc", {"api.amazonwebservices.eu", 24}}, {"aws-iso", {"api.aws.ic.gov", 14}},
		{"aws-iso-b", {"api.aws.scloud", 14}},
		{"aws-iso-e", {"api.cloud-aws.adc-e.uk", 22}},
		{"aws-iso-f", {"api.aws.hci.ic.gov", 18}}};

	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++)
		if (str_is(partition, suffixes[i].partition))
			return suffixes[i].suffix;
	return STR_NONE;
}

/* In aws-us-gov some endpoints are FIPS endpoints without saying so. */
static const char *fips_mark(const struct endpoint_query *q, bool dual)
{
	if (!dual && str_is(region_partition(q->region), "aws-us-gov"))
		for (size_t i = 0; endpoint_plain_fips[i]; i++)
			if (!strcmp(endpoint_plain_fips[i], q->service->endpoint_prefix))
				return "";
	return "-fips";
}

static struct str public_host(
	struct arena *arena, const struct endpoint_query *q, const struct endpoint_global *global)
{
	bool fips = q->settings && q->settings->fips, dual = q->settings && q->settings->dual_stack;
	struct str suffix = region_url_suffix(q->region);
	const char *prefix = q->service->endpoint_prefix;
	const char *mark = fips ? fips_mark(q, dual) : "";

	if (global)
		return str_of(global->hosts[fips + 2 * dual]);
	if (q->service->global)
		return arena_printf(arena, "%s%s.%.*s", prefix, mark, STR_ARG(suffix));
	if (dual && is_s3(q->service))
		return arena_printf(arena, "%s%s.dualstack.%.*s.%.*s", prefix, mark,
			STR_ARG(q->region), STR_ARG(suffix));
	if (dual)
		suffix = dual_suffix(region_partition(q->region));
	return arena_printf(
		arena, "%s%s.%.*s.%.*s", prefix, mark, STR_ARG(q->region), STR_ARG(suffix));
}

static void from_region(struct arena *arena, const struct endpoint_query *q,
	const struct endpoint_global *global, struct endpoint *out)
{
	struct str host = public_host(arena, q, global);

	if (q->host_prefix.len)
		host = arena_printf(arena, "%.*s%.*s", STR_ARG(q->host_prefix), STR_ARG(host));
	if (is_s3(q->service) && bucket_fits_host(q->bucket)) {
		host = arena_printf(arena, "%.*s.%.*s", STR_ARG(q->bucket), STR_ARG(host));
		out->bucket_in_host = true;
	}
	out->host = host;
	out->origin = arena_printf(arena, "https://%.*s", STR_ARG(host));
}

struct endpoint_settings endpoint_settings_copy(
	struct arena *arena, const struct endpoint_settings *settings)
{
	struct endpoint_override *overrides =
		ARENA_ARRAY(arena, settings->count + 1, struct endpoint_override);
	struct endpoint_settings copy = *settings;

	for (size_t i = 0; i < settings->count; i++)
		overrides[i] = (struct endpoint_override){settings->overrides[i].service,
			arena_str(arena, settings->overrides[i].url)};
	copy.overrides = overrides;
	return copy;
}

static struct str url_of(const struct endpoint_query *query)
{
	const struct endpoint_settings *settings = query->settings;

	for (size_t i = 0; settings && i < settings->count; i++)
		if (settings->overrides[i].service == query->service)
			return settings->overrides[i].url;
	return query->url;
}

static int check_variant(const struct endpoint_query *query, struct err *err)
{
	if (!query->settings || !query->settings->fips || !is_s3(query->service) ||
		!str_is(region_partition(query->region), "aws-cn"))
		return 0;
	return err_set(err, ERR_INPUT, "s3 has no FIPS endpoint in %.*s", STR_ARG(query->region));
}

int endpoint_find(struct arena *arena, const struct endpoint_query *query, struct endpoint *out,
	struct err *err)
{
	const struct api_service *service = query->service;
	const struct endpoint_global *global = NULL;
	struct str url = url_of(query);

	*out = (struct endpoint){.region = query->region};
	if (!region_is_shaped(query->region))
		return err_set(err, ERR_INPUT, "not a region: '%.*s'; it looks like us-east-1",
			STR_ARG(query->region));
	if (!region_is_known(query->region) && !url.len)
		return err_set(
			err, ERR_INPUT, "no AWS region is called '%.*s'", STR_ARG(query->region));
	if (service->global) {
		global = global_find(region_partition(query->region), service->endpoint_prefix);
		out->region = str_of(global ? global->region : service->global_region);
	}
	if (url.len)
		return from_url(arena, url, out, err);
	if (check_variant(query, err) != 0)
		return -1;
	from_region(arena, query, global, out);
	return 0;
}
