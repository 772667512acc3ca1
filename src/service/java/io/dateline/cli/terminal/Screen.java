package io.dateline.cli.terminal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.function.UnaryOperator;

/**
 * The door to the terminal: whatever a command says goes through here and is escaped, since any of it may have come from
 * outside. No other class of the commands prints text (a test holds them to that).
 */
public final class Screen {
    private final PrintWriter writer;

    public Screen(PrintWriter writer) {
        this.writer = writer;
    }

    /** On standard error, for what is said before there is a command line. */
    public static Screen error() {
        return new Screen(new PrintWriter(System.err, true, Charset.defaultCharset()));
    }

    /** One line, whatever is in it. */
    public Screen line(String text) {
        writer.println(Escape.line(text));
        writer.flush();
        return this;
    }

    /** One line, its head inked. */
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

    /** Takes away what was drawn. */
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
