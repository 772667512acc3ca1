package io.dateline.validate.lifecycle;

import io.dateline.words.WordKinds;
import java.util.Set;

/** Small words and endings that a single rule of orders asks for, from {@code order-grammar.tsv}. */
final class OrderGrammar {
    private static final WordKinds WORDS = WordKinds.words("/validate/order-grammar.tsv");

    /** Before "once": "at once" is no condition. */
    static final Set<String> AT = WORDS.set("at");

    static final Set<String> ONCE = WORDS.set("once");

    /** Before a part of the item: "Kill, in paragraph 2, the name". */
    static final Set<String> INSIDE = WORDS.set("inside");

    /** Stands for the item: "kill it". */
    static final Set<String> ITEM_PRONOUN = WORDS.set("item-pronoun");

    /** Of an item that is out: "the story sent at 1200". */
    static final Set<String> SENT = WORDS.set("sent");

    /** Between a hold and its end: "the embargo on the story is lifted". */
    static final Set<String> BESIDE_RELEASE = WORDS.set("beside-release");

    static final Set<String> INFINITIVE = WORDS.set("infinitive");

    /** "Is not to be published", in other languages too. */
    static final Set<String> PASSIVE_INFINITIVE = WORDS.set("infinitive-of-passive");

    /** "You need to kill". */
    static final Set<String> NECESSITY = WORDS.set("necessity");

    /** Beside "plus", "più": "n'est plus". */
    static final Set<String> NEGATION_PARTS = WORDS.set("negation-part");

    static final Set<String> PARTICIPLE_ENDINGS = WORDS.set("participle-ending");

    /** Behind an apostrophe: "they're". */
    static final Set<String> CONTRACTION_ENDINGS = WORDS.set("contraction-ending");

    /** Parts of a slug that name a cycle and no story. */
    static final Set<String> SLUG_PARTS = WORDS.set("slug-part");

    /** Before a status: "un-kill". */
    static final Set<String> REVERSING_PREFIXES = WORDS.set("reversing-prefix");

    /** Marks before a headline that need no capitals. */
    static final Set<String> SMALL_MARKS = WORDS.set("mark-in-small-letters");

    static final Set<String> TAKES = WORDS.set("take");

    static final Set<String> ORDINAL_ENDINGS = WORDS.set("ordinal-ending");

    private OrderGrammar() {}

    /** Whether a word ends as one of these does. */
    static boolean endsWith(Set<String> endings, String word) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
