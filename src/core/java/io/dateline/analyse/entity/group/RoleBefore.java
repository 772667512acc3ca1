package io.dateline.analyse.entity.group;

import io.dateline.article.Span;
import io.dateline.words.agency.Outlets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office that stands before a name. Right before it, "South Korean President Moon Jae-in": names, capitals and words
 * that offices are made of, back to the first word that is none; other nouns in small letters count only where a determiner, a
 * comma or the sentence's beginning shows that the title begins there. Before a comma, "the head of the tribunal, Ann Example,".
 */
final class RoleBefore {
    private static final int MOST_WORDS = 14;
    private static final int MOST_NOUNS = 3;

    private final RoleWords words;

    RoleBefore(RoleWords words) {
        this.words = words;
    }

    /** The title that ends right before {@code start}; null when there is none. */
    @Nullable
    String read(RoleWindow window, int start) {
        Words text = window.words();
        int last = withoutHonorifics(text, text.skipBlanksBack(start));
        int lastHead = headStart(window, last);
        if (lastHead < 0) {
            return null;
        }
        int end = withoutAcademic(window, lastHead, last);
        int head = end == last ? lastHead : headStart(window, end);
        int kept = head;
        int at = head;
        int nouns = 0;
        int joint = -1;
        for (int count = 0; count < MOST_WORDS; count++) {
            int stop = text.skipBlanksBack(at);
            if (stop == text.from()) {
                return text.phrase(nouns > 0 ? at : kept, end);
            }
            int begin = text.wordStart(stop);
            String word = text.word(begin, stop);
            if (isBoundary(word)) {
                return text.phrase(RoleWords.isPossessive(word) ? begin : nouns > 0 ? at : kept, end);
            }
            boolean otherSubject = nouns > 0 && window.isPerson(begin);
            if (otherSubject || isOtherPerson(window, begin, word, at) || (count == 0 && RoleWords.isOf(word))) {
                break;
            }
            if (opensQuotation(word)) {
                return text.phrase(nouns > 0 ? kept : begin + 1, end);
            }
            if (belongs(window, begin, word)) {
                joint = joinsNames(window, begin, word) ? at : joint;
                kept = nouns > 0 || RoleWords.isLink(word) ? kept : begin;
            } else if (joint >= 0) {
                return text.phrase(joint, end);
            } else if (words.mayBeNoun(word) && !isVerb(text, word, at) && nouns < MOST_NOUNS) {
                nouns++;
            } else {
                break;
            }
            at = begin;
        }
        return text.phrase(kept, end);
    }

    /** "'Foreign" of "'Foreign Minister Ann Example said ...'". */
    private boolean opensQuotation(String word) {
        return word.length() > 1 && "'\u2018".indexOf(word.charAt(0)) >= 0 && words.isCapital(word.substring(1));
    }

    /** The "and" between another name and the title: of "the band Acme and actor Ann Example" only the actor is hers. */
    private static boolean joinsNames(RoleWindow window, int begin, String word) {
        return word.equals("and")
                && !window.isNamed(begin)
                && window.isNamed(window.words().skipBlanksBack(begin) - 1);
    }

    /** "follows" of "the news follows President Ann Example": an office with a capital has no such noun before it. */
    private boolean isVerb(Words text, String word, int next) {
        return word.endsWith("s")
                && !RoleWords.isOwner(word)
                && word.indexOf('-') < 0
                && words.isCapital(text.word(next, text.wordEnd(next)));
    }

    /** "chief executive Lord Browne": a form of address between the office and the name is none. */
    private int withoutHonorifics(Words text, int end) {
        int at = end;
        while (at > text.from()) {
            int start = text.wordStart(at);
            if (!words.isHonorific(RoleWords.bare(text.word(start, at)))) {
                return at;
            }
            at = text.skipBlanksBack(start);
        }
        return at;
    }

    /** "Director Professor": the second is a form of address. */
    private int withoutAcademic(RoleWindow window, int head, int end) {
        Words text = window.words();
        if (!words.isAcademic(RoleWords.bare(text.word(head, end)))) {
            return end;
        }
        int before = text.skipBlanksBack(head);
        return before > text.from() && headStart(window, before) >= 0 ? before : end;
    }

    /** A person that is none of whom the title speaks: "Ann Example and Chancellor"; "Example lawyer" names the client. */
    private static boolean isOtherPerson(RoleWindow window, int begin, String word, int next) {
        Words text = window.words();
        return window.isPerson(begin)
                && !RoleWords.isOwner(word)
                && RoleWords.isLink(text.word(next, text.wordEnd(next)));
    }

