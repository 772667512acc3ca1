package io.dateline.models;

/**
 * The name, version, checksum and licence of a model or vocabulary, as an event's provenance gives them.
 *
 * @param sha256 lower-case hex SHA-256 of the file
 * @param licence SPDX identifier
 */
public record ModelCard(String name, String version, String sha256, String licence) {}
