// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * What the new data starts from.
 *
 * Source: synthetic_data_generation.yaml#/components/schemas/SyntheticDataGenerateRequest
 */
public class SyntheticDataGenerateRequest(
    /** Messages to start from. */
    public val dialogs: List<Message>,
    /**
     * Which of the generated dialogs are kept: all (`none`), some by chance (`random`), the best so many (`top_k`), the
     * best up to a share of the total score (`top_p`), both limits (`top_k_top_p`), or each with a chance that grows
     * with its score (`sigmoid`).
     */
    public val filteringFunction: FilteringFunction,
    /** Model that writes and scores the data. Default the provider's own. */
    public val model: String? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        dialogs = from.required("dialogs", ListDecoder(Message)),
        filteringFunction = from.required("filtering_function", FilteringFunction),
        model = from.optional("model", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("dialogs", dialogs)
        to.required("filtering_function", filteringFunction)
        to.optional("model", model)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SyntheticDataGenerateRequest, Builder>() {
        override fun make(from: ObjectReader): SyntheticDataGenerateRequest = SyntheticDataGenerateRequest(from)

        /** Sets [SyntheticDataGenerateRequest.dialogs]. */
        public fun dialogs(value: List<Message>): Builder = set("dialogs", value)

        /** Sets [SyntheticDataGenerateRequest.filteringFunction]. */
        public fun filteringFunction(value: FilteringFunction): Builder = set("filtering_function", value)

        /** Sets [SyntheticDataGenerateRequest.model]. */
        public fun model(value: String): Builder = set("model", value)
    }
}
