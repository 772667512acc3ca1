package io.dateline.validate.copy;

/** Sets apart an agency's tag after the last sentence: {@code "Ships came," she said. (Yonhap)}. */
final class ClosingTagRemover implements Remover {
    @Override
    public String kind() {
        return "writer's or agency's tag";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        String last = parts.last();
        int tag = AgencyTag.startAtEndOf(last);
        String copy = tag > 0 ? last.substring(0, tag).strip() : "";
        return Sentences.endsFinished(copy)
                ? parts.withParagraph(parts.paragraphs().size() - 1, copy)
                        .withSetApart(parts.setApart().withCreditIfNone(EditorialPhrases.bare(last.substring(tag))))
                : parts;
    }
}
