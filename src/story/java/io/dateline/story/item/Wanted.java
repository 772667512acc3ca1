package io.dateline.story.item;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The members that are read of an object, or of each object of an array. */
final class Wanted {
    /** Everything below. */
    static final Wanted ALL = new Wanted(true);

    /** More than twice the members of an event. */
    private static final int PLACES = 64;

    private final boolean all;

    /** By the ends and the length of their names; those of one place are chained. */
    private final @Nullable Member[] places = new Member[PLACES];

    private static final class Member {
        final byte[] name;
        final Wanted below;
        final @Nullable Member next;

        Member(byte[] name, Wanted below, @Nullable Member next) {
            this.name = name;
            this.below = below;
            this.next = next;
        }
    }

    private Wanted(boolean all) {
        this.all = all;
    }

    /** The members of a record that skips those it does not know; of any other type all. */
    static Wanted of(Type type) {
        if (type instanceof ParameterizedType list) {
            return of(list.getActualTypeArguments()[0]);
        }
        if (!(type instanceof Class<?> object) || !object.isAnnotationPresent(JsonIgnoreProperties.class)) {
            return ALL;
        }
        Wanted wanted = new Wanted(false);
        for (RecordComponent component : object.getRecordComponents()) {
            byte[] name = component.getName().getBytes(StandardCharsets.UTF_8);
            int place = place(name[0], name[name.length - 1], name.length);
            wanted.places[place] = new Member(name, of(component.getGenericType()), wanted.places[place]);
        }
        return wanted;
    }

    boolean isAll() {
        return all;
    }

    /** What is wanted of the member whose name stands there; null when nothing is. */
    @Nullable
    Wanted member(byte[] in, int start, int end) {
        if (start == end) {
            return null;
        }
        for (Member member = places[place(in[start], in[end - 1], end - start)]; member != null; member = member.next) {
            if (Arrays.equals(member.name, 0, member.name.length, in, start, end)) {
                return member.below;
            }
        }
        return null;
    }

    private static int place(byte first, byte last, int length) {
        return (first * 31 + last * 7 + length) & (PLACES - 1);
    }
}
