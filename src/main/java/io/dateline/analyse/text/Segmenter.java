package io.dateline.analyse.text;

import io.dateline.article.ArticleText;
import io.dateline.article.Prose;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;

/** Cuts content into paragraphs, sentences and tokens. */
public final class Segmenter {
    public Prose segment(ArticleText text) {
        String content = text.content();
        int[] tokenStarts = new int[content.length()];
        int[] tokenEnds = new int[content.length()];
        int[] sentences = new int[content.length()];
        int[] paragraphs = new int[content.length()];
        int tokenCount = 0;
        int sentenceCount = 0;
        int paragraphCount = 0;
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        BreakIterator stops = BreakIterator.getSentenceInstance(Locale.ROOT);
        int line = 0;
        while (line < content.length()) {
            int end = content.indexOf('\n', line);
            end = end < 0 ? content.length() : end;
            String paragraph = content.substring(line, end);
            stops.setText(paragraph);
            boolean newParagraph = true;
            for (int from = 0, to = stops.next(); to != BreakIterator.DONE; from = to, to = stops.next()) {
                words.setText(paragraph.substring(from, to));
                boolean newSentence = true;
                for (int a = 0, b = words.next(); b != BreakIterator.DONE; a = b, b = words.next()) {
                    if (Character.isWhitespace(paragraph.codePointAt(from + a))) {
                        continue;
                    }
                    if (newSentence) {
                        if (newParagraph) {
                            paragraphs[paragraphCount++] = sentenceCount;
                            newParagraph = false;
                        }
                        sentences[sentenceCount++] = tokenCount;
                        newSentence = false;
                    }
                    tokenStarts[tokenCount] = line + from + a;
                    tokenEnds[tokenCount++] = line + from + b;
                }
            }
            line = end + 1;
        }
        return new Prose(
                content,
                text.bodyStart(),
                Arrays.copyOf(tokenStarts, tokenCount),
                Arrays.copyOf(tokenEnds, tokenCount),
                Arrays.copyOf(sentences, sentenceCount),
                Arrays.copyOf(paragraphs, paragraphCount));
    }
}
