package io.dateline.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.input.Lookout.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes into a folder or a feed is found once: complete, and not again by a later run. */
class LookoutTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0"><channel><title>Ellery Press</title><lastBuildDate>%s</lastBuildDate>%s</channel></rss>
            """;

    private final WebServer server = new WebServer();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsFoundOnceItStaysAsItIs() throws IOException {
        FolderWatch watch = new FolderWatch(folder, SECOND);
        Path file = Files.writeString(folder.resolve("a.json"), "{");

        assertThat(watch.look()).isEmpty();
        Files.writeString(file, "{1}");
        assertThat(watch.look()).isEmpty();
        List<Found> found = watch.look();

        assertThat(names(found)).containsExactly(file.toString());
    }

    @Test
    void whatWasSentIsNotFoundAgainNotEvenByALaterRun() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{1}");
        FolderWatch watch = new FolderWatch(folder, SECOND);
        watch.look();
        watch.sent(watch.look().get(0));

        FolderWatch later = new FolderWatch(folder, SECOND);
        later.look();

        assertThat(watch.look()).isEmpty();
        assertThat(later.look()).isEmpty();
    }

    @Test
    void aFileThatIsWrittenAnewIsFoundAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{1}");
        FolderWatch watch = new FolderWatch(folder, SECOND);
        watch.look();
        watch.sent(watch.look().get(0));

        Files.writeString(file, "{22}");
        watch.look();

        assertThat(watch.look()).hasSize(1);
    }

    @Test
    void hiddenAndUnfinishedFilesAreLeftAlone() throws IOException {
        for (String name : List.of(".a", "a.tmp", "a.part", "a~")) {
            Files.writeString(folder.resolve(name), "{1}");
        }
        FolderWatch watch = new FolderWatch(folder, SECOND);
        watch.look();

        assertThat(watch.look()).isEmpty();
    }

    @Test
    void eachNewItemOfAFeedIsAFeedOfOne() throws IOException {
        FeedPoll poll = poll(null);
        feed("9:00", "<item><guid>a</guid></item><item><guid>b</guid></item>");
        List<Found> first = poll.look();
        for (Found one : first) {
            poll.sent(one);
        }

        feed("9:05", "<item><guid>c</guid></item><item><guid>a</guid></item><item><guid>b</guid></item>");
        List<Found> second = poll.look();

        assertThat(contents(first))
                .hasSize(2)
                .allSatisfy(part ->
                        assertThat(part).contains("<title>Ellery Press</title>").containsOnlyOnce("<item>"));
        assertThat(contents(second)).singleElement().asString().contains("<guid>c</guid>");
    }

    @Test
    void anItemThatChangesIsFoundAgain() throws IOException {
        FeedPoll poll = poll(null);
        feed("9:00", "<item><guid>a</guid><title>Old</title></item>");
        poll.sent(poll.look().get(0));

        feed("9:05", "<item><guid>a</guid><title>New</title></item>");

        assertThat(poll.look()).hasSize(1);
    }

    @Test
    void whatWasNotSentIsFoundAgain() throws IOException {
        FeedPoll poll = poll(null);
        feed("9:00", "<item><guid>a</guid></item>");
        poll.look();

        assertThat(poll.look()).hasSize(1);
    }

    @Test
    void aLaterRunKnowsWhatWasSent() throws IOException {
        Path state = folder.resolve("state");
        feed("9:00", "<item><guid>a</guid></item>");
        FeedPoll poll = poll(state);
        poll.sent(poll.look().get(0));

        assertThat(poll(state).look()).isEmpty();
    }

    @Test
    void aServerIsAskedForWhatHasChanged() throws IOException {
        server.answer("/feed", 200, Map.of("ETag", "\"7\""), "{\"items\":[]}".getBytes(StandardCharsets.UTF_8));
        FeedPoll poll = poll(null);
        poll.sent(poll.look().get(0));
        server.answer("/feed", 304, Map.of(), new byte[0]);

        assertThat(poll.look()).isEmpty();
        assertThat(server.asked().get(1)).containsEntry("If-none-match", List.of("\"7\""));
    }

    @Test
    void atomAndJsonFeedsAreCutUpToo() {
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>E</title><updated>9</updated>"
                + "<entry><id>a</id></entry><entry><id>b</id></entry></feed>";
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"E\",\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}]}";

        assertThat(FeedParts.of(atom.getBytes(StandardCharsets.UTF_8))).hasSize(2);
        assertThat(FeedParts.of(json.getBytes(StandardCharsets.UTF_8))).hasSize(2);
    }

    @Test
    void whatIsNoFeedStaysAsItIs() {
        for (String other : List.of("", "<p>A page", "{\"id\":1}", "[1]", "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss/>")) {
            byte[] bytes = other.getBytes(StandardCharsets.UTF_8);

            assertThat(FeedParts.of(bytes)).containsExactly(bytes);
        }
    }

    private FeedPoll poll(@org.jspecify.annotations.Nullable Path state) throws IOException {
        return new FeedPoll(server.address("/feed"), SECOND, new Fetch(() -> true), state);
    }

    private void feed(String built, String items) {
        server.answer("/feed", 200, Map.of(), RSS.formatted(built, items).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(List<Found> found) {
        return found.stream().map(one -> one.source().name()).toList();
    }

    private static List<String> contents(List<Found> found) throws IOException {
        List<String> contents = new ArrayList<>();
        for (Found one : found) {
            one.source().each(1000, item -> contents.add(new String(item.content(), StandardCharsets.UTF_8)));
        }
        return contents;
    }
}
