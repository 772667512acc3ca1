package io.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/corpora.md says where every file comes from that a task or a model reads. */
class CorporaPageTest {
    static Stream<String> files() {
        Stream<String> measured = Tasks.all().stream()
                .flatMap(task -> task.corpora().stream())
                .filter(corpus -> !corpus.isOwn())
                .map(Corpus::file);
        return Stream.concat(measured, News.FILES.stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void namesIt(String file) throws IOException {
        assertThat(Files.readString(Path.of("../../docs/corpora.md"))).contains(file);
    }
}
