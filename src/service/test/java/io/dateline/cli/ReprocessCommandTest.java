package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.TestBroker;
import io.dateline.cli.kafka.CommittedEnd;
import io.dateline.cli.kafka.Connection;
import io.dateline.cli.kafka.TopicPlan;
import io.dateline.cli.kafka.TopicReader;
import io.dateline.models.ModelFiles;
import io.dateline.publish.EventHeaders;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
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

/** The sample wire, sent through this build again and again, on a real broker. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReprocessCommandTest {
    private static final TestBroker BROKER = new TestBroker();

    private static final int LIMIT_SECONDS = 120;

    private static String servers = "";

    @TempDir
    private Path folder = Path.of("");

    /** What a command printed and left with. */
    private record Run(int exitCode, String out, String err) {}

    @BeforeAll
    static void start() throws Exception {
        servers = BROKER.start().getOrDefault("kafka.bootstrap.servers", "");
        try (Admin admin = Connection.to(servers).admin()) {
            admin.createTopics(TopicPlan.standard().stream()
                            .map(plan -> plan.newTopic(2))
                            .toList())
                    .all()
                    .get();
        }
        assertThat(run("feed", "--sample").exitCode()).isZero();
    }

    @AfterAll
    static void stop() {
        BROKER.stop();
    }

    @Test
    @Order(1)
    void theEventsSayThatTheyAreMadeAgain() {
        Run run = run("reprocess", "--topic", "first", "--create");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("records of news.raw", "events to first, rejected: ");
        assertThat(read("first")).isNotEmpty().allSatisfy(event -> {
            assertThat(header(event, EventHeaders.REPLAY)).isEqualTo("reprocess");
            assertThat(header(event, EventHeaders.GROUP)).startsWith("dateline-reprocess-first-");
            assertThat(new String(event.value(), StandardCharsets.UTF_8)).doesNotContain("reprocess");
        });
    }

    @Test
    @Order(2)
    void aBuildDiffersInNothingFromItselfAndGivesTheSameIds() {
        Run run = run("reprocess", "--topic", "second", "--create", "--compare", "first");

        assertThat(run.out())
                .isEqualTo(read("first").size() + " the same, 0 differ, 0 only in first, 0 only in second\n");
        assertThat(run.exitCode()).isZero();
        assertThat(ids("second")).containsExactlyInAnyOrderElementsOf(ids("first"));
    }

    @Test
    @Order(3)
    void whatIsDoneIsNotDoneAgain() {
        int before = read("second").size();

        Run again = run("reprocess", "--topic", "second");

        assertThat(again.err()).contains("were done by an earlier run of this build", "0 events to second");
        assertThat(read("second")).hasSize(before);
    }

    @Test
    @Order(4)
    void anotherSettingShowsInTheFieldsItChanges() throws Exception {
        Run run = run(
                "reprocess",
                "--topic",
                "second",
                "--compare",
                "first",
                "--to",
                "5",
                "--json",
                "--examples",
                "3",
                "--set",
                "dateline.event.leave-out=sentences");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.path("same").asInt()).isZero();
        assertThat(report.path("fields").fieldNames()).toIterable().containsExactly("/leftOut", "/sentences");
        assertThat(report.path("examples")).hasSize(3);
    }

    @Test
    @Order(4)
    void anotherRegisterOfNamesShowsInTheEntities() throws Exception {
        Path names = Files.writeString(folder.resolve("names.csv"), """
                id,type,name,aliases,ticker,lei,wikidata
                t-1,organisation,said,The|the,,,
                """);

        Run run = run(
                "reprocess",
                "--topic",
                "second",
                "--to",
                "5",
                "--compare",
                "first",
                "--set",
                "dateline.gazetteer=" + names);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("FIELD").contains("/entities");
    }

    /** The same program before another model file, in a process of its own since a class path is read once. */
    @Test
    @Order(4)
    void anotherModelShowsInTheFieldsItMakes() throws Exception {
        Run run = runWith(
                otherSummaries(folder.resolve("models")),
                "reprocess",
                "--topic",
                "second",
                "--compare",
                "first",
                "--json");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.path("differ").asInt()).isPositive();
        assertThat(report.path("onlyBefore").asInt() + report.path("onlyAfter").asInt())
                .isZero();
        assertThat(report.path("fields").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allMatch(field -> field.startsWith("/summary/"));
    }

    @Test
    @Order(5)
    void aLongerRangeGoesOnWhereTheShorterEnded() {
        run("reprocess", "--topic", "third", "--create", "--from", "0:1", "--to", "0:3");
        List<Long> some = offsets("third");

        Run rest = run("reprocess", "--topic", "third", "--from", "0:1", "--to", "0:5");

        assertThat(some).containsOnly(1L, 2L);
        assertThat(rest.err()).contains("2 of 4 offsets were done");
        assertThat(offsets("third")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    }

    @Test
    @Order(5)
    void anotherBeginningIsAnotherRun() {
        run("reprocess", "--topic", "third", "--from", "0:0", "--to", "0:3");

        assertThat(offsets("third")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 0L, 1L, 2L);
    }

    @Test
    @Order(5)
    void nothingIsYoungerThanTheFuture() {
        assertThat(run("reprocess", "--topic", "third", "--from", "2100-01-01").err())
                .contains("0 records of news.raw");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(List.of("--topic", "news.enriched"), "say --live"),
                arguments(List.of("--topic", "news.raw"), "is not for events"),
                arguments(List.of("--topic", "nowhere"), "--create makes it"),
                arguments(List.of("--topic", "first", "--compare", "first"), "needs another topic"),
                arguments(List.of("--topic", "first", "--compare", "nowhere"), "there is no topic nowhere"),
                arguments(List.of("--topic", "first", "--from", "yesterday"), "--from: yesterday is no time"),
                arguments(List.of("--topic", "first", "--set", "dateline.gazetteer=none.csv"), "dateline.gazetteer: "),
                arguments(List.of("--topic", "first", "--to", "0:1:2"), "--to: 0:1:2 is no time"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    @Order(6)
    void aMistakeIsALineWithItsFix(List<String> arguments, String said) {
        List<String> command = new ArrayList<>(List.of("reprocess"));
        command.addAll(arguments);

        Run run = run(command.toArray(String[]::new));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).startsWith("dateline: ").contains(said);
    }

    /** A commit is answered before its markers are written: what looked empty a moment later was only not readable yet. */
    @Test
    @Order(6)
    void whatIsCommittedIsWaitedFor() throws Exception {
        try (Admin admin = Connection.to(servers).admin();
                Producer<byte[], byte[]> producer = Connection.to(servers).producer("a-writer")) {
            admin.createTopics(List.of(TopicPlan.events("open").newTopic(2)))
                    .all()
                    .get();
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("open", new byte[] {1})).get();

            assertThat(CommittedEnd.await(admin, "open", Duration.ofMillis(200)))
                    .isFalse();
            assertThat(read("open")).isEmpty();

            producer.commitTransaction();

            assertThat(CommittedEnd.await(admin, "open", Duration.ofSeconds(10)))
                    .isTrue();
            assertThat(read("open")).hasSize(1);
        }
    }

    private static Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("-b", servers));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Dateline.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Runs the command with a folder before everything else on the class path. */
    private Run runWith(Path first, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                first + File.pathSeparator + System.getProperty("java.class.path"),
                Dateline.class.getName()));
        command.addAll(List.of(args));
        command.addAll(List.of("-b", servers));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Run(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** A model of summaries by which whatever spoke for a sentence speaks against it. */
    private static Path otherSummaries(Path classPath) throws IOException {
        Path models = Files.createDirectories(classPath.resolve("models"));
        byte[] weights =
                shipped("summary.bin").replace("\t", "\t-").replace("--", "").getBytes(StandardCharsets.UTF_8);
        Files.write(models.resolve("summary.bin"), weights);
        Files.writeString(
                models.resolve("summary.properties"),
                shipped("summary.properties").replaceFirst("sha256=.*", "sha256=" + ModelFiles.sha256(weights)));
        return classPath;
    }

    private static String shipped(String file) throws IOException {
        try (InputStream in = ModelFiles.class.getResourceAsStream("/models/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
        try (TopicReader reader = new TopicReader(Connection.to(servers), topic)) {
            reader.fromBeginning().toEnd(all::add);
        }
        return all;
    }

    private static List<String> ids(String topic) {
        return read(topic).stream().map(event -> header(event, EventHeaders.ID)).toList();
    }

    /** Of the raw records that the events were made of. */
    private static List<Long> offsets(String topic) {
        List<Long> offsets = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> event : read(topic)) {
            String value = new String(event.value(), StandardCharsets.UTF_8);
            offsets.add(Long.valueOf(value.replaceFirst("(?s).*\"offset\":(\\d+).*", "$1")));
        }
        return offsets;
    }

    private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