    /** Where the last head of the title begins: the last word, or what "of State", "to Moscow" follows; -1 for none. */
    private int headStart(RoleWindow window, int end) {
        Words text = window.words();
        int at = end;
        boolean of = false;
        for (int count = 0; count < 6 && at > text.from(); count++) {
            int start = text.wordStart(at);
            String word = text.word(start, at);
            if (RoleWords.stops(word)) {
                return -1;
            }
            if (words.isHead(RoleWords.bare(word)) && (count == 0 || of || window.behindHead(words, at, end))) {
                return start;
            }
            of = RoleWords.isOf(word);
            String bare = RoleWords.bare(word);
            boolean capital =
                    words.isCapital(word) || (words.isModifier(bare) && Character.isUpperCase(word.charAt(0)));
            if (count == 0 && of) {
                // "a representative for Ann Example" is somebody else.
                return -1;
            }
            boolean ofOffice = of || window.isNamed(start) || capital || word.equals("the");
            if (!ofOffice && !words.isBehindHead(bare)) {
                return -1;
            }
            at = text.skipBlanksBack(start);
        }
        return -1;
    }

    private static boolean isBoundary(String word) {
        return RoleWords.isDeterminer(word)
                || (RoleWords.isPreposition(word) && !RoleWords.isLink(word))
                || (RoleWords.stops(word) && !(word.startsWith("(") && word.endsWith(")") && !isSign(word)));
    }

    /** "(CNN)", the end of a dateline. */
    private static boolean isSign(String word) {
        return word.endsWith(")") && Outlets.isOutlet(Fold.word(word.substring(1, word.length() - 1)));
    }

    private boolean belongs(RoleWindow window, int begin, String word) {
        String bare = RoleWords.bare(word);
        return window.isNamed(begin)
                || words.isHead(bare)
                || words.isModifier(bare)
                || (word.startsWith("(") && words.isCapital(word.substring(1)) && !isSign(word))
                || words.isCapital(word)
                || (word.indexOf('-') > 0 && words.mayBeCompound(word))
                || RoleWords.isLink(word);
    }

    /** The office before the comma that stands before {@code start}; null when there is none. */
    @Nullable
    String beforeComma(RoleWindow window, Span name) {
        Words text = window.words();
        int comma = text.skipBlanksBack(name.start()) - 1;
        if (comma <= text.from() || text.text().charAt(comma) != ',' || window.isPerson(comma - 1)) {
            return null;
        }
        return phraseBefore(window, comma, window.endsClause(name.end()));
    }

    /**
     * The noun phrase with an office as its head that ends at {@code end}.
     *
     * @param lenient whether it may begin with a determiner
     */
    @Nullable
    String phraseBefore(RoleWindow window, int end, boolean lenient) {
        Words text = window.words();
        int at = end;
        for (int count = 0; count < MOST_WORDS; count++) {
            int stop = text.skipBlanksBack(at);
            int begin = stop == text.from() ? stop : text.wordStart(stop);
            String word = text.word(begin, stop);
            if (word.isEmpty() || RoleWords.stops(word)) {
                boolean capital = at < end && words.isCapital(text.word(at, text.wordEnd(at)));
                return capital && isHeaded(window, at, end) ? text.phrase(at, end) : null;
            }
            boolean begins = RoleWords.isDeterminer(word) || RoleWords.isPossessive(word);
            boolean owner = RoleWords.isOwner(word);
            if ((begins || owner) && isHeaded(window, at, end)) {
                boolean whole = owner || RoleWords.isPossessive(word);
                return lenient ? text.phrase(whole ? window.nameStart(begin) : at, end) : null;
            }
            boolean inside = begins
                    || owner
                    || belongs(window, begin, word)
                    || RoleWords.isPreposition(word)
                    || words.mayBeNoun(word);
            if (!inside) {
                return null;
            }
            at = begin;
        }
        return null;
    }

    /** Whether a head stands before the first preposition. */
    private boolean isHeaded(RoleWindow window, int start, int end) {
        Words text = window.words();
        int at = text.skipBlanks(start);
        boolean headed = false;
        while (at < end) {
            int stop = text.wordEnd(at);
            String bare = RoleWords.bare(text.word(at, stop));
            if (RoleWords.isPreposition(bare)) {
                return headed;
            }
            headed = words.isHead(bare) || (headed && (words.isBehindHead(bare) || bare.equals("and")));
            at = text.skipBlanks(stop);
        }
        return headed;
    }
}
