// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringCodec
import kotlinx.serialization.json.JsonElement

/**
 * Why a file could not be read.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileError
 */
public class VectorStoreFileError(
    /** Class of the failure. */
    public val code: VectorStoreFileErrorCode,
    /** One sentence for people. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    override fun write(to: ObjectWriter) {
        to.required("code", code, VectorStoreFileErrorCode)
        to.required("message", message, StringCodec)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<VectorStoreFileError>() {
        override fun read(from: ObjectReader): VectorStoreFileError {
            return VectorStoreFileError(
                code = from.required("code", VectorStoreFileErrorCode),
                message = from.required("message", StringCodec),
                additionalProperties = from.rest(),
            )
        }
    }
}
