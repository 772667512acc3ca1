package io.dateline.publish;

import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files sent along with an item, as ninjs associates them: each needs a name and a uri. */
final class Associations {
    private Associations() {}

    /**
     * Nothing when there are none.
     *
     * @param uri the item's own, of which that of a file without one is made
     */
    static void write(Members out, String uri, List<Media> media, Shape shape) {
        if (media.isEmpty()) {
            return;
        }
        int[] number = {0};
        out.objects("associations", media, one -> {
            String name = "media-" + ++number[0];
            String own = one.uri() == null ? null : NinjsUri.of(one.uri());
            out.put("name", name);
            out.put("uri", own == null ? uri + "#" + name : own);
            out.put("type", one.type());
            out.put("by", one.credit());
            if (shape.hasCopy()) {
                text(out, "headlines", one.headline());
                text(out, "descriptions", one.caption());
            }
            renditions(out, one.renditions());
        });
    }

    private static void text(Members out, String member, @Nullable String value) {
        if (value != null) {
            out.objects(member, List.of(value), text -> out.put("value", text));
        }
    }

    private static void renditions(Members out, List<Rendition> renditions) {
        List<Rendition> reachable = renditions.stream()
                .filter(file -> NinjsUri.of(file.href()) != null)
                .toList();
        if (!reachable.isEmpty()) {
            out.objects("renditions", reachable, file -> {
                out.put("name", file.name() == null ? "original" : file.name());
                out.put("href", NinjsUri.of(file.href()));
                out.put("contentType", file.contentType());
                out.put("width", file.width());
                out.put("height", file.height());
            });
        }
    }
}
