/*
 * The cloud a command works on: the simulated one, or AWS with the credentials that were found.
 *
 *     cloud_open -> [cloud_caller, cloud_zones] -> ... -> cloud_close
 */
#ifndef CMD_CLOUD_H
#define CMD_CLOUD_H

#include "aws/config.h"
#include "cmd.h"
#include "provider/provider.h"
#include "run/store.h"

#include <uv.h>

struct client_options;
struct credential_provider;

struct cloud {
	uv_loop_t loop;
	struct arena arena; /* configuration; wiped */
	struct aws_config config;
	struct credential_provider *credentials; /* NULL: none are needed */
	struct provider *provider;
	bool simulate, has_loop;
	struct str region;	    /* what plans that name none get; may be empty */
	const struct value *caller; /* Account, Arn, UserId; NULL until cloud_caller */
};

struct workspace cloud_workspace(struct context *context);

/*
 * For carrying out. `pure`: only facts about types will be asked (validate), so no credentials are
 * needed and no file is touched.
 */
int cloud_open(struct cloud *cloud, struct context *context, bool pure, struct err *err);
/* For `call`: no provider, only what a client of the command's own is made with. */
int cloud_open_client(
	struct cloud *cloud, struct context *context, struct client_options *out, struct err *err);
void cloud_close(struct cloud *cloud);

/* Who we are. On AWS the first call that proves the credentials right. */
int cloud_caller(struct cloud *cloud, struct str region, struct err *err);
int cloud_zones(
	struct cloud *cloud, struct str region, const struct value **zones, struct err *err);

#endif
