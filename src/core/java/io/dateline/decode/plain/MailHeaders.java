package io.dateline.decode.plain;

import io.dateline.decode.item.Lines;
import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows text that begins with a block of headers: mail (RFC 5322), HTTP, calendars, and blocks of a sender's own. */
public final class MailHeaders {
    /** Lines of unknown headers before an empty line that make a block. */
    private static final int BLOCK = 3;

    private static final int LONGEST_NAME = 40;

    private static final Map<String, String> KNOWN = WordFile.pairs("/decode/mail-headers.tsv");

    private MailHeaders() {}

    public static @Nullable String name(Lines lines) {
        String first = lines.first();
        if (first.startsWith("HTTP/") || first.endsWith(" HTTP/1.1") || first.endsWith(" HTTP/1.0")) {
            return "an HTTP message";
        }
        if (first.startsWith("BEGIN:V")) {
            return "a calendar or a contact";
        }
        return isMailbox(first) ? "mail" : block(lines.all());
    }

    /** The line before each message of a mailbox file. */
    private static boolean isMailbox(String line) {
        return line.startsWith("From ")
                && !line.isEmpty()
                && Character.isDigit(line.charAt(line.length() - 1))
                && line.indexOf(':') > 0;
    }

    private static @Nullable String block(List<String> lines) {
        List<String> names = new ArrayList<>();
        int line = 0;
        for (; line < lines.size() && !lines.get(line).isBlank(); line++) {
            String written = lines.get(line);
            boolean continues = !names.isEmpty() && (written.startsWith(" ") || written.startsWith("\t"));
            boolean boundary = names.isEmpty() && written.startsWith("--");
            String name = continues || boundary ? null : headerName(written);
            if (name != null) {
                names.add(name);
            } else if (!continues && !boundary) {
                return isMail(names) ? "mail" : null;
            }
        }
        if (isMail(names)) {
            return "mail";
        }
        return line < lines.size() && isBlock(names) ? "a message with a block of headers" : null;
    }

    /** Names that differ, each with a capital: speakers of an interview come again, keys of YAML are in lower case. */
    private static boolean isBlock(List<String> names) {
        return names.size() >= BLOCK
                && Set.copyOf(names).size() == names.size()
                && names.stream().allMatch(name -> name.length() > 1 && Character.isUpperCase(name.charAt(0)));
    }

    private static boolean isMail(List<String> names) {
        long sure = names.stream().filter(name -> "sure".equals(known(name))).count();
        long maybe = names.stream().filter(name -> "maybe".equals(known(name))).count();
        return sure > 0 || maybe > 1;
    }

    private static @Nullable String known(String name) {
        return KNOWN.get(name.toLowerCase(Locale.ROOT));
    }

    /** The name before the colon: one word, nothing before it; null when the line is no header. */
    private static @Nullable String headerName(String line) {
        int colon = line.indexOf(':');
        if (colon < 1 || colon > LONGEST_NAME) {
            return null;
        }
        for (int i = 0; i < colon; i++) {
            char c = line.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
                return null;
            }
        }
        return line.substring(0, colon);
    }
}
