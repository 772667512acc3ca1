package io.dateline.validate.lifecycle;

import io.dateline.article.Lifecycle.Form;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of copy by what the sender calls it in a field of its own, from {@code /validate/forms.tsv}. */
final class Forms {
    private static final Map<String, String> BY_WORD = WordFile.pairs("/validate/forms.tsv");

    private Forms() {}

    /** Null when the sender calls it nothing known. */
    static @Nullable Form of(RawItem item) {
        for (Field field : List.of(Field.PROFILE, Field.GENRE)) {
            String written = item.get(field);
            String form = written == null ? null : BY_WORD.get(word(written));
            if (form != null) {
                return Form.valueOf(form);
            }
        }
        return null;
    }

    private static String word(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return word.substring(word.lastIndexOf(':') + 1);
    }
}
