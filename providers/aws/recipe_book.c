#include "recipe_book.h"

#include "base/embed.h"
#include "base/fs.h"
#include "base/mem.h"
#include "base/table.h"

#define RECIPE_MAX ((size_t)1 << 20)

extern const struct embedded_file recipes_files[];
extern const size_t recipes_files_count;

struct page {
	struct str name, type, text;
	struct recipe *recipe; /* NULL: not read yet */
};

struct recipe_book {
	struct arena arena;
	const struct schema_catalog *catalog;
	struct page *pages;
	size_t count, cap;
	struct table by_type;
};

static int read_page(struct recipe_book *book, struct page *page, struct err *err)
{
	if (page->recipe)
		return 0;
	struct recipe *recipe =
		recipe_read(&book->arena, book->catalog, page->name, page->text, err);
	if (!recipe)
		return -1;
	if (!str_is(page->type, recipe->type->name))
		return err_set(err, ERR_INPUT,
			"%.*s: a recipe of %s; its name should be that type's", STR_ARG(page->name),
			recipe->type->name);
	page->recipe = recipe;
	return 0;
}

/* "recipes/AWS.EC2.VPC.yaml" is for AWS::EC2::VPC. */
static struct str type_of(struct arena *arena, struct str name)
{
	struct str rest = fs_stem(fs_base_name(name));
	struct str out = STR_NONE;
	struct str part;
	while (str_cut(&rest, '.', &part))
		out = out.len ? arena_printf(arena, "%.*s::%.*s", STR_ARG(out), STR_ARG(part))
			      : part;
	return out;
}

int recipe_book_add(struct recipe_book *book, struct str name, struct str text, struct err *err)
{
	struct page page = {.name = name, .type = type_of(&book->arena, name), .text = text};
	if (!schema_find(book->catalog, page.type))
		return err_set(err, ERR_INPUT, "%.*s: there is no schema of a type %.*s",
			STR_ARG(name), STR_ARG(page.type));
	uint32_t at = table_get(&book->by_type, page.type);
	if (at == TABLE_NONE) {
		book->pages = mem_grow(book->pages, &book->cap, book->count + 1, sizeof(page));
		at = (uint32_t)book->count++;
	}
	book->pages[at] = page;
	/* The key must live as long as the table: always that of the page now in place. */
	table_remove(&book->by_type, page.type);
	table_set(&book->by_type, page.type, at);
	return 0;
}

struct recipe_book *recipe_book_new(const struct schema_catalog *catalog)
{
	struct recipe_book *book = mem_zalloc(sizeof(*book));
	arena_init(&book->arena);
	table_init(&book->by_type);
	book->catalog = catalog;
	for (size_t i = 0; i < recipes_files_count; i++) {
		const struct embedded_file *file = &recipes_files[i];
		struct err err; /* a catalogue without the type: then nobody asks for it */
		struct str text = {file->data, file->size};
		(void)recipe_book_add(book, str_of(file->name), text, &err);
	}
	return book;
}

void recipe_book_free(struct recipe_book *book)
{
	if (!book)
		return;
	table_release(&book->by_type);
	mem_free(book->pages);
	arena_release(&book->arena);
	mem_free(book);
}

/* What somebody adds is read at once: its author wants to know. */
static int add_file(struct recipe_book *book, struct str path, struct err *err)
{
	struct str text;
	const char *name = arena_cstr(&book->arena, path);
	if (fs_read(&book->arena, name, RECIPE_MAX, &text, err) < 0 ||
		recipe_book_add(book, path, text, err) < 0)
		return -1;
	uint32_t at = table_get(&book->by_type, type_of(&book->arena, path));
	return read_page(book, &book->pages[at], err);
}

int recipe_book_add_dir(struct recipe_book *book, const char *dir, struct err *err)
{
	struct str *names;
	size_t count;
	if (!fs_is_dir(dir))
		return err_set(err, ERR_INPUT, "%s: no such directory of recipes", dir);
	if (fs_list(&book->arena, dir, &names, &count, err) < 0)
		return -1;
	for (size_t i = 0; i < count; i++) {
		if (!str_ends(names[i], STR(".yaml")))
			continue;
		struct str path = fs_join(&book->arena, str_of(dir), names[i]);
		if (add_file(book, path, err) < 0)
			return -1;
	}
	return 0;
}

bool recipe_book_has(const struct recipe_book *book, struct str type)
{
	return table_get(&book->by_type, type) != TABLE_NONE;
}

const struct recipe *recipe_book_find(struct recipe_book *book, struct str type, struct err *err)
{
	uint32_t at = table_get(&book->by_type, type);
	if (at == TABLE_NONE) {
		err_set(err, ERR_INPUT, "%.*s: there is no recipe for this type yet",
			STR_ARG(type));
		return NULL;
	}
	return read_page(book, &book->pages[at], err) == 0 ? book->pages[at].recipe : NULL;
}

int recipe_book_check(struct recipe_book *book, struct err *err)
{
	for (size_t i = 0; i < book->count; i++)
		if (read_page(book, &book->pages[i], err) < 0)
			return -1;
	return 0;
}
