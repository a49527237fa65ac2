// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanDecoder
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * An operation of the contract.
 *
 * Source: inspect.yaml#/components/schemas/ContractOperation
 */
public class ContractOperation @JvmOverloads constructor(
    /** Its identifier, such as `chat.completions.create`. */
    public val id: String,
    /** What it means on the wire, in a few hexadecimal digits; prose and examples do not count. */
    public val digest: String,
    /** Whether a provider of this server answers its API. */
    public val served: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        id = from.required("id", StringDecoder),
        digest = from.required("digest", StringDecoder),
        served = from.required("served", BooleanDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("id", id)
        to.required("digest", digest)
        to.required("served", served)
    }
}
