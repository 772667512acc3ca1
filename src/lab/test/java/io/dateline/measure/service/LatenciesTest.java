package io.dateline.measure.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void aPercentileIsATimeThatWasMeasured() {
        Latencies latencies = new Latencies(
                LongStream.rangeClosed(1, 1_000).map(each -> 1_001 - each).toArray());

        assertThat(latencies.at(0.5)).isEqualTo(500);
        assertThat(latencies.at(0.99)).isEqualTo(990);
        assertThat(latencies.at(0.999)).isEqualTo(999);
        assertThat(latencies.at(1)).isEqualTo(1_000);
        assertThat(latencies.at(0)).isEqualTo(1);
    }

    @Test
    void ofNoneThereIsNoTime() {
        assertThat(new Latencies(new long[0]).at(0.99)).isZero();
    }
}
