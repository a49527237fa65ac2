// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ModelBuilder
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
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        topK = from.optional("top_k", LongDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.optional("top_k", topK)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<LogProbConfig, Builder>() {
        override fun make(from: ObjectReader): LogProbConfig = LogProbConfig(from)

        /** Sets [LogProbConfig.topK]. */
        public fun topK(value: Long): Builder = set("top_k", value)
    }
}
