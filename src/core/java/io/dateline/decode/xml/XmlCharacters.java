package io.dateline.decode.xml;

import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.Draft;
import io.dateline.decode.item.Html;
import io.dateline.decode.item.Repairs;

/**
 * Repairs single characters of XML: those no XML may hold, ampersands that begin no reference, HTML's named entities, and
 * angle brackets that begin no tag. Markup itself, CDATA sections and comments stay as they are.
 *
 * <p>A forbidden character becomes the noncharacter {@link Draft#DAMAGE} rather than nothing: article text leaves that out, but a
 * status or a date with one in it stays damaged, so that repair never makes a word of one that was not sent.
 */
public final class XmlCharacters {

    private final String text;
    private final StringBuilder out;
    private int at;
    private int forbidden;
    private int ampersands;
    private int entities;
    private int brackets;

    private XmlCharacters(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 64);
    }

    public static String repair(String text, Repairs repairs) {
        XmlCharacters repair = new XmlCharacters(text);
        repair.run();
        repair.say(repairs);
        return repair.out.toString();
    }

    private void say(Repairs repairs) {
        note(repairs, Kind.ILLEGAL_CHARACTERS, forbidden, "characters that XML forbids were left out");
        note(repairs, Kind.BROKEN_MARKUP, ampersands, "ampersands that begin no reference were read as they stand");
        note(repairs, Kind.BROKEN_MARKUP, entities, "named entities of HTML were read as in HTML");
        note(repairs, Kind.BROKEN_MARKUP, brackets, "angle brackets that begin no tag were read as they stand");
    }

    private static void note(Repairs repairs, Kind kind, int count, String what) {
        if (count > 0) {
            repairs.note(kind, count + " " + what);
        }
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '&') {
                reference();
            } else if (c == '<') {
                markup();
            } else {
                keep(c);
                at++;
            }
        }
    }

    private void keep(char c) {
        if (isAllowed(c)) {
            out.append(c);
        } else {
            out.append(Draft.DAMAGE);
            forbidden++;
        }
    }

    /** Surrogates stand in pairs, because the text was decoded from bytes. */
    private static boolean isAllowed(int c) {
        return c >= ' ' ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
    }

    private void markup() {
        if (text.startsWith("<![CDATA[", at)) {
            section("]]>");
        } else if (text.startsWith("<!--", at)) {
            section("-->");
        } else if (text.startsWith("<?", at)) {
            section("?>");
        } else {
            if (beginsTag(at + 1)) {
                out.append('<');
            } else {
                out.append("&lt;");
                brackets++;
            }
            at++;
        }
    }

    private boolean beginsTag(int next) {
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return c == '/' || c == '!' || c == '_' || c == ':' || Character.isLetter(c);
    }

    /** Copies to the end of a section, which holds no references. */
    private void section(String end) {
        int found = text.indexOf(end, at);
        int to = found < 0 ? text.length() : found + end.length();
        for (; at < to; at++) {
            keep(text.charAt(at));
        }
    }

    private void reference() {
        Reference reference = Reference.at(text, at);
        if (reference == null) {
            out.append("&amp;");
            ampersands++;
            at++;
            return;
        }
        switch (reference.kind()) {
            case XML -> out.append(text, at, reference.end());
            case HTML -> {
                Html.escape(reference.characters(), out);
                entities++;
            }
            case FORBIDDEN -> {
                out.append(Draft.DAMAGE);
                forbidden++;
            }
        }
        at = reference.end();
    }
}
