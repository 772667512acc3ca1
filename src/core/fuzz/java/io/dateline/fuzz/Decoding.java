package io.dateline.fuzz;

import io.dateline.article.RawItem;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of decoding, whatever the bytes are. */
final class Decoding {
    private static final Decoder DECODER = new Decoder();

    private Decoding() {}

    static void check(byte[] value, @Nullable String type) {
        List<Checked<RawItem>> items = DECODER.decode(value, type).all();
        if (items.isEmpty()) {
            throw new IllegalStateException("neither an item nor a rejection");
        }
        for (Checked<RawItem> item : items) {
            if (item instanceof Checked.Refused<RawItem> refused) {
                Declared.check(refused.rejection());
            }
        }
        if (!items.equals(DECODER.decode(value, type).all())) {
            throw new IllegalStateException("the same record gave other items");
        }
    }
}
