package io.dateline.chaos.check;

/** A place in the raw topic, which every result names. */
public record Origin(int partition, long offset) {}
