package io.dateline.validate.copy;

/** Sets an agency's tag apart that is a paragraph of its own, the last one: {@code (Yonhap)}. */
final class AgencyTagRemover implements Remover {
    @Override
    public CopyParts remove(CopyParts parts) {
        String last = parts.last();
        return AgencyTag.isTag(last)
                ? parts.withoutLast().withSetApart(parts.setApart().withCreditIfNone(EditorialPhrases.bare(last)))
                : parts;
    }
}
