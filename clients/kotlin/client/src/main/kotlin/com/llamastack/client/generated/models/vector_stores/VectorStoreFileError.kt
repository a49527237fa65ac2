// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import com.llamastack.client.runtime.json.StringDecoder
import kotlinx.serialization.json.JsonElement

/**
 * Why a file could not be read.
 *
 * Source: vector_stores.yaml#/components/schemas/VectorStoreFileError
 */
public class VectorStoreFileError @JvmOverloads constructor(
    /** Class of the failure. */
    public val code: VectorStoreFileErrorCode,
    /** One sentence for people. */
    public val message: String,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties) {
    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        code = from.required("code", VectorStoreFileErrorCode),
        message = from.required("message", StringDecoder),
        additionalProperties = from.rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("code", code)
        to.required("message", message)
    }
}
