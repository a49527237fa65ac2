// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongCodec
import com.llamastack.client.runtime.json.ModelBuilder
import com.llamastack.client.runtime.json.ModelCodec
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Use of a computer, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerUsePreviewTool
 */
public class ResponseComputerUsePreviewTool(
    /** Width of the screen in pixels. */
    public val displayWidth: Long,
    /** Height of the screen in pixels. */
    public val displayHeight: Long,
    /** What kind of computer it is. */
    public val environment: ResponseComputerEnvironment,
    additionalProperties: Map<String, JsonElement> = emptyMap(),
) : JsonModel(additionalProperties),
    ResponseTool {
    /** Tag of this kind. */
    public val type: String get() = "computer_use_preview"

    override fun write(to: ObjectWriter) {
        to.constant("type", "computer_use_preview")
        to.required("display_width", displayWidth, LongCodec)
        to.required("display_height", displayHeight, LongCodec)
        to.required("environment", environment, ResponseComputerEnvironment)
    }

    /** A builder that starts with the fields of this. */
    public fun toBuilder(): Builder = Builder().start(this)

    /** Makes one piece by piece: for Java, and for copies with a difference. */
    public class Builder : ModelBuilder<ResponseComputerUsePreviewTool, Builder>(ResponseComputerUsePreviewTool) {
        /** Sets [ResponseComputerUsePreviewTool.displayWidth]. */
        public fun displayWidth(value: Long): Builder = set("display_width", value, LongCodec)

        /** Sets [ResponseComputerUsePreviewTool.displayHeight]. */
        public fun displayHeight(value: Long): Builder = set("display_height", value, LongCodec)

        /** Sets [ResponseComputerUsePreviewTool.environment]. */
        public fun environment(value: ResponseComputerEnvironment): Builder = set("environment", value, ResponseComputerEnvironment)
    }

    /** Reads and writes it. */
    public companion object : ModelCodec<ResponseComputerUsePreviewTool>() {
        override fun read(from: ObjectReader): ResponseComputerUsePreviewTool {
            from.constant("type", "computer_use_preview")
            return ResponseComputerUsePreviewTool(
                displayWidth = from.required("display_width", LongCodec),
                displayHeight = from.required("display_height", LongCodec),
                environment = from.required("environment", ResponseComputerEnvironment),
                additionalProperties = from.rest(),
            )
        }
    }
}
