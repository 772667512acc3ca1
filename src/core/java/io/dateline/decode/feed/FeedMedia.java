package io.dateline.decode.feed;

import io.dateline.article.Media;
import io.dateline.article.Media.Rendition;
import io.dateline.decode.item.Draft;
import io.dateline.decode.xml.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Pictures, videos and sounds that a feed's entry names: enclosures, Media RSS and the pictures of podcasts. */
final class FeedMedia {
    static final String MEDIA = "http://search.yahoo.com/mrss/";
    private static final String ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd";
    private static final String THUMBNAIL = "thumbnail";

    private final Draft draft;

    private FeedMedia(Draft draft) {
        this.draft = draft;
    }

    static void read(Element entry, Draft draft) {
        new FeedMedia(draft).read(entry);
    }

    private void read(Element entry) {
        List<Element> thumbnails = media(entry, THUMBNAIL);
        for (Element group : media(entry, "group")) {
            file(media(group, "content"), media(group, THUMBNAIL), group);
        }
        boolean lone = media(entry, "content").size() == 1;
        for (Element content : media(entry, "content")) {
            List<Element> own = new ArrayList<>(media(content, THUMBNAIL));
            own.addAll(lone ? thumbnails : List.of());
            file(List.of(content), own, lone && media(content, "description").isEmpty() ? entry : content);
        }
        if (!lone) {
            thumbnails.forEach(thumbnail -> file(List.of(), List.of(thumbnail), thumbnail));
        }
        for (Element enclosure : entry.children("enclosure")) {
            enclosed(enclosure.attribute("url"), enclosure.attribute("type"));
        }
        Element picture = entry.child(ITUNES, "image");
        if (picture != null) {
            enclosed(picture.attribute("href"), "image/*");
        }
        if (media(entry, "content").isEmpty()) {
            draft.caption(entry.childText(MEDIA, "description"));
        }
    }

    /** An enclosure: one file. */
    void enclosed(@Nullable String href, @Nullable String type) {
        if (href != null && !href.isBlank()) {
            Rendition file = new Rendition(null, href.strip(), "image/*".equals(type) ? null : type, null, null);
            draft.media(new Media(kind(null, type), null, null, null, null, List.of(file)));
        }
    }

    static void enclosed(Draft draft, @Nullable String href, @Nullable String type) {
        new FeedMedia(draft).enclosed(href, type);
    }

    /**
     * One picture, video or sound in the files it comes in.
     *
     * @param about where its title, caption and credit stand
     */
    private void file(List<Element> contents, List<Element> thumbnails, Element about) {
        List<Rendition> renditions = new ArrayList<>();
        contents.forEach(content -> rendition(content, null, renditions));
        thumbnails.forEach(thumbnail -> rendition(thumbnail, THUMBNAIL, renditions));
        if (!renditions.isEmpty()) {
            Element first = contents.isEmpty() ? null : contents.get(0);
            String kind = first == null ? "picture" : kind(first.attribute("medium"), first.attribute("type"));
            draft.media(new Media(
                    kind,
                    null,
                    about.childText(MEDIA, "title"),
                    about.childText(MEDIA, "description"),
                    about.childText(MEDIA, "credit"),
                    renditions));
        }
    }

    private static void rendition(Element file, @Nullable String name, List<Rendition> renditions) {
        String href = file.attribute("url");
        if (href != null && !href.isBlank()) {
            renditions.add(new Rendition(
                    name, href.strip(), file.attribute("type"), pixels(file, "width"), pixels(file, "height")));
        }
    }

    private static @Nullable Integer pixels(Element file, String attribute) {
        String written = file.attribute(attribute);
        boolean isNumber = written != null
                && !written.isEmpty()
                && written.length() <= 6
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.valueOf(written) : null;
    }

    /** The kind as ninjs has it, by Media RSS's medium, else by the media type. */
    private static String kind(@Nullable String medium, @Nullable String type) {
        String told = (medium == null ? type == null ? "" : type : medium).toLowerCase(Locale.ROOT);
        if (told.startsWith("image")) {
            return "picture";
        }
        return told.startsWith("video") ? "video" : told.startsWith("audio") ? "audio" : "other";
    }

    private static List<Element> media(Element parent, String name) {
        return parent.children(name).stream()
                .filter(child -> child.namespace().equals(MEDIA))
                .toList();
    }
}
