package io.dateline.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import org.jspecify.annotations.Nullable;

/** Shorthand for tests: what a decoder with the default limits makes of an input. */
final class Decoded {
    private Decoded() {}

    static RawItem item(String input) {
        return item(input, null);
    }

    static RawItem item(String input, @Nullable String contentType) {
        return item(input.getBytes(UTF_8), contentType);
    }

    static RawItem item(byte[] input, @Nullable String contentType) {
        Checked<RawItem> decoded = new Decoder().decode(input, contentType);
        assertThat(decoded).isInstanceOf(Checked.Passed.class);
        return ((Checked.Passed<RawItem>) decoded).value();
    }

    static Reason reason(String input) {
        return reason(input.getBytes(UTF_8), null);
    }

    static Reason reason(byte[] input, @Nullable String contentType) {
        Checked<RawItem> decoded = new Decoder().decode(input, contentType);
        assertThat(decoded).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<RawItem>) decoded).rejection().reason();
    }

    static Rejection rejection(byte[] input, @Nullable String contentType) {
        Checked<RawItem> decoded = new Decoder().decode(input, contentType);
        assertThat(decoded).isInstanceOf(Checked.Refused.class);
        return ((Checked.Refused<RawItem>) decoded).rejection();
    }
}
