package io.dateline.validate.copy;

import io.dateline.words.TableLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns plain text into paragraphs. Wires send either one paragraph in each line, or lines wrapped at a fixed width
 * with empty or indented lines between paragraphs. Text counts as wrapped when most lines that are not the last of
 * their block are of one width and stop in mid-sentence.
 */
final class PlainLayout {
    /** Wrapped lines are about 60 to 80 characters; no wire wraps wider. */
    static final int MAX_WRAPPED_LINE = 100;

    /** Wrapped lines fill their width, lists of names or figures do not. */
    static final int MIN_WRAPPED_LINE = 40;

    private PlainLayout() {}

    static List<String> paragraphs(String text) {
        List<List<String>> blocks = blocks(Characters.clean(text));
        List<String> paragraphs = new ArrayList<>();
        boolean wrapped = isWrapped(blocks);
        for (List<String> block : blocks) {
            if (wrapped) {
                unwrap(block, paragraphs);
            } else {
                block.forEach(line -> paragraphs.add(Characters.line(line)));
            }
        }
        paragraphs.removeIf(String::isEmpty);
        return paragraphs;
    }

    /** Lines between empty ones; a line that begins with white space begins a block too. */
    private static List<List<String>> blocks(String text) {
        List<List<String>> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if ((line.isBlank() || line.startsWith("  ")) && !block.isEmpty()) {
                blocks.add(block);
                block = new ArrayList<>();
            }
            if (!line.isBlank()) {
                block.add(line.strip());
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Whether most lines that are not the last of their block are of one width and stop in mid-sentence. */
    private static boolean isWrapped(List<List<String>> blocks) {
        int followed = 0;
        int midSentence = 0;
        long length = 0;
        for (List<String> block : blocks) {
            boolean[] rows = TableLine.rows(block);
            for (int i = 0; i + 1 < block.size(); i++) {
                if (rows[i]) {
                    continue;
                }
                String line = block.get(i);
                if (line.length() > MAX_WRAPPED_LINE) {
                    return false;
                }
                followed++;
                length += line.length();
                midSentence += Sentences.endsFinished(line) ? 0 : 1;
            }
        }
        return followed > 0 && length >= (long) followed * MIN_WRAPPED_LINE && midSentence * 10 >= followed * 6;
    }

    /** Joins the lines of a block, but for the rows of a table, which stay lines. */
    private static void unwrap(List<String> block, List<String> paragraphs) {
        boolean[] rows = TableLine.rows(block);
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i]) {
                paragraphs.add(Characters.line(String.join(" ", joined)));
                paragraphs.add(Characters.line(block.get(i)));
                joined.clear();
            } else {
                joined.add(block.get(i));
            }
        }
        paragraphs.add(Characters.line(String.join(" ", joined)));
    }
}
