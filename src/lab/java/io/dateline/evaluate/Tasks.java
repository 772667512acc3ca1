package io.dateline.evaluate;

import io.dateline.evaluate.desk.DeskTask;
import io.dateline.evaluate.faithful.FaithfulTask;
import io.dateline.evaluate.keyphrase.KeyphraseTask;
import io.dateline.evaluate.language.LanguageTask;
import io.dateline.evaluate.link.LinkTask;
import io.dateline.evaluate.ner.NerTask;
import io.dateline.evaluate.page.PageTask;
import io.dateline.evaluate.quote.QuoteTask;
import io.dateline.evaluate.story.StoryTask;
import io.dateline.evaluate.summary.SummaryTask;
import io.dateline.evaluate.text.TextTask;
import io.dateline.evaluate.time.TimeTask;
import io.dateline.evaluate.topic.TopicTask;
import java.util.List;

/** All tasks, in the order of the analysis. */
public final class Tasks {
    private Tasks() {}

    public static List<Task> all() {
        return List.of(
                new TextTask(), //
                new LanguageTask(),
                new NerTask(),
                new LinkTask(),
                new QuoteTask(),
                new TimeTask(),
                new KeyphraseTask(),
                new TopicTask(),
                new SummaryTask(),
                new FaithfulTask(),
                new StoryTask(),
                new DeskTask(),
                new PageTask());
    }
}
