#include "base/digest.h"
#include <pthread.h>
#include <string.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_hex(const uint8_t *bytes, size_t len, const char *want)
{
	char hex[2 * 64 + 1];
	hex_encode(bytes, len, hex);
	assert_string_equal(hex, want);
}

/* FIPS 180-4 examples and NIST's CAVS vectors. */
static void sha256_vectors(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
		{"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
		{"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
		{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
			"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
		{"\xbd", "68325720aabd7c82f30f554b313d0570c95accbb7dc4b5aae11204c08ffe732b"},
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		char hex[SHA256_HEX + 1];
		sha256_hex(cases[i][0], strlen(cases[i][0]), hex);
		assert_string_equal(hex, cases[i][1]);
	}
}

static void sha256_of_a_million(void **state)
{
	(void)state;
	struct sha256_stream *stream = sha256_stream_new();
	char chunk[1000];
	memset(chunk, 'a', sizeof(chunk));
	uint8_t other[SHA256_SIZE];
	for (int i = 0; i < 1000; i++) {
		sha256_stream_add(stream, chunk, sizeof(chunk));
		sha256("between", 7, other); /* a stream is not disturbed by other hashes */
	}
	uint8_t hash[SHA256_SIZE];
	sha256_stream_end(stream, hash);
	assert_hex(hash, 32, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

/* RFC 4231, cases 1 to 4, 6 and 7. */
static void hmac_vectors(void **state)
{
	(void)state;
	static const struct {
		const char *key, *data, *mac; /* hexadecimal, but data as text */
	} cases[] = {
		{"0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "Hi There",
			"b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
		{"4a656665", "what do ya want for nothing?",
			"5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
	};
	uint8_t key[131];
	uint8_t mac[SHA256_SIZE];
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct str hex = str_of(cases[i].key);
		assert_true(hex_decode(hex, key));
		hmac_sha256(key, hex.len / 2, cases[i].data, strlen(cases[i].data), mac);
		assert_hex(mac, sizeof(mac), cases[i].mac);
	}
	uint8_t data[50];
	memset(key, 0xaa, sizeof(key));
	memset(data, 0xdd, sizeof(data));
	hmac_sha256(key, 20, data, sizeof(data), mac);
	assert_hex(mac, 32, "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
	const char *longer = "Test Using Larger Than Block-Size Key - Hash Key First";
	hmac_sha256(key, 131, longer, strlen(longer), mac);
	assert_hex(mac, 32, "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
	longer = "This is a test using a larger than block-size key and a larger than block-size "
		 "data. The key needs to be hashed before being used by the HMAC algorithm.";
	hmac_sha256(key, 131, longer, strlen(longer), mac);
	assert_hex(mac, 32, "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
}

/* RFC 1321, appendix A.5. */
static void md5_vectors(void **state)
{
	(void)state;
	uint8_t out[16];
	md5("", 0, out);
	assert_hex(out, 16, "d41d8cd98f00b204e9800998ecf8427e");
	md5("message digest", 14, out);
	assert_hex(out, 16, "f96b697d7cb7938d525a2f31aaf161d0");
}

static void lists_of_parts_do_not_collide(void **state)
{
	(void)state;
	const struct str ab_c[] = {STR("ab"), STR("c")};
	const struct str a_bc[] = {STR("a"), STR("bc")};
	const struct str abc_none[] = {STR("abc"), STR_NONE};
	const struct str abc[] = {STR("abc")};
	char hex[4][SHA256_HEX + 1];
	sha256_parts_hex(ab_c, 2, hex[0]);
	sha256_parts_hex(a_bc, 2, hex[1]);
	sha256_parts_hex(abc_none, 2, hex[2]);
	sha256_parts_hex(abc, 1, hex[3]);
	for (int i = 0; i < 4; i++)
		for (int j = 0; j < i; j++)
			assert_string_not_equal(hex[i], hex[j]);
	char direct[SHA256_HEX + 1];
	sha256_hex("ab\0c\0", 5, direct);
	assert_string_equal(hex[0], direct);
}

static void hex_is_strict(void **state)
{
	(void)state;
	uint8_t out[4];
	assert_true(hex_decode(STR("00fFA9"), out));
	assert_memory_equal(out, "\x00\xff\xa9", 3);
	assert_false(hex_decode(STR("0"), out));
	assert_false(hex_decode(STR("0g"), out));
	assert_false(hex_decode(STR("g0"), out));
	assert_false(hex_decode(STR("0x"), out));
	assert_true(hex_decode(STR_NONE, out));
}

/* RFC 4648, section 10. */
static void base64_vectors(void **state)
{
	(void)state;
	static const char *const cases[][2] = {
		{"", ""},
		{"f", "Zg=="},
		{"fo", "Zm8="},
		{"foo", "Zm9v"},
		{"foob", "Zm9vYg=="},
		{"fooba", "Zm9vYmE="},
		{"foobar", "Zm9vYmFy"},
		{"\xfb\xef\xff", "++//"},
	};
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct buf buf;
		struct str back;
		buf_init(&buf, 0);
		base64_encode(&buf, cases[i][0], strlen(cases[i][0]));
		assert_string_equal(buf.ptr, cases[i][1]);
		assert_true(base64_decode(&arena, buf_view(&buf), &back));
		assert_true(str_is(back, cases[i][0]));
		buf_release(&buf);
	}
	arena_release(&arena);
}

static void base64_is_strict(void **state)
{
	(void)state;
	static const char *const bad[] = {"Z", "Zg",
		"Zg=", "Zg==Zg==", "Zh==", "Zm9=", "=g==", "Z===", "====", "Zm 9", "Zm9-", "Zm9\n"};
	struct arena arena;
	struct str out;
	arena_init(&arena);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (base64_decode(&arena, str_of(bad[i]), &out))
			fail_msg("\"%s\" was taken", bad[i]);
	arena_release(&arena);
}

static void base64_of_every_length_comes_back(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	uint8_t data[256];
	random_bytes(data, sizeof(data));
	for (size_t len = 0; len <= sizeof(data); len++) {
		struct buf buf;
		struct str back;
		buf_init(&buf, 0);
		base64_encode(&buf, data, len);
		assert_true(base64_decode(&arena, buf_view(&buf), &back));
		assert_true(str_eq(back, (struct str){(const char *)data, len}));
		buf_release(&buf);
	}
	arena_release(&arena);
}

static void percent_codes_are_undone(void **state)
{
	(void)state;
	static const char *const bad[] = {"%", "%2", "a%", "%zz", "%2g", "%%20"};
	struct arena arena;
	struct str out;
	arena_init(&arena);
	assert_true(percent_decode(&arena, STR("a%2Fb%c3%A9+%00x"), &out));
	assert_true(str_eq(out, STR("a/b\xC3\xA9+\0x")));
	assert_true(percent_decode(&arena, STR_NONE, &out));
	assert_int_equal(out.len, 0);
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(percent_decode(&arena, str_of(bad[i]), &out));
	arena_release(&arena);
}

static void random_bytes_fill_all(void **state)
{
	(void)state;
	uint8_t both[2][64] = {{0}};
	random_bytes(both[0], 64);
	random_bytes(both[1], 64);
	assert_memory_not_equal(both[0], both[1], 64);
	assert_memory_not_equal(both[0] + 48, (uint8_t[16]){0}, 16);
}

static void *hash_often(void *arg)
{
	uint8_t hash[SHA256_SIZE];
	bool *right = arg;
	*right = true;
	for (int i = 0; i < 2000; i++) {
		sha256("abc", 3, hash);
		*right = *right && hash[0] == 0xba && hash[31] == 0xad;
	}
	return NULL;
}

static void threads_do_not_share_a_context(void **state)
{
	(void)state;
	pthread_t threads[4];
	bool right[4];
	for (int i = 0; i < 4; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, hash_often, &right[i]), 0);
	for (int i = 0; i < 4; i++) {
		pthread_join(threads[i], NULL);
		assert_true(right[i]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sha256_vectors),
		cmocka_unit_test(sha256_of_a_million),
		cmocka_unit_test(hmac_vectors),
		cmocka_unit_test(md5_vectors),
		cmocka_unit_test(lists_of_parts_do_not_collide),
		cmocka_unit_test(hex_is_strict),
		cmocka_unit_test(base64_vectors),
		cmocka_unit_test(base64_is_strict),
		cmocka_unit_test(base64_of_every_length_comes_back),
		cmocka_unit_test(percent_codes_are_undone),
		cmocka_unit_test(random_bytes_fill_all),
		cmocka_unit_test(threads_do_not_share_a_context),
	};
	return cmocka_run_group_tests_name("digest", tests, NULL, NULL);
}
