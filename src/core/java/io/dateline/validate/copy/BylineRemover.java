package io.dateline.validate.copy;

import java.util.ArrayList;
import java.util.List;

/** Sets apart the byline, and removes the writer's employer on the line below it. */
final class BylineRemover implements Remover {
    /** Paragraphs at the head of the body among which a byline is sought. */
    static final int MAX_LINES = 3;

    @Override
    public String kind() {
        return "byline";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        List<String> paragraphs = parts.paragraphs();
        for (int i = 0; i < MAX_LINES && i + 1 < paragraphs.size(); i++) {
            String names = Byline.nameIn(paragraphs.get(i));
            if (names != null) {
                return withoutByline(parts, i).withSetApart(parts.setApart().withByline(names));
            }
            if (Sentences.endsFinished(paragraphs.get(i))) {
                return parts;
            }
        }
        return parts;
    }

    private static CopyParts withoutByline(CopyParts parts, int at) {
        List<String> paragraphs = parts.paragraphs();
        int next = at + 1;
        boolean affiliated = next + 1 < paragraphs.size() && Byline.isAffiliation(paragraphs.get(next));
        List<String> kept = new ArrayList<>(paragraphs.subList(0, at));
        kept.addAll(paragraphs.subList(affiliated ? next + 1 : next, paragraphs.size()));
        return parts.withParagraphs(kept);
    }
}
