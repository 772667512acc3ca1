package io.dateline.cli.rejected;

import java.nio.charset.StandardCharsets;

/** The beginning of a payload, safe to print: control characters and what is no UTF-8 are shown as dots. */
final class Preview {
    private Preview() {}

    /**
     * @param length how many bytes to show at most
     */
    static String of(byte[] payload, int length) {
        String text = new String(payload, 0, Math.min(length, payload.length), StandardCharsets.UTF_8);
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == '\n' || (!Character.isISOControl(point) && point != 0xfffd) ? point : '\u00b7')
                .forEach(safe::appendCodePoint);
        int more = payload.length - length;
        return more > 0 ? safe + " \u2026 (" + more + " bytes more)" : safe.toString();
    }
}
