package io.dateline.validate.copy;

/** Sets one kind of text apart that surrounds the copy, such as captions or a byline. Stateless, linear in the text. */
@FunctionalInterface
interface Remover {
    /** The parts without what this remover finds, which then stands in {@code setApart}; the same parts if it finds nothing. */
    CopyParts remove(CopyParts parts);
}
