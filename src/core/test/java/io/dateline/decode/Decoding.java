package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shorthand for tests: what a decoder with the default limits makes of an input. */
public final class Decoding {
    private Decoding() {}

    public static RawItem item(String input) {
        return item(input, null);
    }

    public static RawItem item(String input, @Nullable String contentType) {
        return item(input.getBytes(UTF_8), contentType);
    }

    public static RawItem item(byte[] input, @Nullable String contentType) {
        Checked<RawItem> decoded =
                new Decoder().decode(input, contentType).all().get(0);
        assertThat(decoded).isInstanceOf(Checked.Passed.class);
        return ((Checked.Passed<RawItem>) decoded).value();
    }

    /** All items of a record, each of which must be read. */
    public static List<RawItem> items(String input) {
        return new Decoder()
                .decode(input.getBytes(UTF_8), null).all().stream()
                        .map(item -> item.fold(read -> read, rejection -> fail(rejection.toString())))
                        .toList();
    }

    public static Reason reason(String input) {
        return reason(input.getBytes(UTF_8), null);
    }

    public static Reason reason(byte[] input, @Nullable String contentType) {
        Checked<RawItem> decoded =
                new Decoder().decode(input, contentType).all().get(0);
        assertThat(decoded).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<RawItem>) decoded).rejection().reason();
    }

    public static Rejection rejection(byte[] input, @Nullable String contentType) {
        Checked<RawItem> decoded =
                new Decoder().decode(input, contentType).all().get(0);
        assertThat(decoded).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<RawItem>) decoded).rejection();
    }
}
