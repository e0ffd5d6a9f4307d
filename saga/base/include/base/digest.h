/*
 * SHA-256 (FIPS 180-4), HMAC (RFC 2104), MD5 for Content-MD5 alone, hexadecimal and
 * base64 (RFC 4648), over OpenSSL's libcrypto. Base holds them because every floor
 * hashes: names, tokens, records, signatures.
 */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/arena.h"
#include "base/buf.h"

#define SHA256_SIZE 32
#define SHA256_HEX  64

void sha256(const void *data, size_t len, uint8_t out[SHA256_SIZE]);
void sha256_hex(const void *data, size_t len, char out[SHA256_HEX + 1]);
/* Hash of the parts, each followed by a NUL so that no two lists of parts collide. */
void sha256_parts_hex(const struct str *parts, size_t count, char out[SHA256_HEX + 1]);
void hmac_sha256(
	const void *key, size_t key_len, const void *data, size_t len, uint8_t out[SHA256_SIZE]);
void md5(const void *data, size_t len, uint8_t out[16]);
/* Names files as others do; proves nothing. */
#define SHA1_HEX 40
void sha1_hex(const void *data, size_t len, char out[SHA1_HEX + 1]);

struct sha256_stream;
struct sha256_stream *sha256_stream_new(void);
void sha256_stream_add(struct sha256_stream *stream, const void *data, size_t len);
void sha256_stream_end(struct sha256_stream *stream, uint8_t out[SHA256_SIZE]); /* frees it */

void hex_encode(const void *data, size_t len, char *out); /* 2 * len + 1 bytes, lower case */
bool hex_decode(struct str hex, uint8_t *out);		  /* hex.len / 2 bytes */
void base64_encode(struct buf *buf, const void *data, size_t len);
bool base64_decode(struct arena *arena, struct str text, struct str *out);
/* Undoes percent-encoding (RFC 3986); "+" stays. False: a "%" without two digits behind it. */
bool percent_decode(struct arena *arena, struct str text, struct str *out);

/* Random bytes from the system's generator; ends the process if there are none. */
void random_bytes(void *out, size_t len);

#endif
