package io.dateline.train.places;

/**
 * A populated place of GeoNames.
 *
 * @param feature its feature code: {@code PPLC} is a capital, {@code PPLX} a part of a town
 * @param division first-level administrative code
 * @param latitude in hundred-thousandths of a degree
 * @param longitude in hundred-thousandths of a degree
 */
record GeoNamesCity(
        int id,
        String name,
        String country,
        String feature,
        String division,
        int population,
        int latitude,
        int longitude) {}
