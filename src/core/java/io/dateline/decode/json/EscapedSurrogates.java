package io.dateline.decode.json;

/**
 * Whether the {@code \\u} escapes of a JSON text that name surrogates come in pairs. A lone one passes Jackson but can be
 * written in no UTF-8 event. The text itself holds no lone surrogate, having been decoded strictly.
 */
public final class EscapedSurrogates {
    private EscapedSurrogates() {}

    public static boolean arePaired(String json) {
        int at = json.indexOf('\\');
        while (at >= 0) {
            int unit = unit(json, at);
            if (Character.isLowSurrogate((char) unit)) {
                return false;
            }
            at += 2;
            if (Character.isHighSurrogate((char) unit)) {
                at += 4;
                if (!Character.isLowSurrogate((char) unit(json, at))) {
                    return false;
                }
                at += 6;
            }
            at = json.indexOf('\\', at);
        }
        return true;
    }

    /** The code unit escaped there; 0 when there is no such escape. */
    private static int unit(String json, int at) {
        if (!json.startsWith("\\u", at) || at + 6 > json.length()) {
            return 0;
        }
        int unit = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(json.charAt(i), 16);
            if (digit < 0) {
                return 0;
            }
            unit = unit * 16 + digit;
        }
        return unit;
    }
}
