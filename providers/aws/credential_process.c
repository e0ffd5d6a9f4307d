/*
 * credential_process: a command of the profile's that prints JSON. Bounded in time and output; it
 * runs in a session of its own, so that all of it can be ended. Source: AWS SDKs and Tools
 * reference guide, "Process credential provider".
 */
#include "credential_private.h"

#include "base/json.h"
#include "base/mem.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

#define TIMEOUT_MS 30000
#define MAX_OUTPUT ((size_t)64 << 10)

/* Handles outlive the provider until libuv has closed them: so does this. */
struct process {
	struct credential_provider *p; /* NULL: it is gone */
	char *command;
	uv_process_t child;
	uv_pipe_t output;
	uv_timer_t timer;
	int open; /* handles */
	struct buf text;
	bool ended, closed; /* the child; its output */
	bool late;
	int64_t timeout_ms;
	int64_t status;
	int signal;
	char chunk[4096];
};

struct process_state {
	struct str command;
	struct process *running;
};

static void on_closed(uv_handle_t *handle)
{
	struct process *process = handle->data;

	if (--process->open)
		return;
	explicit_bzero(process->chunk, sizeof(process->chunk));
	buf_wipe(&process->text);
	buf_release(&process->text);
	mem_free(process->command);
	mem_free(process);
}

static void close_one(uv_handle_t *handle)
{
	if (!uv_is_closing(handle))
		uv_close(handle, on_closed);
}

static void end(struct process *process)
{
	/* Late though it has ended: what it started still holds its output. */
	if ((!process->ended || process->late) && process->child.pid > 0)
		uv_kill(-process->child.pid, SIGKILL);
	close_one((uv_handle_t *)&process->child);
	close_one((uv_handle_t *)&process->output);
	close_one((uv_handle_t *)&process->timer);
}

static int judge(const struct process *process, struct err *err)
{
	if (process->late)
		return err_set(err, ERR_IO, "it did not end within %d seconds", TIMEOUT_MS / 1000);
	if (process->text.overflow)
		return err_set(err, ERR_LIMIT, "it prints more than %zu KiB", MAX_OUTPUT >> 10);
	if (process->signal)
		return err_set(err, ERR_IO, "it was ended by signal %d", process->signal);
	if (process->status)
		return err_set(
			err, ERR_IO, "it ended with status %lld", (long long)process->status);
	return 0;
}

static int read_output(
	struct arena *scratch, struct str text, struct credentials *found, struct err *err)
{
	const struct value *map = json_parse_plain(scratch, text, err);

	if (!map || map->kind != VALUE_MAP)
		return err_set(err, ERR_INPUT, "what it prints is no JSON object");
	if (!str_is(value_text_of(map, "Version"), "1"))
		return err_set(err, ERR_INPUT, "what it prints is not of \"Version\": 1");
	return credential_of(map, "SessionToken", found, err);
}

/* Once it has ended and all it printed is read, or it took too long. */
static void finish(struct process *process)
{
	struct credential_provider *p = process->p;
	struct process_state *state = p->state;
	struct credentials found;
	struct arena scratch;
	struct err err;

	arena_init(&scratch);
	state->running = NULL;
	process->p = NULL;
	end(process);
	if (judge(process, &err) == 0 &&
		read_output(&scratch, buf_view(&process->text), &found, &err) == 0) {
		credential_done(p, &found);
	} else {
		err_context(&err, "%s: credential_process", p->name);
		credential_fail(p, &err);
	}
	arena_wipe(&scratch);
}

static void on_exit_of(uv_process_t *child, int64_t status, int signal)
{
	struct process *process = child->data;

	process->ended = true;
	process->status = status;
	process->signal = signal;
	if (process->p && process->closed)
		finish(process);
}

static void on_time(uv_timer_t *timer)
{
	struct process *process = timer->data;

	process->late = true;
	if (process->p)
		finish(process);
}

static void on_alloc(uv_handle_t *handle, size_t size, uv_buf_t *out)
{
	struct process *process = handle->data;

	(void)size;
	*out = uv_buf_init(process->chunk, sizeof(process->chunk));
}

static void on_read(uv_stream_t *stream, ssize_t n, const uv_buf_t *in)
{
	struct process *process = stream->data;

	if (!process->p)
		return;
	if (n > 0)
		buf_put(&process->text, in->base, (size_t)n);
	if (n < 0)
		process->closed = true;
	if (process->text.overflow || (process->closed && process->ended))
		finish(process);
}

static int spawn(struct process *process, uv_loop_t *loop)
{
	char shell[] = "/bin/sh", option[] = "-c";
	char *args[] = {shell, option, process->command, NULL};
	uv_stdio_container_t stdio[3] = {
		{.flags = UV_IGNORE},
		{.flags = UV_CREATE_PIPE | UV_WRITABLE_PIPE,
			.data.stream = (uv_stream_t *)&process->output},
		{.flags = UV_INHERIT_FD, .data.fd = 2},
	};
	uv_process_options_t options = {.exit_cb = on_exit_of,
		.file = shell,
		.args = args,
		.flags = UV_PROCESS_DETACHED,
		.stdio_count = 3,
		.stdio = stdio};
	int rc = uv_spawn(loop, &process->child, &options);

	if (rc == 0)
		rc = uv_read_start((uv_stream_t *)&process->output, on_alloc, on_read);
	if (rc == 0)
		rc = uv_timer_start(&process->timer, on_time, (uint64_t)process->timeout_ms, 0);
	return rc;
}

static struct process *process_new(struct credential_provider *p, struct str command)
{
	struct process *process = mem_zalloc(sizeof(*process));
	uv_loop_t *loop = p->setup->loop;

	process->p = p;
	process->command = mem_alloc(command.len + 1);
	memcpy(process->command, command.ptr, command.len + 1);
	process->timeout_ms = p->setup->process_ms > 0 ? p->setup->process_ms : TIMEOUT_MS;
	buf_init(&process->text, MAX_OUTPUT);
	if (uv_pipe_init(loop, &process->output, 0) != 0 ||
		uv_timer_init(loop, &process->timer) != 0)
		abort(); /* neither can fail: they fill in a struct */
	process->child.data = process->output.data = process->timer.data = process;
	process->open = 3; /* uv_spawn makes a handle of the child even when it fails */
	return process;
}

static void process_fetch(struct credential_provider *p)
{
	struct process_state *state = p->state;
	struct process *process = process_new(p, state->command);
	struct err err;
	int rc = spawn(process, p->setup->loop);

	state->running = process;
	if (rc == 0)
		return;
	state->running = NULL;
	process->p = NULL;
	end(process);
	err_set(&err, ERR_IO, "%s: credential_process: %s", p->name, uv_strerror(rc));
	credential_fail(p, &err);
}

static void process_release(struct credential_provider *p)
{
	struct process_state *state = p->state;

	if (!state->running)
		return;
	state->running->p = NULL;
	end(state->running);
}

struct credential_provider *credential_process_new(
	struct credential_setup *setup, const char *name, struct str command)
{
	static const struct credential_kind kind = {process_fetch, process_release};
	struct credential_provider *p = credential_new(setup, &kind, name, NULL);
	struct process_state *state = ARENA_NEW(&p->arena, struct process_state);

	*state = (struct process_state){.command = arena_str(&p->arena, command)};
	p->state = state;
	return p;
}
