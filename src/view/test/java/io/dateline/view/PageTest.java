package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.view.window.RowReader;
import io.dateline.view.window.Window;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page in a real browser, against the sample wire through a real broker. */
@QuarkusTest
@QuarkusTestResource(TestWire.class)
class PageTest {
    private static Browser browser;

    @TestHTTPResource
    URI address;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    Window window;

    @BeforeEach
    void begin() throws InterruptedException {
        assumeTrue(Browser.isThere(), "skipped: no browser");
        if (browser == null) {
            browser = Browser.open(true);
        }
        browser.width(1440, 900);
        browser.theme("light");
        while (!window.isFilled()) {
            Thread.sleep(50);
        }
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    private void send(byte[] item) {
        try (Wire wire = new Wire(bootstrapServers)) {
            wire.send(item, System.currentTimeMillis());
            wire.flush();
        }
    }

    private String at(String path) {
        return address.resolve(path).toString();
    }

    private static String id(String name) {
        return RowReader.idOf("urn:newsml:ellery.example:20261130:" + name);
    }

    private static String row(String name) {
        return "document.querySelector('.row[data-id=\"" + id(name) + "\"]')";
    }

    @Test
    void listFillsAndGrows() {
        browser.go(at("/"));
        assertThat(browser.all(".row")).hasSizeGreaterThanOrEqualTo(35);
        browser.run("document.activeElement.blur()");

        send(Items.ninjs("grows", 1, "usable", "Ferry reaches Halvo", "HALVO - The ferry came in."));

        browser.until("return " + row("grows") + "?.textContent.includes('Ferry reaches Halvo') ?? false");
        assertThat(browser.run("return document.querySelector('.row').dataset.id"))
                .isEqualTo(id("grows"));
    }

    @Test
    void filtersAsTheAddressSays() {
        browser.go(at("/?q=lang%3Aes"));
        assertThat(browser.all(".row")).hasSize(1);

        browser.run("document.querySelector('#q').focus(); document.querySelector('#q').select()");
        browser.type("is:killed");

        browser.until("return location.search.includes('is%3Akilled')");
        browser.until("return [...document.querySelectorAll('.row')].every(r => r.dataset.kind === 'kill')");
        browser.run("document.activeElement.blur()");
    }

    @Test
    void saysWhatIsWrongWithASearch() {
        browser.go(at("/?q=colour%3Ared"));

        browser.until("return document.querySelector('#q-problem').textContent.startsWith('no such key')");
    }

    @Test
    void searchIsTheApis() throws IOException {
        browser.go(at("/"));
        String cases;
        try (InputStream file = PageTest.class.getResourceAsStream("/io/dateline/view/query-cases.json")) {
            cases = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }

        Object wrong = browser.runAsync("""
                const done = arguments[arguments.length - 1], table = JSON.parse(arguments[0]);
                import("/app/query.js").then(({query}) => {
                  const rows = table.rows.map(r => ({...r, arrived: Date.parse(r.arrived), order: {change: r.change},
                    place: r.place ? {name: r.place} : null, closing: r.closed ? {because: r.closed} : null,
                    names: r.names.map(([id, name, type]) => ({id, name, type})), topics: r.topics.map(([code, name]) => ({code, name}))}));
                  done(table.cases.filter(one => {
                    let found; try { found = rows.filter(query(one.q, Date.parse(table.now))).map(r => r.id); } catch (e) { found = null; }
                    return JSON.stringify(one.error ? null : one.finds) !== JSON.stringify(found);
                  }).map(one => one.name));
                }).catch(e => done([String(e)]));
                """, cases);

        assertThat((List<?>) wrong).isEmpty();
    }

    @Test
    void freezesWhileSomebodyReadsInIt() {
        // given a focus in the list
        browser.go(at("/"));
        browser.run("document.querySelector('.row').focus()");

        // when
        send(Items.ninjs("waits", 1, "usable", "Lighthouse lit", "HALVO - It is lit."));

        // then it waits, and is shown on demand
        browser.until("return document.querySelector('#fresh').textContent.includes('1 new')");
        assertThat(browser.run("return " + row("waits") + " === null")).isEqualTo(true);
        browser.key("n");
        browser.until("return " + row("waits") + " !== null");
    }

    @Test
    void pauseHoldsTheListAndResumes() {
        browser.go(at("/"));
        browser.run("document.activeElement.blur()");
        browser.key("p");
        browser.until("return document.querySelector('#pulse-word').textContent === 'Paused'");

        send(Items.ninjs("paused", 1, "usable", "Pause over", "HALVO - Over."));

        browser.until("return !document.querySelector('#fresh').hidden");
        browser.key("p");
        browser.until("return " + row("paused") + " !== null");
    }

    @Test
    void killIsGoneEverywhereWithinASecond() throws Exception {
        // given an article that is open, in the list, while the list is frozen
        send(Items.ninjs("wrong", 1, "usable", "Bakery Brightloaf bankrupt", "HALVO - Secretword went bankrupt."));
        browser.go(at("/?a=" + id("wrong")));
        browser.until("return document.querySelector('#pane').textContent.includes('Secretword')");
        browser.run("document.querySelector('.row').focus()");

        // when
        send(Items.ninjs("wrong", 2, "canceled", "KILL Bakery Brightloaf bankrupt", ""));
        long sent = System.nanoTime();

        // then
        browser.until("return !document.documentElement.textContent.includes('Brightloaf')"
                + " && !document.documentElement.textContent.includes('Secretword')");
        long millis = (System.nanoTime() - sent) / 1_000_000;
        System.out.println("kill gone after " + millis + " ms");
        assertThat(millis).isLessThan(1_000);
        browser.until("return " + row("wrong") + ".querySelector('s') !== null");
        browser.until("return document.querySelector('#alerts').textContent.includes('Ellery')"
                + " || document.querySelector('#alerts').textContent.includes('ellery')");
        for (String path : List.of("", "/event", "/raw")) {
            HttpResponse<String> answer = get("/api/articles/" + id("wrong") + path);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body()).doesNotContain("Brightloaf", "Secretword");
        }
        assertThat(get("/").body()).doesNotContain("Brightloaf");
        assertThat(get("/api/stories").body()).doesNotContain("Brightloaf");
        assertThat(get("/api/articles").body()).doesNotContain("Brightloaf");
    }

