// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Changes to files on the caller's side.
 *
 * Source: responses.yaml#/components/schemas/ResponseApplyPatchTool
 */
public class ResponseApplyPatchTool(
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "apply_patch"

    override fun write(to: ObjectWriter) {
        to.constant("type", "apply_patch")
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseApplyPatchTool, Builder>(ResponseApplyPatchTool) {
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseApplyPatchTool>() {
        override fun read(from: ObjectReader): ResponseApplyPatchTool {
            from.constant("type", "apply_patch")
            return ResponseApplyPatchTool(
                additionalProperties = from.rest(),
            )
        }
    }
}
