package io.dateline.validate.copy;

import io.dateline.article.Dateline;
import io.dateline.validate.dateline.Datelines;

/**
 * Sets apart the dateline at the beginning of the first paragraph. Its agency becomes the credit if there is none yet.
 */
final class DatelineRemover implements Remover {
    @Override
    public String kind() {
        return "dateline";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        Dateline found = Datelines.of(parts.paragraphs());
        if (found == null) {
            return parts;
        }
        String copy = parts.paragraphs().get(0).substring(found.end()).strip();
        return parts.withParagraph(0, copy)
                .withSetApart(parts.setApart().withDateline(found.setApart()).withCreditIfNone(found.agency()));
    }
}
