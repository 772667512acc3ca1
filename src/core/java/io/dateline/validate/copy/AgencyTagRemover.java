package io.dateline.validate.copy;

/** Sets apart an agency's tag that is the last paragraph: {@code (Yonhap)}. */
final class AgencyTagRemover implements Remover {
    @Override
    public String kind() {
        return "agency's tag";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        String last = parts.last();
        return AgencyTag.isTag(last)
                ? parts.withoutLast().withSetApart(parts.setApart().withCreditIfNone(EditorialPhrases.bare(last)))
                : parts;
    }
}
