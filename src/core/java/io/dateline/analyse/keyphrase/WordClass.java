package io.dateline.analyse.keyphrase;

/** The few classes of words that noun phrases are made of. The order is that of the model's weights. */
public enum WordClass {
    NOUN,
    NAME,
    ADJECTIVE,
    VERB,
    OTHER;

    /** A byte for arrays. */
    @SuppressWarnings("EnumOrdinal")
    public byte code() {
        return (byte) ordinal();
    }
}
