// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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

    override fun write(to: ObjectWriter) {
        to.constant("type", "default")
        to.optional("separator", separator, StringCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var separator: String? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [DefaultRagQueryGeneratorConfig.separator]. */
        public fun separator(value: String): Builder = apply { separator = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): DefaultRagQueryGeneratorConfig = DefaultRagQueryGeneratorConfig(
            separator = separator,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<DefaultRagQueryGeneratorConfig>() {
        override fun read(from: ObjectReader): DefaultRagQueryGeneratorConfig {
            from.constant("type", "default")
            return DefaultRagQueryGeneratorConfig(
                separator = from.optional("separator", StringCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
