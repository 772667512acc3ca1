package io.dateline.validate.copy;

/** Removes the body's first paragraph when it repeats the headline, in capitals or not. */
final class RepeatedHeadlineRemover implements Remover {
    @Override
    public String kind() {
        return "headline said again";
    }

    @Override
    public CopyParts remove(CopyParts parts) {
        String headline = parts.headline();
        boolean repeated = !headline.isEmpty()
                && !parts.paragraphs().isEmpty()
                && parts.paragraphs().get(0).equalsIgnoreCase(headline);
        return repeated ? parts.withoutFirst(1) : parts;
    }
}
