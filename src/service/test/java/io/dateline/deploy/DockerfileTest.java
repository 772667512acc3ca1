package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DockerfileTest {
    private static final Set<String> KNOWN =
            Set.of("FROM", "WORKDIR", "COPY", "RUN", "LABEL", "USER", "EXPOSE", "ENV", "ENTRYPOINT", "CMD");

    record Instruction(String name, String rest) {}

    /** The file of an image and the building it packages. */
    enum Image {
        SERVICE("Dockerfile", "service"),
        STORY("story.Dockerfile", "story"),
        VIEW("view.Dockerfile", "view");

        private final String file;
        private final String building;

        Image(String file, String building) {
            this.file = file;
            this.building = building;
        }

        private List<Instruction> named(String name) {
            return instructions().stream()
                    .filter(each -> each.name().equals(name))
                    .toList();
        }

        private List<Instruction> instructions() {
            return read(Manifests.CHECKOUT.resolve("deploy/container").resolve(file));
        }
    }

    /** ADD is not among the known: it unpacks and downloads. */
    @ParameterizedTest
    @EnumSource
    void onlyKnownInstructions(Image image) {
        assertThat(image.instructions()).extracting(Instruction::name).isSubsetOf(KNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void everyBaseIsPinnedOrAStageBefore(Image image) {
        Set<String> stages = new HashSet<>();
        for (Instruction from : image.named("FROM")) {
            String[] words = from.rest().split("\\s+");
            assertThat(stages.contains(words[0]) || words[0].matches("[a-z0-9./-]+:[0-9][A-Za-z0-9.-]*"))
                    .as(words[0])
                    .isTrue();
            if (words.length == 3) {
                stages.add(words[2]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsAsANumberedUserThatIsNotRoot(Image image) {
        List<Instruction> users = image.named("USER");

        assertThat(users.get(users.size() - 1).rest()).matches("[1-9][0-9]*:[1-9][0-9]*");
    }

    @ParameterizedTest
    @EnumSource
    void noSecretIsNamed(Image image) {
        assertThat(image.instructions())
                .extracting(each -> each.rest().toLowerCase(Locale.ROOT))
                .noneMatch(rest -> rest.matches("(?s).*(password|passwd|secret|token|credential|api_?key).*"));
    }

    @ParameterizedTest
    @EnumSource
    void theServiceIsTheFirstProcessSoThatItGetsTheSignals(Image image) {
        assertThat(image.named("ENTRYPOINT"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.rest()).startsWith("[\"java\""));
    }

    /** What is in that folder: {@code ImageContentsIT} of each building. */
    @ParameterizedTest
    @EnumSource
    void onlyTheApplicationIsCopiedIntoTheImage(Image image) {
        assertThat(image.named("COPY"))
                .extracting(Instruction::rest)
                .filteredOn(rest -> rest.startsWith("--from=build"))
                .containsExactly("--from=build /src/src/" + image.building + "/target/quarkus-app ./");
    }

    private static List<Instruction> read(Path file) {
        try {
            List<Instruction> instructions = new ArrayList<>();
            StringBuilder open = new StringBuilder();
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                open.append(line.strip());
                if (open.charAt(open.length() - 1) == '\\') {
                    open.setCharAt(open.length() - 1, ' ');
                } else {
                    String[] parts = open.toString().split("\\s+", 2);
                    instructions.add(new Instruction(parts[0], parts[1]));
                    open.setLength(0);
                }
            }
            return instructions;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
