package io.dateline.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DockerfileTest {
    private static final Set<String> KNOWN =
            Set.of("FROM", "WORKDIR", "COPY", "RUN", "LABEL", "USER", "EXPOSE", "ENV", "ENTRYPOINT", "CMD");

    private final List<Instruction> instructions = read();

    record Instruction(String name, String rest) {}

    /** ADD is not among the known: it unpacks and downloads. */
    @Test
    void onlyKnownInstructions() {
        assertThat(instructions).extracting(Instruction::name).isSubsetOf(KNOWN);
    }

    @Test
    void everyBaseIsPinnedOrAStageBefore() {
        Set<String> stages = new HashSet<>();
        for (Instruction from : named("FROM")) {
            String[] words = from.rest().split("\\s+");
            assertThat(stages.contains(words[0]) || words[0].matches("[a-z0-9./-]+:[0-9][A-Za-z0-9.-]*"))
                    .as(words[0])
                    .isTrue();
            if (words.length == 3) {
                stages.add(words[2]);
            }
        }
    }

    @Test
    void runsAsANumberedUserThatIsNotRoot() {
        List<Instruction> users = named("USER");

        assertThat(users.get(users.size() - 1).rest()).matches("[1-9][0-9]*:[1-9][0-9]*");
    }

    @Test
    void noSecretIsNamed() {
        assertThat(instructions)
                .extracting(each -> each.rest().toLowerCase(Locale.ROOT))
                .noneMatch(rest -> rest.matches("(?s).*(password|passwd|secret|token|credential|api_?key).*"));
    }

    @Test
    void theServiceIsTheFirstProcessSoThatItGetsTheSignals() {
        assertThat(named("ENTRYPOINT"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.rest()).startsWith("[\"java\""));
    }

    /** What is in that folder: {@link ImageContentsIT}. */
    @Test
    void onlyTheApplicationIsCopiedIntoTheImage() {
        assertThat(named("COPY"))
                .extracting(Instruction::rest)
                .filteredOn(rest -> rest.startsWith("--from=build"))
                .containsExactly("--from=build /src/src/service/target/quarkus-app ./");
    }

    private List<Instruction> named(String name) {
        return instructions.stream().filter(each -> each.name().equals(name)).toList();
    }

    private static List<Instruction> read() {
        try {
            List<Instruction> instructions = new ArrayList<>();
            StringBuilder open = new StringBuilder();
            for (String line : Files.readAllLines(Manifests.CHECKOUT.resolve("deploy/container/Dockerfile"))) {
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
