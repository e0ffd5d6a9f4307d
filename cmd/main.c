/*
 * skald COMMAND [OPTION]... [ARGUMENT]...
 *
 * Find the command, parse what it accepts, run it, make sure its output arrived, leave with its
 * exit status.
 */
#include "cmd.h"
#include "term.h"

#include "base/mem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void out_of_memory(size_t size)
{
	static const char text[] =
		"skald: out of memory; the journal is whole: `skald resume` goes on\n";

	(void)size;
	(void)!write(STDERR_FILENO, text, sizeof(text) - 1);
	_exit(EXIT_INTERRUPTED);
}

/* A descriptor 0, 1 or 2 that is closed would be given to the next file that is opened. */
static void hold_standard_streams(void)
{
	for (int fd = 0; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF)
			(void)!open("/dev/null", fd == STDIN_FILENO ? O_RDONLY : O_WRONLY);
}

static int usage(const char *text)
{
	fprintf(stderr, "skald: %s\n", text);
	fputs("usage: skald COMMAND [OPTION]...; `skald help` lists the commands\n", stderr);
	return EXIT_USAGE;
}

static int unknown(struct str word)
{
	struct str near = command_nearest(word);
	struct err err = {0};

	err_set(&err, ERR_USAGE,
		near.len ? "no command \"%.*s\"; did you mean %.*s?" : "no command \"%.*s\"%.*s",
		STR_ARG(word), STR_ARG(near));
	return usage(err.text);
}

static int check_args(const struct context *context, struct err *err)
{
	const struct command *command = context->command;
	size_t count = context->options.args.count;

	if (count >= command->min_args && count <= command->max_args)
		return 0;
	return err_set(err, ERR_USAGE, "%s: %s; usage: skald %s %s", command->name,
		count < command->min_args ? "an argument is missing" : "too many arguments",
		command->name, command->args);
}

static int print_help(const struct command *command)
{
	struct buf buf;

	buf_init(&buf, 0);
	command_usage(&buf, command);
	fwrite(buf.ptr, 1, buf.len, stdout);
	buf_release(&buf);
	return EXIT_DONE;
}

static int dispatch(struct context *context, int argc, char **argv)
{
	struct err err = {0};

	if (options_parse(&context->options, argc, argv, context->command->accepts,
		    context->command->name, &err) < 0)
		return command_fail(&err);
	if (context->options.help)
		return print_help(context->command);
	if (check_args(context, &err) < 0)
		return command_fail(&err);
	context->colour = term_colour(STDOUT_FILENO, context->options.color);
	return context->command->run(context);
}

static int run_command(const struct command *command, int argc, char **argv)
{
	struct context context = {.command = command};

	arena_init(&context.arena);
	int status = dispatch(&context, argc, argv);
	options_release(&context.options);
	arena_release(&context.arena);
	return status;
}

/*
 * What a script reads must be whole: a full disk behind standard output is an error. But of a run
 * the exit status tells how it ended, and "refused" would be a lie.
 */
static int finish_output(int status, bool runs)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	if (errno == EPIPE)
		return status;
	fprintf(stderr, "skald: standard output: %s\n", strerror(errno));
	return status == EXIT_DONE && !runs ? EXIT_REFUSED : status;
}

int main(int argc, char **argv)
{
	const struct command *command;

	mem_on_exhausted(out_of_memory);
	hold_standard_streams();
	signal(SIGPIPE, SIG_IGN);
	if (argc < 2)
		return usage("which command?");
	struct str name = str_of(argv[1]);
	if (str_is(name, "--help") || str_is(name, "-h"))
		name = STR("help");
	if (str_is(name, "--version"))
		name = STR("version");
	command = command_find(name);
	if (!command)
		return unknown(name);
	return finish_output(
		run_command(command, argc - 2, argv + 2), command->accepts & OPT_BIT(OPT_YES));
}
