// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.AnyObjectDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        identifier = from.required("identifier", StringDecoder),
        providerId = from.required("provider_id", StringDecoder),
        metadata = from.required("metadata", AnyObjectDecoder),
        returnType = from.required("return_type", ParamType),
        providerResourceId = from.optional("provider_resource_id", StringDecoder),
        description = from.optional("description", StringDecoder),
        params = from.optional("params", ScoringFnParams),
        additionalProperties = from.constant("type", "scoring_function").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("identifier", identifier)
        to.required("provider_id", providerId)
        to.optional("provider_resource_id", providerResourceId)
        to.required("type", type)
        to.optional("description", description)
        to.required("metadata", metadata)
        to.required("return_type", returnType)
        to.optional("params", params)
    }
}
