package io.dateline.decode.iptc;

import io.dateline.decode.xml.Element;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several elements as the one value that an item has for them. */
final class Joined {
    private Joined() {}

    /**
     * @param text gives an element's, blank where it has none
     * @return null when none has text
     */
    static @Nullable String of(List<Element> elements, Function<Element, String> text, String separator) {
        String joined =
                elements.stream().map(text).filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
        return joined.isEmpty() ? null : joined;
    }
}
