#include "region.h"
#include "model/plan.h"

#include <stdlib.h>

/* Partitions and regions as AWS's own SDKs list them. */
enum { AWS, CN, US_GOV, ISO, ISO_B, ISO_E, ISO_F, EUSC };

static const struct partition {
	struct str name, url_suffix;
} partitions[] = {
	[AWS] = {{"aws", 3}, {"amazonaws.com", 13}},
	[CN] = {{"aws-cn", 6}, {"amazonaws.com.cn", 16}},
	[US_GOV] = {{"aws-us-gov", 10}, {"amazonaws.com", 13}},
	[ISO] = {{"aws-iso", 7}, {"c2s.ic.gov", 10}},
	[ISO_B] = {{"aws-iso-b", 9}, {"sc2s.sgov.gov", 13}},
	[ISO_E] = {{"aws-iso-e", 9}, {"cloud.adc-e.uk", 14}},
	[ISO_F] = {{"aws-iso-f", 9}, {"csp.hci.ic.gov", 14}},
	[EUSC] = {{"aws-eusc", 8}, {"amazonaws.eu", 12}},
};

/* Sorted by name. */
static const struct region {
	struct str name;
	uint8_t partition;
} regions[] = {
	{{"af-south-1", 10}, AWS},
	{{"ap-east-1", 9}, AWS},
	{{"ap-east-2", 9}, AWS},
	{{"ap-northeast-1", 14}, AWS},
	{{"ap-northeast-2", 14}, AWS},
	{{"ap-northeast-3", 14}, AWS},
	{{"ap-south-1", 10}, AWS},
	{{"ap-south-2", 10}, AWS},
	{{"ap-southeast-1", 14}, AWS},
	{{"ap-southeast-2", 14}, AWS},
	{{"ap-southeast-3", 14}, AWS},
	{{"ap-southeast-4", 14}, AWS},
	{{"ap-southeast-5", 14}, AWS},
	{{"ap-southeast-6", 14}, AWS},
	{{"ap-southeast-7", 14}, AWS},
	{{"ca-central-1", 12}, AWS},
	{{"ca-west-1", 9}, AWS},
	{{"cn-north-1", 10}, CN},
	{{"cn-northwest-1", 14}, CN},
	{{"eu-central-1", 12}, AWS},
	{{"eu-central-2", 12}, AWS},
	{{"eu-isoe-west-1", 14}, ISO_E},
	{{"eu-north-1", 10}, AWS},
	{{"eu-south-1", 10}, AWS},
	{{"eu-south-2", 10}, AWS},
	{{"eu-west-1", 9}, AWS},
	{{"eu-west-2", 9}, AWS},
	{{"eu-west-3", 9}, AWS},
	{{"eusc-de-east-1", 14}, EUSC},
	{{"il-central-1", 12}, AWS},
	{{"me-central-1", 12}, AWS},
	{{"me-south-1", 10}, AWS},
	{{"me-west-1", 9}, AWS},
	{{"mx-central-1", 12}, AWS},
	{{"sa-east-1", 9}, AWS},
	{{"sa-west-1", 9}, AWS},
	{{"us-east-1", 9}, AWS},
	{{"us-east-2", 9}, AWS},
	{{"us-gov-east-1", 13}, US_GOV},
	{{"us-gov-west-1", 13}, US_GOV},
	{{"us-iso-east-1", 13}, ISO},
	{{"us-iso-west-1", 13}, ISO},
	{{"us-isob-east-1", 14}, ISO_B},
	{{"us-isob-west-1", 14}, ISO_B},
	{{"us-isof-east-1", 14}, ISO_F},
	{{"us-isof-south-1", 15}, ISO_F},
	{{"us-west-1", 9}, AWS},
	{{"us-west-2", 9}, AWS},
};

#define NREGIONS (sizeof(regions) / sizeof(*regions))

static int compare(const void *key, const void *row)
{
	return str_cmp(*(const struct str *)key, ((const struct region *)row)->name);
}

static const struct region *find(struct str name)
{
	return bsearch(&name, regions, NREGIONS, sizeof(*regions), compare);
}

bool region_is_known(struct str region)
{
	return find(region) != NULL;
}

struct str region_partition(struct str region)
{
	const struct region *found = find(region);
	return partitions[found ? found->partition : AWS].name;
}

struct str region_url_suffix(struct str region)
{
	const struct region *found = find(region);
	return partitions[found ? found->partition : AWS].url_suffix;
}

struct str region_nearest(struct str word)
{
	struct str names[NREGIONS];
	for (size_t i = 0; i < NREGIONS; i++)
		names[i] = regions[i].name;
	return diag_nearest(word, names, NREGIONS);
}
