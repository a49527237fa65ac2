// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ListCodec
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * The contract that a server implements, operation by operation.
 *
 * Source: inspect.yaml#/components/schemas/ContractInfo
 */
public class ContractInfo(
    /** Version of the documents that the server implements. */
    public val specVersion: String,
    /** Digest of those documents; it changes with every word of them. */
    public val specDigest: String,
    /** The operations, in the order of the documents. */
    public val operations: List<ContractOperation>,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("spec_version", specVersion, StringCodec)
        to.required("spec_digest", specDigest, StringCodec)
        to.required("operations", operations, ListCodec(ContractOperation))
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ContractInfo>() {
        override fun read(from: ObjectReader): ContractInfo {
            return ContractInfo(
                specVersion = from.required("spec_version", StringCodec),
                specDigest = from.required("spec_digest", StringCodec),
                operations = from.required("operations", ListCodec(ContractOperation)),
                additionalProperties = from.rest(),
            )
        }
    }
}
