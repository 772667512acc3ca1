package io.dateline.decode.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A message's copy, and the notes of the desk below it: from the notebook's heading on, or from the line that says that
 * what follows is not for publication. That line itself is left out; it is about the notes, not about the item.
 */
record CopyLines(List<String> copy, List<String> notes) {
    /** "dpa bwh bag": an agency and the signs of those who wrote and edited. */
    private static final int MAX_SIGNATURE = 30;

    /** A notice names an item and the reason. */
    static final int MAX_NOTICE = 2_000;

    CopyLines {
        copy = List.copyOf(copy);
        notes = List.copyOf(notes);
    }

    /**
     * @param agency whose signature may close the copy or the notes; null when it is not known
     */
    static CopyLines of(List<String> lines, @Nullable String agency) {
        int end = 0;
        while (end < lines.size() && !DeskLines.beginsNotes(lines.get(end)) && !DeskLines.isPrivate(lines.get(end))) {
            end++;
        }
        List<String> copy = withoutSignature(lines.subList(0, end), agency);
        List<String> notes = new ArrayList<>();
        for (String line : withoutSignature(lines.subList(end, lines.size()), agency)) {
            String note = bare(line);
            if (!note.isEmpty() && !DeskLines.isPrivate(line)) {
                notes.add(note);
            }
        }
        return new CopyLines(copy, notes);
    }

    /** Whether the copy begins with an order of the desk. */
    boolean isNotice() {
        int first = WireLines.firstFilled(copy, 0);
        return first < copy.size() && DeskLines.isOrder(copy.get(first).strip());
    }

    /** What a notice says below the order: never copy, because a note is published where copy is held back. */
    String notice() {
        StringBuilder notice = new StringBuilder();
        boolean begins = true;
        for (String line : copy) {
            if (begins && !line.isBlank() && !DeskLines.isNotice(line.strip())) {
                break;
            }
            begins = line.isBlank();
            notice.append(line.strip()).append('\n');
        }
        return notice.substring(0, Math.min(notice.length(), MAX_NOTICE)).strip();
    }

    /** Without the signs of headings, and without lines that only part. */
    private static String bare(String line) {
        int start = 0;
        while (start < line.length() && "#* \t".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return line.substring(start).strip();
    }

    private static List<String> withoutSignature(List<String> lines, @Nullable String agency) {
        int last = lines.size() - 1;
        while (last >= 0 && (lines.get(last).isBlank() || bare(lines.get(last)).isEmpty())) {
            last--;
        }
        boolean signed =
                last >= 0 && agency != null && isSignature(lines.get(last).strip(), agency);
        return lines.subList(0, signed ? last : last + 1);
    }

    private static boolean isSignature(String line, String agency) {
        return line.length() <= MAX_SIGNATURE
                && line.startsWith(agency.toLowerCase(Locale.ROOT))
                && line.chars().allMatch(c -> Character.isLowerCase(c) || c == ' ' || c == '-' || c == '/');
    }
}
