package io.dateline.validate.copy;

import java.util.List;

/** Sets apart a sign-off that is the last paragraph: who reported and edited, where to follow the agency. */
final class SignOffRemover implements Remover {
    private static final List<String> BEGINNINGS = EditorialPhrases.list("sign-off");
    private static final List<String> ENDINGS = EditorialPhrases.list("sign-off-end");

    @Override
    public String kind() {
        return "sign-off";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        String last = parts.last();
        return isSignOff(last)
                ? parts.withoutLast().withSetApart(parts.setApart().withSignOff(EditorialPhrases.bare(last)))
                : parts;
    }

    private static boolean isSignOff(String paragraph) {
        String lower = EditorialPhrases.lower(paragraph);
        return lower.length() <= EditorialPhrases.MAX_LINE
                && (EditorialPhrases.starts(BEGINNINGS, lower)
                        || ENDINGS.stream().anyMatch(lower::endsWith))
                && (!lower.startsWith("follow ") || lower.contains("twitter") || lower.contains("@"));
    }
}
