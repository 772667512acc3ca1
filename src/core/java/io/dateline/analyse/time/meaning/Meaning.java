package io.dateline.analyse.time.meaning;

/** The meaning of a time expression, before it is resolved against a date. */
@FunctionalInterface
public interface Meaning {
    Value resolve(Frame frame);
}
