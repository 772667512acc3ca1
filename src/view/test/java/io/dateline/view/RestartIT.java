package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.broker.BrokerProcess;
import io.dateline.view.window.RowReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged view stops and starts again under an open page. */
class RestartIT {
    private static final String LISTS_FETCHED = "return performance.getEntriesByType('resource')"
            + ".filter(one => one.name.includes('/api/articles?')).length";

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path folder;

    @Test
    void pageGoesOnWhereItWasAndMissesNothing() throws Exception {
        assumeTrue(Browser.isThere(), "skipped: no browser");
        int port = freePort();
        try (BrokerProcess broker = BrokerProcess.start(folder, System.getProperty("java.class.path"));
                Wire wire = new Wire(broker.bootstrapServers());
                Browser browser = Browser.open(true)) {
            // Given a page that is live
            wire.createTopics();
            send(wire, "before", 1, "usable", "Bakery Brightloaf bankrupt");
            Process view = start(broker, port);
            try {
                open(browser, port);
                browser.run("window.same = true; document.activeElement.blur()");
                browser.until("return " + row("before") + " !== null");

                Object lists = browser.run(LISTS_FETCHED);

                // When the server is away while items and a kill come
                stop(view);
                browser.until("return document.querySelector('#pulse-word').textContent === 'Reconnecting'");
                for (int i = 0; i < 20; i++) {
                    send(wire, "away" + i, 1, "usable", "While away " + i);
                }
                send(wire, "before", 2, "canceled", "KILL Bakery Brightloaf bankrupt");
                view = start(broker, port);

                // Then the same page has each of them once, without the list fetched again, and the kill
                browser.until("return document.querySelector('#pulse-word').textContent === 'Live'");
                browser.until(
                        "return " + row("away19") + " !== null && " + row("before") + ".querySelector('s') !== null");
                assertThat(browser.run("return window.same")).isEqualTo(true);
                assertThat(browser.run("return [...document.querySelectorAll('.row .row-head')]"
                                + ".filter(head => head.textContent.startsWith('While away')).length"))
                        .isEqualTo(20L);
                assertThat(browser.run(LISTS_FETCHED)).isEqualTo(lists);
                assertThat(browser.source()).doesNotContain("Brightloaf");
            } finally {
                stop(view);
            }
        }
    }

    /** The window is being read when the port first answers; the page then says nothing of what came before. */
    private static void open(Browser browser, int port) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
        while (true) {
            try {
                browser.go("http://localhost:" + port + "/");
                browser.until("return document.querySelector('#pulse-word').textContent === 'Live'");
                return;
            } catch (RuntimeException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    private static void send(Wire wire, String id, int version, String status, String headline) {
        wire.send(Items.ninjs(id, version, status, headline, "HALVO - It is so."), System.currentTimeMillis());
        wire.flush();
    }

    private static String row(String name) {
        return "document.querySelector('.row[data-id=\"" + RowReader.idOf("urn:newsml:ellery.example:20261130:" + name)
                + "\"]')";
    }

    private static Process start(BrokerProcess broker, int port) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--bootstrap-servers=" + broker.bootstrapServers(),
                        "--port=" + port,
                        "--management-port=0",
                        "--set=quarkus.log.console.json.enabled=false"))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static void stop(Process view) throws InterruptedException {
        view.destroy();
        if (!view.waitFor(20, TimeUnit.SECONDS)) {
            view.destroyForcibly().waitFor();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
