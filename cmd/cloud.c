#include "cloud.h"

#include "aws/aws.h"
#include "aws/credentials.h"
#include "run/loop.h"
#include "schemas/catalog.h"
#include "sim/sim.h"
#include "term.h"

#include <stdlib.h>
#include <string.h>

static const char DEFAULT_REGION[] = "us-east-1";

struct workspace cloud_workspace(struct context *context)
{
	const struct options *options = &context->options;

	return (struct workspace){
		.root = str_of(options->state_dir ? options->state_dir : ".skald"),
		.simulate = options->simulate,
	};
}

static int open_sim(struct cloud *cloud, struct context *context, bool pure, struct err *err)
{
	const struct options *options = &context->options;
	struct workspace ws = cloud_workspace(context);
	struct sim_options sim;

	if (options->rate.count)
		return err_set(err, ERR_USAGE,
			"--rate is for AWS; the simulated cloud has no limits but --sim throttle=");
	sim_options_init(&sim);
	sim.catalog = &schema_catalog;
	sim.pure = pure;
	sim.dir = workspace_cloud_dir(&cloud->arena, &ws).ptr;
	for (size_t i = 0; i < options->sim.count; i++)
		if (sim_options_parse(&sim, &cloud->arena, str_of(options->sim.items[i]), err) < 0)
			return -1;
	cloud->region = str_of(options->region ? options->region : DEFAULT_REGION);
	cloud->provider = sim_new(&sim, err);
	return cloud->provider ? 0 : -1;
}

/* Credentials that renew themselves; that there are some is known before anything begins. */
static int open_credentials(struct cloud *cloud, const struct config_source *source,
	const struct aws_config *config, bool insecure_http, struct err *err)
{
	const struct credential_options options = {.loop = &cloud->loop,
		.source = source,
		.config = config,
		.insecure_http = insecure_http,
		.user_agent = STR("skald/" SKALD_VERSION),
		.mfa_code = term_is_person() ? term_ask_code : NULL};

	cloud->credentials = credential_provider_new(&options, err);
	return cloud->credentials ? credential_settle(cloud->credentials, err) : -1;
}

static int rates_of(struct cloud *cloud, const struct option_list *given,
	struct client_options *out, struct err *err)
{
	struct rate *rates = ARENA_ARRAY(&cloud->arena, given->count + 1, struct rate);

	for (size_t i = 0; i < given->count; i++)
		if (rate_parse(&cloud->arena, str_of(given->items[i]), &rates[i], err) < 0)
			return -1;
	out->rates = rates;
	out->nrates = given->count;
	return 0;
}

/* What a client is made with: credentials, region and endpoint as the command line and AWS's own
 * configuration have them. */
static int client_options_of(struct cloud *cloud, struct context *context, bool pure,
	struct client_options *out, struct err *err)
{
	const struct options *options = &context->options;
	struct config_source source = {.profile = options->profile};
	struct aws_config *config = &cloud->config;

	if (rates_of(cloud, &options->rate, out, err) < 0 ||
		aws_config_load(&cloud->arena, &source, config, err) < 0)
		return -1;
	if (options->endpoint_url) { /* for all services, whatever is configured */
		config->endpoint_url = str_of(options->endpoint_url);
		config->endpoints.count = 0;
	}
	if (!pure && open_credentials(cloud, &source, config, options->insecure_http, err) < 0)
		return -1;
	cloud->region = options->region ? str_of(options->region) : config->region;
	out->loop = &cloud->loop;
	out->provider = cloud->credentials;
	out->anonymous = pure;
	out->endpoint_url = config->endpoint_url;
	out->endpoints = &config->endpoints;
	out->http.ca_bundle = config->ca_bundle.len ? config->ca_bundle.ptr : NULL;
	out->http.insecure_http = options->insecure_http;
	out->user_agent = STR("skald/" SKALD_VERSION);
	out->max_in_flight = (int)options->max_in_flight;
	return 0;
}

static int open_aws(struct cloud *cloud, struct context *context, bool pure, struct err *err)
{
	const struct options *options = &context->options;
	struct aws_options aws = {.catalog = &schema_catalog};

	if (client_options_of(cloud, context, pure, &aws.client, err) < 0)
		return -1;
	cloud->provider = aws_provider_new(&aws, err);
	if (!cloud->provider)
		return -1;
	return options->recipes ? aws_recipes_add_dir(cloud->provider, options->recipes, err) : 0;
}

static int open_loop(struct cloud *cloud, struct err *err)
{
	memset(cloud, 0, sizeof(*cloud));
	arena_init(&cloud->arena);
	if (uv_loop_init(&cloud->loop) < 0)
		return err_set(err, ERR_IO, "cannot make an event loop");
	cloud->has_loop = true;
	return 0;
}

int cloud_open(struct cloud *cloud, struct context *context, bool pure, struct err *err)
{
	int result;

	if (open_loop(cloud, err) < 0)
		return -1;
	cloud->simulate = context->options.simulate;
	result = cloud->simulate ? open_sim(cloud, context, pure, err)
				 : open_aws(cloud, context, pure, err);
	if (result < 0)
		cloud_close(cloud);
	return result;
}

int cloud_open_client(
	struct cloud *cloud, struct context *context, struct client_options *out, struct err *err)
{
	if (open_loop(cloud, err) < 0)
		return -1;
	if (client_options_of(cloud, context, false, out, err) == 0)
		return 0;
	cloud_close(cloud);
	return -1;
}

/* Sockets close in their own time: the loop turns until all handles are gone. */
void cloud_close(struct cloud *cloud)
{
	if (cloud->provider)
		cloud->provider->ops->release(cloud->provider);
	cloud->provider = NULL;
	credential_provider_free(cloud->credentials);
	cloud->credentials = NULL;
	if (cloud->has_loop) {
		uv_run(&cloud->loop, UV_RUN_DEFAULT);
		uv_loop_close(&cloud->loop);
	}
	cloud->has_loop = false;
	arena_wipe(&cloud->arena);
}

static int ask(struct cloud *cloud, enum provider_fact fact, struct str region,
	const struct value **out, struct err *err)
{
	struct provider_request request = {.op = PROVIDER_LOOKUP,
		.fact = fact,
		.region = region.len ? region : str_of(DEFAULT_REGION)};
	struct provider_event event;

	if (loop_ask(&cloud->loop, cloud->provider, &cloud->arena, &request, &event, err) < 0)
		return -1;
	*out = event.fact;
	return 0;
}

int cloud_caller(struct cloud *cloud, struct str region, struct err *err)
{
	if (cloud->caller)
		return 0;
	if (ask(cloud, PROVIDER_FACT_CALLER, region, &cloud->caller, err) < 0)
		return err_context(err, "who am I");
	return 0;
}

int cloud_zones(struct cloud *cloud, struct str region, const struct value **zones, struct err *err)
{
	if (ask(cloud, PROVIDER_FACT_ZONES, region, zones, err) < 0)
		return err_context(err, "availability zones of %.*s", STR_ARG(region));
	return 0;
}
