package io.dateline.validate.copy;

import java.util.List;

/**
 * Removes the lines at the foot of a story. They come in any order, so removers of a last paragraph are applied
 * repeatedly.
 */
final class FootRemover implements Remover {
    /** Paragraphs removed at most: two end marks, two sign-offs, a tag and a copyright line. */
    static final int MAX_LINES = 6;

    private final List<Remover> removers;

    /** Each remover takes away the last paragraph or changes nothing. For each line the first that takes it counts. */
    FootRemover(Remover... removers) {
        this.removers = List.of(removers);
    }

    @Override
    public String kind() {
        return "foot";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        CopyParts left = parts;
        for (int line = 0; line < MAX_LINES; line++) {
            CopyParts next = withoutLine(left);
            if (next.paragraphs().size() == left.paragraphs().size()) {
                return left;
            }
            left = next;
        }
        return left;
    }

    private CopyParts withoutLine(CopyParts parts) {
        for (Remover remover : removers) {
            CopyParts next = parts.without(remover);
            if (next.paragraphs().size() < parts.paragraphs().size()) {
                return next;
            }
        }
        return parts;
    }
}
