package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorialLineRemoverTest {
    private final Remover remover = new EditorialLineRemover();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Corrects height of the pier to 12 metres in paragraph 1)",
                "(Refiles to fix spelling in headline.)",
                "[Adds quote from mayor, background]",
                "(UPDATES with the harbour board's words)",
                "(Repeats to widen distribution)",
                "(This story has been refiled to correct a name)"
            })
    void aBracketedNoteAboutTheStoryStandsApart(String note) {
        CopyParts left = remover.remove(Parts.of(note, Parts.COPY));

        assertThat(left).isEqualTo(Parts.of(Parts.COPY).withSetApart(SetApart.NOTHING.addDeskLine(note)));
    }

    @Test
    void severalNotesAreJoined() {
        CopyParts left = remover.remove(Parts.of("(Refiles to fix spelling)", "(Adds quote)", Parts.COPY));

        assertThat(left.setApart().deskLine()).isEqualTo("(Refiles to fix spelling) (Adds quote)");
    }

    @Test
    void aNoteFoundLaterIsAddedToTheEarlier() {
        SetApart before = SetApart.NOTHING.addDeskLine("(Adds quote)");

        CopyParts left = remover.remove(Parts.of("(Refiles to fix spelling)").withSetApart(before));

        assertThat(left.setApart().deskLine()).isEqualTo("(Adds quote) (Refiles to fix spelling)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(The pier had been closed since January.)",
                "(Corrects height) The pier opened.",
                "(Adding a second pier will take a year.)",
                "(Repeated storms closed the pier.)"
            })
    void bracketsAloneMakeNoNote(String paragraph) {
        CopyParts parts = Parts.of(paragraph, Parts.COPY);

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }

    @Test
    void aNoteBelowCopyStays() {
        CopyParts parts = Parts.of(Parts.COPY, "(Refiles to fix spelling)");

        assertThat(remover.remove(parts)).isEqualTo(parts);
    }
}
