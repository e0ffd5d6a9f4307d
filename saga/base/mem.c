#include "base/mem.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

/* Process-wide by nature: memory belongs to the process, and so does the way out of it. */
static _Atomic(mem_exhausted_fn *) exhausted_handler;
static _Atomic uint64_t fail_countdown;

_Noreturn static void exhausted(size_t size)
{
	mem_exhausted_fn *handler = atomic_load(&exhausted_handler);
	if (handler)
		handler(size);
	fprintf(stderr, "skald: out of memory (%zu bytes wanted)\n", size);
	abort();
}

/* Before every allocation. More than PTRDIFF_MAX is an overflow somewhere, and no allocator has it.
 */
static void check(size_t size)
{
	if (size > PTRDIFF_MAX)
		exhausted(size);
	if (atomic_load_explicit(&fail_countdown, memory_order_relaxed) == 0)
		return;
	if (atomic_fetch_sub(&fail_countdown, 1) == 1)
		exhausted(size);
}

void *mem_alloc(size_t size)
{
	check(size);
	void *ptr = malloc(size ? size : 1);
	if (!ptr)
		exhausted(size);
	return ptr;
}

void *mem_zalloc(size_t size)
{
	check(size);
	void *ptr = calloc(1, size ? size : 1);
	if (!ptr)
		exhausted(size);
	return ptr;
}

void *mem_resize(void *ptr, size_t size)
{
	check(size);
	void *moved = realloc(ptr, size ? size : 1);
	if (!moved)
		exhausted(size);
	return moved;
}

void mem_free(void *ptr)
{
	free(ptr);
}

void *mem_grow(void *ptr, size_t *cap, size_t need, size_t elem)
{
	if (need <= *cap)
		return ptr;
	size_t wanted = *cap ? *cap : 8;
	while (wanted < need) {
		if (wanted > SIZE_MAX / 2)
			exhausted(SIZE_MAX);
		wanted *= 2;
	}
	size_t bytes;
	if (__builtin_mul_overflow(wanted, elem, &bytes) || bytes > PTRDIFF_MAX)
		exhausted(SIZE_MAX);
	ptr = mem_resize(ptr, bytes);
	*cap = wanted;
	return ptr;
}

void mem_on_exhausted(mem_exhausted_fn *handler)
{
	atomic_store(&exhausted_handler, handler);
}

void mem_fail_at(uint64_t n)
{
	atomic_store(&fail_countdown, n);
}
