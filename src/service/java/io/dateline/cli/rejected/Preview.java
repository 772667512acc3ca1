package io.dateline.cli.rejected;

import io.dateline.cli.terminal.Escape;
import java.nio.charset.StandardCharsets;

/**
 * Shows the beginning of a payload in a form that is safe to print. Bytes that are not UTF-8 and invisible characters
 * become dots.
 */
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

    /** The beginning of the payload without replacements, for a caller that escapes it. */
    static String text(byte[] payload, int length) {
        String text = new String(payload, 0, Math.min(length, payload.length), StandardCharsets.UTF_8);
        int more = payload.length - length;
        return more > 0 ? text + " \u2026 (" + more + " bytes more)" : text;
    }
}
