// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * A tool that the model may call.
 *
 * Source: responses.yaml#/components/schemas/ResponseTool
 */
public sealed interface ResponseTool : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseTool>("type") {
        override fun read(value: String, json: JsonObject): ResponseTool = when (value) {
            "function" -> ResponseFunctionTool.decode(json)
            "file_search" -> ResponseFileSearchTool.decode(json)
            "web_search" -> ResponseWebSearchTool.decode(json)
            "web_search_2025_08_26" -> ResponseWebSearchTool20250826.decode(json)
            "web_search_preview" -> ResponseWebSearchPreviewTool.decode(json)
            "web_search_preview_2025_03_11" -> ResponseWebSearchPreviewTool20250311.decode(json)
            "computer" -> ResponseComputerTool.decode(json)
            "computer_use_preview" -> ResponseComputerUsePreviewTool.decode(json)
            "mcp" -> ResponseMcpServerTool.decode(json)
            "code_interpreter" -> ResponseCodeInterpreterTool.decode(json)
            "image_generation" -> ResponseImageGenerationTool.decode(json)
            "local_shell" -> ResponseLocalShellTool.decode(json)
            "shell" -> ResponseShellTool.decode(json)
            "custom" -> ResponseCustomTool.decode(json)
            "apply_patch" -> ResponseApplyPatchTool.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun function(name: String): ResponseFunctionTool =
            ResponseFunctionTool(name = name)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun fileSearch(vectorStoreIds: List<String>): ResponseFileSearchTool =
            ResponseFileSearchTool(vectorStoreIds = vectorStoreIds)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearch(): ResponseWebSearchTool =
            ResponseWebSearchTool()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearch20250826(): ResponseWebSearchTool20250826 =
            ResponseWebSearchTool20250826()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearchPreview(): ResponseWebSearchPreviewTool =
            ResponseWebSearchPreviewTool()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearchPreview20250311(): ResponseWebSearchPreviewTool20250311 =
            ResponseWebSearchPreviewTool20250311()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun computer(): ResponseComputerTool =
            ResponseComputerTool()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun computerUsePreview(
            displayWidth: Long,
            displayHeight: Long,
            environment: ResponseComputerEnvironment,
        ): ResponseComputerUsePreviewTool =
            ResponseComputerUsePreviewTool(displayWidth = displayWidth, displayHeight = displayHeight, environment = environment)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcp(serverLabel: String): ResponseMcpServerTool =
            ResponseMcpServerTool(serverLabel = serverLabel)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun codeInterpreter(container: ResponseCodeContainer): ResponseCodeInterpreterTool =
            ResponseCodeInterpreterTool(container = container)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun codeInterpreter(container: String): ResponseCodeInterpreterTool =
            ResponseCodeInterpreterTool(container = ResponseCodeContainer.of(container))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun imageGeneration(): ResponseImageGenerationTool =
            ResponseImageGenerationTool()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun localShell(): ResponseLocalShellTool =
            ResponseLocalShellTool()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun shell(): ResponseShellTool =
            ResponseShellTool()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun custom(name: String): ResponseCustomTool =
            ResponseCustomTool(name = name)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun applyPatch(): ResponseApplyPatchTool =
            ResponseApplyPatchTool()
    }
}
