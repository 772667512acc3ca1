package io.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void isTheDigestOfBigEndianNumbersAndOfStringsWithTheirLengths() {
        // Given
        byte[] same = {0, 0, 1, 2, 0, 0, 0, 2, (byte) 0xC3, (byte) 0xA9, 0x3F, (byte) 0xF0, 0, 0, 0, 0, 0, 0};
        // When
        String signature = new Signature().add(258).add("\u00e9").add(1.0).hex();
        // Then
        assertThat(signature).isEqualTo(ModelFiles.sha256(same));
    }

    @Test
    void whereOneValueEndsCounts() {
        // Given
        int[] row = {1, 2, 3};
        // When
        String two = new Signature().add(row, 2).add(row, 1).hex();
        String one = new Signature().add(row, 1).add(row, 2).hex();
        // Then
        assertThat(two).isNotEqualTo(one);
        assertThat(new Signature().add("ab").add("c").hex())
                .isNotEqualTo(new Signature().add("a").add("bc").hex());
    }
}
