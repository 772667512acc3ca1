package io.dateline.decode.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.dateline.decode.format.Document.Octets;
import io.dateline.decode.item.Items;
import java.util.ArrayList;
import java.util.List;

/** Mail (RFC 5322 with MIME): one message, or those of a mailbox file; messages inside of a message are items of their own. */
public final class Mail {
    /** Bytes looked at for the first header field. */
    private static final int HEAD = 200;

    private Mail() {}

    /** Whether the head has what only mail has: an id or a way it came beside its sender, or sender, date and subject. */
    public static boolean recognises(Octets document) {
        boolean declared = document.type().name().equals("message/rfc822");
        boolean open = document.type().isVague() || document.type().isPlainText();
        if (!declared && !open) {
            return false;
        }
        if (!mayBegin(document)) {
            return declared;
        }
        String raw = raw(document);
        MailHead head = MailHead.parse(raw, start(raw));
        boolean sent = head.has("from") || head.has("received") || head.has("return-path");
        boolean way = head.has("message-id") || head.has("received") || head.has("mime-version");
        boolean dated = head.has("from") && head.has("date") && head.has("subject");
        return declared || (sent && way) || dated;
    }

    /** A cheap look: the first line has a field's name, or is the one before a message of a mailbox. */
    private static boolean mayBegin(Octets document) {
        int end = Math.min(document.content().remaining(), HEAD);
        for (int i = 0; i < end; i++) {
            byte b = document.content().get(document.content().position() + i);
            if (b == ':') {
                return true;
            }
            if (b == '<' || b == '{' || b == '[' || (b >= 0 && b < ' ' && b != '\r' && b != '\n' && b != '\t')) {
                return false;
            }
        }
        return false;
    }

    /** The bytes as characters of the same numbers, so that each part can have its own character set. */
    private static String raw(Octets document) {
        byte[] bytes = new byte[document.content().remaining()];
        document.content().duplicate().get(bytes);
        return new String(bytes, ISO_8859_1);
    }

    private static int start(String raw) {
        int at = 0;
        while (at < raw.length() && raw.charAt(at) <= ' ') {
            at++;
        }
        return raw.startsWith("From ", at) ? MailHead.lineEnd(raw, at) : at;
    }

    public static Items read(Octets document) {
        MailReader reader = new MailReader(document.charset(), document.repairs(), document.inside());
        return Items.joined(messages(raw(document)), "messages", message -> reader.items(message, 0));
    }

    /** Those of a mailbox file begin with a line "From " behind an empty one. */
    private static List<String> messages(String raw) {
        int start = start(raw);
        boolean mailbox = raw.strip().startsWith("From ");
        List<String> messages = new ArrayList<>();
        int next = mailbox ? boundary(raw, start) : -1;
        while (next >= 0) {
            messages.add(raw.substring(start, next));
            start = MailHead.lineEnd(raw, next + 1);
            next = boundary(raw, start);
        }
        messages.add(raw.substring(start));
        return messages;
    }

    /** The line's end before the next message of a mailbox; -1 when there is none. */
    private static int boundary(String raw, int from) {
        for (int at = raw.indexOf("\nFrom ", from); at >= 0; at = raw.indexOf("\nFrom ", at + 1)) {
            boolean isUnix = at > from && raw.charAt(at - 1) == '\n';
            if (isUnix || (at >= from + 3 && raw.startsWith("\r\n\r", at - 3))) {
                return at;
            }
        }
        return -1;
    }
}
