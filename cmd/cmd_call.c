/* One API call by hand, through all that a run's calls go through. */
#include "cloud.h"
#include "report.h"
#include "which.h"

#include "aws/client.h"
#include "base/fs.h"
#include "base/json.h"
#include "model/diag.h"

#include <stdio.h>

enum { INPUT_MAX = 16 << 20, PRESIGN_SECONDS = 3600 };

static char plain(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Equal but for case and hyphens: "describe-vpcs" is DescribeVpcs. */
static bool alike(struct str a, struct str b)
{
	size_t i = 0, j = 0;

	for (;; i++, j++) {
		while (i < a.len && a.ptr[i] == '-')
			i++;
		while (j < b.len && b.ptr[j] == '-')
			j++;
		if (i == a.len || j == b.len)
			return i == a.len && j == b.len;
		if (plain(a.ptr[i]) != plain(b.ptr[j]))
			return false;
	}
}

static const struct api_service *find_service(struct arena *arena, struct str word, struct err *err)
{
	const struct api_service *service = api_service_find(word);
	struct str *names = ARENA_ARRAY(arena, api_services_count, struct str);

	if (service)
		return service;
	for (size_t i = 0; i < api_services_count; i++)
		names[i] = str_of(api_services[i]->id);
	struct str near = diag_nearest(word, names, api_services_count);
	err_set(err, ERR_USAGE,
		near.len ? "call: no service \"%.*s\"; did you mean %.*s?"
			 : "call: no service \"%.*s\"%.*s; `skald call` lists them",
		STR_ARG(word), STR_ARG(near));
	return NULL;
}

static const struct api_operation *find_operation(
	struct arena *arena, const struct api_service *service, struct str word, struct err *err)
{
	struct str *names = ARENA_ARRAY(arena, service->noperations, struct str);

	for (size_t i = 0; i < service->noperations; i++) {
		names[i] = str_of(service->operations[i].name);
		if (alike(names[i], word))
			return &service->operations[i];
	}
	struct str near = diag_nearest(word, names, service->noperations);
	if (near.len)
		err_set(err, ERR_USAGE, "call: %s has no operation \"%.*s\"; did you mean %.*s?",
			service->id, STR_ARG(word), STR_ARG(near));
	else
		err_set(err, ERR_USAGE,
			"call: %s has no operation \"%.*s\"; `skald call %s` lists them",
			service->id, STR_ARG(word), service->id);
	return NULL;
}

static int read_text(struct context *context, struct str *text, struct err *err)
{
	const struct options *options = &context->options;

	if (options->input && options->file)
		return err_set(err, ERR_USAGE, "call: either --json or --file, not both");
	*text = str_of(options->input ? options->input : "{}");
	if (!options->file)
		return 0;
	if (str_is(str_of(options->file), "-"))
		return fs_read_stream(&context->arena, stdin, INPUT_MAX, text, err);
	return fs_read(&context->arena, options->file, INPUT_MAX, text, err);
}

static const struct value *read_input(struct context *context, struct err *err)
{
	const struct options *options = &context->options;
	const struct value *input;
	struct str text;

	if (read_text(context, &text, err) < 0)
		return NULL;
	input = json_parse_plain(&context->arena, text, err);
	if (input && input->kind == VALUE_MAP)
		return input;
	if (input)
		err_set(err, ERR_INPUT, "an operation's input is a map, not %s",
			value_kind_name(input));
	err_context(err, "%s", options->file ? options->file : "--json");
	return NULL;
}

/* What only looks may be sent again when a reply is lost; anything else is told to be in doubt. */
static enum client_repeat repeat_of(const struct api_operation *operation)
{
	static const char *const reads[] = {
		"Describe", "Filter", "Get", "Head", "List", "Query", "Scan", NULL};

	for (const char *const *read = reads; *read; read++)
		if (str_starts(str_of(operation->name), str_of(*read)))
			return CLIENT_REPEAT_SAFE;
	return CLIENT_REPEAT_DOUBT;
}

static int region_of(const struct cloud *cloud, struct client_call *call, struct err *err)
{
	call->region = cloud->region;
	if (!call->region.len && call->service->global)
		call->region = str_of(call->service->global_region);
	if (call->region.len)
		return 0;
	return err_set(err, ERR_INPUT,
		"which region? Give --region, set AWS_REGION, or let the profile name one");
}

static void on_timer(uv_timer_t *timer)
{
	(void)timer;
}

/* Turns the loop until the one call has ended. */
static void await_result(
	struct client *client, struct cloud *cloud, uv_timer_t *timer, struct client_result *out)
{
	while (!client_next(client, out)) {
		int64_t deadline = client_deadline(client), now = clock_steady();

		uv_update_time(&cloud->loop);
		if (deadline == CLOCK_NEVER)
			uv_timer_stop(timer);
		else
			uv_timer_start(timer, on_timer,
				deadline > now ? (uint64_t)(deadline - now) : 0, 0);
		uv_run(&cloud->loop, UV_RUN_ONCE);
		client_tick(client, clock_steady());
	}
	uv_timer_stop(timer);
}

static void print_url(const struct client_result *result)
{
	printf("%.*s\n", STR_ARG(result->url));
	if (!str_is(result->url_method, "GET"))
		fprintf(stderr, "skald: to be sent by %.*s\n", STR_ARG(result->url_method));
	for (size_t i = 0; i < result->nurl_headers; i++)
		fprintf(stderr, "skald: to be sent with the header %.*s: %.*s\n",
			STR_ARG(result->url_headers[i].name),
			STR_ARG(result->url_headers[i].value));
}

static int show(struct arena *arena, const struct client_result *result, struct err *err)
{
	static const char *const fates[] = {
		[CLIENT_REFUSED] = "",
		[CLIENT_NOT_SENT] = "\nnothing was sent",
		[CLIENT_DOUBT] = "\nnobody knows whether it took effect",
	};

	if (result->url.len) {
		print_url(result);
		return 0;
	}
	if (result->status == CLIENT_OK) {
		report_json(result->output ? result->output : value_map(arena));
		return 0;
	}
	return err_set(err, result->status == CLIENT_REFUSED ? ERR_SERVICE : ERR_NETWORK, "%.*s%s",
		STR_ARG(client_describe(arena, result)), fates[result->status]);
}

static int carry_out(struct context *context, struct cloud *cloud,
	const struct client_options *options, struct client_call *call, struct err *err)
{
	struct client_result result;
	struct client *client;
	uv_timer_t timer;
	int status = -1;

	if (region_of(cloud, call, err) < 0)
		return -1;
	client = client_new(options, err);
	if (!client)
		return -1;
	uv_timer_init(&cloud->loop, &timer);
	if (client_start(client, call, err) == 0) {
		await_result(client, cloud, &timer, &result);
		status = show(&context->arena, &result, err);
	}
	client_free(client);
	uv_close((uv_handle_t *)&timer, NULL);
	uv_run(&cloud->loop, UV_RUN_DEFAULT);
	return status;
}

static int call(struct context *context, const struct api_service *service,
	const struct api_operation *operation, struct err *err)
{
	struct client_call call = {.service = service,
		.operation = operation,
		.repeat = repeat_of(operation),
		.presign_s = context->options.presign ? PRESIGN_SECONDS : 0};
	struct client_options options = {0};
	struct cloud cloud;

	call.input = read_input(context, err);
	if (!call.input || cloud_open_client(&cloud, context, &options, err) < 0)
		return -1;
	int status = carry_out(context, &cloud, &options, &call, err);
	cloud_close(&cloud);
	return status;
}

static int list_services(void)
{
	for (size_t i = 0; i < api_services_count; i++)
		printf("%-12s %zu operations\n", api_services[i]->id, api_services[i]->noperations);
	return EXIT_DONE;
}

static int list_operations(const struct api_service *service)
{
	for (size_t i = 0; i < service->noperations; i++)
		puts(service->operations[i].name);
	return EXIT_DONE;
}

static int run_call(struct context *context)
{
	struct str service_name = str_of(which_arg(context, 0));
	struct str operation_name = str_of(which_arg(context, 1));
	const struct api_service *service;
	const struct api_operation *operation;
	struct err err = {0};

	if (!service_name.len)
		return list_services();
	service = find_service(&context->arena, service_name, &err);
	if (!service)
		return command_fail(&err);
	if (!operation_name.len)
		return list_operations(service);
	operation = find_operation(&context->arena, service, operation_name, &err);
	if (!operation || call(context, service, operation, &err) < 0)
		return command_fail(&err);
	return EXIT_DONE;
}

const struct command cmd_call = {
	.name = "call",
	.args = "[SERVICE [OPERATION]]",
	.summary = "Make one API call and print its answer as JSON.",
	.about = "Without an operation it lists those there are. A call that may have changed "
		 "something is\n"
		 "not sent again when its reply is lost: the message then says that nobody knows. "
		 "What the\n"
		 "service calls sensitive is printed as \"****\".",
	.accepts =
		(OPTS_CLOUD & ~(OPT_BIT(OPT_SIMULATE) | OPT_BIT(OPT_SIM) | OPT_BIT(OPT_RECIPES))) |
		OPT_BIT(OPT_INPUT) | OPT_BIT(OPT_FILE) | OPT_BIT(OPT_PRESIGN) | OPT_BIT(OPT_HELP),
	.max_args = 2,
	.run = run_call,
};