    @Test
    void marksStandWhereTheEventSays() throws Exception {
        send(
                Items.ninjs(
                        "marks",
                        1,
                        "usable",
                        "😀 Ana Brandvold wins Halvo vote",
                        "OSLO - 😀 Ana Brandvold, the mayor of Oslo, said on Tuesday \\\"We won by 300 votes\\\". 𠀋 Norway paid $2 million."));
        browser.go(at("/?a=" + id("marks")));
        browser.until("return document.querySelectorAll('.copy mark').length > 3");

        Object wrong = browser.runAsync("""
                const done = arguments[arguments.length - 1];
                Promise.all([import("/app/article.js"), fetch("/api/articles/" + arguments[0]).then(r => r.json())]).then(([{findings}, page]) => {
                  const bad = [];
                  findings(page.event).forEach((span, n) => {
                    const pieces = [...document.querySelectorAll("#pane mark[data-a]")].filter(m => m.dataset.a.split(" ").includes(String(n)));
                    const expected = page.event.text[span.field].slice(span.start, span.end).replaceAll("\\n", "");
                    const got = pieces.map(m => m.textContent).join("");
                    if (got !== expected) bad.push(`${span.layer} ${span.start}-${span.end}: ${got} != ${expected}`);
                  });
                  const mentions = page.event.entities.flatMap(e => e.mentions).filter(m => page.event.text[m.field].slice(m.start, m.end) !== m.text);
                  done([...bad, ...mentions.map(m => m.text)]);
                }).catch(e => done([String(e)]));
                """, id("marks"));

        assertThat((List<?>) wrong).isEmpty();
        assertThat(browser.run("return document.querySelector('.copy').textContent"))
                .asString()
                .contains("😀");
    }

    @Test
    void markExplainsItselfOnFocus() {
        browser.go(at("/?q=ports"));
        browser.run("document.querySelector('.row').click()");
        browser.until("return document.querySelector('.copy mark.m-person') !== null");

        browser.run("document.querySelector('.copy mark.m-person[tabindex]').focus()");

        browser.until("return !document.querySelector('#tip').hidden");
        assertThat(browser.text("#tip")).contains("person", "step: entity");
    }

    @Test
    void keysDoWhatTheMouseDoes() {
        browser.go(at("/"));
        browser.key("j");
        browser.key("j");
        browser.key("k");
        browser.key("o");
        browser.until("return document.querySelector('#pane h2:not(.glance)') !== null");
        assertThat(browser.address()).contains("a=");
        browser.escape();
        browser.until("return !location.search.includes('a=')");
        browser.run("document.activeElement.blur()");
        browser.key("/");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
        browser.type(Keys.ESCAPE);
        browser.key("?");
        browser.until("return document.querySelector('#help-card').open");
        browser.type(Keys.ESCAPE);
        browser.until("return !document.querySelector('#help-card').open");
        browser.key("4");
        browser.until("return document.querySelector('[data-screen=desk] .figures') !== null");
        browser.key("1");
    }

    @Test
    void heldAndEmbargoedItemsShowNoText() {
        browser.go(at("/?q=is%3Aembargoed"));

        assertThat(browser.all(".row")).hasSize(1);
        assertThat(browser.run("return document.querySelector('.row .tag').textContent"))
                .isEqualTo("EMBARGO");
        assertThat(browser.source()).doesNotContain("Short naps", "study finds");
    }

