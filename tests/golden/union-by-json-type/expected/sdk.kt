// models/spec/Content.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.Wrapped
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Text, a part, or parts.
 *
 * Source: spec.yaml#/components/schemas/Content
 */
public sealed interface Content : Source {
    /** A text. */
    public class Text(value: String) :
        Wrapped<String>(value),
        Content

    /** A list. */
    public class Items(value: List<Part>) :
        Wrapped<List<Part>>(value),
        Content

    /** Reads it. */
    public companion object : JsonDecoder<Content> {
        override fun decode(json: JsonElement): Content = when (kindOf(json)) {
            JsonKind.STRING -> Text(StringDecoder.decode(json))
            JsonKind.ARRAY -> Items(ListDecoder(model { Part(it) }).decode(json))
            JsonKind.OBJECT -> model { Part(it) }.decode(json)
            else -> throw mismatch("a string or an array or an object", json)
        }

        /** A text. */
        @JvmStatic
        public fun of(value: String): Content = Text(value)

        /** A list. */
        @JvmStatic
        public fun of(value: List<Part>): Content = Items(value)
    }
}

// models/spec/Part.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A part.
 *
 * Source: spec.yaml#/components/schemas/Part
 */
public class Part(
    /** Its text. */
    public val text: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Content {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        text = from.optional("text", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("text", text)
    }
}

// models/spec/Source.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonDecoder
import com.llamastack.client.runtime.json.JsonKind
import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.firstFitting
import com.llamastack.client.runtime.json.kindOf
import com.llamastack.client.runtime.json.mismatch
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * Content, or where it is; no tag tells them apart.
 *
 * Source: spec.yaml#/components/schemas/Source
 */
public sealed interface Source : JsonValue {
    /** Reads it. */
    public companion object : JsonDecoder<Source> {
        override fun decode(json: JsonElement): Source = when (kindOf(json)) {
            JsonKind.STRING -> Content.decode(json)
            JsonKind.ARRAY -> Content.decode(json)
            JsonKind.OBJECT -> firstFitting(json, Content, model { Url(it) })
            else -> throw mismatch("a string or an array or an object", json)
        }
    }
}

// models/spec/Url.kt
// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * A place.
 *
 * Source: spec.yaml#/components/schemas/Url
 */
public class Url @JvmOverloads constructor(
    /** The place. */
    public val uri: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    Source {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        uri = from.required("uri", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("uri", uri)
    }
}
