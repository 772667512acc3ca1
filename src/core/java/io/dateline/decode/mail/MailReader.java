package io.dateline.decode.mail;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.characters.CharacterDecoder;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.item.Lines;
import io.dateline.decode.item.Repairs;
import io.dateline.decode.plain.UnreadText;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.words.WordFile;
import io.dateline.words.WordKinds;
import io.dateline.words.WordLine;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Messages to items, those inside of one behind it. */
final class MailReader {
    /** Messages in each other: what is passed on, and passed on again. */
    static final int MAX_DEPTH = 5;

    private static final List<List<String>> NOT_NEWS = WordFile.rows("/decode/mail-not-news.tsv", 3);
    private static final Set<String> REPLIES =
            WordKinds.words("/decode/mail-words.tsv").set("reply");

    /** "Re: Re: Fwd:". */
    private static final int MAX_REPLIES = 10;

    private final @Nullable Charset charset;
    private final Repairs repairs;

    /**
     * @param charset of all that is not encoded, whatever a part says, because it came as characters; null when each part's
     *     own counts
     */
    MailReader(@Nullable Charset charset, Repairs repairs) {
        this.charset = charset;
        this.repairs = repairs;
    }

    Items items(String message, int depth) {
        if (depth > MAX_DEPTH) {
            return Items.refused(Reason.TOO_DEEP, "more than " + MAX_DEPTH + " messages in each other");
        }
        MailHead head = MailHead.parse(message, 0);
        String other = notNews(head);
        if (other != null || head.fields().isEmpty()) {
            return other == null
                    ? Items.refused(Reason.MALFORMED, "a message without header fields")
                    : Items.refused(Reason.NOT_NEWS, "seems to be " + other);
        }
        MailBodies bodies = new MailBodies();
        bodies.collect(head, message.substring(head.end()), 0, "text/plain");
        if (bodies.unread() != null) {
            return Items.refused(Reason.UNREAD_FORMAT, bodies.unread());
        }
        List<Checked<RawItem>> all = new ArrayList<>();
        if (!bodies.texts().isEmpty() || bodies.messages().isEmpty()) {
            all.add(item(head, bodies));
        }
        for (String inside : bodies.messages()) {
            all.addAll(items(inside, depth + 1).all());
        }
        return all.size() > Items.MAX
                ? Items.refused(Reason.TOO_MANY_ITEMS, "more than " + Items.MAX + " messages")
                : new Items(all);
    }

    private static @Nullable String notNews(MailHead head) {
        for (List<String> row : NOT_NEWS) {
            for (String value : head.fields().getOrDefault(row.get(0), List.of())) {
                if (row.get(1).equals("*") || value.toLowerCase(Locale.ROOT).startsWith(row.get(1))) {
                    return row.get(2);
                }
            }
        }
        return null;
    }

    private Checked<RawItem> item(MailHead head, MailBodies bodies) {
        Draft draft = new Draft(Format.MAIL);
        fields(head, draft);
        bodies.files().forEach(draft::media);
        boolean html = bodies.texts().stream().anyMatch(MailBodies.Text::html);
        StringBuilder body = new StringBuilder();
        for (MailBodies.Text text : bodies.texts()) {
            if (text.html() == html) {
                Checked<String> read = text(text);
                if (!(read instanceof Checked.Passed<String> passed)) {
                    return read.then(never -> Checked.passed(draft.done()));
                }
                body.append(passed.value()).append("\n\n");
            }
        }
        String carried = html ? null : carried(body.toString());
        return carried == null
                ? Checked.passed(draft.body(body.toString(), html ? Markup.HTML : Markup.PLAIN)
                        .done())
                : Checked.refused(Reason.UNREAD_FORMAT, "a mail that carries " + carried);
    }

