// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonModel
import com.llamastack.client.runtime.json.LongDecoder
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.ObjectWriter
import kotlinx.serialization.json.JsonElement

/**
 * Use of a computer, older form.
 *
 * Source: responses.yaml#/components/schemas/ResponseComputerUsePreviewTool
 */
public class ResponseComputerUsePreviewTool @JvmOverloads constructor(
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

    /** Reads the JSON of an object. */
    public constructor(from: ObjectReader) : this(
        displayWidth = from.required("display_width", LongDecoder),
        displayHeight = from.required("display_height", LongDecoder),
        environment = from.required("environment", ResponseComputerEnvironment),
        additionalProperties = from.constant("type", "computer_use_preview").rest(),
    )

    override fun write(to: ObjectWriter) {
        to.required("type", type)
        to.required("display_width", displayWidth)
        to.required("display_height", displayHeight)
        to.required("environment", environment)
    }
}
