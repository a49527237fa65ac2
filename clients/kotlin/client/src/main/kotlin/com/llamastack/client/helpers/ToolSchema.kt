package com.llamastack.client.helpers

import com.llamastack.client.models.ToolParameter
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.descriptors.SerialKind
import kotlinx.serialization.descriptors.StructureKind
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** Makes the JSON Schema of a serializable class, from the description that its serializer has of it. */
@OptIn(ExperimentalSerializationApi::class)
internal class ToolSchema(private val descriptions: Map<String, String>) {
    private val open = mutableSetOf<String>()

    /** The schema of the arguments; [descriptions] tell of its properties. */
    fun of(descriptor: SerialDescriptor): JsonObject {
        require(descriptor.kind == StructureKind.CLASS || descriptor.kind == StructureKind.OBJECT) {
            "the arguments of a tool are a class, and ${descriptor.serialName} is none"
        }
        return objectOf(descriptor, descriptions)
    }

    private fun schema(descriptor: SerialDescriptor): JsonObject {
        val found = if (descriptor.isInline) schema(descriptor.getElementDescriptor(0)) else plain(descriptor)
        val type = found["type"]
        if (!descriptor.isNullable || type == null) return found
        val orNull = found + ("type" to JsonArray(listOf(type, JsonPrimitive("null"))))
        val values = found["enum"] as? JsonArray ?: return JsonObject(orNull)
        return JsonObject(orNull + ("enum" to JsonArray(values + JsonPrimitive(null as String?))))
    }

    private fun plain(descriptor: SerialDescriptor): JsonObject = when (descriptor.kind) {
        PrimitiveKind.STRING, PrimitiveKind.CHAR -> typed("string")
        PrimitiveKind.BOOLEAN -> typed("boolean")
        PrimitiveKind.BYTE, PrimitiveKind.SHORT, PrimitiveKind.INT, PrimitiveKind.LONG -> typed("integer")
        PrimitiveKind.FLOAT, PrimitiveKind.DOUBLE -> typed("number")
        SerialKind.ENUM -> typed("string", "enum" to JsonArray(names(descriptor).map(::JsonPrimitive)))
        StructureKind.LIST -> typed("array", "items" to schema(descriptor.getElementDescriptor(0)))
        StructureKind.MAP -> typed("object", "additionalProperties" to schema(descriptor.getElementDescriptor(1)))
        StructureKind.CLASS, StructureKind.OBJECT -> objectOf(descriptor, emptyMap())
        // A class with members of its own, and JSON as it is: any value.
        else -> JsonObject(emptyMap())
    }

    private fun objectOf(descriptor: SerialDescriptor, descriptions: Map<String, String>): JsonObject {
        // A class that holds itself has no end; its inner ones are objects of any kind.
        if (!open.add(descriptor.serialName)) return typed("object")
        val names = names(descriptor)
        val properties = names.mapIndexed { index, name ->
            val about = descriptions[name]?.let { mapOf("description" to JsonPrimitive(it)) }.orEmpty()
            name to JsonObject(schema(descriptor.getElementDescriptor(index)) + about)
        }
        val required = names.filterIndexed { index, _ -> !descriptor.isElementOptional(index) }
        open.remove(descriptor.serialName)
        return typed(
            "object",
            "properties" to JsonObject(properties.toMap()),
            "required" to JsonArray(required.map(::JsonPrimitive)),
        )
    }

    private fun names(descriptor: SerialDescriptor): List<String> =
        (0 until descriptor.elementsCount).map(descriptor::getElementName)

    private fun typed(type: String, vararg more: Pair<String, JsonElement>): JsonObject =
        JsonObject(mapOf("type" to JsonPrimitive(type)) + more)
}

/** The parameters of a schema in the older form: one flat entry for each. */
internal fun parametersOf(schema: JsonObject): List<ToolParameter> {
    val required = (schema["required"] as? JsonArray).orEmpty().toSet()
    return (schema["properties"] as? JsonObject).orEmpty().map { (name, property) ->
        val facts = property as? JsonObject ?: JsonObject(emptyMap())
        ToolParameter(
            name = name,
            parameterType = typeOf(facts),
            description = (facts["description"] as? JsonPrimitive)?.content.orEmpty(),
            required = JsonPrimitive(name) in required,
            default = facts["default"]?.takeIf { it !is JsonNull },
        )
    }
}

/** The one JSON type of a value; of one that may be null, that of the value; else `object`. */
private fun typeOf(schema: JsonObject): String {
    val types = when (val type = schema["type"]) {
        is JsonArray -> type
        null -> emptyList()
        else -> listOf(type)
    }
    val named = types.mapNotNull { (it as? JsonPrimitive)?.content }.filter { it != "null" }
    return named.singleOrNull() ?: if (named.isEmpty() && "enum" in schema) "string" else "object"
}
