// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * The texts of the content are joined.
 *
 * Source: tools.yaml#/components/schemas/DefaultRagQueryGeneratorConfig
 */
public class DefaultRagQueryGeneratorConfig(
    /** What stands between the texts. */
    public val separator: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RagQueryGeneratorConfig {
    /** Tag of this kind. */
    public val type: String get() = "default"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        separator = from.optional("separator", StringDecoder),
        additionalProperties = from.constant("type", "default").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("separator", separator)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<DefaultRagQueryGeneratorConfig, Builder>() {
        override fun make(from: ObjectReader): DefaultRagQueryGeneratorConfig = DefaultRagQueryGeneratorConfig(from)

        /** Sets [DefaultRagQueryGeneratorConfig.separator]. */
        public fun separator(value: String): Builder = set("separator", value)
    }
}
