/* All recipes at hand, by type; each is read when it is first asked for. */
#ifndef AWS_RECIPE_BOOK_H
#define AWS_RECIPE_BOOK_H

#include "recipe.h"

struct recipe_book;

/* Starts with the recipes that are part of the program. */
struct recipe_book *recipe_book_new(const struct schema_catalog *catalog);
void recipe_book_free(struct recipe_book *book);

/* Files TYPE.yaml of a directory, with "." for "::"; one of a known type takes its place. */
int recipe_book_add_dir(struct recipe_book *book, const char *dir, struct err *err);
/* Adds one text under the name of its file. */
int recipe_book_add(struct recipe_book *book, struct str name, struct str text, struct err *err);

bool recipe_book_has(const struct recipe_book *book, struct str type);
/* NULL: there is none (ERR_INPUT), or it has an error. */
const struct recipe *recipe_book_find(struct recipe_book *book, struct str type, struct err *err);
int recipe_book_check(struct recipe_book *book, struct err *err); /* reads all */

#endif