    @Test
    void worksWithoutScripts() {
        try (Browser plain = Browser.open(false)) {
            plain.goWithoutScripts(at("/"));
            assertThat(plain.all(".row")).hasSizeGreaterThanOrEqualTo(35);

            plain.goWithoutScripts(at("/?q=lang%3Ade"));
            assertThat(plain.all(".row")).hasSize(1);
        }
    }

    @Test
    void reconnectsAndMissesNothing() {
        browser.go(at("/"));
        browser.until("return document.querySelector('#pulse-word').textContent === 'Live'");
        browser.run("document.activeElement.blur()");
        browser.offline(true);
        try {
            browser.run("window.dispatchEvent(new Event('pagehide'))");
            for (int i = 0; i < 5; i++) {
                send(Items.ninjs("away" + i, 1, "usable", "While away " + i, "HALVO - Away."));
            }
        } finally {
            browser.offline(false);
        }
        browser.run("document.dispatchEvent(new Event('visibilitychange'))");

        for (int i = 0; i < 5; i++) {
            browser.until("return " + row("away" + i) + " !== null");
        }
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "/, light, 1440", "/, dark, 390", "/?view=stories, light, 820", "/?view=trends, dark, 1440",
        "/?view=desk, light, 1440", "/?q=ports&first, dark, 1440", "/?q=is%3Akilled&first, light, 390",
                "/?wall, dark, 1440"
    })
    void axeFindsNothing(String path, String theme, int width) {
        browser.theme(theme);
        browser.width(width, 900);
        browser.go(at(path));
        if (path.endsWith("first")) {
            browser.run("document.querySelector('.row').click()");
            browser.until("return document.querySelector('#pane h2:not(.glance)') !== null");
        }
        browser.until("return document.querySelector('main > section:not([hidden])').childElementCount > 0");

        assertThat(browser.axe()).isEmpty();
    }

    @Test
    void firstPaintIsSoonAndLight() {
        browser.cache(false);
        browser.go(at("/"));
        browser.cache(true);

        Map<?, ?> cost = (Map<?, ?>) browser.run("""
                const files = performance.getEntriesByType("resource").filter(r => !r.name.includes("/api/"));
                return {paint: performance.getEntriesByName("first-contentful-paint")[0].startTime, files: files.length,
                        bytes: files.reduce((sum, r) => sum + r.encodedBodySize, 0)};
                """);
        System.out.println("first paint " + cost);

        assertThat(((Number) cost.get("files")).intValue()).isLessThanOrEqualTo(20);
        assertThat(((Number) cost.get("bytes")).intValue()).isBetween(20_000, 120_000);
        assertThat(((Number) cost.get("paint")).doubleValue()).isLessThan(1_000);
    }

    @Test
    void apiHoldsWhatItPromises() throws Exception {
        assertThat(get("/api/articles?q=urgency%3C3&limit=2").body()).contains("\"matched\":");
        assertThat(get("/api/articles?q=colour:red").statusCode()).isEqualTo(400);
        assertThat(get("/api/articles/0000000000000000").statusCode()).isEqualTo(404);
        assertThat(get("/api/stories").body()).contains("\"grouping\":\"uri\"");
        assertThat(get("/api/entities/iso3166:CL").body()).contains("\"name\":\"Chile\"");
        assertThat(get("/api/trends").body()).contains("\"counting\":\"window\"", "\"people\":", "\"map\":");
        assertThat(get("/api/flow").body()).contains("\"minutes\":", "\"refusals\":", "\"took\":", "\"redrive\":false");
        assertThat(get("/api/openapi").body()).contains("/api/articles/{id}", "/api/trends");
        assertThat(get("/api/articles").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(get("/nowhere").headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    @Test
    void redriveIsOffUnlessSwitchedOn() throws Exception {
        String position = window.refusals().get(0).position().toString();
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("/api/flow/rejected/" + position + "/redrive"))
                                .header("Origin", "http://" + address.getAuthority())
                                .POST(HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);

        browser.go(at("/?view=desk"));
        browser.until("return document.querySelector('.refusals summary') !== null");
        browser.run("document.querySelector('.refusals summary').click()");
        browser.until("return document.querySelector('.refusals code') !== null");
        assertThat(browser.all("button.redrive")).isEmpty();
    }

    @Test
    void refusesAnotherNameForThisMachine() throws Exception {
        List<String> answer = new ArrayList<>();
        try (java.net.Socket socket = new java.net.Socket("localhost", address.getPort())) {
            socket.getOutputStream()
                    .write("GET /api/articles HTTP/1.1\r\nHost: news.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            answer.add(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }

        assertThat(answer.get(0)).startsWith("HTTP/1.1 421").doesNotContain("headline");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }
}
