package io.dateline.decode.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.decode.item.Draft;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The publication statuses and signals of a JSON item. All of them, since they may contradict each other, and whatever
 * kind of value they are: one that is not text goes on as the JSON it is, so that it is seen to be unknown and not lost.
 */
public final class Statuses {
    /** Characters kept of a status that is not text: enough to see what it is. */
    public static final int MAX_LENGTH = 200;

    private static final List<String> STATUS = List.of(
            "pubstatus",
            "publicationstatus",
            "publishstatus",
            "publishingstatus",
            "newsstatus",
            "itemstatus",
            "articlestatus",
            "storystatus",
            "contentstatus",
            "editorialstatus",
            "workflowstatus",
            "workflowstate",
            "moderationstate",
            "poststatus",
            "creativeworkstatus",
            "status");

    private static final List<String> CODE = List.of("qcode", "uri", "code", "literal", "name", "value");

    private Statuses() {}

    public static void read(Members item, Draft draft) {
        STATUS.forEach(name -> item.all(name).forEach(value -> draft.status(text(value))));
    }

    /** What a newsroom system says of its own copy of an item; ninjs has no such member, and means nothing else by it. */
    public static void readState(Members item, Draft draft) {
        for (JsonNode value : item.all("state")) {
            String state = text(value);
            draft.status(state);
            draft.signal("published".equals(state) ? null : state);
        }
    }

    /** The same in plain JSON, where it may as well be a place: those that look like a code are signals. */
    public static void readStateOrPlace(Members item, Draft draft) {
        for (JsonNode value : item.all("state")) {
            String state = value.isTextual() ? value.asText() : "";
            boolean looksLikeCode = state.equals(state.toLowerCase(Locale.ROOT))
                    || (state.length() > 3 && state.equals(state.toUpperCase(Locale.ROOT)));
            draft.signal(looksLikeCode && !state.equals("published") ? state : null);
        }
    }

    /** Signals, alone or in an array, as words or as objects with a code. */
    public static void readSignals(Members item, Draft draft) {
        item.textsStarting("signal").values().forEach(draft::signal);
        for (String name : new String[] {"signal", "signals"}) {
            for (JsonNode value : item.all(name)) {
                if (value.isArray()) {
                    value.forEach(one -> draft.signal(code(one)));
                } else if (value.isObject()) {
                    draft.signal(code(value));
                }
            }
        }
    }

    private static @Nullable String code(JsonNode value) {
        String code = value.isObject() ? new Members(value).text(CODE) : null;
        return code == null ? text(value) : code;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isValueNode()) {
            return value.asText();
        }
        String json = value.toString();
        return json.substring(0, Math.min(json.length(), MAX_LENGTH));
    }
}
