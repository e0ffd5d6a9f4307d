/*
 * Heap memory that never answers NULL.
 *
 * Running out of memory ends the process: the journal makes any end safe, so one
 * well-tested way out beats thousands of untested ones. The handler that main
 * installs prints a line and leaves with the right exit code; it must not return.
 */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stddef.h>
#include <stdint.h>

void *mem_alloc(size_t size);
void *mem_zalloc(size_t size);
void *mem_resize(void *ptr, size_t size);
void mem_free(void *ptr);

/*
 * Makes room for `need` elements of `elem` bytes in a growing array: doubles *cap
 * until it holds them and returns the (moved) array. Overflow counts as no memory.
 */
void *mem_grow(void *ptr, size_t *cap, size_t need, size_t elem);

typedef void mem_exhausted_fn(size_t size);
void mem_on_exhausted(mem_exhausted_fn *handler);

/* Tests: the n-th allocation from now (1 is the next) fails; 0 switches it off. */
void mem_fail_at(uint64_t n);

#endif
