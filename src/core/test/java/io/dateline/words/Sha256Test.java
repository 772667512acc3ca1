package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** The example of FIPS 180-4. */
    @Test
    void isTheStandardsHashInLowerCaseHex() {
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void partsDoNotRunTogether() {
        assertThat(Sha256.ofParts(List.of("ab", "c"))).isNotEqualTo(Sha256.ofParts(List.of("a", "bc")));
    }
}
