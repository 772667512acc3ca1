package io.dateline.decode.wire;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.article.Warning;
import io.dateline.decode.format.Document.Text;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * IPTC 7901, the IPTC's recommended message format of 1979: one or several messages a record, each from SOH to EOT, or with
 * these taken out. A message's id is its service, number and day, since numbers begin anew each day.
 */
public final class Iptc7901 {
    private static final char SOH = '\u0001';
    private static final char STX = '\u0002';
    private static final char EOT = '\u0004';

    private Iptc7901() {}

    public static boolean recognises(Text document) {
        String text = document.content();
        if (document.type().isForeign()) {
            return false;
        }
        String first = first(document);
        boolean headed = Iptc7901Header.parse(first) != null;
        return headed && (text.indexOf(STX) >= 0 || Iptc7901Parts.of(text) != null);
    }

    /** The first line that is not blank, without control characters: what stands before it is padding. */
    private static String first(Text document) {
        for (String line : document.lines().all()) {
            List<String> shown = WireLines.filled(WireLines.of(line));
            if (!shown.isEmpty()) {
                return shown.get(0);
            }
        }
        return "";
    }

    public static Items read(Text document) {
        return Items.each(messages(document.content()), "IPTC 7901 messages", Iptc7901::message);
    }

    private static List<String> messages(String text) {
        return text.indexOf(STX) >= 0 && text.indexOf(SOH) >= 0 ? Framing.cut(text, SOH, EOT) : stripped(text);
    }

    /** Without control characters a first line behind a date begins the next message. */
    private static List<String> stripped(String text) {
        List<String> messages = new ArrayList<>();
        StringBuilder message = new StringBuilder();
        boolean dated = false;
        for (String line : text.split("\n", -1)) {
            String shown = line.strip();
            if (dated && Iptc7901Header.parse(shown) != null) {
                messages.add(message.toString());
                message.setLength(0);
            }
            dated = shown.isEmpty() ? dated : WireDate.ofTail(shown) != null;
            message.append(line).append('\n');
        }
        messages.add(message.toString());
        return messages;
    }

    private static Checked<RawItem> message(String message) {
        Iptc7901Parts parts = Iptc7901Parts.of(message);
        if (parts == null) {
            return Checked.refused(Reason.MALFORMED, "an IPTC 7901 message without its first line or its headline");
        }
        Draft draft = new Draft(Format.IPTC_7901);
        String agency = agency(parts.header());
        NationalCode code = agency == null ? null : NationalCode.of(agency);
        String lettered = code == null ? null : code.read(message);
        Iptc7901Parts read = lettered == null ? null : Iptc7901Parts.of(lettered);
        if (code != null && read != null) {
            draft.warn(new Warning(Warning.Kind.WRONG_CHARSET, null, "letters in seven bits, read as " + code.name()));
        }
        fill(draft, read == null ? parts : read, agency);
        return Checked.passed(draft.done());
    }

    /** The agency a service is of: {@code dpa-tns} is one of dpa's. */
    private static @Nullable String agency(Iptc7901Header header) {
        String named = header.agency();
        int hyphen = named == null ? -1 : named.indexOf('-');
        return named == null || hyphen < 2 ? named : named.substring(0, hyphen);
    }

    private static void fill(Draft draft, Iptc7901Parts parts, @Nullable String agency) {
        Iptc7901Header header = parts.header();
        identify(draft, parts);
        draft.set(Field.PROVIDER, agency)
                .set(Field.SOURCE, header.agency())
                .set(Field.SOURCE, header.service().toLowerCase(Locale.ROOT))
                .set(Field.URGENCY, header.priority())
                .set(Field.CATEGORY, header.category());
        List<String> notes = new ArrayList<>();
        slug(draft, parts.keywords(), notes);
        HeadLines head = HeadLines.of(parts.head());
        notes.addAll(head.notes());
        head.marks().forEach(draft::signal);
        CopyLines copy = CopyLines.of(parts.copy(), agency);
        if (head.isNotice() || copy.isNotice()) {
            notes.add(copy.notice());
        }
        notes.addAll(copy.notes());
        draft.set(Field.HEADLINE, head.headline())
                .set(Field.BYLINE, head.byline())
                .set(Field.ED_NOTE, String.join("\n", notes))
                .body(String.join("\n", copy.copy()), Markup.PLAIN);
    }

    private static void identify(Draft draft, Iptc7901Parts parts) {
        Iptc7901Header header = parts.header();
        String tail = parts.tail();
        WireDate date = tail == null ? null : WireDate.ofTail(tail);
        String number = header.service() + header.number();
        draft.set(Field.URI, date == null ? null : number + ":" + date.day())
                .set(Field.VERSION_CREATED, date == null ? tail : date.written())
                .altId("number", number);
        if (header.item() != null) {
            draft.altId("number", header.agency() + " " + header.item());
        }
    }

    private static void slug(Draft draft, List<String> lines, List<String> notes) {
        List<String> slugs = new ArrayList<>();
        for (String line : lines) {
            (DeskLines.isNote(line) ? notes : slugs).add(line);
        }
        for (String slug : slugs) {
            String words = slug.endsWith("/") ? slug.substring(0, slug.length() - 1) : slug;
            draft.set(Field.SLUGLINE, words);
            for (String keyword : words.split("/", -1)) {
                draft.keyword(keyword);
            }
        }
    }
}
