package io.dateline.decode.characters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.dateline.article.Warning.Kind;
import io.dateline.decode.item.RejectionDetail;
import io.dateline.decode.item.Repairs;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. A few bytes that do not belong stand as U+FFFD, as in browsers, and the repairs say so; many are a
 * fault of the item.
 *
 * <p>Who is believed, in order: a byte order mark; UTF-8 if every byte fits, because bytes that are UTF-8 by accident are
 * rarer than declarations left behind by a re-encoding; the charset of the content type; what the document declares of
 * itself; UTF-8 with some damage; a guess, where the letters bear it out.
 */
public final class CharacterDecoder {
    /** Of 1,000 characters at most so many may stand for bytes that do not belong; a reader still knows each word. */
    public static final int MAX_BAD_PER_MILLE = 50;

    private static final String DECLARED = "declared, and it fits";

    private final byte[] bytes;
    private final Repairs repairs;

    private CharacterDecoder(byte[] bytes, Repairs repairs) {
        this.bytes = bytes;
        this.repairs = repairs;
    }

    public static Checked<String> decode(byte[] bytes, @Nullable String headerCharset, Repairs repairs) {
        CharacterDecoder decoder = new CharacterDecoder(bytes, repairs);
        ByteOrderMark mark = ByteOrderMark.of(bytes);
        return mark == null ? decoder.unmarked(headerCharset) : decoder.marked(mark, headerCharset);
    }

    private Checked<String> marked(ByteOrderMark mark, @Nullable String headerCharset) {
        Charset named = headerCharset == null ? null : Charsets.named(headerCharset);
        if (headerCharset != null && (named == null || !mark.agreesWith(named))) {
            repairs.note(Kind.WRONG_CHARSET, declaredAs(headerCharset, mark.charset()));
        }
        return repaired(mark.length(), mark.charset(), "its byte order mark");
    }

    private Checked<String> unmarked(@Nullable String headerCharset) {
        Charset wide = WideText.charset(bytes);
        String declared = headerCharset == null ? DeclaredCharset.in(bytes, DeclaredCharset.WITHIN) : headerCharset;
        Charset named = declared == null ? null : Charsets.named(declared);
        if (wide != null) {
            return wide(wide, headerCharset == null ? null : named);
        }
        if (declared != null && Charsets.isEscapeBased(declared)) {
            return named == null ? unknown(declared) : repaired(0, named, DECLARED);
        }
        String utf8 = Charsets.strictly(bytes, 0, UTF_8);
        if (utf8 != null) {
            noteUnused(declared, named, utf8);
            return decided(UTF_8, "every byte fits", utf8);
        }
        return notUtf8(declared, named);
    }

    /** XML without a mark is known by its first character, as XML has it; the rest must be declared. */
    private Checked<String> wide(Charset wide, @Nullable Charset named) {
        boolean declared = named != null && Charsets.isWide(named);
        return declared || WideText.startsWithTag(bytes)
                ? repaired(0, wide, declared ? DECLARED : "its first characters")
                : Checked.refused(Reason.NOT_UTF8, "seems to be " + wide.name() + " without a byte order mark");
    }

    /** Says so where a declaration was not followed: the text differs, or could not have come about under it. */
    private void noteUnused(@Nullable String declared, @Nullable Charset named, String utf8) {
        boolean followed = declared == null || (named != null && Charsets.isUtf8(named));
        boolean differs = named == null || Charsets.isWide(named) || utf8.length() < bytes.length;
        if (!followed && differs) {
            repairs.note(Kind.WRONG_CHARSET, declaredAs(String.valueOf(declared), UTF_8));
        }
    }

    private Checked<String> notUtf8(@Nullable String early, @Nullable Charset earlyNamed) {
        String declared = early == null ? DeclaredCharset.in(bytes, DeclaredCharset.LATE_WITHIN) : early;
        Charset named = early == null && declared != null ? Charsets.named(declared) : earlyNamed;
        if (named != null && !Charsets.isUtf8(named) && !Charsets.isWide(named)) {
            String text = Charsets.strictly(bytes, 0, named);
            if (text != null) {
                return decided(named, DECLARED, text);
            }
        }
        if (Utf8Bytes.count(bytes).isMostly()) {
            if (named != null && !Charsets.isUtf8(named)) {
                repairs.note(Kind.WRONG_CHARSET, declaredAs(String.valueOf(declared), UTF_8));
            }
            return repaired(0, UTF_8, "most bytes fit");
        }
        if (named != null && !Charsets.isUtf8(named)) {
            return repaired(0, named, DECLARED);
        }
        return declared != null && named == null ? unknown(declared) : guessed(declared);
    }

    private Checked<String> guessed(@Nullable String declared) {
        if (WideText.looksLikeEbcdic(bytes)) {
            return Checked.refused(Reason.NOT_UTF8, "seems to be EBCDIC");
        }
        Charset guess = CharsetGuess.of(bytes);
        if (guess == null) {
            return Checked.refused(Reason.NOT_UTF8, "not valid UTF-8");
        }
        repairs.doubtCharacters();
        repairs.note(
                Kind.WRONG_CHARSET,
                declared == null ? "no encoding was declared; read as " + guess.name() : declaredAs(declared, guess));
        return repaired(0, guess, "a guess that the letters bear out");
    }

    private Checked<String> repaired(int from, Charset charset, String why) {
        String text = Charsets.strictly(bytes, from, charset);
        if (text != null) {
            return decided(charset, why, text);
        }
        String damaged = Charsets.leniently(bytes, from, charset);
        long bad = damaged.chars().filter(c -> c == '\uFFFD').count();
        if (bad * 1000 > (long) damaged.length() * MAX_BAD_PER_MILLE) {
            return Checked.refused(Reason.NOT_UTF8, "not valid " + charset.name());
        }
        repairs.doubtCharacters();
        repairs.note(Kind.BAD_BYTES, bad + (bad == 1 ? " place" : " places") + " not valid in " + charset.name());
        return decided(charset, why, damaged);
    }

    private Checked<String> decided(Charset charset, String why, String text) {
        repairs.observer().decided("character set", charset.name(), why);
        return Checked.passed(text);
    }

    private static Checked<String> unknown(String declared) {
        return Checked.refused(Reason.UNKNOWN_CHARSET, "charset " + RejectionDetail.quote(declared));
    }

    private static String declaredAs(String declared, Charset used) {
        return "declared as " + RejectionDetail.quote(declared) + ", read as " + used.name();
    }
}
