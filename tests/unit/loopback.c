#include "loopback.h"

#include "base/mem.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct loopback_peer {
	uv_tcp_t tcp;
	struct loopback *server;
	struct loopback_peer *next;
	struct buf in;
};

struct loopback_write {
	uv_write_t request;
	struct loopback_peer *peer;
	bool close;
};

static void peer_free(uv_handle_t *handle)
{
	struct loopback_peer *peer = handle->data;

	buf_release(&peer->in);
	mem_free(peer);
}

static void peer_close(struct loopback_peer *peer, bool reset)
{
	struct loopback_peer **at = &peer->server->peers;

	if (uv_is_closing((uv_handle_t *)&peer->tcp))
		return;
	while (*at != peer)
		at = &(*at)->next;
	*at = peer->next;
	if (reset)
		uv_tcp_close_reset(&peer->tcp, peer_free);
	else
		uv_close((uv_handle_t *)&peer->tcp, peer_free);
}

static void on_written(uv_write_t *request, int status)
{
	struct loopback_write *write = request->data;

	if (write->close || status < 0)
		peer_close(write->peer, false);
	mem_free(write);
}

static void peer_reply(struct loopback_peer *peer, const char *text, bool close)
{
	struct loopback_write *write = mem_zalloc(sizeof(*write));
	uv_buf_t out = uv_buf_init((char *)(uintptr_t)text, (unsigned)strlen(text));

	write->peer = peer;
	write->close = close;
	write->request.data = write;
	if (uv_write(&write->request, (uv_stream_t *)&peer->tcp, &out, 1, on_written) != 0)
		abort();
}

static void peer_act(struct loopback_peer *peer)
{
	struct loopback *server = peer->server;
	size_t at = server->requests++;
	struct loopback_step step = {LOOPBACK_CLOSE, NULL};

	buf_clear(&server->last);
	buf_str(&server->last, buf_view(&peer->in));
	buf_clear(&peer->in);
	if (at < server->nsteps)
		step = server->steps[at];
	if (step.action == LOOPBACK_REPLY || step.action == LOOPBACK_REPLY_CLOSE)
		peer_reply(peer, step.text, step.action == LOOPBACK_REPLY_CLOSE);
	else if (step.action != LOOPBACK_SILENT)
		peer_close(peer, step.action == LOOPBACK_RESET);
}

static bool is_whole(struct str in)
{
	ptrdiff_t end = str_find(in, STR("\r\n\r\n"));
	ptrdiff_t length = str_find(in, STR("Content-Length: "));
	size_t body = 0;

	if (end < 0)
		return false;
	if (length >= 0 && length < end)
		body = strtoul(in.ptr + length + 16, NULL, 10);
	return in.len >= (size_t)end + 4 + body;
}

static void on_alloc(uv_handle_t *handle, size_t size, uv_buf_t *out)
{
	(void)handle;
	*out = uv_buf_init(mem_alloc(size), (unsigned)size);
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *in)
{
	struct loopback_peer *peer = stream->data;

	if (n > 0)
		buf_put(&peer->in, in->base, (size_t)n);
	mem_free(in->base);
	if (n < 0)
		peer_close(peer, false);
	else if (is_whole(buf_view(&peer->in)))
		peer_act(peer);
}

static void on_connection(uv_stream_t *listener, int status)
{
	struct loopback *server = listener->data;
	struct loopback_peer *peer = mem_zalloc(sizeof(*peer));

	if (status < 0 || uv_tcp_init(&server->loop, &peer->tcp) != 0)
		abort();
	peer->tcp.data = peer;
	peer->server = server;
	peer->next = server->peers;
	server->peers = peer;
	server->connections++;
	buf_init(&peer->in, 0);
	if (uv_accept(listener, (uv_stream_t *)&peer->tcp) != 0 ||
		uv_read_start((uv_stream_t *)&peer->tcp, on_alloc, on_read) != 0)
		abort();
}

void loopback_start(struct loopback *server, const struct loopback_step *steps, size_t nsteps)
{
	struct sockaddr_in any, bound;
	int size = sizeof(bound);

	alarm(120); /* a test that waits for what never comes ends by this */
	memset(server, 0, sizeof(*server));
	loopback_script(server, steps, nsteps);
	buf_init(&server->last, 0);
	uv_ip4_addr("127.0.0.1", 0, &any);
	if (uv_loop_init(&server->loop) != 0 ||
		uv_tcp_init(&server->loop, &server->listener) != 0 ||
		uv_tcp_bind(&server->listener, (struct sockaddr *)&any, 0) != 0)
		abort();
	server->listener.data = server;
	if (uv_listen((uv_stream_t *)&server->listener, 64, on_connection) != 0 ||
		uv_tcp_getsockname(&server->listener, (struct sockaddr *)&bound, &size) != 0)
		abort();
	server->port = ntohs(bound.sin_port);
}

void loopback_script(struct loopback *server, const struct loopback_step *steps, size_t nsteps)
{
	server->steps = steps;
	server->nsteps = nsteps;
	server->requests = 0;
}

void loopback_hang_up(struct loopback *server)
{
	while (server->peers)
		peer_close(server->peers, false);
}

void loopback_stop(struct loopback *server)
{
	loopback_hang_up(server);
	uv_close((uv_handle_t *)&server->listener, NULL);
	uv_run(&server->loop, UV_RUN_DEFAULT);
	if (uv_loop_close(&server->loop) != 0)
		abort();
	buf_release(&server->last);
}
