package io.dateline.cli.rejected;

import io.dateline.failure.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A reason as the headers and the metrics write it, {@code not_utf8}, or with hyphens. */
final class ReasonName implements ITypeConverter<Reason> {
    @Override
    public Reason convert(String name) {
        try {
            return Reason.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("no reason " + name + ": there are "
                    + Arrays.stream(Reason.values())
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }
}
