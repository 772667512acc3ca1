package io.dateline.validate.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AngleBracketsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a code name        | Board names <Project Heron>      | Board names &lt;Project Heron>
                    less than          | 3 < 4                            | 3 &lt; 4
                    a tag with its end | <b>Ferries</b> stay              | <b>Ferries</b> stay
                    one without end    | How to use <b> in pages          | How to use &lt;b> in pages
                    a break            | One<br>two                       | One<br>two
                    attributes         | <img src=x> Ferries              | <img src=x> Ferries
                    a comment          | Ferries <!-- x --> stay          | Ferries <!-- x --> stay
                    a film             | <Main Street> opens              | &lt;Main Street> opens
                    at the end         | Ferries <                        | Ferries &lt;
                    """)
    void onlyWhatIsATagStays(String name, String text, String html) {
        assertThat(AngleBrackets.escapeSigns(text)).isEqualTo(html);
    }
}
