package io.dateline.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dateline.article.RawItem;
import io.dateline.failure.Checked;
import io.dateline.failure.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Public collections of broken files, such as JSONTestSuite and the W3C's XML conformance tests: each gives an item or a
 * rejection of this room. Run with {@code -Ddateline.bad-files=FOLDER}; without it there is no data and it is skipped.
 */
class PublicSuitesTest {
    @Test
    void everyFileGivesAnItemOrARejection() throws IOException {
        String folder = System.getProperty("dateline.bad-files");
        assumeTrue(folder != null, "skipped: no data");
        Decoder decoder = new Decoder();
        for (Path file : files(Path.of(folder))) {
            for (Checked<RawItem> decoded :
                    decoder.decode(Files.readAllBytes(file), null).all()) {
                assertThat(decoded instanceof Checked.Passed
                                || ((Checked.Refused<RawItem>) decoded)
                                                .rejection()
                                                .stage()
                                        == Stage.DECODE)
                        .as(file.toString())
                        .isTrue();
            }
        }
    }

    /** Files that JSONTestSuite names as such that every parser must refuse. */
    @Test
    void noJsonThatMustBeRefusedIsPublished() throws IOException {
        String folder = System.getProperty("dateline.bad-files");
        assumeTrue(folder != null, "skipped: no data");
        List<Path> mustBeRefused = files(Path.of(folder)).stream()
                .filter(file -> file.getFileName().toString().startsWith("n_"))
                .toList();
        for (Path file : mustBeRefused) {
            assertThat(new Decoder()
                            .decode(Files.readAllBytes(file), null)
                            .all()
                            .get(0))
                    .as(file.toString())
                    .isInstanceOf(Checked.Refused.class);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
