// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * The tool that the model must call, or those that it may.
 *
 * Source: responses.yaml#/components/schemas/ResponseToolChoiceOption
 */
public sealed interface ResponseToolChoiceOption : ResponseToolChoice {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseToolChoiceOption>("type") {
        override fun read(value: String, from: ObjectReader): ResponseToolChoiceOption? = when (value) {
            "allowed_tools" -> ResponseToolChoiceAllowed(from)
            "function" -> ResponseToolChoiceFunction(from)
            "mcp" -> ResponseToolChoiceMcp(from)
            "custom" -> ResponseToolChoiceCustom(from)
            "file_search" -> ResponseToolChoiceFileSearch(from)
            "web_search" -> ResponseToolChoiceWebSearch(from)
            "web_search_2025_08_26" -> ResponseToolChoiceWebSearch20250826(from)
            "web_search_preview" -> ResponseToolChoiceWebSearchPreview(from)
            "web_search_preview_2025_03_11" -> ResponseToolChoiceWebSearchPreview20250311(from)
            "computer" -> ResponseToolChoiceComputer(from)
            "computer_use" -> ResponseToolChoiceComputerUse(from)
            "computer_use_preview" -> ResponseToolChoiceComputerUsePreview(from)
            "code_interpreter" -> ResponseToolChoiceCodeInterpreter(from)
            "image_generation" -> ResponseToolChoiceImageGeneration(from)
            "shell" -> ResponseToolChoiceShell(from)
            "apply_patch" -> ResponseToolChoiceApplyPatch(from)
            else -> null
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
