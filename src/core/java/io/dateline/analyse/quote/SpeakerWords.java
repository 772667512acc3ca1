package io.dateline.analyse.quote;

import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.words.WordKinds;
import java.util.Set;
import java.util.regex.Pattern;

/** Who can speak: the words of {@code /words/en/speakers.tsv} and the names of {@code /words/en/government-seats.tsv}. */
final class SpeakerWords {
    private static final WordKinds WORDS = WordKinds.words("/words/en/speakers.tsv");
    private static final WordKinds SEATS = WordKinds.phrases("/words/en/government-seats.tsv");

    static final Set<String> TELL = WORDS.set("tell");
    static final Set<String> TO = WORDS.set("to");
    static final Set<String> WITH = WORDS.set("with");
    static final Set<String> TALK = WORDS.set("talk");
    static final Set<String> QUOTED = WORDS.set("quoted");
    static final Set<String> BE = WORDS.set("be");
    static final Set<String> BY = WORDS.set("by");
    static final Set<String> ACCORDING = WORDS.set("according");
    static final Set<String> PERSON = WORDS.set("person");
    static final Set<String> QUOTE = WORDS.set("quote");
    static final Set<String> DOCUMENT = WORDS.set("document");
    static final Set<String> DEFINITE = WORDS.set("definite");
    static final Set<String> BODY = WORDS.set("body");
    static final Set<String> TIME = WORDS.set("time");
    static final Set<String> RELATIVE = WORDS.set("relative");
    static final Set<String> ANY = WORDS.set("any");
    static final Set<String> PART = WORDS.set("part");
    static final Set<String> EXAMPLE = WORDS.set("example");
    static final Set<String> EXAMPLE_HEAD = WORDS.set("example-head");

    private static final Set<String> GOVERNMENTS = SEATS.set("capital", "seat");
    private static final Pattern COUNTRY = Pattern.compile("iso3166:[A-Z]{2}");

    private SpeakerWords() {}

    /** Whether an entity can be said to speak; a place does only as a government, under its bare name. */
    static boolean speaks(Entity entity, String mention, boolean bare) {
        EntityType type = entity.type();
        return switch (type) {
            case PERSON, ORGANISATION, GROUP -> true;
            case PLACE, FACILITY -> bare && government(entity, mention);
            case PRODUCT, EVENT, OTHER -> bare;
        };
    }

    private static boolean government(Entity entity, String mention) {
        return GOVERNMENTS.contains(mention)
                || GOVERNMENTS.contains(entity.name())
                || COUNTRY.matcher(entity.id()).matches();
    }
}
