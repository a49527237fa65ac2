// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import com.llamastack.client.runtime.json.model
import kotlinx.serialization.json.JsonElement

/**
 * The contract that a server implements, operation by operation.
 *
 * Source: inspect.yaml#/components/schemas/ContractInfo
 */
public class ContractInfo @JvmOverloads constructor(
    /** Version of the documents that the server implements. */
    public val specVersion: String,
    /** Digest of those documents; it changes with every word of them. */
    public val specDigest: String,
    /** The operations, in the order of the documents. */
    public val operations: List<ContractOperation>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        specVersion = from.required("spec_version", StringDecoder),
        specDigest = from.required("spec_digest", StringDecoder),
        operations = from.required("operations", ListDecoder(model { ContractOperation(it) })),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("spec_version", specVersion)
        to.required("spec_digest", specDigest)
        to.required("operations", operations)
    }
}
