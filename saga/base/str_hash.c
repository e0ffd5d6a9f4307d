/* SipHash-1-3 (Aumasson, Bernstein 2012): names come from files and networks. */
#include "base/digest.h"
#include "base/str.h"

#include <pthread.h>
#include <string.h>

static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static uint64_t key[2];

static void key_make(void)
{
	random_bytes(key, sizeof(key));
}

static uint64_t rotate(uint64_t x, int bits)
{
	return x << bits | x >> (64 - bits);
}

static void mix(uint64_t v[4])
{
	v[0] += v[1];
	v[1] = rotate(v[1], 13) ^ v[0];
	v[0] = rotate(v[0], 32);
	v[2] += v[3];
	v[3] = rotate(v[3], 16) ^ v[2];
	v[0] += v[3];
	v[3] = rotate(v[3], 21) ^ v[0];
	v[2] += v[1];
	v[1] = rotate(v[1], 17) ^ v[2];
	v[2] = rotate(v[2], 32);
}

static void absorb(uint64_t v[4], uint64_t word)
{
	v[3] ^= word;
	mix(v);
	v[0] ^= word;
}

uint64_t str_hash(struct str s)
{
	pthread_once(&key_once, key_make);
	uint64_t v[4] = {
		key[0] ^ 0x736f6d6570736575,
		key[1] ^ 0x646f72616e646f6d,
		key[0] ^ 0x6c7967656e657261,
		key[1] ^ 0x7465646279746573,
	};
	size_t at = 0;
	for (; at + 8 <= s.len; at += 8) {
		uint64_t word;
		memcpy(&word, s.ptr + at, 8);
		absorb(v, word);
	}
	uint64_t last = (uint64_t)s.len << 56;
	for (int shift = 0; at < s.len; at++, shift += 8)
		last |= (uint64_t)(unsigned char)s.ptr[at] << shift;
	absorb(v, last);
	v[2] ^= 0xff;
	for (int i = 0; i < 3; i++)
		mix(v);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}
