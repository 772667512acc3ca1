package io.dateline.models;

import java.nio.ByteBuffer;

/**
 * A model's verified bytes and its card.
 *
 * @param bytes read-only, big-endian, positioned at the first byte; not to be shared between threads
 */
public record ModelFile(ModelCard card, ByteBuffer bytes) {}
