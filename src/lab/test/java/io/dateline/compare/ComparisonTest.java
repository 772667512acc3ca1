package io.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final Set<JsonPointer> DIGEST = Set.of(JsonPointer.compile("/digest"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void twoRunsOfOneBuildAreTheSame() throws IOException {
        Comparison comparison = compare(event("a", "1", "[1, 2]"), event("a", "1", "[1, 2]"));

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.same()).isEqualTo(1);
    }

    @Test
    void aDifferentValueIsNamedByItsPlace() throws IOException {
        assertThat(compare(event("a", "1", "[1, 2]"), event("a", "1", "[1, 3]")).differing())
                .containsExactly("urn:a: /values/1");
    }

    @Test
    void anArrayOfAnotherLengthIsNamedOnce() throws IOException {
        assertThat(compare(event("a", "1", "[1, 2]"), event("a", "1", "[1]")).differing())
                .containsExactly("urn:a: /values");
    }

    @Test
    void whatIsIgnoredMayDiffer() throws IOException {
        assertThat(compare(event("a", "1", "[]"), event("a", "2", "[]")).isSame())
                .isTrue();
    }

    @Test
    void anEventOfOneSideAloneIsADifference() throws IOException {
        Comparison comparison = compare(event("a", "1", "[]"), event("b", "1", "[]"));

        assertThat(comparison.alone()).containsExactly("only before: urn:a", "only after: urn:b");
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void theOrderOfMembersCounts() throws IOException {
        String one = "{\"uri\": \"urn:a\", \"provenance\": {\"input\": {\"sha256\": \"a\"}}}";
        String other = "{\"provenance\": {\"input\": {\"sha256\": \"a\"}}, \"uri\": \"urn:a\"}";

        assertThat(compare(one, other).differing()).containsExactly("urn:a:  (order of members)");
    }

    private Comparison compare(String before, String after) throws IOException {
        Path one = Files.writeString(folder.resolve("one"), before + "\n");
        Path other = Files.writeString(folder.resolve("other"), after + "\n");
        return Comparison.of(one, other, DIGEST);
    }

    private static String event(String input, String digest, String values) {
        return "{\"uri\": \"urn:%s\", \"digest\": \"%s\", \"values\": %s, \"provenance\": {\"input\": {\"sha256\": \"%s\"}}}"
                .formatted(input, digest, values, input);
    }
}
