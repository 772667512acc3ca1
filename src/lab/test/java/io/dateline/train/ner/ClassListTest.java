package io.dateline.train.ner;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.entity.tagger.Hash;
import io.dateline.analyse.entity.tagger.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassListTest {
    @Test
    void aWordHasTheClassOfItsLineAndThoseThatItBelongsTo(@TempDir Path folder) throws IOException {
        // Given
        Path file = Files.writeString(folder.resolve("classes.txt"), "1 1 oslo\n1 2 rained snowed\n");
        // When
        ClassList classes = ClassList.read(file);
        // Then
        assertThat(classes.words())
                .hasSize(3)
                .containsEntry(Hash.word("oslo"), 1)
                .containsEntry(Hash.word("snowed"), 2);
        assertThat(classes.packed()).containsExactly(0, Lexicon.classes(1, 1, 1), Lexicon.classes(2, 2, 1));
    }
}
