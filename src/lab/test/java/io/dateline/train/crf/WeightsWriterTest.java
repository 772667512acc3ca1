package io.dateline.train.crf;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.models.FeatureWeights;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What the writer writes, the reader reads. */
class WeightsWriterTest {
    private static final int LABELS = 6;
    private static final int[] FEATURES = {0x10000001, 0x70000002, 0x9ABC0003, 0xFFFF0004};

    @Test
    void theSumOfRowsIsTheSumOfTheWeights() throws IOException {
        // Given
        float[] weights = new float[FEATURES.length * LABELS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (i % 7 - 3) / 4f;
        }
        FeatureWeights read = written(weights, 8);
        int[] scores = new int[1 + LABELS];
        // When
        read.sum(FEATURES, FEATURES.length, scores, 1);
        // Then
        for (int label = 0; label < LABELS; label++) {
            float sum = 0;
            for (int f = 0; f < FEATURES.length; f++) {
                sum += weights[f * LABELS + label];
            }
            assertThat(scores[1 + label]).isEqualTo(Math.round(sum * WeightsWriter.SCALE));
        }
    }

    @Test
    void aFeatureThatWasNotWrittenWeighsNothing() throws IOException {
        // Given
        float[] weights = new float[FEATURES.length * LABELS];
        Arrays.fill(weights, 1);
        int[] scores = new int[LABELS];
        // When
        written(weights, 8).sum(new int[] {0x10000777}, 1, scores, 0);
        // Then
        assertThat(scores).containsOnly(0);
    }

    @Test
    void aFullBucketKeepsTheFeaturesThatDecideMost() throws IOException {
        // Given
        int[] features = {1, 2, 3, 4, 5};
        float[] weights = {1, 1, 1, 1, 1};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // When
        int written = new WeightsWriter(16, 1, 1, 1)
                .write(features, weights, new int[] {50, 40, 1, 30, 20}, new DataOutputStream(bytes));
        // Then
        int[] scores = new int[1];
        FeatureWeights.read(ByteBuffer.wrap(bytes.toByteArray()), 1, 1).sum(new int[] {3}, 1, scores, 0);
        assertThat(written).isEqualTo(4);
        assertThat(scores[0]).isZero();
    }

    private static FeatureWeights written(float[] weights, int buckets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] seen = new int[FEATURES.length];
        Arrays.fill(seen, 1);
        new WeightsWriter(64, buckets, LABELS, 2).write(FEATURES, weights, seen, new DataOutputStream(bytes));
        return FeatureWeights.read(ByteBuffer.wrap(bytes.toByteArray()), LABELS, 2);
    }
}
