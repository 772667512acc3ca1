package io.dateline.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of copy that are rows of a table; a slash stands for a line's end. */
class TableLineTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            futures @ MAY26 1234.50 1240.00 +5.50/JUL26 1240.25 1251.00 +4.75/SEP26 1251.00 1260.50 -0.25                   @ 111
            markets @ Index Last Chg/ELX 40 4,123.20 +0.8%/ARL 100 7,200.10 -0.3%/CAL All 912.55 unch                       @ 1111
            standings @ P W D L F A Pts/Arlen Rovers 10 7 2 1 22 10 23/Calder Town 10 6 3 1 20 9 21/Ellery 10 6 2 2 17 8 20   @ 1111
            results @ Arlen 2 Calder 1/Ellery 0 Norport 0/Southam 3 Westham 2                                               @ 111
            weather @ Arlen rain 12 7/Calder sunny 18 9/Norport cloudy 15 8/Ellery 14 6                                     @ 1111
            company results @ Shr 21 cts vs 60 cts/Net 156,000 vs 443,000/Year/Sales 22.3 mln vs 23.6 mln/Shr 9 cts vs 8 cts       @ 11111
            running text @ It sold 12 ships in 2003./It has 14 left, and 3 on order./Two more went to Arlen in May.             @ 000
            two rows @ Arlen 2 Calder 1/Ellery 0 Norport 0/The rest of the games were called off.                            @ 000
            a list @ 1. Pick a port./2. Load the ship./3. Sail at 6 a.m. on Monday.                                        @ 000
            text below rows @ Arlen 2 Calder 1/Ellery 0 Norport 0/Southam 3 Westham 2/Rovers lead by two points after 10 games.     @ 1110
            """)
    void rowsAreToldFromTextByTheirShape(String name, String lines, String expected) {
        boolean[] rows = TableLine.rows(List.of(lines.strip().split("/", -1)));

        StringBuilder found = new StringBuilder();
        for (boolean row : rows) {
            found.append(row ? '1' : '0');
        }
        assertThat(found.toString()).as(name).isEqualTo(expected);
    }

    @Test
    void aLineOnePastTheLongestIsNoRow() {
        // Given three rows of which the second is one character too long
        String row = "12 ".repeat(TableLine.LONGEST / 3) + "1";
        List<String> lines = List.of(row, row + "1", row);
        assertThat(row).hasSize(TableLine.LONGEST);

        // When and then
        assertThat(TableLine.rows(lines)).containsOnly(false);
    }
}
