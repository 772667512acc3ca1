package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.view.stream.Hub;
import io.dateline.view.window.Window;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

            browser.until("return document.querySelector('.row').textContent.includes('flood 9999')");
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

    @Test
    void twoHundredReadersGetEverythingOrAreTold() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<AtomicLong> seen = new ArrayList<>();
        AtomicLong told = new AtomicLong();
        List<CompletableFuture<?>> open = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            AtomicLong count = new AtomicLong();
            seen.add(count);
            open.add(client.sendAsync(
                            HttpRequest.newBuilder(address.resolve("/api/stream"))
                                    .build(),
                            BodyHandlers.ofLines())
                    .thenAcceptAsync(
                            answer -> answer.body().forEach(line -> {
                                count.addAndGet(mentions(line));
                                told.addAndGet(line.equals("event: missed") ? 1 : 0);
                            }),
                            task -> {
                                Thread reader = new Thread(task);
                                reader.setDaemon(true);
                                reader.start();
                            }));
        }
        while (hub.readers() < 200) {
            Thread.sleep(50);
        }

        long cpu = cpu();
        long began = System.nanoTime();
        flood(4_000, "crowd");

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (seen.stream().anyMatch(count -> count.get() < 4_000) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        long less = seen.stream().filter(count -> count.get() < 4_000).count();
        System.out.println(less + " readers were too slow, " + told + " frames told somebody so");
        assertThat(told.get()).isGreaterThanOrEqualTo(less);
        System.out.println("200 readers at " + RATE + "/s: CPU of server and readers "
                + (cpu() - cpu) * 100 / (System.nanoTime() - began) + " % of a core");
        open.forEach(one -> one.cancel(true));
    }

    private static int mentions(String line) {
        int count = 0;
        for (int at = line.indexOf("urn:x:crowd-"); at >= 0; at = line.indexOf("urn:x:crowd-", at + 1)) {
            count++;
        }
        return count;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private void flood(int count, String word) {
        try (Wire wire = new Wire(bootstrapServers)) {
            long began = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = began + i * (1_000_000_000L / RATE);
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
