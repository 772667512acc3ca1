package io.dateline.decode.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.article.Format;
import io.dateline.article.Media;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Body;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.characters.CharacterDecoder;
import io.dateline.decode.format.Document.Inside;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Items;
import io.dateline.decode.item.Lines;
import io.dateline.decode.item.Repairs;
import io.dateline.decode.mail.MailBodies.Attachment;
import io.dateline.decode.mail.MailBodies.Text;
import io.dateline.decode.plain.UnreadText;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.words.WordFile;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Messages to items, those inside of one behind it. */
final class MailReader {
    /** Messages in each other: what is passed on, and passed on again. */
    static final int MAX_DEPTH = 5;

    private static final List<List<String>> NOT_NEWS = WordFile.rows("/decode/mail-not-news.tsv", 3);

    /** UTF-16 units of a text that goes with an attached item; what is longer is copy, and an item of its own. */
    static final int MAX_NOTE = 1_000;

    private final @Nullable Charset charset;
    private final Repairs repairs;
    private final Inside inside;

    /**
     * @param charset of all that is not encoded, whatever a part says, because it came as characters; null when each part's
     *     own counts
     * @param inside reads the items of wires that a message carries
     */
    MailReader(@Nullable Charset charset, Repairs repairs, Inside inside) {
        this.charset = charset;
        this.repairs = repairs;
        this.inside = inside;
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
        MailBodies bodies = new MailBodies(this::hasItem);
        bodies.collect(head, message.substring(head.end()), 0, "text/plain");
        if (bodies.unread() != null) {
            return Items.refused(Reason.UNREAD_FORMAT, bodies.unread());
        }
        List<Checked<RawItem>> all = new ArrayList<>(own(head, bodies));
        for (String passedOn : bodies.messages()) {
            all.addAll(items(passedOn, depth + 1).all());
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

    /** The message's text, and the items attached to it; none when it only passes messages on. */
    private List<Checked<RawItem>> own(MailHead head, MailBodies bodies) {
        // What cannot be read might hold back what is attached.
        return body(bodies).fold(body -> own(head, bodies, body), why -> List.of(new Checked.Refused<>(why)));
    }

    private List<Checked<RawItem>> own(MailHead head, MailBodies bodies, Body body) {
        String note = note(body);
        CarriedItems carried = new CarriedItems(inside, Letter.of(head, note));
        List<Checked<RawItem>> attached = new ArrayList<>();
        List<Media> files = new ArrayList<>();
        for (Attachment one : bodies.attachments()) {
            List<Checked<RawItem>> items = one.mayBeItem() ? attached(one.content(), carried) : List.of();
            attached.addAll(items);
            if (items.isEmpty() && one.file() != null) {
                files.add(one.file());
            }
        }
        boolean isNoted =
                !attached.isEmpty() && (!note.isEmpty() || body.content().isBlank());
        boolean passesOn = bodies.texts().isEmpty() && !bodies.messages().isEmpty();
        List<Checked<RawItem>> all = new ArrayList<>(isNoted || passesOn ? List.of() : text(head, body, files));
        all.addAll(attached);
        return all;
    }

    private boolean hasItem(MailBodies part) {
        return part.texts().stream().anyMatch(this::isItem)
                || part.attachments().stream().anyMatch(one -> one.mayBeItem() && isItem(one));
    }

    /** What is not taken is only looked at: its repairs are not the item's. */
    private boolean isItem(Text text) {
        Checked<String> read = text.html() ? Checked.passed("") : text(text, new Repairs());
        return read instanceof Checked.Passed<String> plain
                && carried(plain.value()) != null
                && CarriedItems.isItem(plain.value().getBytes(UTF_8), "utf-8", inside);
    }

    private boolean isItem(Attachment file) {
        byte[] bytes =
                TransferEncoding.decode(file.content().content(), file.content().encoding());
        return bytes != null
                && CarriedItems.isItem(bytes, file.content().type().parameters().get("charset"), inside);
    }

    private static List<Checked<RawItem>> attached(Text content, CarriedItems carried) {
        byte[] bytes = TransferEncoding.decode(content.content(), content.encoding());
        return bytes == null
                ? List.of()
                : carried.read(bytes, content.type().parameters().get("charset"));
    }

    /** A text as the note to what is attached; empty when it is copy or an item itself. */
    private static String note(Body body) {
        String note = body.markup() == Markup.HTML
                ? Jsoup.parseBodyFragment(body.content()).wholeText().strip()
                : body.content().strip();
        return note.length() > MAX_NOTE || carried(note) != null ? "" : note;
    }

    /** The text as copy, or the items of a wire that it is. */
    private List<Checked<RawItem>> text(MailHead head, Body body, List<Media> files) {
        String seems = body.markup() == Markup.HTML ? null : carried(body.content());
        if (seems == null) {
            Draft draft = new Draft(Format.MAIL);
            MailFields.read(head, draft);
            files.forEach(draft::media);
            return List.of(
                    Checked.passed(draft.body(body.content(), body.markup()).done()));
        }
        List<Checked<RawItem>> items = new CarriedItems(inside, Letter.of(head, ""))
                .read(body.content().getBytes(UTF_8), "utf-8");
        return items.isEmpty() ? List.of(Checked.refused(Reason.UNREAD_FORMAT, "a mail that carries " + seems)) : items;
    }

    private Checked<Body> body(MailBodies bodies) {
        boolean html = bodies.texts().stream().anyMatch(Text::html);
        StringBuilder body = new StringBuilder();
        for (Text text : bodies.texts()) {
            if (text.html() == html) {
                Checked<String> read = text(text, repairs);
                if (read instanceof Checked.Refused<String> refused) {
                    return new Checked.Refused<>(refused.rejection());
                }
                body.append(((Checked.Passed<String>) read).value()).append("\n\n");
            }
        }
        return Checked.passed(new Body(body.toString(), html ? Markup.HTML : Markup.PLAIN));
    }

    private Checked<String> text(Text text, Repairs repairs) {
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
}
