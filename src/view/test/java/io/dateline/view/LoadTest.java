package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.view.stream.Hub;
import io.dateline.view.window.Window;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A flood of items, a crowd of readers. Minutes long: {@code -Plong}. */
@QuarkusTest
@QuarkusTestResource(TestWire.class)
@Tag("long")
class LoadTest {
    private static final int RATE = 200;

    @TestHTTPResource
    URI address;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    Window window;

    @Inject
    Hub hub;

    @Test
    void tenThousandItemsInAMinuteLeaveThePageAsItWas() {
        assumeTrue(Browser.isThere(), "skipped: no browser");
        try (Browser browser = Browser.open(true)) {
            browser.go(address.toString());
            browser.run("document.activeElement.blur()");
            flood(2_000, "warm");
            Map<?, ?> before = nodes(browser);
            browser.run("""
                    window.delays = [];
                    new MutationObserver(changes => { for (const c of changes) for (const n of c.addedNodes)
                      if (n.dataset?.position && n.textContent.includes("flood")) delays.push(Date.now() - Date.parse(n.querySelector("time").dateTime)); })
                      .observe(document.querySelector("#list"), {childList: true});
                    """);

            flood(10_000, "flood");

            browser.until(
                    "return [...document.querySelectorAll('.row')].some(row => row.textContent.includes('flood 9999'))");
            Map<?, ?> after = nodes(browser);
            List<?> delays = (List<?>)
                    browser.run(
                            "delays.sort((a, b) => a - b); return [delays.length, delays[delays.length >> 1], delays[Math.floor(delays.length * .99)]]");
            System.out.println("nodes before " + before + ", after " + after + "; seen, p50, p99 in ms " + delays);
            assertThat(number(after, "rows")).isLessThanOrEqualTo(500);
            assertThat(number(after, "nodes")).isLessThan(number(before, "nodes") * 1.1 + 500);
            assertThat(((Number) delays.get(2)).longValue()).isLessThanOrEqualTo(Long.getLong("view.p99", 500));
        }
    }

    @ParameterizedTest(name = "{0} readers at {1} items a second")
    @CsvSource({"200, 200", "1000, 20"})
    void readersGetEverythingOrAreTold(int readers, int rate) throws Exception {
        int items = rate * 20;
        try (Crowd crowd = new Crowd(address, readers)) {
            while (hub.readers() < readers) {
                Thread.sleep(50);
            }
            long cpu = serverCpu();
            long bytes = crowd.bytes();
            long began = System.nanoTime();
            flood(items, "crowd", rate);

            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (!(crowd.has(items) && crowd.alike() == readers) && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            double spent = (serverCpu() - cpu) / 1e9;
            double wall = (System.nanoTime() - began) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d readers at %d/s: server CPU %.2f s in %.1f s, %.2f us a delivered event, %.0f MB;"
                            + " record to reader p50 %d ms, p99 %d ms; load %.1f%n",
                    readers,
                    rate,
                    spent,
                    wall,
                    spent * 1e6 / items / readers,
                    (crowd.bytes() - bytes) / 1e6,
                    crowd.delay(50),
                    crowd.delay(99),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
            assertThat(crowd.has(items)).isTrue();
            assertThat(crowd.alike()).isEqualTo(readers);
            assertThat(spent).as("seconds of one core").isLessThan(wall);
        }
        while (hub.readers() > 0) {
            Thread.sleep(50);
        }
    }

    /** Of the threads that read Kafka, keep the window and write the stream; not of those that feed and read here. */
    private static long serverCpu() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().startsWith("vert.x-")
                        || thread.getThreadName().startsWith("view-")
                        || thread.getThreadName().startsWith("executor-thread"))
                .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }

    private void flood(int count, String word) {
        flood(count, word, RATE);
    }

    private void flood(int count, String word, int rate) {
        try (Wire wire = new Wire(bootstrapServers)) {
            long began = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = began + i * (1_000_000_000L / rate);
                while (System.nanoTime() < due) {
                    java.util.concurrent.locks.LockSupport.parkNanos(due - System.nanoTime());
                }
                wire.event("urn:x:" + word + "-" + i, Items.event(word, i), Map.of(), System.currentTimeMillis());
            }
            wire.flush();
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (window.articles()
                        .versions(io.dateline.view.window.RowReader.idOf("urn:x:" + word + "-" + (count - 1)))
                        .isEmpty()
                && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static Map<?, ?> nodes(Browser browser) {
        return (Map<?, ?>) browser.run("return {nodes: document.getElementsByTagName('*').length,"
                + " rows: document.querySelectorAll('.row').length}");
    }

    private static double number(Map<?, ?> map, String key) {
        return ((Number) map.get(key)).doubleValue();
    }
}
