// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * A function that scores answers.
 *
 * Source: scoring.yaml#/components/schemas/ScoringFn
 */
public class ScoringFn(
    /** Identifier of the function. */
    public val identifier: String,
    /** Provider that computes it. */
    public val providerId: String,
    /** Free-form facts that the caller attaches to a resource. */
    public val metadata: Metadata,
    /** Type of a value that a function takes or returns. */
    public val returnType: ParamType,
    /** Name of the function at its provider. */
    public val providerResourceId: String? = null,
    /** What the function measures. */
    public val description: String? = null,
    /** Parameters of a scoring function. */
    public val params: ScoringFnParams? = null,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Kind of this resource. */
    public val type: String get() = "scoring_function"

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier, StringCodec)
        to.required("provider_id", providerId, StringCodec)
        to.optional("provider_resource_id", providerResourceId, StringCodec)
        to.constant("type", "scoring_function")
        to.optional("description", description, StringCodec)
        to.required("metadata", metadata, AnyObjectCodec)
        to.required("return_type", returnType, ParamType)
        to.optional("params", params, ScoringFnParams)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ScoringFn>() {
        override fun read(from: ObjectReader): ScoringFn {
            from.constant("type", "scoring_function")
            return ScoringFn(
                identifier = from.required("identifier", StringCodec),
                providerId = from.required("provider_id", StringCodec),
                metadata = from.required("metadata", AnyObjectCodec),
                returnType = from.required("return_type", ParamType),
                providerResourceId = from.optional("provider_resource_id", StringCodec),
                description = from.optional("description", StringCodec),
                params = from.optional("params", ScoringFnParams),
                additionalProperties = from.rest(),
            )
        }
    }
}
