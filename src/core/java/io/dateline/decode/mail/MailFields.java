package io.dateline.decode.mail;

import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.words.WordKinds;
import io.dateline.words.WordLine;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the header fields of a message say of its item. */
final class MailFields {
    private static final Set<String> REPLIES =
            WordKinds.words("/decode/mail-words.tsv").set("reply");

    /** "Re: Re: Fwd:". */
    private static final int MAX_REPLIES = 10;

    private MailFields() {}

    static void read(MailHead head, Draft draft) {
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
    static void held(MailHead head, Draft draft) {
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
    static @Nullable String subject(@Nullable String written) {
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
