package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.TestBroker;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicPlan;
import io.dateline.cli.kafka.TopicReader;
import io.dateline.enrich.Enricher;
import io.dateline.failure.Reason;
import io.dateline.failure.Rejection;
import io.dateline.publish.Event;
import io.dateline.publish.Origin;
import io.dateline.publish.RejectionHeaders;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The commands that talk to Kafka, on a real broker. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KafkaCommandsTest {
    private static final TestBroker BROKER = new TestBroker();
    private static final String FRENCH = """
            {"id":"urn:x:b","language":"fr","title":"Le port de Brest rouvre lundi",
             "body":"Le port de Brest a rouvert lundi apr\u00e8s une gr\u00e8ve de dix jours, selon les syndicats."}
            """;
    private static final byte[] POISON = {'{', (byte) 0xff, (byte) 0xfe};

    private static String servers = "";

    @TempDir
    Path folder;

    /** What a command printed and left with. */
    private record Run(int exitCode, String out, String err) {}

    @BeforeAll
    static void start() {
        servers = BROKER.start().get("kafka.bootstrap.servers");
    }

    @AfterAll
    static void stop() {
        BROKER.stop();
        System.clearProperty("kafka.bootstrap.servers");
    }

    @Test
    @Order(1)
    void checkSaysHowToCreateTheTopicsThatAreMissing() {
        Run check = run("check", "-b", servers);

        assertThat(check.exitCode()).isEqualTo(78);
        assertThat(check.out())
                .contains("PASS  brokers")
                .contains("FAIL  topic news.raw: is not there")
                .contains("kafka-topics.sh --bootstrap-server " + servers
                        + " --create --topic news.raw --partitions 6 --config compression.type=uncompressed");
    }

    @Test
    @Order(2)
    void checkPassesOnTheTopicsAsPlanned() throws Exception {
        try (Admin admin = Connection.to(servers).admin()) {
            admin.createTopics(TopicPlan.standard().stream()
                            .map(plan -> plan.newTopic(1))
                            .toList())
                    .all()
                    .get();
        }

        Run check = run("check", "-b", servers, "--set", "quarkus.http.port=0", "--set", "quarkus.management.port=0");

        assertThat(check.out())
                .doesNotContain("FAIL")
                .doesNotContain("WARN")
                .contains("PASS  transactional id dateline-");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    @Order(3)
    void feedSendsFilesAndLinesUnderTheirUris() throws Exception {
        Files.writeString(folder.resolve("a.json"), item("urn:x:a"));
        Files.writeString(folder.resolve("b.jsonl"), item("urn:x:b") + "\n" + item("urn:x:c") + "\n");
        Files.write(folder.resolve("c.json"), POISON);

        Run feed = run("feed", folder.toString(), "-b", servers);

        assertThat(feed.err()).contains("4 items to news.raw");
        assertThat(feed.exitCode()).isZero();
        List<String> keys = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> sent : read("news.raw")) {
            keys.add(sent.key() == null ? "none" : new String(sent.key(), StandardCharsets.UTF_8));
        }
        assertThat(keys).containsExactly("urn:x:a", "urn:x:b", "urn:x:c", "none");
    }

    @Test
    @Order(4)
    void tailShowsTheEventsThatPassItsFilters() throws Exception {
        send("news.enriched", event(item("urn:x:a")));
        send("news.enriched", event(FRENCH));

        Run tail = run("tail", "-b", servers, "--from-beginning", "--to-end", "--json", "--language", "fr");

        assertThat(tail.out().lines()).hasSize(1);
        assertThat(tail.out()).contains("\"uri\":\"urn:x:b\"");
        assertThat(run("tail", "-b", servers, "--to-end", "--type", "canceled", "--json")
                        .out())
                .isEmpty();
    }

    @Test
    @Order(5)
    void rejectedRecordsAreCountedAndShown() throws Exception {
        send("news.rejected", rejection(0));

        assertThat(run("rejected", "list", "-b", servers).out())
                .contains("STAGE")
                .containsPattern("decode +malformed +1 ");
        assertThat(run("rejected", "show", "0:0", "-b", servers).out())
                .contains("from: news.raw 0:3")
                .contains("payload: 3 bytes");
        assertThat(run("rejected", "show", "0:9", "-b", servers).exitCode()).isEqualTo(1);
    }

    @Test
    @Order(6)
    void aDryRunSendsNothingAndARedriveSendsTheBytesAgain() {
        int before = read("news.raw").size();

        assertThat(run("rejected", "redrive", "0:0", "--dry-run", "-b", servers).out())
                .isEqualTo("1 would be sent again, 0 refused" + System.lineSeparator());
        assertThat(read("news.raw")).hasSize(before);
        assertThat(run("rejected", "redrive", "--reason", "malformed", "-b", servers)
                        .exitCode())
                .isZero();

        ConsumerRecord<byte[], byte[]> again =
                read("news.raw").get(read("news.raw").size() - 1);
        assertThat(again.value()).isEqualTo(POISON);
        assertThat(new String(
                        again.headers().lastHeader(RejectionHeaders.REPLAYS).value(), StandardCharsets.UTF_8))
                .isEqualTo("1");
    }

    @Test
    @Order(7)
    void aRecordSentAgainTooOftenIsRefused() throws Exception {
        send("news.rejected", rejection(3));

        Run redrive = run("rejected", "redrive", "0:1", "-b", servers);

        assertThat(redrive.exitCode()).isEqualTo(1);
        assertThat(redrive.err()).contains("refused 0:1: was sent again 3 times, the most allowed is 3");
    }

    @Test
    @Order(7)
    void headersThatDriveTheTerminalAreEscaped() throws Exception {
        ProducerRecord<byte[], byte[]> hostile = rejection(0);
        hostile.headers()
                .add("x-\u001b[2J\n  payload", "\u202evalue\r\u009b1m".getBytes(StandardCharsets.UTF_8))
                .remove(RejectionHeaders.REASON)
                .add(RejectionHeaders.REASON, "\"\u001b[31m\u2067".getBytes(StandardCharsets.UTF_8));
        send("news.rejected", hostile);

        String shown = run("rejected", "show", "0:2", "-b", servers).out()
                + run("rejected", "list", "-b", servers).out();
        String json = run("rejected", "list", "--json", "-b", servers).out();

        assertThat(shown)
                .contains("x-\\u001b[2J\\n  payload: \\u202evalue\\r\\u009b1m")
                .doesNotContain("\u001b", "\u202e", "\u009b", "\u2067");
        assertThat(json).doesNotContain("\u001b", "\u2067");
        for (String line : json.lines().toList()) {
            assertThat(new ObjectMapper().readTree(line).get("stage").asText()).isEqualTo("decode");
        }
    }

    @Test
    @Order(7)
    void ofAMixedSelectionOnlyTheWholeRecordsAreSentAgain() throws Exception {
        // Given one whole record and one that lost its value, both for one reason
        ProducerRecord<byte[], byte[]> whole = reasoned(Reason.TOO_DEEP, POISON);
        ProducerRecord<byte[], byte[]> empty = reasoned(Reason.TOO_DEEP, new byte[0]);
        empty.headers().add(RejectionHeaders.DROPPED, "value".getBytes(StandardCharsets.UTF_8));
        send("news.rejected", whole);
        send("news.rejected", empty);
        int before = read("news.raw").size();

        // When
        Run redrive = run("rejected", "redrive", "--reason", "too_deep", "-b", servers);

        // Then
        assertThat(redrive.exitCode()).isEqualTo(1);
        assertThat(redrive.out()).startsWith("1 sent again, 1 refused");
        assertThat(redrive.err()).contains("has lost its value", "news.raw 0:3");
        assertThat(read("news.raw")).hasSize(before + 1);
    }

    @Test
    @Order(7)
    void tailLeavesAnotherProducersRecordOnOneLine() throws Exception {
        send(
                "news.enriched",
                new ProducerRecord<>(
                        "news.enriched", "{\n \"headline\": \"a\u202eb\"}".getBytes(StandardCharsets.UTF_8)));

        Run tail = run("tail", "-b", servers, "--from-beginning", "--to-end", "--json");

        assertThat(tail.out().lines().reduce((one, other) -> other).orElseThrow())
                .isEqualTo("{\"headline\":\"a\\u202eb\"}");
    }

    @Test
    @Order(8)
    void aTopicWithTheWrongCompressionIsAWarningWithItsFix() throws Exception {
        try (Admin admin = Connection.to(servers).admin()) {
            admin.deleteTopics(List.of("news.rejected")).all().get();
            admin.createTopics(List.of(new NewTopic("other.rejected", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
        System.setProperty("dateline.topics.rejected", "other.rejected");
        try {
            Run check = run("check", "-b", servers);

            assertThat(check.exitCode()).isZero();
            assertThat(check.out())
                    .contains("WARN  topic other.rejected: compression.type is producer, wanted uncompressed")
                    .contains("--alter --topic other.rejected --add-config compression.type=uncompressed");
        } finally {
            System.clearProperty("dateline.topics.rejected");
        }
    }

    @Test
    @Order(9)
    void checkSeesAPositionThatIsLostAndUnreadItemsThatSoonWillBe() throws Exception {
        // Given an unread item that is four days old, of the seven that the topic keeps, and an offset behind the end
        TopicPartition raw = new TopicPartition("late.raw", 0);
        long fourDaysAgo = System.currentTimeMillis() - Duration.ofDays(4).toMillis();
        try (Admin admin = Connection.to(servers).admin()) {
            admin.createTopics(List.of(new NewTopic("late.raw", Optional.of(1), Optional.empty())))
                    .all()
                    .get();
            send("late.raw", new ProducerRecord<>("late.raw", 0, fourDaysAgo, null, POISON));
            send("late.raw", new ProducerRecord<>("late.raw", POISON));
            for (Map.Entry<String, Long> each :
                    Map.of("late", 0L, "on-time", 1L, "gone", 10L).entrySet()) {
                admin.alterConsumerGroupOffsets(each.getKey(), Map.of(raw, new OffsetAndMetadata(each.getValue())))
                        .all()
                        .get();
            }
        }

        // Then
        assertThat(check("late").out())
                .contains("WARN  group late: 2 unread offsets of late.raw-0, some older than half of retention.ms");
        assertThat(check("on-time").out()).contains("PASS  group on-time: its position is within late.raw");
        Run gone = check("gone");
        assertThat(gone.exitCode()).isEqualTo(78);
        assertThat(gone.out())
                .contains("FAIL  group gone: is at offset 10 of late.raw-0")
                .contains("dateline.on-lost-position");
        assertThat(check("new").out()).contains("WARN  group new: has no offsets in late.raw");
    }

    static Stream<Arguments> wrongNames() {
        return Stream.of(
                arguments(List.of("rejected", "redrive", "--reason", "malformd"), "no reason malformd: there are"),
                arguments(List.of("rejected", "list", "--stage", "deploy"), "--stage"),
                arguments(List.of("rejected", "show", "0:42x"), "0:42x is no PARTITION:OFFSET"),
                arguments(List.of("rejected", "show", "77:0", "--topic", "late.raw"), "has no partition 77"),
                arguments(List.of("rejected", "show", "0:99999", "--topic", "late.raw"), "there is no record 0:99999"),
                arguments(List.of("feed", "no-such-file.json"), "there is no file or folder no-such-file.json"),
                arguments(List.of("feed", "--sample", "--topic", "news.rwa"), "there is no topic news.rwa"),
                arguments(List.of("tail", "--type", "killed"), "no event type killed"),
                arguments(List.of("tail", "--set", "dateline.topics.enrichd=x"), "dateline.topics.enrichd"),
                arguments(List.of("tail", "--command-config", "no.properties"), "cannot read --command-config"),
                arguments(List.of("tail", "--follow", "--to-end"), "--follow goes on where --to-end stops"));
    }

    @ParameterizedTest
    @MethodSource("wrongNames")
    @Order(10)
    void aWrongNameIsALineWithItsFix(List<String> command, String said) {
        List<String> arguments = new ArrayList<>(command);
        arguments.addAll(List.of("-b", servers));
        long began = System.nanoTime();

        Run run = run(arguments.toArray(new String[0]));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err().lines().toList()).hasSizeBetween(1, 2);
        assertThat(run.err()).startsWith("dateline: ").contains(said);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @Order(10)
    void aUriHasItsRecordsListedUntilNoneHoldsItsText() throws Exception {
        String rejected = "dateline.topics.rejected=other.rejected";
        Run named = run("purge-report", "urn:x:a", "--json", "--set", rejected, "-b", servers);
        Run unknown = run("purge-report", "urn:x:nobody", "--set", rejected, "-b", servers);

        assertThat(named.exitCode()).isEqualTo(1);
        assertThat(named.out())
                .contains("\"topic\":\"news.raw\",\"partition\":0,\"offset\":0", "\"holds\":\"item\"")
                .contains("\"topic\":\"news.enriched\",\"partition\":0,\"offset\":0", "\"holds\":\"text\"");
        assertThat(unknown.exitCode()).isZero();
        assertThat(unknown.out()).contains("No record holds anything of it.");
    }

    @Test
    @Order(10)
    void tailFindsWordsInWhateverCase() {
        Run tail = run("tail", "-b", servers, "--from-beginning", "--to-end", "--json", "--grep", "BREST ROUVRE");

        assertThat(tail.out().lines()).hasSize(1);
        assertThat(tail.out()).contains("\"uri\":\"urn:x:b\"");
    }

    @Test
    @Order(10)
    void theTopicsAreThoseThatAreSet() {
        Run list = run("rejected", "list", "-b", servers, "--set", "dateline.topics.rejected=other.rejected");

        assertThat(list.out()).contains("No rejected records.");
    }

    @Test
    @Order(10)
    void checkGivesItsFindingsAsJson() throws Exception {
        Run check = run("check", "--json", "-b", servers, "--set", "dateline.topics.rejected=other.rejected");

        for (String line : check.out().lines().toList()) {
            assertThat(new ObjectMapper().readTree(line).fieldNames())
                    .toIterable()
                    .containsExactly("level", "subject", "detail", "fix");
        }
    }

    private static Run check(String group) {
        System.setProperty("dateline.group", group);
        System.setProperty("dateline.topics.raw", "late.raw");
        System.setProperty("dateline.topics.rejected", "other.rejected");
        try {
            return run("check", "-b", servers);
        } finally {
            System.clearProperty("dateline.group");
            System.clearProperty("dateline.topics.raw");
            System.clearProperty("dateline.topics.rejected");
        }
    }

    @Test
    @Order(9)
    void aTopicThatIsNotThereIsASentence() {
        Run tail = run("tail", "--topic", "no.such.topic", "-b", servers);

        assertThat(tail.exitCode()).isEqualTo(69);
        assertThat(tail.err()).contains("there is no topic no.such.topic");
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(standard, true, StandardCharsets.UTF_8));
        try {
            CommandLine command =
                    Dateline.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
            int exitCode = command.execute(args);
            return new Run(exitCode, out + standard.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setOut(before);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (TopicReader reader = new TopicReader(Connection.to(servers), topic)) {
            reader.fromBeginning().toEnd(all::add);
        }
        return all;
    }

    private static void send(String topic, ProducerRecord<byte[], byte[]> next) throws Exception {
        assertThat(next.topic()).isEqualTo(topic);
        try (Producer<byte[], byte[]> producer = Connection.to(servers).producer()) {
            producer.send(next).get();
        }
    }

    private static ProducerRecord<byte[], byte[]> event(String item) {
        Enricher.Outcome outcome = Enricher.load()
                .enrich(item.getBytes(StandardCharsets.UTF_8), null, new Origin("news.raw", 0, 0L))
                .get(0);
        Event event = ((Enricher.Published) outcome).event();
        return headed(
                new ProducerRecord<>("news.enriched", event.key().getBytes(StandardCharsets.UTF_8), event.value()),
                event.headers());
    }

    private static ProducerRecord<byte[], byte[]> rejection(int replays) {
        return headed(
                new ProducerRecord<>("news.rejected", null, POISON),
                RejectionHeaders.of(
                        new Rejection(Reason.MALFORMED, "broken off"), new Origin("news.raw", 0, 3L), replays));
    }

    private static ProducerRecord<byte[], byte[]> reasoned(Reason reason, byte[] value) {
        return headed(
                new ProducerRecord<>("news.rejected", null, value),
                RejectionHeaders.of(new Rejection(reason, "deep"), new Origin("news.raw", 0, 3L), 0));
    }

    private static ProducerRecord<byte[], byte[]> headed(
            ProducerRecord<byte[], byte[]> next, Map<String, String> headers) {
        headers.forEach((name, value) -> next.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return next;
    }

    private static String item(String uri) {
        return "{\"id\":\"" + uri + "\",\"title\":\"Harbour reopens\",\"body\":\"The harbour reopened on Monday.\"}";
    }
}
