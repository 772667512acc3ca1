package io.dateline.validate.copy;

/**
 * Removes one kind of text around the copy, such as captions or a byline, and sets apart what readers of the event
 * need. Stateless, linear in the text.
 */
interface Remover {
    /** What it removes, for a person who asks. */
    String kind();

    /** The parts without what this remover finds; the same parts if it finds nothing. */
    CopyParts remove(CopyParts parts);
}
