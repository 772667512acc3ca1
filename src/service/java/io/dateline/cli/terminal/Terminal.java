package io.dateline.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tells whether output goes to a terminal, and how wide the window is. */
public final class Terminal {
    private static final int DEFAULT_WIDTH = 80;
    private static final int TIMEOUT_SECONDS = 1;

    private Terminal() {}

    public static boolean onStandardOutput() {
        return on(1);
    }

    public static boolean onStandardError() {
        return on(2);
    }

    /** Colours on a terminal that has them, unless the user sets NO_COLOR (no-color.org). */
    public static Ink ink() {
        return onStandardOutput() ? ink(System.getenv()) : Ink.PLAIN;
    }

    static Ink ink(Map<String, String> environment) {
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return unwanted || environment.getOrDefault("TERM", "dumb").equals("dumb") ? Ink.PLAIN : Ink.COLOUR;
    }

    /** In columns: COLUMNS when it is set, else as the terminal says, else 80. */
    public static int width() {
        int columns = number(System.getenv().getOrDefault("COLUMNS", ""));
        return columns > 0 ? columns : sizeOfTerminal();
    }

    /** The JDK only tells about standard input and output together, so this asks Linux, and elsewhere the shell's test. */
    private static boolean on(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException | SecurityException notLinux) {
            return test(descriptor);
        }
    }

    private static boolean test(int descriptor) {
        try {
            Process test = new ProcessBuilder("test", "-t", Integer.toString(descriptor))
                    .inheritIO()
                    .start();
            return test.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS) && test.exitValue() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int sizeOfTerminal() {
        try {
            Process size = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(size.getInputStream().readNBytes(64), StandardCharsets.US_ASCII);
            int columns = number(answer.substring(answer.indexOf(' ') + 1).strip());
            return columns > 0 ? columns : DEFAULT_WIDTH;
        } catch (IOException noTerminal) {
            return DEFAULT_WIDTH;
        }
    }

    /** A whole number of up to four digits, or 0. */
    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 4 && text.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(text) : 0;
    }
}
