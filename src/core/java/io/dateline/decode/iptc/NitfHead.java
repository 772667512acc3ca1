package io.dateline.decode.iptc;

import io.dateline.article.Assertion.Kind;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.decode.xml.Element;
import io.dateline.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What NITF's head says of a document: its ids, dates, status, subjects and rights. */
final class NitfHead {
    /** What agencies write in meta elements, from {@code /decode/nitf-meta.tsv}: name in lower case, field. */
    private static final Map<String, String> META = WordFile.pairs("/decode/nitf-meta.tsv");

    private final Element nitf;
    private final Element head;
    private final Element docdata;
    private final Draft draft;

    private NitfHead(Element nitf, Draft draft) {
        this.nitf = nitf;
        this.head = nitf.childOrEmpty("head");
        this.docdata = head.childOrEmpty("docdata");
        this.draft = draft;
    }

    static void read(Element nitf, Draft draft) {
        new NitfHead(nitf, draft).read();
    }

    private void read() {
        ids();
        dates();
        status();
        draft.set(Field.LANGUAGE, nitf.attribute("xml:lang"))
                .set(Field.LANGUAGE, nitf.attribute("baselang"))
                .set(Field.LANGUAGE, nitf.childOrEmpty("body").attribute("xml:lang"))
                .set(Field.URGENCY, urgency())
                .set(Field.ED_NOTE, docdata.childOrEmpty("ed-msg").attribute("info"))
                .set(Field.CATEGORY, head.childOrEmpty("tobject").attribute("tobject.type"))
                .set(
                        Field.GENRE,
                        head.childOrEmpty("tobject")
                                .childOrEmpty("tobject.property")
                                .attribute("tobject.property.type"))
                .set(Field.COPYRIGHT, copyright())
                .set(Field.USAGE_TERMS, docdata.childOrEmpty("doc.rights").attribute("limitations"));
        for (Element keyword : docdata.childOrEmpty("key-list").children("keyword")) {
            draft.keyword(keyword.attribute("key")).keyword(keyword.text());
        }
        subjects();
        head.children("meta").forEach(this::meta);
    }

    private void ids() {
        Element id = docdata.childOrEmpty("doc-id");
        Element key = docdata.childOrEmpty("du-key");
        draft.set(Field.URI, id.attribute("id-string"))
                .set(Field.VERSION, key.attribute("version"))
                .set(Field.PROVIDER, id.attribute("regsrc"))
                .set(Field.SLUGLINE, key.attribute("key"))
                .set(Field.SLUGLINE, docdata.childOrEmpty("fixture").attribute("fix-id"))
                .altId("du-key", key.attribute("key"));
        Element correction = docdata.child("correction");
        if (correction != null) {
            draft.signal("sig:correction")
                    .set(Field.REPLACES, correction.attribute("id-string"))
                    .set(Field.ED_NOTE, correction.attribute("info"));
        }
    }

    private void dates() {
        String issued = docdata.childOrEmpty("date.issue").attribute("norm");
        String release = filled(docdata.childOrEmpty("date.release").attribute("norm"));
        draft.set(Field.VERSION_CREATED, issued)
                .set(Field.VERSION_CREATED, head.childOrEmpty("pubdata").attribute("date.publication"))
                .set(Field.EMBARGOED, release == null || release.equals(issued) ? null : release)
                .set(Field.EXPIRES, filled(docdata.childOrEmpty("date.expire").attribute("norm")));
    }

    /** Null for the pattern of a date that a system never filled in: {@code YYYYMMDD000000-HHMM}. */
    private static @Nullable String filled(@Nullable String date) {
        return date != null && date.strip().startsWith("YYYY") ? null : date;
    }

    /** Below docdata by the standard; some systems put it beside. */
    private @Nullable String urgency() {
        for (Element urgency : head.all("urgency")) {
            if (urgency.attribute("ed-urg") != null) {
                return urgency.attribute("ed-urg");
            }
        }
        return null;
    }

    private void status() {
        draft.status(docdata.attribute("management-status"))
                .related("management", docdata.attribute("management-doc-idref"));
    }

    private @Nullable String copyright() {
        Element copyright = docdata.childOrEmpty("doc.copyright");
        String holder = copyright.attribute("holder");
        String year = copyright.attribute("year");
        return holder == null || year == null ? holder : holder + " " + year;
    }

    private void subjects() {
        for (Element subject : head.childOrEmpty("tobject").children("tobject.subject")) {
            String code = subject.attribute("tobject.subject.refnum");
            draft.about(Kind.SUBJECT, finest(subject), code == null ? null : "subj:" + code);
        }
        Element identified = docdata.childOrEmpty("identified-content");
        identified.children("person").forEach(one -> draft.about(Kind.PERSON, one.text(), one.attribute("idsrc")));
        identified.children("org").forEach(one -> draft.about(Kind.ORGANISATION, one.text(), one.attribute("value")));
        identified.children("location").forEach(one -> draft.about(Kind.PLACE, one.text(), null));
        identified.children("classifier").forEach(one -> draft.about(Kind.SUBJECT, one.attribute("value"), null));
    }

    /** A subject is named by detail, else by matter, else by type. */
    private static @Nullable String finest(Element subject) {
        for (String level : List.of("detail", "matter", "type")) {
            String name = subject.attribute("tobject.subject." + level);
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        return null;
    }

    private void meta(Element meta) {
        String name = meta.attribute("name");
        String field = name == null ? null : META.get(name.toLowerCase(Locale.ROOT));
        if (field != null) {
            draft.set(Field.valueOf(field), meta.attribute("content"));
        }
    }
}