    private Checked<String> text(MailBodies.Text text) {
        byte[] bytes = TransferEncoding.decode(text.content(), text.encoding());
        if (bytes == null) {
            return Checked.refused(Reason.UNREAD_FORMAT, "a mail in an unknown transfer encoding, or not in its own");
        }
        return CharacterDecoder.decode(bytes, MailBodies.charset(text, charset), repairs)
                .then(read -> Checked.passed(text.html() ? read : MailText.copy(read, text.type())));
    }

    /** What a plain text is that is no copy: data, or an item of another format; null when it is copy. */
    private static @Nullable String carried(String text) {
        String shown = text.strip();
        if (shown.startsWith("{") || shown.startsWith("[{") || shown.startsWith("<?xml")) {
            return "JSON or XML as its text";
        }
        String seems = shown.isEmpty() ? null : UnreadText.name(Lines.of(shown));
        return "mail".equals(seems) ? null : seems;
    }

    private static void fields(MailHead head, Draft draft) {
        Sender sender = Sender.of(head.text("from"));
        String id = head.raw("message-id");
        draft.set(Field.URI, id == null || id.isBlank() ? null : mid(id))
                .set(Field.HEADLINE, subject(head.text("subject")))
                .set(Field.VERSION_CREATED, head.raw("date"))
                .set(Field.BYLINE, sender.person())
                .set(Field.PROVIDER, head.text("organization"))
                .set(Field.PROVIDER, head.text("organisation"))
                .set(Field.PROVIDER, sender.host())
                .set(Field.LANGUAGE, first(head.raw("content-language")))
                .set(Field.PRIORITY, head.raw("importance"))
                .set(Field.PRIORITY, head.raw("priority"))
                .set(Field.PRIORITY, head.raw("x-priority"))
                .set(Field.ED_NOTE, head.text("comments"))
                .set(Field.EXPIRES, head.raw("expires"))
                .set(Field.WEB_URL, bare(head.raw("archived-at")))
                .set(Field.REPLACES, mids(head.raw("supersedes")));
        String keywords = head.text("keywords");
        WordLine.entries(keywords == null ? "" : keywords).forEach(draft::keyword);
        related(head, draft);
        held(head, draft);
    }

    private static void related(MailHead head, Draft draft) {
        for (String name : List.of("in-reply-to", "references")) {
            String raw = head.raw(name);
            for (String id : WordLine.words(raw == null ? "" : raw)) {
                draft.related(name, mid(id));
            }
        }
    }

    /** What keeps a mail back: an embargo in a field of its own, a sensitivity, an order to cancel. */
    private static void held(MailHead head, Draft draft) {
        head.fields().forEach((name, values) -> {
            if (name.contains("embargo")) {
                values.forEach(value -> draft.set(Field.EMBARGOED, EncodedWords.read(value)));
            }
        });
        String control = head.raw("control");
        String sensitivity = head.raw("sensitivity");
        draft.status(control == null ? null : first(control.replace(' ', ',')))
                .status(sensitivity == null || sensitivity.equalsIgnoreCase("normal") ? null : sensitivity);
    }

    /** Without "Re:" and its like. */
    private static @Nullable String subject(@Nullable String written) {
        String subject = written;
        for (int i = 0; subject != null && i < MAX_REPLIES; i++) {
            int colon = subject.indexOf(':');
            boolean reply = colon > 0
                    && REPLIES.contains(subject.substring(0, colon).strip().toLowerCase(Locale.ROOT));
            if (!reply) {
                break;
            }
            subject = subject.substring(colon + 1).strip();
        }
        return subject;
    }

    private static @Nullable String first(@Nullable String list) {
        List<String> entries = WordLine.entries(list == null ? "" : list);
        return entries.isEmpty() ? null : entries.get(0);
    }

    private static @Nullable String bare(@Nullable String id) {
        return id == null ? null : MailBodies.bare(id);
    }

    private static @Nullable String mids(@Nullable String id) {
        return id == null ? null : mid(id);
    }

    /** A message's id as an address of RFC 2392. */
    private static String mid(String id) {
        return "mid:" + MailBodies.bare(id);
    }
}
