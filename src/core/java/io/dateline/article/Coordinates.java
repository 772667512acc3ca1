package io.dateline.article;

/**
 * Where a place lies, in degrees of WGS 84.
 *
 * @param latitude north of the equator is positive
 * @param longitude east of Greenwich is positive
 */
public record Coordinates(double latitude, double longitude) {
    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no place on earth");
        }
    }
}
