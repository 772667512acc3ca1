package io.dateline.decode.mail;

import java.util.Locale;

/** Plain text of mail as copy: flowed lines put together (RFC 3676), the signature left out. */
final class MailText {
    /** The line above a signature. */
    private static final String SIGNATURE = "-- ";

    private MailText() {}

    static String copy(String text, MailValue type) {
        boolean flowed = "flowed".equalsIgnoreCase(type.parameters().get("format"));
        boolean deletes =
                "yes".equals(type.parameters().getOrDefault("delsp", "").toLowerCase(Locale.ROOT));
        StringBuilder copy = new StringBuilder(text.length());
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            if (line.equals(SIGNATURE)) {
                break;
            }
            String shown = flowed && line.startsWith(" ") ? line.substring(1) : line;
            boolean soft = flowed && shown.endsWith(" ");
            copy.append(soft && deletes ? shown.substring(0, shown.length() - 1) : shown);
            copy.append(soft ? "" : "\n");
        }
        return copy.toString();
    }
}
