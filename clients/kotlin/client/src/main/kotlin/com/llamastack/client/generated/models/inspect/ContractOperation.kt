// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.BooleanCodec
import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * An operation of the contract.
 *
 * Source: inspect.yaml#/components/schemas/ContractOperation
 */
public class ContractOperation(
    /** Its identifier, such as `chat.completions.create`. */
    public val id: String,
    /** What it means on the wire, in a few hexadecimal digits; prose and examples do not count. */
    public val digest: String,
    /** Whether a provider of this server answers its API. */
    public val served: Boolean,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("id", id, StringCodec)
        to.required("digest", digest, StringCodec)
        to.required("served", served, BooleanCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ContractOperation>() {
        override fun read(from: ObjectReader): ContractOperation {
            return ContractOperation(
                id = from.required("id", StringCodec),
                digest = from.required("digest", StringCodec),
                served = from.required("served", BooleanCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
