package io.dateline.generate.answer;

import java.text.Normalizer;

/** Normalises text to one line without invisible characters. */
final class PlainText {
    private PlainText() {}

    /**
     * White space, line breaks too, becomes one space; control and format characters and halves of surrogate pairs go. The
     * joiners that Persian, Hindi and emoji are spelt with stay.
     */
    static String of(String raw) {
        StringBuilder plain = new StringBuilder(raw.length());
        raw.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space(plain);
            } else if (isSeen(point)) {
                plain.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    private static void space(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }
}
