package io.dateline.decode.item;

/** Words for a rejection's detail: short, on one line, and never the article's text. */
public final class RejectionDetail {
    private static final int LONGEST = 40;

    private RejectionDetail() {}

    /** A name from the input, cut short and free of anything but printable ASCII. */
    public static String quote(String name) {
        StringBuilder safe = new StringBuilder("'");
        for (int i = 0; i < name.length() && i < LONGEST; i++) {
            char c = name.charAt(i);
            safe.append(c >= ' ' && c < 0x7F ? c : '?');
        }
        return safe.append(name.length() > LONGEST ? "...'" : "'").toString();
    }
}
