package io.dateline.decode.mail;

import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a message holds, part by part: its text, files sent along, messages inside. Used once, by one thread. */
final class MailBodies {
    /** Multiparts in each other; mail programs make up to four. */
    static final int MAX_DEPTH = 10;

    /** Parts of one message; a newsletter with its pictures has some dozens. */
    static final int MAX_PARTS = 500;

    private final List<Text> texts = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final int[] count;
    private final Predicate<MailBodies> hasItem;
    private @Nullable String unread;

    /**
     * A part with text.
     *
     * @param content as it went over the line, each byte a character
     */
    record Text(String content, MailValue type, @Nullable String encoding, boolean html) {}

    /**
     * A part that is not the mail's text.
     *
     * @param file how it is named in the item; null when the part has no name
     */
    record Attachment(Text content, @Nullable Media file) {
        /** Whether it may be an item of a wire: pictures and sound are none. */
        boolean mayBeItem() {
            String type = content.type().name();
            return !type.startsWith("image/") && !type.startsWith("audio/") && !type.startsWith("video/");
        }
    }

    /**
     * @param hasItem whether parts hold an item of a wire, as their text or in a file
     */
    MailBodies(Predicate<MailBodies> hasItem) {
        this(hasItem, new int[1]);
    }

    private MailBodies(Predicate<MailBodies> hasItem, int[] count) {
        this.hasItem = hasItem;
        this.count = count;
    }

    List<Text> texts() {
        return texts;
    }

    List<Attachment> attachments() {
        return attachments;
    }

    List<String> messages() {
        return messages;
    }

    /** Why the message cannot be read; null when it can. */
    @Nullable
    String unread() {
        return unread;
    }

    void collect(MailHead head, String content, int depth, String otherwise) {
        String written = head.raw("content-type");
        MailValue type = MailValue.parse(written == null || written.isBlank() ? otherwise : written);
        if (depth > MAX_DEPTH || ++count[0] > MAX_PARTS) {
            unread = "more than " + MAX_PARTS + " parts, or parts deeper than " + MAX_DEPTH;
        } else if (type.name().startsWith("multipart/")) {
            multipart(type, content, depth);
        } else if (type.name().equals("message/rfc822") || type.name().equals("message/global")) {
            messages.add(content);
        } else if (type.name().startsWith("application/pkcs7-mime")
                || type.name().startsWith("application/x-pkcs7-mime")) {
            unread = "an encrypted or enveloped mail";
        } else {
            leaf(head, type, content);
        }
    }

    private void multipart(MailValue type, String content, int depth) {
        String boundary = type.parameters().get("boundary");
        if (type.name().equals("multipart/encrypted") || boundary == null || boundary.isEmpty()) {
            unread = boundary == null ? "a multipart without a boundary" : "an encrypted mail";
            return;
        }
        List<String> parts = Multipart.parts(content, boundary);
        String otherwise = type.name().equals("multipart/digest") ? "message/rfc822" : "text/plain";
        List<MailBodies> children = new ArrayList<>();
        for (String part : parts) {
            MailBodies child = new MailBodies(hasItem, count);
            MailHead head = MailHead.parse(part, 0);
            child.collect(head, part.substring(head.end()), depth + 1, otherwise);
            children.add(child);
        }
        if (type.name().equals("multipart/alternative")) {
            add(best(children));
        } else {
            children.forEach(this::add);
        }
    }

    /**
     * Of alternatives the first that holds an item of a wire, which the others only show; else the last with HTML, since the
     * sender puts the best last; else the first with text.
     */
    private MailBodies best(List<MailBodies> children) {
        MailBodies best = null;
        for (MailBodies child : children) {
            if (hasItem.test(child)) {
                return child;
            }
            boolean html = child.texts.stream().anyMatch(Text::html);
            if (html || (best == null && !child.texts.isEmpty())) {
                best = child;
            }
        }
        return best == null ? new MailBodies(hasItem, count) : best;
    }

    private void add(MailBodies child) {
        texts.addAll(child.texts);
        attachments.addAll(child.attachments);
        messages.addAll(child.messages);
        unread = unread == null ? child.unread : unread;
    }

    private void leaf(MailHead head, MailValue type, String content) {
        MailValue disposition = MailValue.parse(head.raw("content-disposition"));
        String file = disposition
                .parameters()
                .getOrDefault("filename", type.parameters().get("name"));
        boolean text = type.name().equals("text/plain")
                || type.name().equals("text/html")
                || type.name().isEmpty();
        boolean attached = disposition.name().equals("attachment") || (file != null && !text);
        boolean html = type.name().equals("text/html");
        Text part = new Text(content, type, head.raw("content-transfer-encoding"), html);
        if (text && !attached) {
            texts.add(part);
        } else {
            String id = head.raw("content-id");
            String name = file == null ? id : file;
            attachments.add(new Attachment(part, name == null ? null : media(type.name(), id, name)));
        }
    }

    private static Media media(String type, @Nullable String id, String file) {
        String family = type.substring(0, Math.max(0, type.indexOf('/'))).toLowerCase(Locale.ROOT);
        String kind = switch (family) {
            case "image" -> "picture";
            case "video", "audio" -> family;
            default -> "other";
        };
        return new Media(
                kind,
                id == null ? null : "cid:" + bare(id),
                null,
                null,
                null,
                List.of(new Rendition(null, file, type.isEmpty() ? null : type, null, null)));
    }

    /** An id without its brackets. */
    static String bare(String id) {
        String text = id.strip();
        return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    }

    /** The charset that a text's type names; null when it names none. */
    static @Nullable String charset(Text text, @Nullable Charset all) {
        boolean asSent = text.encoding() == null
                || List.of("7bit", "8bit", "binary")
                        .contains(text.encoding().strip().toLowerCase(Locale.ROOT));
        return all != null && asSent ? all.name() : text.type().parameters().get("charset");
    }
}
