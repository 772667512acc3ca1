package io.dateline.validate.copy;

import java.util.List;

/** Copy of one item for tests of removers. */
final class Parts {
    /** A finished paragraph that nothing removes. */
    static final String COPY =
            "The northern pier of Port Selm, closed since the storms of January, opened again, the harbour board said.";

    private Parts() {}

    static CopyParts of(String... paragraphs) {
        return new CopyParts("", List.of(paragraphs), SetApart.NOTHING);
    }
}
