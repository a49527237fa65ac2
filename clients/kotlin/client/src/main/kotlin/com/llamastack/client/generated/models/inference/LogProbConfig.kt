// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Ask for log probabilities.
 *
 * Source: inference.yaml#/components/schemas/LogProbConfig
 */
public class LogProbConfig(
    /** How many likely tokens to answer at each position. */
    public val topK: Long? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.optional("top_k", topK, LongCodec)
    }

    /** Makes one piece by piece, for Java. What is not set is absent, and what is set to null is null. */
    public class Builder internal constructor(
    ) {
        private var topK: Long? = null
        private val additionalProperties = LinkedHashMap<String, JsonElement>()

        /** Sets [LogProbConfig.topK]. */
        public fun topK(value: Long): Builder = apply { topK = value }

        /** Adds a field that the documents do not know. */
        public fun additionalProperty(name: String, value: JsonElement): Builder = apply { additionalProperties[name] = value }

        /** The finished value. */
        public fun build(): LogProbConfig = LogProbConfig(
            topK = topK,
            additionalProperties = additionalProperties.toMap(),
        )
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<LogProbConfig>() {
        override fun read(from: ObjectReader): LogProbConfig {
            return LogProbConfig(
                topK = from.optional("top_k", LongCodec),
                additionalProperties = from.rest(),
            )
        }

        /** Makes one piece by piece, for Java. */
        @JvmStatic
        public fun builder(): Builder = Builder()
    }
}
