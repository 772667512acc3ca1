package io.dateline.decode.mail;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.decode.item.Draft;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says around the items that it carries. It counts for each of them: an embargo on the mail is one on what
 * is attached, and an item that has no date or provider has the mail's.
 *
 * @param mail its header fields
 * @param note its text, where that is a word to the desk and not copy; else empty
 */
record Letter(RawItem mail, String note) {
    static Letter of(MailHead head, String note) {
        Draft draft = new Draft(Format.MAIL);
        MailFields.read(head, draft);
        return new Letter(draft.done(), note.strip());
    }

    RawItem on(RawItem item) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(item.fields());
        List<String> signals = new ArrayList<>(item.signals());
        for (Field field : List.of(Field.VERSION_CREATED, Field.PROVIDER, Field.EMBARGOED)) {
            String sent = mail.get(field);
            if (sent != null && fields.putIfAbsent(field, sent) != null && field == Field.EMBARGOED) {
                signals.add("Embargo: " + sent);
            }
        }
        added(fields, Field.PUB_STATUS, mail.get(Field.PUB_STATUS));
        added(fields, Field.ED_NOTE, mail.get(Field.ED_NOTE));
        added(fields, Field.ED_NOTE, note);
        String subject = mail.get(Field.HEADLINE);
        if (subject != null && !subject.equals(item.get(Field.HEADLINE))) {
            signals.add(subject);
        }
        List<Warning> warnings = new ArrayList<>(item.warnings());
        warnings.add(new Warning(Warning.Kind.ENVELOPE, null, "the item came in a mail"));
        return new RawItem(
                item.format(),
                fields,
                item.body(),
                item.captions(),
                signals,
                item.assertions(),
                warnings,
                item.lists(),
                item.furtherDates());
    }

    /** Behind what the item has itself, as a line of its own. */
    private static void added(Map<Field, String> fields, Field field, @Nullable String sent) {
        if (sent != null && !sent.isEmpty()) {
            fields.merge(field, sent, (own, outer) -> own + "\n" + outer);
        }
    }
}
