package io.dateline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
        assertThat(compare(event("a", "1", "[1, 2]"), event("a", "1", "[1, 3]")).examples())
                .containsExactly("urn:a: /values/1");
    }

    @Test
    void anArrayOfAnotherLengthIsNamedOnce() throws IOException {
        assertThat(compare(event("a", "1", "[1, 2]"), event("a", "1", "[1]")).examples())
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

        assertThat(comparison.examples()).containsExactly("only before: urn:a", "only after: urn:b");
        assertThat(comparison.isSame()).isFalse();
    }

    @Test
    void aFieldIsCountedOnceForEachEvent() throws IOException {
        Comparison comparison = compare(
                event("a", "1", "[1, 2]") + "\n" + event("b", "1", "[1, 2]"),
                event("a", "1", "[3, 4]") + "\n" + event("b", "1", "[3, 4]"));

        assertThat(comparison.fields()).containsExactly(Map.entry("/values/*", 2));
    }

    @Test
    void ofManyThatDifferOnlySomeAreNamed() throws IOException {
        Path one = Files.writeString(folder.resolve("one"), event("a", "1", "[]") + "\n" + event("b", "1", "[]"));
        Path other = Files.writeString(folder.resolve("other"), event("a", "1", "[1]") + "\n" + event("b", "1", "[1]"));
        Comparison comparison = new Comparison(DIGEST, 1);

        EventFile.compare(one, other, comparison);

        assertThat(comparison.examples()).hasSize(1);
        assertThat(comparison.differing()).isEqualTo(2);
    }

    @Test
    void theOrderOfMembersCounts() throws IOException {
        String one = "{\"uri\": \"urn:a\", \"provenance\": {\"input\": {\"sha256\": \"a\"}}}";
        String other = "{\"provenance\": {\"input\": {\"sha256\": \"a\"}}, \"uri\": \"urn:a\"}";

        assertThat(compare(one, other).examples()).containsExactly("urn:a:  (order of members)");
    }

    private Comparison compare(String before, String after) throws IOException {
        Path one = Files.writeString(folder.resolve("one"), before + "\n");
        Path other = Files.writeString(folder.resolve("other"), after + "\n");
        Comparison comparison = new Comparison(DIGEST, 10);
        EventFile.compare(one, other, comparison);
        return comparison;
    }

    private static String event(String input, String digest, String values) {
        return "{\"uri\": \"urn:%s\", \"digest\": \"%s\", \"values\": %s, \"provenance\": {\"input\": {\"sha256\": \"%s\"}}}"
                .formatted(input, digest, values, input);
    }
}
