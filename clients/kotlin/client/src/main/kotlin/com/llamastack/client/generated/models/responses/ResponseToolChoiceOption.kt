// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * The tool that the model must call, or those that it may.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceOption
 */
public sealed interface ResponseToolChoiceOption : ResponseToolChoice {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseToolChoiceOption>("type") {
        override fun read(value: String, json: JsonObject): ResponseToolChoiceOption = when (value) {
            "allowed_tools" -> ResponseToolChoiceAllowed.decode(json)
            "function" -> ResponseToolChoiceFunction.decode(json)
            "mcp" -> ResponseToolChoiceMcp.decode(json)
            "custom" -> ResponseToolChoiceCustom.decode(json)
            "file_search" -> ResponseToolChoiceFileSearch.decode(json)
            "web_search" -> ResponseToolChoiceWebSearch.decode(json)
            "web_search_2025_08_26" -> ResponseToolChoiceWebSearch20250826.decode(json)
            "web_search_preview" -> ResponseToolChoiceWebSearchPreview.decode(json)
            "web_search_preview_2025_03_11" -> ResponseToolChoiceWebSearchPreview20250311.decode(json)
            "computer" -> ResponseToolChoiceComputer.decode(json)
            "computer_use" -> ResponseToolChoiceComputerUse.decode(json)
            "computer_use_preview" -> ResponseToolChoiceComputerUsePreview.decode(json)
            "code_interpreter" -> ResponseToolChoiceCodeInterpreter.decode(json)
            "image_generation" -> ResponseToolChoiceImageGeneration.decode(json)
            "shell" -> ResponseToolChoiceShell.decode(json)
            "apply_patch" -> ResponseToolChoiceApplyPatch.decode(json)
            else -> UnknownVariant(value, json)
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun allowedTools(tools: List<ResponseAllowedTool>): ResponseToolChoiceAllowed =
            ResponseToolChoiceAllowed(tools = tools)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun function(name: String): ResponseToolChoiceFunction =
            ResponseToolChoiceFunction(name = name)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcp(serverLabel: String): ResponseToolChoiceMcp =
            ResponseToolChoiceMcp(serverLabel = serverLabel)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun custom(name: String): ResponseToolChoiceCustom =
            ResponseToolChoiceCustom(name = name)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun fileSearch(): ResponseToolChoiceFileSearch =
            ResponseToolChoiceFileSearch()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearch(): ResponseToolChoiceWebSearch =
            ResponseToolChoiceWebSearch()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearch20250826(): ResponseToolChoiceWebSearch20250826 =
            ResponseToolChoiceWebSearch20250826()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearchPreview(): ResponseToolChoiceWebSearchPreview =
            ResponseToolChoiceWebSearchPreview()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearchPreview20250311(): ResponseToolChoiceWebSearchPreview20250311 =
            ResponseToolChoiceWebSearchPreview20250311()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun computer(): ResponseToolChoiceComputer =
            ResponseToolChoiceComputer()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun computerUse(): ResponseToolChoiceComputerUse =
            ResponseToolChoiceComputerUse()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun computerUsePreview(): ResponseToolChoiceComputerUsePreview =
            ResponseToolChoiceComputerUsePreview()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun codeInterpreter(): ResponseToolChoiceCodeInterpreter =
            ResponseToolChoiceCodeInterpreter()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun imageGeneration(): ResponseToolChoiceImageGeneration =
            ResponseToolChoiceImageGeneration()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun shell(): ResponseToolChoiceShell =
            ResponseToolChoiceShell()

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun applyPatch(): ResponseToolChoiceApplyPatch =
            ResponseToolChoiceApplyPatch()
    }
}
