package io.dateline.decode.wire;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.format.Document.Text;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Teleprinter messages, from ZCZC to NNNN: lines that begin with a sign each hold a field, as AAP writes them; without these
 * lines what follows the first one is the text. Their numbers begin anew each day and no date stands in them, so that a
 * message has no id of its own.
 */
public final class TeleprinterText {
    private static final String START = "ZCZC";
    private static final String END = "NNNN";

    /** A category has up to three characters; agencies put a headline behind the same sign. */
    private static final int MAX_CATEGORY = 3;

    /** Longest line behind the routing that is the headline. */
    private static final int MAX_HEADLINE = 120;

    private static final String CODE = "U+";

    private static final Map<Character, Sign> SIGNS = signs();

    /** What a header line is. */
    private enum Sign {
        ROUTING,
        CATEGORY,
        SLUG,
        TITLE,
        HEADLINE,
        TAKE,
        PLACE,
        SERVICE
    }

    private TeleprinterText() {}

    public static boolean recognises(Text document) {
        return !document.type().isForeign() && document.lines().first().startsWith(START);
    }

    public static Items read(Text document) {
        List<List<String>> messages = new ArrayList<>();
        List<String> message = new ArrayList<>();
        for (String line : WireLines.of(document.content())) {
            String shown = line.strip();
            boolean starts = shown.startsWith(START);
            if (starts && !WireLines.filled(message).isEmpty()) {
                messages.add(message);
                message = new ArrayList<>();
            }
            if (shown.equals(END)) {
                messages.add(message);
                message = new ArrayList<>();
            } else {
                message.add(line);
            }
        }
        if (!WireLines.filled(message).isEmpty()) {
            messages.add(message);
        }
        return Items.each(messages, "teleprinter messages", TeleprinterText::message);
    }

    private static Checked<RawItem> message(List<String> lines) {
        int first = WireLines.firstFilled(lines, 0);
        if (first == lines.size() || !lines.get(first).strip().startsWith(START)) {
            return Checked.refused(Reason.MALFORMED, "text between teleprinter messages");
        }
        Draft draft = new Draft(Format.ZCZC);
        String origin = lines.get(first).strip().substring(START.length()).strip();
        origin(draft, origin);
        Map<Sign, String> fields = new EnumMap<>(Sign.class);
        int at = first + 1;
        while (at < lines.size() && sign(lines.get(at)) != null) {
            field(fields, lines.get(at++).strip());
        }
        if (at == first + 1) {
            at = routed(draft, lines, at);
        }
        fill(draft, fields);
        List<String> text = new ArrayList<>();
        lines.subList(at, lines.size()).forEach(line -> text.add(withoutEnd(line)));
        CopyLines copy = CopyLines.of(text, null);
        List<String> notes = new ArrayList<>(copy.notes());
        if (copy.isNotice()) {
            notes.add(0, copy.notice());
        }
        draft.set(Field.ED_NOTE, String.join("\n", notes)).body(String.join("\n", copy.copy()), Markup.PLAIN);
        return Checked.passed(draft.done());
    }

    /** "AAP", or letters and a number that the line gives its messages: "FMG000". */
    private static void origin(Draft draft, String origin) {
        if (WireLines.areLetters(origin)) {
            draft.set(Field.PROVIDER, origin);
        } else {
            draft.altId("number", origin);
        }
    }

    private static @Nullable Sign sign(String line) {
        String text = line.strip();
        return text.isEmpty() || !isField(text) ? null : SIGNS.get(text.charAt(0));
    }

    /** A sign stands at its value; one with a blank behind it begins a list, and "$2m" an amount. */
    private static boolean isField(String text) {
        return text.length() == 1
                || !(text.charAt(1) == ' ' || (text.charAt(0) == '$' && Character.isDigit(text.charAt(1))));
    }

    private static void field(Map<Sign, String> fields, String line) {
        Sign sign = SIGNS.get(line.charAt(0));
        String value = line.substring(1).strip();
        if (sign != null && !value.isEmpty()) {
            Sign kind = sign == Sign.CATEGORY && value.length() > MAX_CATEGORY ? Sign.HEADLINE : sign;
            fields.putIfAbsent(kind, value);
        }
    }

    /** Behind the line that says whom a message goes to, and behind the headline that follows it. */
    private static int routed(Draft draft, List<String> lines, int from) {
        int at = WireLines.firstFilled(lines, from);
        if (at == lines.size() || !routes(lines.get(at).strip())) {
            return from;
        }
        int next = WireLines.firstFilled(lines, at + 1);
        String line = next < lines.size() ? withoutEnd(lines.get(next)).strip() : "";
        boolean titled = !line.isEmpty() && line.length() <= MAX_HEADLINE && !DeskLines.isOrder(line);
        draft.set(Field.HEADLINE, titled ? line : null);
        return titled ? next + 1 : at + 1;
    }

    /** Two like capitals for how urgent it is, then addresses. */
    private static boolean routes(String line) {
        return line.length() > 3
                && line.charAt(0) == line.charAt(1)
                && line.charAt(0) >= 'A'
                && line.charAt(0) <= 'Z'
                && line.charAt(2) == ' ';
    }

    /** A title is the headline beside a slug; alone it is the keyword, and the headline stands at the head of the text. */
    private static void fill(Draft draft, Map<Sign, String> fields) {
        String title = fields.get(Sign.TITLE);
        boolean worded = title != null && title.chars().anyMatch(Character::isLetter);
        boolean slugged = fields.containsKey(Sign.SLUG);
        draft.set(Field.HEADLINE, fields.get(Sign.HEADLINE))
                .set(Field.HEADLINE, worded && slugged ? title : null)
                .set(Field.SLUGLINE, fields.get(Sign.SLUG))
                .set(Field.SLUGLINE, worded ? title : null)
                .set(Field.CATEGORY, fields.get(Sign.CATEGORY))
                .set(Field.LOCATED, fields.get(Sign.PLACE))
                .set(Field.PROFILE, fields.get(Sign.SERVICE));
        draft.signal(fields.get(Sign.TAKE)).keyword(fields.get(Sign.SLUG));
    }

    /** Without the signs that set a line's end. */
    private static String withoutEnd(String line) {
        String text = line.stripTrailing();
        boolean ends = text.endsWith("<!") || text.endsWith("=!");
        return ends ? text.substring(0, text.length() - 2) : text;
    }

    private static char sign(String cell, String code) {
        return cell.startsWith(code) ? (char) Integer.parseInt(cell.substring(code.length()), 16) : cell.charAt(0);
    }

    private static Map<Character, Sign> signs() {
        Map<Character, Sign> signs = new HashMap<>();
        for (List<String> row : WordFile.rows("/decode/wire-field-signs.tsv", 2)) {
            signs.put(sign(row.get(0), CODE), Sign.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(signs);
    }
}
