package io.dateline.validate.copy;

import io.dateline.article.Dateline;
import io.dateline.validate.dateline.Datelines;
import io.dateline.validate.lifecycle.EditorialNote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes off a body what is not the copy: captions and stray table cells in it, credits and end marks at its foot, lines
 * to editors, byline and dateline at its head. Works on the list it is given.
 */
final class Boilerplate {
    /** Paragraphs at the foot among which credits are sought. */
    static final int FOOT = 6;

    /** Paragraphs at the head among which a byline is sought. */
    static final int HEAD = 3;

    private final List<String> paragraphs;
    private final List<String> captions;
    private @Nullable String byline;
    private @Nullable String credit;
    private @Nullable Dateline dateline;
    private @Nullable String deskLine;
    private @Nullable String copyright;

    Boilerplate(List<String> paragraphs, List<String> captions) {
        this.paragraphs = paragraphs;
        this.captions = captions;
        captions.removeIf(String::isEmpty);
    }

    /** Captions, cells and the foot. */
    void clear() {
        clearFoot();
        clearCaptions();
        clearDeskLines();
    }

    private void clearFoot() {
        for (int i = 0; i < FOOT && !paragraphs.isEmpty(); i++) {
            int last = paragraphs.size() - 1;
            String paragraph = paragraphs.get(last);
            if (FootLine.isEndMark(paragraph)) {
                paragraphs.remove(last);
            } else if (FootLine.isCopyright(paragraph)) {
                copyright = copyright == null ? paragraph : copyright;
                paragraphs.remove(last);
            } else if (FootLine.isSignOff(paragraph)) {
                credit = credit == null ? FootLine.bare(paragraph) : FootLine.bare(paragraph) + " " + credit;
                paragraphs.remove(last);
            } else if (AgencyTag.isTag(paragraph)) {
                credit = credit == null ? FootLine.bare(paragraph) : credit;
                paragraphs.remove(last);
            } else {
                break;
            }
        }
        takeTagOfLastParagraph();
    }

    private void takeTagOfLastParagraph() {
        if (!paragraphs.isEmpty()) {
            int last = paragraphs.size() - 1;
            String paragraph = paragraphs.get(last);
            int tag = AgencyTag.startAtEndOf(paragraph);
            if (tag > 0 && Sentences.endsFinished(paragraph.substring(0, tag).strip())) {
                credit = credit == null ? FootLine.bare(paragraph.substring(tag)) : credit;
                paragraphs.set(last, paragraph.substring(0, tag).strip());
            }
        }
    }

    private void clearCaptions() {
        List<String> kept = new ArrayList<>(paragraphs.size());
        for (String paragraph : paragraphs) {
            String bare = Caption.withoutCellEdges(paragraph);
            if (Caption.is(paragraph, bare)) {
                captions.add(bare);
            } else if (!bare.isEmpty()) {
                kept.add(bare);
            }
        }
        paragraphs.clear();
        paragraphs.addAll(kept);
    }

    private void clearDeskLines() {
        while (!paragraphs.isEmpty() && isToEditors(paragraphs.get(0))) {
            String line = paragraphs.remove(0);
            deskLine = deskLine == null ? line : deskLine + " " + line;
        }
    }

    private static boolean isToEditors(String paragraph) {
        return FootLine.isToEditors(paragraph) || EditorialNote.is(paragraph);
    }

    /** The first line as headline, off the body, when it plainly is one; empty when not. */
    String takeHeadline() {
        return PlainHeadline.isFirstOf(paragraphs) ? paragraphs.remove(0) : "";
    }

    /** Bodies often begin with their own headline again. */
    void dropRepeated(String headline) {
        if (!headline.isEmpty() && !paragraphs.isEmpty() && paragraphs.get(0).equalsIgnoreCase(headline)) {
            paragraphs.remove(0);
        }
    }

    /** Byline and dateline, and lines to editors that stood below the headline. */
    void clearHead() {
        clearDeskLines();
        takeByline();
        Dateline found = Datelines.of(paragraphs);
        if (found != null) {
            dateline = found.setApart();
            credit = credit == null ? found.agency() : credit;
            paragraphs.set(0, paragraphs.get(0).substring(found.end()).strip());
        }
    }

    private void takeByline() {
        for (int i = 0; i < HEAD && i + 1 < paragraphs.size(); i++) {
            String name = Byline.nameIn(paragraphs.get(i));
            if (name != null) {
                byline = name;
                paragraphs.remove(i);
                if (i + 1 < paragraphs.size() && Byline.isAffiliation(paragraphs.get(i))) {
                    paragraphs.remove(i);
                }
                return;
            }
            if (Sentences.endsFinished(paragraphs.get(i))) {
                return;
            }
        }
    }

    List<String> captions() {
        return captions;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String credit() {
        return credit;
    }

    @Nullable
    Dateline dateline() {
        return dateline;
    }

    @Nullable
    String deskLine() {
        return deskLine;
    }

    @Nullable
    String copyright() {
        return copyright;
    }
}
