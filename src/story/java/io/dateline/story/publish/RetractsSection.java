package io.dateline.story.publish;

import io.dateline.story.versions.chain.Mark;
import java.util.List;

/** Writes what a kill touched: the versions withdrawn, the stories that had the item, copies of its text by any sender. */
final class RetractsSection {
    private RetractsSection() {}

    static void write(Json out, String uri, List<Mark> versions, List<String> stories, List<String> duplicates) {
        out.put("uri", uri);
        out.objects(
                "versions", versions, mark -> out.put("version", mark.version()).put("versionSeq", mark.seq()));
        out.strings("stories", stories).strings("duplicates", duplicates);
    }
}
