package io.dateline.validate.identity;

import io.dateline.article.AltId;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.Warning;
import io.dateline.validate.copy.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an item: the uri of its article, its provider, and its other ids.
 *
 * @param uri the article's, the same for all its versions
 * @param isNamed whether the item names its article; if not, {@code uri} is made from its bytes
 * @param provider short lower-case name
 * @param altIds the ids as sent
 * @param warnings why the uri may not be what the sender means
 */
public record Identity(String uri, boolean isNamed, String provider, List<AltId> altIds, List<Warning> warnings) {
    /** Longest id, in characters. */
    public static final int MAX_ID = ArticleUri.MAX_LENGTH;

    /** The role of the id that the item came with. */
    static final String SENDER = "sender";

    /** The role of a further id or address. */
    static final String ALTERNATE = "alternate";

    private static final List<String> PATHS = List.of("/", "./", "../", "?");

    public Identity {
        altIds = List.copyOf(altIds);
        warnings = List.copyOf(warnings);
    }

    /**
     * @param inputSha256 lower-case hex SHA-256 of the bytes received
     */
    public static Identity of(RawItem item, String inputSha256) {
        return new Reading(item).read(inputSha256);
    }

    /**
     * The uri of the article that a desk calls by an id, a urn or an address, in an item of the same sender. An id that only
     * its sender understands counts when it is written as the item's own: {@code ep-17} in an item {@code ep-23}.
     *
     * @return null when the name does not tell which article it is: a number of the day, a slug
     */
    public static @Nullable String uriOf(RawItem item, String name) {
        return new Reading(item).uriOf(name);
    }

    /** One item being read. */
    private static final class Reading {
        private final RawItem item;
        private final String id;
        private final String link;
        private final @Nullable String page;
        private final @Nullable String host;
        private final List<Warning> warnings = new ArrayList<>();

        Reading(RawItem item) {
            this.item = item;
            this.id = line(Field.URI);
            this.link = line(Field.ALT_ID);
            this.page = Stream.of(line(Field.BASE), link)
                    .filter(text -> WebAddress.parse(text) != null)
                    .findFirst()
                    .orElse(null);
            WebAddress address = page == null ? null : WebAddress.parse(page);
            this.host = address == null ? null : address.host();
        }

        private String line(Field field) {
            String written = item.get(field);
            return written == null || written.length() > MAX_ID ? "" : Ids.clean(Characters.line(written));
        }

        @Nullable
        String uriOf(String written) {
            String name = Ids.clean(Characters.line(written));
            boolean isGlobal = WebAddress.parse(name) != null || ArticleUri.global(name) != null;
            if (name.isEmpty()
                    || name.length() > MAX_ID
                    || !(isGlobal || IdForm.of(name).equals(IdForm.of(id)))) {
                return null;
            }
            String provider = ProviderName.of(item.get(Field.PROVIDER), item.get(Field.SOURCE), id, host);
            return uri(name, provider);
        }

        Identity read(String inputSha256) {
            String provider =
                    ProviderName.of(item.get(Field.PROVIDER), item.get(Field.SOURCE), id.isEmpty() ? null : id, host);
            String named = uri(id, provider);
            String uri = named == null && !link.equals(id) ? uri(link, provider) : named;
            return new Identity(
                    uri == null ? ArticleUri.ofBytes(inputSha256) : uri, uri != null, provider, altIds(), warnings);
        }

        /** Null when the id names no article. */
        private @Nullable String uri(String sent, String provider) {
            if (sent.isEmpty()) {
                return null;
            }
            String absolute = absolute(sent);
            WebAddress address = WebAddress.parse(absolute);
            if (address != null && address.isFrontPage()) {
                warnings.add(new Warning(
                        Warning.Kind.LEFT_OUT, "uri", "the address of a site's front page is no article's id"));
                return null;
            }
            if (address != null) {
                return address.toString();
            }
            String global = ArticleUri.global(sent);
            return global == null ? ArticleUri.scoped(scope(provider), sent) : global;
        }

        private String absolute(String sent) {
            if (sent.startsWith("www.") && sent.indexOf('/') > 0) {
                return "https://" + sent;
            }
            if (sent.startsWith("//")) {
                return "https:" + sent;
            }
            return page != null && isReference(sent) ? WebAddress.resolve(page, sent) : sent;
        }

        /** Whether an id is an address that may be relative: by its form, or because it is a link. */
        private boolean isReference(String sent) {
            boolean isLink = item.format() == Format.HTML || sent.equals(link);
            boolean isAbsolute = ArticleUri.global(sent) != null || WebAddress.parse(sent) != null;
            return PATHS.stream().anyMatch(sent::startsWith) || (isLink && !isAbsolute && !sent.startsWith("#"));
        }

        private String scope(String provider) {
            if (host != null) {
                return host;
            }
            if (provider.equals(ProviderName.UNKNOWN)) {
                warnings.add(new Warning(
                        Warning.Kind.UNSCOPED_ID,
                        "uri",
                        "the id is no address and nothing tells whose it is: another sender's may be the same"));
            }
            return provider;
        }

        private List<AltId> altIds() {
            List<AltId> ids = new ArrayList<>();
            String own = item.get(Field.URI);
            String other = item.get(Field.ALT_ID);
            if (own != null) {
                ids.add(new AltId(SENDER, own));
            }
            if (other != null && other.length() > MAX_ID) {
                warnings.add(new Warning(
                        Warning.Kind.LEFT_OUT, "altIds", "an id of " + other.length() + " characters is too long"));
            } else if (other != null && !other.equals(own)) {
                ids.add(new AltId(ALTERNATE, other));
            }
            for (AltId further : item.lists().altIds()) {
                if (further.value().length() <= MAX_ID && !has(ids, further.value())) {
                    ids.add(further);
                }
            }
            return ids;
        }

        private static boolean has(List<AltId> ids, String value) {
            return ids.stream().anyMatch(id -> id.value().equals(value));
        }
    }
}
