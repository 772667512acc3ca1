package io.dateline.cli.rejected;

import io.dateline.cli.terminal.Escape;
import java.nio.charset.StandardCharsets;

/** The beginning of a payload, safe to print: what is no UTF-8 and what does not show in its place are dots. */
final class Preview {
    private Preview() {}

    /**
     * Several lines, if it has them.
     *
     * @param length how many bytes to show at most
     */
    static String of(byte[] payload, int length) {
        StringBuilder safe = new StringBuilder();
        text(payload, length)
                .codePoints()
                .map(point -> point == '\n' || (Escape.isHarmless(point) && point != 0xfffd) ? point : '\u00b7')
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** The same as it is, for one who escapes it. */
    static String text(byte[] payload, int length) {
        String text = new String(payload, 0, Math.min(length, payload.length), StandardCharsets.UTF_8);
        int more = payload.length - length;
        return more > 0 ? text + " \u2026 (" + more + " bytes more)" : text;
    }
}
