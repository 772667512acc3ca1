package io.dateline.http;

/** Tells an address in the one form that it has from all others that a server or a proxy might take for the same. */
final class Address {
    private Address() {}

    /** Letters, digits, dots and hyphens between single slashes, none at the end; no segment that begins with a dot. */
    static boolean isPlain(String path) {
        return isPlain(path, false);
    }

    /** The same, where names may stand in it: with colons, and with escapes of what cannot stand there as it is. */
    static boolean isPlainWithNames(String path) {
        return isPlain(path, true);
    }

    private static boolean isPlain(String path, boolean hasNames) {
        boolean isFirst = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            int escaped = c == '%' && hasNames ? escaped(path, i) : -1;
            if (!isAllowed(c, escaped, hasNames) || (isFirst && (c == '/' || c == '.'))) {
                return false;
            }
            isFirst = c == '/' || escaped == '/';
            i += escaped >= 0 ? 2 : 0;
        }
        return path.equals("/") || (path.startsWith("/") && !path.endsWith("/"));
    }

    private static boolean isAllowed(char c, int escaped, boolean hasNames) {
        return escaped >= 0
                ? isWorthEscaping(escaped)
                : isWritten(c) || c == '/' || (hasNames && ":!~*'()".indexOf(c) >= 0);
    }

    /** The byte that an escape stands for, or -1. */
    private static int escaped(String path, int at) {
        if (at + 2 >= path.length()) {
            return -1;
        }
        int high = Character.digit(path.charAt(at + 1), 16);
        int low = Character.digit(path.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    /** What could be written as it is has no second form, and controls and the slash of Windows have none at all. */
    private static boolean isWorthEscaping(int octet) {
        return octet >= ' ' && octet != 0x7f && octet != '\\' && !isWritten((char) octet);
    }

    private static boolean isWritten(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ".-_".indexOf(c) >= 0;
    }
}
