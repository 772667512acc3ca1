package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DockerfileTest {
    private static final Map<String, String> MODULES =
            Map.of("Dockerfile", "service", "story.Dockerfile", "story", "view.Dockerfile", "view");

    private static final Set<String> KNOWN =
            Set.of("FROM", "WORKDIR", "COPY", "RUN", "LABEL", "USER", "EXPOSE", "ENV", "ENTRYPOINT", "CMD");

    record Instruction(String name, String rest) {}

    static Set<String> files() {
        return MODULES.keySet();
    }

    /** ADD is not among the known: it unpacks and downloads. */
    @ParameterizedTest
    @MethodSource("files")
    void onlyKnownInstructions(String file) {
        assertThat(read(file)).extracting(Instruction::name).isSubsetOf(KNOWN);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyBaseIsPinnedOrAStageBefore(String file) {
        Set<String> stages = new HashSet<>();
        for (Instruction from : named(file, "FROM")) {
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
    @MethodSource("files")
    void runsAsANumberedUserThatIsNotRoot(String file) {
        List<Instruction> users = named(file, "USER");

        assertThat(users.get(users.size() - 1).rest()).matches("[1-9][0-9]*:[1-9][0-9]*");
    }

    @ParameterizedTest
    @MethodSource("files")
    void noSecretIsNamed(String file) {
        assertThat(read(file))
                .extracting(each -> each.rest().toLowerCase(Locale.ROOT))
                .noneMatch(rest -> rest.matches("(?s).*(password|passwd|secret|token|credential|api_?key).*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theServiceIsTheFirstProcessSoThatItGetsTheSignals(String file) {
        assertThat(named(file, "ENTRYPOINT"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.rest()).startsWith("[\"java\""));
    }

    /** What is in that folder: {@link ImageContentsIT}. */
    @ParameterizedTest
    @MethodSource("files")
    void onlyTheApplicationIsCopiedIntoTheImage(String file) {
        assertThat(named(file, "COPY"))
                .extracting(Instruction::rest)
                .filteredOn(rest -> rest.startsWith("--from=build"))
                .containsExactly("--from=build /src/src/" + MODULES.get(file) + "/target/quarkus-app ./");
    }

    private static List<Instruction> named(String file, String name) {
        return read(file).stream().filter(each -> each.name().equals(name)).toList();
    }

    private static List<Instruction> read(String file) {
        try {
            List<Instruction> instructions = new ArrayList<>();
            StringBuilder open = new StringBuilder();
            for (String line : Files.readAllLines(
                    Manifests.CHECKOUT.resolve("deploy/container").resolve(file))) {
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
