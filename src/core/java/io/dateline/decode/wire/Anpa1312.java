package io.dateline.decode.wire;

import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.Text;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.words.WordLine;
import io.dateline.words.agency.Agencies;
import io.dateline.words.agency.Agency;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ANPA 1312, the American wires' message format: a letter and a number, priority and category, lines with a caret for slug,
 * headline, notes and byline, indented paragraphs, and a trailer with the date. Its id is letter, number and day: each lead
 * of a story comes under a number of its own, and names by its slug the story whose earlier lead it replaces.
 */
public final class Anpa1312 {
    private static final char SOH = '\u0001';
    private static final char EOT = '\u0004';

    /** Below this a line between headline and byline is a heading; above, it sums the story up. */
    private static final int MIN_SUMMARY = 60;

    private static final int LONGEST_AFFILIATION = 40;

    /** The priorities of copy that is sent ahead of its day. */
    private static final int FIRST_ADVANCE = 7;

    private Anpa1312() {}

    public static boolean recognises(Text document) {
        if (document.type().isForeign()) {
            return false;
        }
        List<String> filled = new ArrayList<>();
        for (String line : document.lines().all()) {
            filled.addAll(WireLines.filled(WireLines.of(line)));
            if (filled.size() > 2) {
                return AnpaHeader.parse(filled.get(0), filled.get(1)) != null;
            }
        }
        return false;
    }

    public static Items read(Text document) {
        String text = document.content();
        List<String> messages = text.indexOf(SOH) < 0 ? List.of(text) : Framing.cut(text, SOH, EOT);
        return Items.each(messages, "ANPA 1312 messages", Anpa1312::message);
    }

    private static Checked<RawItem> message(String message) {
        AnpaParts parts = AnpaParts.of(message);
        if (parts == null || (parts.head().isEmpty() && parts.date() == null)) {
            return Checked.refused(Reason.MALFORMED, "an ANPA 1312 message without its first lines or its trailer");
        }
        Draft draft = new Draft(Format.ANPA);
        identify(draft, parts);
        Head head = new Head(draft);
        parts.head().forEach(head::line);
        AnpaSlug slug = head.slug == null && parts.header().keyword() != null
                ? AnpaSlug.of(parts.header().keyword())
                : head.slug;
        slug(draft, slug);
        head.close();
        CopyLines copy = CopyLines.of(parts.copy(), null);
        if ((slug != null && slug.isNotice())
                || copy.isNotice()
                || head.notes.stream().anyMatch(DeskLines::isOrder)) {
            head.notes.add(copy.notice());
        }
        head.notes.addAll(copy.notes());
        advance(draft, parts.header(), slug, head.notes);
        draft.set(Field.ED_NOTE, String.join("\n", head.notes));
        draft.body(String.join("\n", head.headings) + "\n\n" + String.join("\n", copy.copy()), Markup.PLAIN);
        return Checked.passed(draft.done());
    }

    private static void identify(Draft draft, AnpaParts parts) {
        AnpaHeader header = parts.header();
        String number = header.service() + header.number();
        WireDate date = parts.date();
        draft.altId("number", number)
                .set(Field.PROVIDER, parts.agency())
                .set(Field.PRIORITY, header.priority())
                .set(Field.CATEGORY, header.category());
        if (date != null) {
            draft.set(Field.URI, number + ":" + date.day()).set(Field.VERSION_CREATED, date.written());
        }
    }

    private static void slug(Draft draft, @Nullable AnpaSlug slug) {
        if (slug != null) {
            draft.set(Field.SLUGLINE, slug.written()).altId("story", slug.story());
            slug.keywords().forEach(draft::keyword);
            slug.parts().forEach(draft::signal);
            if (slug.replaces()) {
                draft.set(Field.REPLACES, slug.story());
            }
        }
    }

    /** Copy sent ahead of its day is kept until then; without a note that says when, the slug's word is all there is. */
    private static void advance(Draft draft, AnpaHeader header, @Nullable AnpaSlug slug, List<String> notes) {
        Agency convention = Agencies.ours().ofConvention(Format.ANPA.label());
        Integer urgency = convention == null ? null : convention.urgency(header.priority());
        boolean ahead = urgency != null && urgency >= FIRST_ADVANCE;
        String release = slug == null ? null : slug.release();
        if ((ahead || release != null) && notes.isEmpty()) {
            draft.set(Field.EMBARGOED, release == null ? "advance" : release);
        }
    }

    /** The lines with a caret above the copy, in their order: slug, headline, then what the desk adds. */
    private static final class Head {
        private final Draft draft;
        private final List<String> notes = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private @Nullable AnpaSlug slug;
        private boolean titled;
        private boolean signed;

        Head(Draft draft) {
            this.draft = draft;
        }

        void line(String line) {
            String names = DeskLines.names(line);
            if (slug == null && !titled && isSlug(line)) {
                slug = AnpaSlug.of(line);
            } else if (pictures(line)) {
                // each is a file sent along
            } else if (DeskLines.isNote(line)) {
                notes.add(line);
            } else if (names != null && titled) {
                draft.set(Field.BYLINE, names);
                signed = true;
            } else {
                other(line);
            }
        }

        /** A headline that begins like a note is one where nothing else is. */
        void close() {
            if (!titled) {
                notes.stream()
                        .filter(note -> !DeskLines.isSureNote(note) && !DeskLines.isBracketed(note))
                        .findFirst()
                        .ifPresent(this::other);
            }
        }

        private void other(String line) {
            if (!titled) {
                draft.set(Field.HEADLINE, line);
                titled = true;
            } else if (signed && headings.isEmpty() && line.length() <= LONGEST_AFFILIATION) {
                draft.set(Field.CREDIT, line);
            } else if (line.length() >= MIN_SUMMARY) {
                draft.set(Field.DESCRIPTION, line);
            } else {
                headings.add(line);
            }
        }

        /** "BC-Harbour-Fire,310": hyphens, and no blank before the first. */
        private static boolean isSlug(String line) {
            int hyphen = line.indexOf('-');
            int space = line.indexOf(' ');
            return hyphen > 0 && (space < 0 || hyphen < space);
        }

        /** "AP Photo SDDD101, SDDD102, GFX0456": the numbers of pictures and graphics; false when it is no such line. */
        private boolean pictures(String line) {
            List<String> cells = WordLine.entries(line);
            List<String> first = cells.isEmpty() ? List.of() : WordLine.words(cells.get(0));
            if (first.size() != 3 || !first.get(1).startsWith("Photo")) {
                return false;
            }
            List<String> ids = new ArrayList<>(List.of(first.get(2)));
            ids.addAll(cells.subList(1, cells.size()));
            if (!ids.stream().allMatch(Head::isNumber)) {
                return false;
            }
            ids.forEach(id -> draft.media(new Media("picture", id, null, null, first.get(0), List.of())));
            return true;
        }

        private static boolean isNumber(String id) {
            return id.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
                    && id.chars().anyMatch(Character::isDigit);
        }
    }
}
