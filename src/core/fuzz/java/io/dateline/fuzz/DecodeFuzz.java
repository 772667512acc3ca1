package io.dateline.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dateline.decode.Decoder;

/** Any bytes are items or rejections: nothing is thrown, whatever the format they seem to be in. */
class DecodeFuzz {
    private static final Decoder DECODER = new Decoder();

    @FuzzTest(maxDuration = "2m")
    void decode(byte[] value) {
        if (DECODER.decode(value, null).all().isEmpty()) {
            throw new IllegalStateException("neither an item nor a rejection");
        }
    }
}
