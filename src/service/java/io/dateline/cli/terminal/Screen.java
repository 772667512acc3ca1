package io.dateline.cli.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;

/**
 * Prints all output of the commands and escapes it, since any of it may have come from outside. A test checks that no
 * other class of the commands prints text.
 */
public final class Screen {
    private final PrintWriter writer;

    public Screen(PrintWriter writer) {
        this.writer = writer;
    }

    /** A screen on standard error, for messages before the command line is built. */
    public static Screen error() {
        return new Screen(new PrintWriter(System.err, true, Charset.defaultCharset()));
    }

    /** Prints one line. */
    public Screen line(String text) {
        writer.println(Escape.line(text));
        writer.flush();
        return this;
    }

    /** Prints one line whose first part is coloured. */
    public Screen line(UnaryOperator<String> ink, String head, String rest) {
        writer.println(ink.apply(Escape.line(head)) + Escape.line(rest));
        writer.flush();
        return this;
    }

    /** Text of several lines, without a line end of its own. */
    public Screen lines(String text) {
        writer.print(Escape.lines(text));
        writer.flush();
        return this;
    }

    /** One line of JSON, which stays JSON: escaped the way JSON does. */
    public Screen json(String json) {
        writer.println(Escape.json(json));
        writer.flush();
        return this;
    }

    /** Draws a line in place of the last one drawn. */
    public Screen redraw(String text) {
        writer.print("\r" + Escape.line(text));
        writer.flush();
        return this;
    }

    /** Erases the line last drawn. */
    public Screen erase() {
        writer.print("\r\u001b[K");
        writer.flush();
        return this;
    }

    /** The stack trace of a fault of the program. */
    public Screen trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        trace.toString()
                .lines()
                .forEach(each -> writer.println(Escape.line(each).replace("\\t", "    ")));
        writer.flush();
        return this;
    }
}
