package io.dateline.analyse.summary;

/** What is looked at in a sentence; each has one weight. All values lie between 0 and about 2. */
public enum Feature {
    /** 1 for the body's first sentence. */
    FIRST,
    /** 1 for the second. */
    SECOND,
    /** One over the square root of its number, counted from 1. */
    EARLY,
    /** Its number over the number of sentences. */
    PLACE,
    /** 1 when it opens a paragraph, in a body of several. */
    OPENS_PARAGRAPH,
    /** Words over 30, at most 2. */
    LENGTH,
    /** How far it stays below 12 words. */
    SHORT,
    /** How far it goes beyond 35 words. */
    LONG,
    /** Sum of the log counts of its words that come again, over the article's largest. */
    FREQUENT,
    /** The same by word, over the article's largest. */
    DENSE,
    /** Pairs of neighbouring words that come again, over the article's largest. */
    PAIRS,
    /** Share of the title's words in it. */
    TITLE,
    /** Share of the first sentence's words in it; 0 for the first. */
    LEAD,
    /** Relevance of the entities in it, over the article's largest. */
    ENTITIES,
    /** Entities named here for the first time, over 4, at most 1. */
    NEW_ENTITIES,
    /** Scores of the keyphrases in it, over the article's largest. */
    KEYPHRASES,
    /** Numbers over 3, at most 1. */
    NUMBERS,
    /** Share of its characters in quotation marks. */
    QUOTED,
    /** 1 when somebody is said to have said what is in it. */
    ATTRIBUTED,
    /** 1 when "I", "we" or "you" stands in it. */
    SELF,
    /** 1 when it begins with a word that points back. */
    PRONOUN,
    /** 1 when it begins with a word that ties it to the one before. */
    LINK;

    private static final Feature[] ALL = values();

    static final int COUNT = ALL.length;

    /** Its place in vectors of values. */
    @SuppressWarnings("EnumOrdinal") // one number a feature; files go by name
    public int index() {
        return ordinal();
    }
}
