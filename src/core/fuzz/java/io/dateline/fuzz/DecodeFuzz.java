package io.dateline.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Any bytes, declared as anything, are items or rejections with a reason of their own, and the same ones each time. No method
 * names a class of ours: JUnit would load it before Jazzer watches it, and a JVM breaks records that are changed after that.
 */
class DecodeFuzz {
    @FuzzTest(maxDuration = "2m")
    void decode(FuzzedDataProvider data) {
        String type = Types.pick(data);
        Decoding.check(data.consumeRemainingAsBytes(), type);
    }
}
