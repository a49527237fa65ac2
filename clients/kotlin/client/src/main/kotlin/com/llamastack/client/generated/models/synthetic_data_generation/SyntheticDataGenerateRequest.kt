// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
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
    override fun write(to: ObjectWriter) {
        to.required("dialogs", dialogs, ListCodec(Message))
        to.required("filtering_function", filteringFunction, FilteringFunction)
        to.optional("model", model, StringCodec)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<SyntheticDataGenerateRequest, Builder>(SyntheticDataGenerateRequest) {
        /** Sets [SyntheticDataGenerateRequest.dialogs]. */
        public fun dialogs(value: List<Message>): Builder = set("dialogs", value, ListCodec(Message))

        /** Sets [SyntheticDataGenerateRequest.filteringFunction]. */
        public fun filteringFunction(value: FilteringFunction): Builder = set("filtering_function", value, FilteringFunction)

        /** Sets [SyntheticDataGenerateRequest.model]. */
        public fun model(value: String): Builder = set("model", value, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<SyntheticDataGenerateRequest>() {
        override fun read(from: ObjectReader): SyntheticDataGenerateRequest {
            return SyntheticDataGenerateRequest(
                dialogs = from.required("dialogs", ListCodec(Message)),
                filteringFunction = from.required("filtering_function", FilteringFunction),
                model = from.optional("model", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
