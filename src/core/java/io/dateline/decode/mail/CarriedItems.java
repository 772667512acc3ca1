package io.dateline.decode.mail;

import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.decode.format.Document.Inside;
import io.dateline.decode.item.MediaType;
import io.dateline.failure.Checked;
import io.dateline.failure.Checked.Passed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads items of the wires' own formats that a mail carries, as its text or in a file sent along. */
final class CarriedItems {
    /** Formats that are unmistakably a wire's. A page, a feed or plain text in a mail stays a part of the mail. */
    private static final Set<Format> WIRES = EnumSet.of(
            Format.NEWSML_G2,
            Format.NEWSML_1,
            Format.NITF,
            Format.RBNEWS,
            Format.AP_MEDIA_JSON,
            Format.REUTERS_JSON,
            Format.MRN,
            Format.DIGITALWIRES,
            Format.NINJS,
            Format.IPTC_7901,
            Format.ANPA,
            Format.ZCZC);

    private final Inside inside;
    private final Letter letter;

    /**
     * @param letter what the mail says around them
     */
    CarriedItems(Inside inside, Letter letter) {
        this.inside = inside;
        this.letter = letter;
    }

    /**
     * The items, in order; empty when the content is of no wire's format. Its syntax decides, whatever type a mail program
     * gave it.
     */
    List<Checked<RawItem>> read(byte[] content, @Nullable String charset) {
        List<Checked<RawItem>> items =
                inside.read(content, new MediaType("", charset)).all();
        return isWire(items)
                ? items.stream()
                        .map(item -> item.then(read -> Checked.passed(letter.on(read))))
                        .toList()
                : List.of();
    }

    /** Whether content is of a wire's format. */
    static boolean isItem(byte[] content, @Nullable String charset, Inside inside) {
        return isWire(inside.read(content, new MediaType("", charset)).all());
    }

    private static boolean isWire(List<Checked<RawItem>> items) {
        return items.stream()
                .anyMatch(item -> item instanceof Passed<RawItem> passed
                        && WIRES.contains(passed.value().format()));
    }
}
