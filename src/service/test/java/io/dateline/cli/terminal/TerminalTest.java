package io.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test
    void coloursOnATerminalThatHasThem() {
        assertThat(Terminal.ink(Map.of("TERM", "xterm-256color"))).isEqualTo(Ink.COLOUR);
    }

    @Test
    void noColourWins() {
        assertThat(Terminal.ink(Map.of("TERM", "xterm", "NO_COLOR", "1"))).isEqualTo(Ink.PLAIN);
    }

    @Test
    void dumbTerminalHasNone() {
        assertThat(Terminal.ink(Map.of("TERM", "dumb"))).isEqualTo(Ink.PLAIN);
    }
}
