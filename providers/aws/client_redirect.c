/*
 * S3 answers for a bucket of another region with that region's name, not with the bucket. As the
 * SDKs do, the call goes there, once. A Location is never followed: a signature is good for one
 * host, and whoever answered may name any.
 */
#include "client_private.h"

#include "protocol_parts.h"

static bool is_redirect(const struct call *call, int status)
{
	struct str code = call->result.error.code;

	return status == 301 || status == 302 || status == 307 ||
	       str_is(code, "PermanentRedirect") || str_is(code, "AuthorizationHeaderMalformed") ||
	       str_is(code, "IllegalLocationConstraintException") ||
	       /* What HEAD has no body to say. */
	       (status == 400 && str_is(call->request.method, "HEAD"));
}

bool call_redirect(struct call *call, const struct protocol_reply *reply)
{
	struct str region = wire_reply_header(reply, "x-amz-bucket-region");
	struct endpoint_query where = call->where;
	struct endpoint endpoint;
	struct err err;

	if (call->redirected || !where.bucket.len || !region.len ||
		str_eq(region, call->endpoint.region) || !is_redirect(call, reply->status))
		return false;
	where.region = arena_str(&call->arena, region);
	if (endpoint_find(&call->arena, &where, &endpoint, &err) != 0)
		return false; /* not the name of a region: the answer stands */
	call->redirected = true;
	call->where = where;
	call->endpoint = endpoint;
	call_place(call);
	call_enter(call);
	call_again(call, clock_steady());
	return true;
}
