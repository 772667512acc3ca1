package io.dateline.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @Test
    void marksWithinMarksKeepTheirPlacesWhenTheBracesGo() {
        Markup markup = Markup.read("{q1|\"We sail {date 2026-05-12|today},\"} {by1|{per|Ilze}} said.");

        assertThat(markup.text()).isEqualTo("\"We sail today,\" Ilze said.");
        assertThat(markup.marks())
                .containsExactly(
                        new Mark("q1", "", 0, 16),
                        new Mark("date", "2026-05-12", 9, 14),
                        new Mark("per", "", 17, 21),
                        new Mark("by1", "", 17, 21));
    }

    @Test
    void offsetsAreCodePoints() {
        Markup markup = Markup.read("\ud83d\ude80\ud83d\ude80 over {loc|Riga}");

        assertThat(markup.marks()).containsExactly(new Mark("loc", "", 8, 12));
        assertThat(markup.words(markup.marks().get(0))).isEqualTo("Riga");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{per|Ilze", "Ilze}", "{Ilze}", "{|Ilze}", "{per|}"})
    void whatIsNotWellFormedIsRefused(String source) {
        assertThatThrownBy(() -> Markup.read(source)).isInstanceOf(IllegalArgumentException.class);
    }
}
