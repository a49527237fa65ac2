// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * A tool that the model may call.
 *
 * Source: responses.yaml#/components/schemas/ResponseTool
 */
public sealed interface ResponseTool : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseTool>("type") {
        override fun read(value: String, from: ObjectReader): ResponseTool? = when (value) {
            "function" -> ResponseFunctionTool(from)
            "file_search" -> ResponseFileSearchTool(from)
            "web_search" -> ResponseWebSearchTool(from)
            "web_search_2025_08_26" -> ResponseWebSearchTool20250826(from)
            "web_search_preview" -> ResponseWebSearchPreviewTool(from)
            "web_search_preview_2025_03_11" -> ResponseWebSearchPreviewTool20250311(from)
            "computer" -> ResponseComputerTool(from)
            "computer_use_preview" -> ResponseComputerUsePreviewTool(from)
            "mcp" -> ResponseMcpServerTool(from)
            "code_interpreter" -> ResponseCodeInterpreterTool(from)
            "image_generation" -> ResponseImageGenerationTool(from)
            "local_shell" -> ResponseLocalShellTool(from)
            "shell" -> ResponseShellTool(from)
            "custom" -> ResponseCustomTool(from)
            "apply_patch" -> ResponseApplyPatchTool(from)
            else -> null
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
