// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.DoubleDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * A weighted sum of both scores.
 *
 * Source: tools.yaml#/components/schemas/WeightedRanker
 */
public class WeightedRanker(
    /** 0 counts words only, 1 meaning only. */
    public val alpha: Double? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    RagRanker {
    /** Tag of this kind. */
    public val type: String get() = "weighted"

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        alpha = from.optional("alpha", DoubleDecoder),
        additionalProperties = from.constant("type", "weighted").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.optional("alpha", alpha)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<WeightedRanker, Builder>() {
        override fun make(from: ObjectReader): WeightedRanker = WeightedRanker(from)

        /** Sets [WeightedRanker.alpha]. */
        public fun alpha(value: Double): Builder = set("alpha", value)
    }
}
