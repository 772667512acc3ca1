package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the marks that desks put before a headline, several in a row: {@code RPT-UPDATE 2-}, {@code (3rd LD)}, {@code
 * URGENT:}. They tell how the story has changed, so they are taken off the headline and kept as signals. A mark is all
 * capitals and ends with a hyphen or colon, or stands in brackets; anything else is a headline's own words.
 */
public final class LeadMarks {
    /** Marks in a row; agencies use up to three. */
    static final int MAX_MARKS = 5;

    /** Longest mark with its number. */
    static final int MAX_LENGTH = 30;

    private static final Map<String, Mark> MARKS = load();

    private record Mark(@Nullable Form form, @Nullable Change change) {}

    /**
     * What stood before a headline.
     *
     * @param rest the headline itself
     * @param marks as written, in order
     */
    public record Read(
            String rest,
            List<String> marks,
            @Nullable Form form,
            @Nullable Change change,
            @Nullable Integer updateNumber,
            @Nullable Integer takeNumber) {}

    private String rest;
    private final List<String> marks = new ArrayList<>();
    private @Nullable Form form;
    private @Nullable Change change;
    private @Nullable Integer updateNumber;
    private @Nullable Integer takeNumber;

    private LeadMarks(String headline) {
        this.rest = headline;
    }

    public static Read read(String headline) {
        return read(headline, List.of());
    }

    /** The same, where the desk wrote marks apart from the headline as well: as signals, the first of them counts. */
    public static Read read(String headline, List<String> signals) {
        LeadMarks reader = new LeadMarks(headline);
        while (reader.marks.size() < MAX_MARKS && (reader.takeOne() || reader.takeLast())) {
            // each turn takes one mark off
        }
        signals.forEach(reader::note);
        return reader.result();
    }

    private Read result() {
        return new Read(rest, marks, form, change, updateNumber, takeNumber);
    }

    /** A signal that is a mark and nothing else, perhaps in brackets. */
    private void note(String signal) {
        String text = signal.strip();
        boolean bracketed = text.length() > 2 && text.startsWith("(") && text.endsWith(")");
        String upper = (bracketed ? text.substring(1, text.length() - 1) : text).toUpperCase(Locale.ROOT);
        Mark mark = text.length() > MAX_LENGTH ? null : MARKS.get(withoutNumber(upper));
        if (mark != null) {
            note(mark, upper.contains("TAKE"), number(upper));
        }
    }

    /** The numbers that a slug ends in, behind its comma: {@code BC-Port Strike, 1st Ld-Writethru}. */
    static Read ofSlug(@Nullable String slug) {
        int comma = slug == null ? -1 : slug.lastIndexOf(',');
        LeadMarks reader = new LeadMarks("");
        if (slug != null && comma >= 0 && slug.length() - comma <= MAX_LENGTH) {
            String upper = slug.substring(comma + 1).replace('-', ' ').strip().toUpperCase(Locale.ROOT);
            int number = number(upper);
            for (String word : withoutNumber(upper).split(" ", -1)) {
                Mark mark = MARKS.get(word);
                if (mark != null) {
                    reader.note(mark, word.equals("TAKE"), number);
                }
            }
        }
        return reader.result();
    }

    /** Whether the words are a mark without its hyphen or colon. */
    public static boolean isMark(String words) {
        return MARKS.containsKey(withoutNumber(words.toUpperCase(Locale.ROOT)));
    }

    private boolean takeOne() {
        char first = rest.isEmpty() ? ' ' : rest.charAt(0);
        if (first == '*') {
            return takeStarred();
        }
        if (first == '(' || first == '[') {
            int close = rest.indexOf(first == '(' ? ')' : ']');
            return close > 1 && close < MAX_LENGTH && take(rest.substring(1, close), close + 1, false);
        }
        for (int i = 2; i < rest.length() && i <= MAX_LENGTH; i++) {
            char c = rest.charAt(i);
            if ((c == '-' || c == ':' || c == '–' || c == '—') && take(rest.substring(0, i), i + 1, true)) {
                return true;
            }
        }
        return false;
    }

    /** A mark behind the headline: {@code (2nd take)}, {@code =2}, {@code take 2 of 3}. */
    private boolean takeLast() {
        TailMark tail = TailMark.of(rest);
        if (tail == null || tail.rest().isEmpty()) {
            return false;
        }
        String upper = tail.words().toUpperCase(Locale.ROOT);
        Mark mark = MARKS.get(withoutNumber(upper));
        if (mark == null || (!tail.isBracketed() && number(upper) == 0)) {
            return false;
        }
        marks.add(tail.asSent());
        rest = tail.rest();
        note(mark, upper.contains("TAKE"), number(upper));
        return true;
    }

    /** {@code ***HOLD LIFTED***} before a headline. */
    private boolean takeStarred() {
        int start = 0;
        while (start < rest.length() && rest.charAt(start) == '*') {
            start++;
        }
        int close = rest.indexOf('*', start);
        return close > start && close - start < MAX_LENGTH && take(rest.substring(start, close), close + 1, true);
    }

    private boolean take(String written, int end, boolean capitals) {
        String name = written.strip();
        String upper = name.toUpperCase(Locale.ROOT);
        boolean correction = OrderGrammar.SMALL_MARKS.contains(name);
        if (HeadlineMark.withoutSeparators(rest.substring(end)).isEmpty()
                || (capitals && !correction && !name.equals(upper))) {
            return false;
        }
        int number = number(upper);
        Mark mark = MARKS.get(withoutNumber(upper));
        if (mark == null) {
            return false;
        }
        marks.add(rest.substring(0, end).strip());
        rest = HeadlineMark.withoutSeparators(rest.substring(end));
        note(mark, OrderGrammar.TAKES.stream().anyMatch(upper::contains), number);
        return true;
    }

    private void note(Mark mark, boolean isTake, int number) {
        form = form == null ? mark.form() : form;
        change = change == null ? mark.change() : change;
        if (number > 0 && isTake) {
            takeNumber = takeNumber == null ? Integer.valueOf(number) : takeNumber;
        } else if (number > 0) {
            updateNumber = updateNumber == null ? Integer.valueOf(number) : updateNumber;
        }
    }

    /** The number in {@code UPDATE 2} or {@code 2ND LEAD}; 0 when there is none. */
    private static int number(String mark) {
        for (String word : mark.split(" ", -1)) {
            String digits = ordinal(word);
            if (!digits.isEmpty() && digits.length() <= 3 && isDigits(digits)) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }

    private static String withoutNumber(String mark) {
        StringBuilder words = new StringBuilder();
        for (String word : mark.split(" ", -1)) {
            String digits = ordinal(word);
            if (!word.isEmpty() && (digits.isEmpty() || !isDigits(digits))) {
                words.append(words.length() > 0 ? " " : "").append(word);
            }
        }
        return words.toString();
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String ordinal(String word) {
        if (OrderGrammar.endsWith(OrderGrammar.ORDINAL_ENDINGS, word)) {
            return word.substring(0, word.length() - 2);
        }
        boolean isGerman = word.length() > 1 && word.endsWith(".");
        return isGerman ? word.substring(0, word.length() - 1) : word;
    }

    private static Map<String, Mark> load() {
        Map<String, Mark> marks = new HashMap<>();
        for (List<String> row : WordFile.rows("/validate/lead-marks.tsv", 3)) {
            marks.put(
                    row.get(0),
                    new Mark(
                            row.get(1).equals("-") ? null : Form.valueOf(row.get(1)),
                            row.get(2).equals("-") ? null : Change.valueOf(row.get(2))));
        }
        return Map.copyOf(marks);
    }
}
