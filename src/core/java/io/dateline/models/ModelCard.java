package io.dateline.models;

/**
 * What provenance says of a model or a vocabulary.
 *
 * @param sha256 lower-case hex SHA-256 of the file
 * @param licence SPDX identifier
 */
public record ModelCard(String name, String version, String sha256, String licence) {}
