package io.dateline.enrich;

import io.dateline.article.NewsItem;
import io.dateline.article.Observer;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.decode.Decoder;
import io.dateline.failure.Checked;
import io.dateline.failure.Reason;
import io.dateline.publish.Origin;
import io.dateline.validate.Input;
import io.dateline.validate.Validator;
import io.dateline.words.Sha256;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The way in: reads the items of records, amends them, and checks what each is. */
final class Intake {
    private final Decoder decoder;
    private final UnaryOperator<RawItem> amend;
    private final Map<String, String> providers;
    private final Validator validator;

    Intake(EnricherOptions options) {
        this.decoder = new Decoder(options.maxBytes());
        this.amend = options.amend();
        this.providers = options.providers();
        this.validator = new Validator(options.embargoes(), options.agencies());
    }

    /**
     * An item as it was read.
     *
     * @param sha256 of the record's value
     * @param origin with the part, where the record holds several
     * @param allowance of the record
     */
    record Read(Checked<RawItem> item, String sha256, Origin origin, Allowance allowance) {}

    /** An item as it was checked. */
    record Item(Checked<NewsItem> checked, Origin origin) {}

    /** The items of a record that are wanted, and a rejection for each wanted one that is not there. Never empty. */
    List<Read> read(RawRecord record, Observer observer) {
        List<Checked<RawItem>> items =
                decoder.decode(record.bytes(), record.contentType(), observer).all();
        String sha256 = Sha256.of(record.bytes());
        Allowance allowance = new Allowance(Enricher.MAX_TEXT_OF_RECORD);
        if (items.size() == 1 && record.parts().isEmpty()) {
            return List.of(new Read(items.get(0), sha256, record.origin(), allowance));
        }
        List<Read> read = new ArrayList<>(items.size());
        for (int part = 0; part < items.size(); part++) {
            if (record.parts().isEmpty() || record.parts().contains(part)) {
                read.add(new Read(items.get(part), sha256, record.origin().part(part), allowance));
            }
        }
        for (int missing : record.parts().tailSet(items.size())) {
            String detail = "part " + missing + " was asked for, and the record has " + items.size();
            read.add(new Read(
                    Checked.refused(Reason.NO_ITEM, detail),
                    sha256,
                    record.origin().part(missing),
                    allowance));
        }
        return read;
    }

    Item check(Read read, Observer observer) {
        return new Item(
                read.item()
                        .then(item -> observer.during("validate", () -> validate(item, read, observer)))
                        .then(read.allowance()::take),
                read.origin());
    }

    private Checked<NewsItem> validate(RawItem item, Read read, Observer observer) {
        Origin origin = read.origin();
        return Checked.guarded(
                Reason.BROKE_THE_VALIDATION,
                () -> validator.validate(
                        amend.apply(provided(item, origin)),
                        new Input(read.sha256(), origin.part()),
                        origin.arrival(),
                        observer));
    }

    /** With the provider of the topic it came in, where it names none itself. */
    private RawItem provided(RawItem item, Origin origin) {
        String provider = origin.topic() == null ? null : providers.get(origin.topic());
        if (provider == null || item.get(Field.PROVIDER) != null) {
            return item;
        }
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(item.fields());
        fields.put(Field.PROVIDER, provider);
        return item.withFields(fields);
    }
}
