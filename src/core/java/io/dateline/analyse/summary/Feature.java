package io.dateline.analyse.summary;

/** The features of a sentence, each with one weight. All values lie between 0 and about 2. */
public enum Feature {
    /** 1 for the body's first sentence that can be picked. */
    FIRST,
    /** One over the square root of its number among those, counted from 1. */
    EARLY,
    /** Its number over the number of sentences. */
    PLACE,
    /** Words over 30, at most 2. */
    LENGTH,
    /** Sum of the log counts of its words that come again, over the article's largest. */
    FREQUENT,
    /** The same by word, over the article's largest. */
    DENSE,
    /** Share of the title's words in it. */
    TITLE,
    /** Share of the first sentence's words in it; 0 for the first. */
    LEAD,
    /** Relevance of the entities in it, over the article's largest. */
    ENTITIES,
    /** Entities named here for the first time, over 4, at most 1. */
    NEW_ENTITIES,
    /** Keyphrases in it, each over the root of its rank, over the article's largest. */
    KEYPHRASES,
    /** The same by the root of its words, over the article's largest. */
    KEYPHRASES_DENSE,
    /** Numbers over 3, at most 1. */
    NUMBERS,
    /** Share of its characters in quotation marks. */
    QUOTED,
    /** 1 when "I", "we" or "you" stands in it. */
    SELF;

    private static final Feature[] ALL = values();

    static final int COUNT = ALL.length;

    /** Its place in vectors of values. */
    @SuppressWarnings("EnumOrdinal") // one number a feature; files go by name
    public int index() {
        return ordinal();
    }
}
