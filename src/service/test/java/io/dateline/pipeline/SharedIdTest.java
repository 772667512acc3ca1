package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.operate.ServiceState;
import io.dateline.operate.UnreadyReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class SharedIdTest {
    private final List<String> claims = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final ServiceState state = new ServiceState();

    /** A process that claims by its name. */
    private record Process(SharedId id, AtomicInteger left) {}

    private Process process(String name) {
        AtomicInteger left = new AtomicInteger();
        IdClaims log = new IdClaims() {
            @Override
            public void make() {
                claims.add(name);
            }

            @Override
            public Claim newest() {
                String newest = claims.get(claims.size() - 1);
                return new Claim(newest.equals(name), newest);
            }
        };
        return new Process(new SharedId("dateline-0", log, nanos::get, state, left::incrementAndGet), left);
    }

    private Process opened(String name) {
        Process process = process(name);
        process.id().opening();
        return process;
    }

    @Test
    void theYoungerStops() {
        // Given
        Process older = opened("older");
        Process younger = opened("younger");

        // When they fence each other
        for (int i = 0; i < 2; i++) {
            older.id().fenced();
            younger.id().fenced();
        }

        // Then
        assertThat(younger.left()).hasValue(1);
        assertThat(older.left()).hasValue(0);
        assertThatThrownBy(() -> younger.id().opening()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void toBeFencedOnceShowsAndStopsNobody() {
        // Given
        Process only = opened("only");

        // When
        only.id().fenced();

        // Then
        assertThat(only.left()).hasValue(0);
        assertThat(state.isUnready(UnreadyReason.DELIVERY)).isTrue();
    }

    @Test
    void twiceInMoreThanAMinuteIsNoOther() {
        // Given
        Process only = opened("only");
        only.id().fenced();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());

        // When
        only.id().fenced();

        // Then
        assertThat(only.left()).hasValue(0);
    }

    @Test
    void whereNothingCanBeClaimedNobodyStops() {
        // Given
        AtomicInteger left = new AtomicInteger();
        IdClaims refused = new IdClaims() {
            @Override
            public void make() {
                throw new TopicAuthorizationException("news.positions");
            }

            @Override
            public Claim newest() {
                throw new IllegalStateException("never asked");
            }
        };
        SharedId id = new SharedId("dateline-0", refused, nanos::get, state, left::incrementAndGet);
        id.opening();

        // When
        id.fenced();
        id.fenced();

        // Then
        assertThat(left).hasValue(0);
    }
}
