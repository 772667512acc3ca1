package io.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelFilesTest {
    private static final byte[] WEIGHTS = {1, 2, 3};

    @Test
    void bytesWithTheNamedChecksumAreHandedOut() {
        // Given
        byte[] properties = properties(ModelFiles.sha256(WEIGHTS));
        // When
        ModelFile file = ModelFiles.verify("tiny", properties, WEIGHTS);
        // Then
        assertThat(file.bytes().remaining()).isEqualTo(3);
        assertThat(file.card()).isEqualTo(new ModelCard("tiny", "1", ModelFiles.sha256(WEIGHTS), "Apache-2.0"));
    }

    @Test
    void oneChangedByteIsAnError() {
        // Given
        byte[] properties = properties(ModelFiles.sha256(WEIGHTS));
        // When, then
        assertThatThrownBy(() -> ModelFiles.verify("tiny", properties, new byte[] {1, 2, 4}))
                .isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("SHA-256");
    }

    @Test
    void aMissingPropertyIsAnError() {
        // Given
        byte[] properties = "name=tiny\n".getBytes(StandardCharsets.UTF_8);
        // When, then
        assertThatThrownBy(() -> ModelFiles.verify("tiny", properties, WEIGHTS))
                .isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("version");
    }

    @Test
    void aMissingFileIsAnError() {
        assertThatThrownBy(() -> ModelFiles.load("no-such-model"))
                .isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("no-such-model.properties");
    }

    @Test
    void theSignatureOfTheCodeThatMadeItIsTaken() {
        // Given
        byte[] properties = (new String(properties("00"), StandardCharsets.UTF_8) + "signature=abc\n")
                .getBytes(StandardCharsets.UTF_8);
        // When, then
        assertThatCode(() -> ModelFiles.check("tiny", properties, "abc")).doesNotThrowAnyException();
    }

    @Test
    void anotherSignatureIsRefusedWithTheCommandThatMakesTheModelAgain() {
        // Given
        byte[] properties = (new String(properties("00"), StandardCharsets.UTF_8) + "signature=abc\n")
                .getBytes(StandardCharsets.UTF_8);
        // When, then
        assertThatThrownBy(() -> ModelFiles.check("tiny", properties, "abd"))
                .isInstanceOf(BrokenModelException.class)
                .hasMessage("model tiny was made by other code: its signature is abc, this code's is abd; make it again"
                        + " with `dateline train tiny`, as docs/models/tiny.md says");
    }

    @Test
    void aModelWithoutASignatureIsRefused() {
        // Given
        byte[] properties = properties("00");
        // When, then
        assertThatThrownBy(() -> ModelFiles.check("tiny", properties, "abc"))
                .isInstanceOf(BrokenModelException.class)
                .hasMessageContaining("lack signature");
    }

    private static byte[] properties(String sha256) {
        return ("name=tiny\nversion=1\nlicence=Apache-2.0\nsha256=" + sha256 + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
