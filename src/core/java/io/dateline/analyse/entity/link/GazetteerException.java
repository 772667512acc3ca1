package io.dateline.analyse.entity.link;

/** The user's gazetteer cannot be read: the message says where and what to write instead. */
public final class GazetteerException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    GazetteerException(String message) {
        super(message);
    }
}
