package io.dateline.decode.iptc;

import io.dateline.article.RawItem.Field;
import io.dateline.decode.item.Draft;
import io.dateline.decode.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a NewsML 1 item. The public identifier ends in the revision; without it, it names the item over all its
 * revisions.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3085">RFC 3085, urn:newsml</a>
 */
final class NewsMl1Identifier {
    private static final String PREFIX = "urn:newsml:";

    private NewsMl1Identifier() {}

    static void read(Element item, Draft draft) {
        Element identification = item.childOrEmpty("Identification");
        Element identifier = identification.childOrEmpty("NewsIdentifier");
        Element revision = identifier.childOrEmpty("RevisionId");
        String number = line(revision.text());
        String provider = line(identifier.childText("ProviderId"));
        String publicId = line(identifier.childText("PublicIdentifier"));
        draft.set(Field.URI, isWhole(publicId) ? uri(publicId, number) : null)
                .set(Field.URI, made(provider, identifier))
                .set(Field.URI, line(identifier.childText("NewsItemId")))
                .set(Field.URI, item.childOrEmpty("NewsComponent").attribute("Duid"))
                .altId("publicIdentifier", publicId)
                .altId("newsItemId", line(identifier.childText("NewsItemId")))
                .set(Field.VERSION, number)
                .set(Field.PROVIDER, provider);
        String previous = revision.attribute("PreviousRevision");
        if (previous != null && !previous.isBlank() && !previous.equals("0")) {
            draft.related("previousRevision", previous);
        }
    }

    /** Whether a public identifier names an item and not, as some agencies write it, only its provider. */
    private static boolean isWhole(@Nullable String publicId) {
        if (publicId == null || !publicId.startsWith(PREFIX)) {
            return publicId != null;
        }
        String provider = publicId.substring(PREFIX.length());
        return provider.indexOf(':') > 0 || provider.chars().anyMatch(Character::isDigit);
    }

    /** The public identifier without its revision, where it ends in one. */
    private static @Nullable String uri(@Nullable String publicId, @Nullable String revision) {
        if (publicId == null || revision == null || !publicId.startsWith(PREFIX)) {
            return publicId;
        }
        int last = publicId.lastIndexOf(':');
        String end = publicId.substring(last + 1);
        boolean isRevision =
                end.equals(revision) || (end.length() == revision.length() + 1 && end.startsWith(revision));
        return last > PREFIX.length() && isRevision && publicId.indexOf(':', PREFIX.length()) < last
                ? publicId.substring(0, last)
                : publicId;
    }

    /** Of the parts of which the standard makes the public identifier. */
    private static @Nullable String made(@Nullable String provider, Element identifier) {
        String date = line(identifier.childText("DateId"));
        String id = line(identifier.childText("NewsItemId"));
        return provider == null || date == null || id == null ? null : PREFIX + provider + ":" + date + ":" + id;
    }

    private static @Nullable String line(@Nullable String text) {
        String bare = text == null ? "" : text.strip();
        return bare.isEmpty() ? null : bare;
    }
}
