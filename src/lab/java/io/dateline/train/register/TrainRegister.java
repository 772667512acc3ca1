package io.dateline.train.register;

import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.train.register.Catalogue.Thing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes {@code register.bin} from the tables of {@code data/register} and the names written by hand. */
public final class TrainRegister {
    private static final String LICENCE = "CC0-1.0, PDDL-1.0, CC-BY-4.0, MIT, BSD-3-Clause, ISC; see NOTICE";

    private TrainRegister() {}

    /**
     * The result, for the model card.
     *
     * @param things how many things have at least one name
     * @param names how many different names
     * @param open well-known names for which the sources have several things: they have no identifier
     */
    public record Made(ModelCard card, int things, int names, List<String> open) {
        public Made {
            open = List.copyOf(open);
        }
    }

    /** @param lists folder with the words of English, so that no company is found by a common word */
    public static Made run(Path data, Path lists, Path folder) throws IOException {
        Catalogue catalogue = new Catalogue(Sources.read(data.resolve("register")), WellKnown.chosen());
        List<String> open = WellKnown.mark(catalogue);
        IndexedNames indexed = new IndexedNames(data.resolve("register"), lists);
        Map<Thing, Map<String, Integer>> keys = new LinkedHashMap<>();
        for (Thing thing : catalogue.things()) {
            Map<String, Integer> names = indexed.of(thing);
            if (!names.isEmpty()) {
                keys.put(thing, names);
            }
        }
        int names = (int) keys.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .count();
        ModelCard card = ModelWriter.write(folder, "register", "1", LICENCE, RegisterBytes.of(keys));
        return new Made(card, keys.size(), names, open);
    }
}
