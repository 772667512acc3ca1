package io.dateline.analyse.time.meaning;

/** What a time expression says, apart from when it is said. */
@FunctionalInterface
public interface Meaning {
    Value resolve(Frame frame);
}
