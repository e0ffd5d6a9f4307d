/* Decimal numbers as texts; compared exactly up to 18 digits. */
#ifndef MODEL_NUMBER_H
#define MODEL_NUMBER_H

#include "base/str.h"

bool number_is(struct str text);	 /* JSON's grammar */
bool number_is_integer(struct str text); /* that without a fraction or an exponent */
/* Less, equal, more: below, at, above 0. Both must be numbers. */
int number_compare(struct str a, struct str b);

#endif
