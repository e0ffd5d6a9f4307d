/*
 * A server on 127.0.0.1 that answers by a script, on the same event loop as what is tested. Each
 * request that has come in whole takes the next step; when the steps are used up it closes.
 * Include loopback.c, once.
 */
#ifndef TESTS_LOOPBACK_H
#define TESTS_LOOPBACK_H

#include "base/buf.h"

#include <uv.h>

enum loopback_action {
	LOOPBACK_REPLY,	      /* send the text, keep the connection */
	LOOPBACK_REPLY_CLOSE, /* send the text, then close */
	LOOPBACK_CLOSE,	      /* close without a word */
	LOOPBACK_RESET,	      /* the same by RST */
	LOOPBACK_SILENT,      /* never answer */
};

struct loopback_step {
	enum loopback_action action;
	const char *text;
};

struct loopback_peer;

struct loopback {
	uv_loop_t loop;
	uv_tcp_t listener;
	int port;
	const struct loopback_step *steps;
	size_t nsteps, requests, connections;
	struct buf last; /* the last request, whole */
	struct loopback_peer *peers;
};

void loopback_start(struct loopback *server, const struct loopback_step *steps, size_t nsteps);
void loopback_script(struct loopback *server, const struct loopback_step *steps, size_t nsteps);
void loopback_hang_up(struct loopback *server); /* closes all connections, not the listener */
/* Closes all, runs the loop to its end and checks that nothing is left on it. */
void loopback_stop(struct loopback *server);

#endif
