package io.dateline.deploy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks a tree beside the class it is read as and lists the fields the class does not declare, on every level. */
final class Strict {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Strict() {}

    static void collect(JsonNode tree, Class<?> type, List<String> unknown) {
        collect(tree, MAPPER.constructType(type), "", unknown);
    }

    private static void collect(JsonNode tree, JavaType type, String at, List<String> unknown) {
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                collect(tree.get(i), type.isContainerType() ? type.getContentType() : type, at + "/" + i, unknown);
            }
        } else if (tree.isObject() && !type.isMapLikeType() && !type.hasRawClass(Object.class)) {
            Map<String, JavaType> declared = declared(subtype(tree, type));
            tree.properties().forEach(field -> {
                String path = at + "/" + field.getKey();
                JavaType next = declared.get(field.getKey());
                if (next == null) {
                    unknown.add(path);
                } else {
                    collect(field.getValue(), next, path, unknown);
                }
            });
        }
    }

    /** The subclass that the tree's {@code type} field names, where the class has any. */
    private static JavaType subtype(JsonNode tree, JavaType type) {
        JsonSubTypes subtypes = type.getRawClass().getAnnotation(JsonSubTypes.class);
        if (subtypes != null) {
            for (JsonSubTypes.Type each : subtypes.value()) {
                if (each.name().equals(tree.path("type").asText())) {
                    return MAPPER.constructType(each.value());
                }
            }
        }
        return type;
    }

    private static Map<String, JavaType> declared(JavaType type) {
        Map<String, JavaType> properties = new HashMap<>();
        for (BeanPropertyDefinition property :
                MAPPER.getDeserializationConfig().introspect(type).findProperties()) {
            properties.put(property.getName(), property.getPrimaryType());
        }
        return properties;
    }
}
