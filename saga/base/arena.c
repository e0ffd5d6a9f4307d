#include "base/arena.h"
#include "base/mem.h"

#include <stdio.h>
#include <string.h>

/*
 * Blocks double in size, so that a small arena stays small and a large one needs few.
 * What is larger than a quarter of a block gets one of its own behind the head, which goes
 * on being filled.
 */
#define BLOCK_FIRST ((size_t)2 << 10)
#define BLOCK_LAST  ((size_t)512 << 10)

struct arena_block {
	struct arena_block *next;
	size_t used;
	size_t cap;
	_Alignas(max_align_t) char data[];
};

void arena_init(struct arena *arena)
{
	*arena = (struct arena){0};
}

void arena_release(struct arena *arena)
{
	struct arena_block *next;
	for (struct arena_block *block = arena->head; block; block = next) {
		next = block->next;
		mem_free(block);
	}
	arena_init(arena);
}

void arena_wipe(struct arena *arena)
{
	for (struct arena_block *block = arena->head; block; block = block->next)
		explicit_bzero(block->data, block->cap);
	arena_release(arena);
}

static struct arena_block *block_new(size_t cap)
{
	size_t bytes;
	if (__builtin_add_overflow(cap, sizeof(struct arena_block), &bytes))
		bytes = SIZE_MAX;
	struct arena_block *block = mem_zalloc(bytes);
	block->cap = cap;
	return block;
}

static void *alloc_alone(struct arena *arena, size_t size)
{
	struct arena_block *block = block_new(size);
	block->used = size;
	if (arena->head) {
		block->next = arena->head->next;
		arena->head->next = block;
	} else {
		arena->head = block;
	}
	return block->data;
}

static void *alloc_aligned(struct arena *arena, size_t size, size_t align)
{
	arena->used += size;
	struct arena_block *head = arena->head;
	size_t at = head ? (head->used + align - 1) & ~(align - 1) : 0;
	if (!head || at > head->cap || size > head->cap - at) {
		size_t cap = head ? head->cap * 2 : BLOCK_FIRST;
		if (cap < BLOCK_FIRST)
			cap = BLOCK_FIRST;
		if (cap > BLOCK_LAST)
			cap = BLOCK_LAST;
		if (size > cap / 4)
			return alloc_alone(arena, size);
		struct arena_block *block = block_new(cap);
		block->next = head;
		arena->head = head = block;
		at = 0;
	}
	head->used = at + size;
	return head->data + at;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return alloc_aligned(arena, size, _Alignof(max_align_t));
}

void *arena_array(struct arena *arena, size_t count, size_t elem)
{
	size_t size;
	if (__builtin_mul_overflow(count, elem, &size))
		size = SIZE_MAX;
	return arena_alloc(arena, size);
}

struct str arena_str(struct arena *arena, struct str s)
{
	char *copy = alloc_aligned(arena, s.len + 1, 1);
	if (s.len)
		memcpy(copy, s.ptr, s.len);
	copy[s.len] = '\0';
	return (struct str){copy, s.len};
}

const char *arena_cstr(struct arena *arena, struct str s)
{
	return arena_str(arena, s).ptr;
}

struct str arena_lower(struct arena *arena, struct str s)
{
	char *copy = alloc_aligned(arena, s.len + 1, 1);
	for (size_t i = 0; i < s.len; i++)
		copy[i] = s.ptr[i] >= 'A' && s.ptr[i] <= 'Z' ? (char)(s.ptr[i] - 'A' + 'a')
							     : s.ptr[i];
	copy[s.len] = '\0';
	return (struct str){copy, s.len};
}

struct str arena_printf(struct arena *arena, const char *fmt, ...)
{
	va_list args;
	va_start(args, fmt);
	struct str s = arena_vprintf(arena, fmt, args);
	va_end(args);
	return s;
}

struct str arena_vprintf(struct arena *arena, const char *fmt, va_list args)
{
	char small[256];
	va_list again;
	va_copy(again, args);
	int len = vsnprintf(small, sizeof(small), fmt, args);
	struct str out = {small, len < 0 ? 0 : (size_t)len};
	if (out.len < sizeof(small)) {
		out = arena_str(arena, out);
	} else {
		char *text = alloc_aligned(arena, out.len + 1, 1);
		vsnprintf(text, out.len + 1, fmt, again);
		out.ptr = text;
	}
	va_end(again);
	return out;
}
