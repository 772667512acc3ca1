package io.dateline.analyse.text;

import io.dateline.article.ArticleText;
import io.dateline.article.Prose;

/**
 * Cuts content into paragraphs, sentences and tokens, in one pass from left to right.
 *
 * <h2>Tokens</h2>
 *
 * Models are trained on these conventions: to change one is to retrain.
 *
 * <ul>
 *   <li>White space parts tokens and is in none. Every other character is in exactly one.
 *   <li>Words: letters, digits and marks. {@code n't}, and {@code 's 'll 're 've 'd 'm} with either apostrophe, are tokens of
 *       their own, as in the Penn Treebank; the apostrophe of {@code parents'} too; {@code O'Connor}, {@code Shi'ite} and
 *       {@code cannot} are whole.
 *   <li>Hyphens: compounds are whole ({@code state-run}, {@code 10-year-old}, {@code COVID-19}, {@code T-shirt}, {@code Twenty-two},
 *       {@code al-Sabah}), but a hyphen beside a capitalised part of two letters or more is a token of its own
 *       ({@code US - led}, {@code Do - hoon}, {@code pro - American}, {@code Asia - Pacific}): an entity may end there.
 *       Dashes and {@code --} are tokens.
 *   <li>Periods belong to acronyms ({@code U.S.}), initials ({@code D.} before a name), listed abbreviations
 *       ({@code Sen.}, {@code Inc.}, {@code No.} before a number), decimals and host names; else they are tokens.
 *   <li>Numbers keep inner {@code . , : / -} and letters after them ({@code 1,000.5}, {@code 10:30}, {@code 9/11},
 *       {@code 2021-22}, {@code 19th}, {@code 1.2bn}). Currency signs, {@code %} and signs are tokens.
 *   <li>Web and mail addresses, {@code @names} and {@code #topics} are whole. A slash between words is a token.
 *   <li>The same symbol repeated ({@code ...}, {@code --}, {@code ***}, {@code !!!}), {@code ``} and {@code ''} are one token;
 *       brackets and quotation marks are one each.
 *   <li>A Han or Kana character is a token. Scripts without spaces and case, such as Thai, are cut at spaces only. An emoji
 *       with its modifiers is one token.
 * </ul>
 *
 * <h2>Sentences and paragraphs</h2>
 *
 * A sentence ends after a stop and the quotation marks and brackets that close after it, unless a lower-case letter follows;
 * after an abbreviation only if the next word visibly starts one ("U.S. The"); at a paragraph's end without any stop; and after
 * {@value #LONGEST} tokens. A line break ends a paragraph, unless it only wraps a line ({@link LineBreaks}).
 */
public final class Segmenter {
    /** A longer "sentence" is a table or garbage; steps that look at a sentence's pairs of tokens stay bounded. */
    static final int LONGEST = 1000;

    private final Words abbreviations = Words.abbreviations();
    private final Words starters = Words.starters();
    private final Words offices = Words.offices();

    public Prose segment(ArticleText text) {
        String content = text.content();
        char[] characters = content.toCharArray();
        return new Pass(characters, text.bodyStart()).run().build(content, text.bodyStart());
    }

    /** The number of characters read; a test checks that it is linear in the text. */
    long work(ArticleText text) {
        Pass pass = new Pass(text.content().toCharArray(), text.bodyStart());
        pass.run();
        return text.content().length() + pass.scanner.looks();
    }

    /** One text on its way from left to right. */
    private final class Pass {
        private final char[] text;
        private final int bodyStart;
        private final WordScanner scanner;
        private final SentenceEnds ends;
        private final LineBreaks lines;
        private final ProseBuilder prose;
        private int lastEnd;
        private int onLine;

        Pass(char[] text, int bodyStart) {
            this.text = text;
            this.bodyStart = bodyStart;
            scanner = new WordScanner(text, abbreviations);
            ends = new SentenceEnds(text, scanner, abbreviations, starters, offices);
            lines = new LineBreaks(text);
            prose = new ProseBuilder(text.length);
        }

        ProseBuilder run() {
            int at = 0;
            while (at < text.length) {
                byte kind = Kind.of(text[at]);
                if (kind == Kind.SPACE) {
                    at++;
                } else if (kind == Kind.NEWLINE) {
                    onLine = 0;
                    at++;
                } else {
                    at = token(at);
                }
            }
            return prose;
        }

        private int token(int start) {
            boolean glued = start == lastEnd && start > 0;
            int end = scanner.end(start, glued);
            if (paragraph(start, end)) {
                ends.reset();
                prose.paragraph();
            } else if (ends.startsAt(start, end, glued) || prose.inSentence() == LONGEST) {
                prose.sentence();
            }
            prose.token(start, end);
            ends.passed(start, end, glued, onLine == 1);
            onLine++;
            lastEnd = end;
            return end;
        }

        private boolean paragraph(int start, int end) {
            if (prose.tokens() == 0 || (lastEnd <= bodyStart && start >= bodyStart && bodyStart > 0)) {
                return true;
            }
            return onLine == 0 && lines.paragraph(lastEnd, start, ends.stopped(), ends.continuesWith(start, end));
        }
    }
}
