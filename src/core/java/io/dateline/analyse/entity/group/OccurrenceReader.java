package io.dateline.analyse.entity.group;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what surrounds each mention: title, form of address, a noun for a body of people, office in apposition, dateline or
 * credit.
 */
final class OccurrenceReader {
    private static final int MOST_BEFORE = 160;
    private static final int MOST_AFTER = 240;
    private static final int NAMES_BESIDE = 4;
    private static final int LONGEST_TITLE = 20;

    private final Titles titles;
    private final Roles roles;

    OccurrenceReader(Titles titles) {
        this.titles = titles;
        this.roles = new Roles(titles);
    }

    /**
     * Reads one article's mentions, given in text order.
     *
     * @param datelineEnd where the copy begins after a dateline in the body; the body's start when it has none
     */
    List<Occurrence> read(Prose prose, List<Mention> mentions, int datelineEnd) {
        List<Occurrence> occurrences = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            Name name = Name.of(mentions.get(i).span().of(prose.text()));
            if (!name.isEmpty()) {
                occurrences.add(read(prose, mentions, i, name, datelineEnd));
            }
        }
        return occurrences;
    }

    private Occurrence read(Prose prose, List<Mention> mentions, int index, Name name, int datelineEnd) {
        Mention mention = mentions.get(index);
        Span span = mention.span();
        int sentence = prose.sentenceOfToken(Math.min(prose.tokenAt(span.start()), prose.tokenCount() - 1));
        boolean credit = inCredit(prose, mention, datelineEnd);
        EntityType said = said(prose.text(), mention);
        EntityType type = said == null ? mention.type() : said;
        if (type != EntityType.PERSON) {
            return new Occurrence(mention, name, name, type, said, null, Gender.UNKNOWN, sentence, false, credit);
        }
        String previous = previousWord(prose.text(), span.start());
        int own = titleWords(name);
        Name bare = name.from(own);
        Span bareSpan = own == 0 ? span : new Span(bareStart(mention, name, own, prose.text()), span.end());
        String role = roles.of(
                window(prose, mentions, index, sentence),
                bareSpan,
                index == 0 ? null : mentions.get(index - 1).span(),
                index + 1 == mentions.size() ? null : mentions.get(index + 1).span());
        Gender gender = own > 0 ? titles.gender(name.folded().get(own - 1)) : titles.gender(previous);
        Name titled = own == 0 && titles.isRoyal(previous) ? Name.of(previous + " " + name.text()) : name;
        Mention untitled = own == 0 ? mention : untitled(mention, name, own, prose.text());
        boolean kin = PersonWords.isKin(prose.text(), span.start());
        String office = PersonWords.endsWithKin(role) ? null : role;
        return new Occurrence(untitled, bare, titled, type, said, office, gender, sentence, kin, credit);
    }

    /** The mention without the words of its title, unless one of them is written as part of the name. */
    private Mention untitled(Mention mention, Name name, int titleWords, String text) {
        for (int i = 0; i < titleWords; i++) {
            if (titles.isPartOfName(name.folded().get(i))) {
                return mention;
            }
        }
        int start = bareStart(mention, name, titleWords, text);
        return new Mention(new Span(start, mention.span().end()), mention.type(), mention.confidence());
    }

    /** Where the name begins behind its title. */
    private static int bareStart(Mention mention, Name name, int titleWords, String text) {
        String surface = mention.span().of(text);
        int at = 0;
        for (int i = 0; i < titleWords; i++) {
            at = surface.indexOf(name.words().get(i), at) + name.words().get(i).length();
        }
        return mention.span().start() + surface.indexOf(name.words().get(titleWords), at);
    }

    private static @Nullable EntityType said(String text, Mention mention) {
        Span span = mention.span();
        boolean relative = mention.type() == EntityType.PLACE && PersonWords.isRelative(text, span.start());
        if (relative || PersonWords.beside(text, span)) {
            return EntityType.PERSON;
        }
        boolean body = switch (mention.type()) {
            case GROUP, ORGANISATION -> false;
            case PERSON ->
                BodyNouns.beside(text, span) || BodyNouns.hasOfficer(text, span) || BodyNouns.hasStaff(text, span);
            default -> BodyNouns.beside(text, span);
        };
        return body ? EntityType.ORGANISATION : null;
    }

    private static RoleWindow window(Prose prose, List<Mention> mentions, int index, int sentence) {
        Span span = mentions.get(index).span();
        List<Span> named = new ArrayList<>(NAMES_BESIDE);
        List<Span> people = new ArrayList<>(NAMES_BESIDE);
        for (int i = Math.max(0, index - NAMES_BESIDE); i < Math.min(mentions.size(), index + NAMES_BESIDE); i++) {
            Mention beside = mentions.get(i);
            if (i != index) {
                (beside.type() == EntityType.PERSON ? people : named).add(beside.span());
            }
        }
        int from = Math.max(prose.sentenceStart(sentence), span.start() - MOST_BEFORE);
        int to = Math.min(prose.sentenceEnd(sentence), span.end() + MOST_AFTER);
        Words words = new Words(prose.text(), Math.min(from, span.start()), Math.max(to, span.end()));
        return new RoleWindow(words, named, people);
    }

    /** How many words of the name are a title: 1 in "President Trump". */
    private int titleWords(Name name) {
        int words = 0;
        while (words < name.size() - 1 && titles.isTitle(name.folded().get(words))) {
            words++;
        }
        return words;
    }

    /** Over a sentence's bounds too: a form of address ends with a full stop. */
    private static String previousWord(String text, int start) {
        int from = Math.max(0, start - LONGEST_TITLE);
        int end = start;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > from && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return Fold.word(text.substring(begin, end));
    }

    /** In the dateline, or alone in brackets at the end of a paragraph: where agencies sign. */
    private static boolean inCredit(Prose prose, Mention mention, int datelineEnd) {
        Span span = mention.span();
        if (span.start() >= prose.bodyStart() && span.end() <= datelineEnd) {
            return true;
        }
        String text = prose.text();
        boolean bracketed = span.start() > 0
                && text.charAt(span.start() - 1) == '('
                && span.end() < text.length()
                && text.charAt(span.end()) == ')';
        return bracketed && mention.type() == EntityType.ORGANISATION && endsParagraph(text, span.end() + 1);
    }

    private static boolean endsParagraph(String text, int from) {
        int at = from;
        while (at < text.length() && " .|#*_-\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }
}
