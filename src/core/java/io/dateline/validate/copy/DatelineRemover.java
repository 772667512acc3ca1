package io.dateline.validate.copy;

import io.dateline.article.Dateline;
import io.dateline.validate.dateline.Datelines;

/** Sets the dateline apart that the first paragraph begins with; its agency is the credit where none was found. */
final class DatelineRemover implements Remover {
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
