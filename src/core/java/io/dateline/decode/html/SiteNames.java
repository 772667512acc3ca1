package io.dateline.decode.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page's site is called: by its own word, and by its host.
 *
 * @param names folded
 * @param hosts labels of the host that may be a name, and all of it in one, folded
 */
record SiteNames(Set<String> names, Set<String> hosts) {
    /** UTF-16 units of a name; the longest names of sites, with their claims, have some sixty. */
    static final int MAX_LENGTH = 100;

    /** Letters beyond a host's label that a name may have: "Spiegel Online" at spiegel.example. */
    private static final int MAX_MORE = 16;

    /** Letters a host's label needs to be the beginning of a name. */
    private static final int MIN_LABEL = 4;

    SiteNames {
        names = Set.copyOf(names);
        hosts = Set.copyOf(hosts);
    }

    /**
     * @param called what the page calls its site
     * @param addresses of the page; those that are none are passed over
     */
    static SiteNames of(List<String> called, List<String> addresses) {
        Set<String> names = new HashSet<>();
        for (String name : called) {
            names.add(Folded.of(name));
        }
        names.remove("");
        Set<String> hosts = new HashSet<>();
        for (String address : addresses) {
            String host = host(address);
            if (host != null) {
                hosts.addAll(labels(host));
            }
        }
        return new SiteNames(names, hosts);
    }

    private static @Nullable String host(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static List<String> labels(String host) {
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        List<String> labels = new ArrayList<>(List.of(Folded.of(bare)));
        String[] parts = bare.split("\\.", -1);
        for (int i = 0; i + 1 < parts.length; i++) {
            String label = Folded.of(parts[i]);
            if (label.length() > 2) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** Whether these words are the site's name. */
    boolean has(String words) {
        String folded = words.length() > MAX_LENGTH ? "" : Folded.of(words);
        if (folded.isEmpty()) {
            return false;
        }
        String bare = folded.startsWith("the") ? folded.substring(3) : folded;
        return names.contains(folded) || names.contains(bare) || hosts.stream().anyMatch(host -> isOf(host, bare));
    }

    boolean isUnknown() {
        return names.isEmpty() && hosts.isEmpty();
    }

    private static boolean isOf(String host, String name) {
        return name.equals(host)
                || (host.length() >= MIN_LABEL && name.startsWith(host) && name.length() <= host.length() + MAX_MORE)
                || (name.length() >= MIN_LABEL && host.startsWith(name) && name.length() * 2 >= host.length());
    }
}
