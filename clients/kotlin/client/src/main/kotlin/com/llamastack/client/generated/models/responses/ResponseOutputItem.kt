// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.TaggedUnionCodec
import kotlinx.serialization.json.JsonObject

/**
 * One thing that the model said or did, or a result given back to it.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputItem
 */
public sealed interface ResponseOutputItem : JsonValue {
    /** Reads and writes it. */
    public companion object : TaggedUnionCodec<ResponseOutputItem>("type") {
        override fun read(value: String, json: JsonObject): ResponseOutputItem = when (value) {
            "message" -> ResponseOutputMessage.decode(json)
            "reasoning" -> ResponseReasoningItem.decode(json)
            "function_call" -> ResponseFunctionCall.decode(json)
            "function_call_output" -> ResponseFunctionCallOutput.decode(json)
            "custom_tool_call" -> ResponseCustomToolCall.decode(json)
            "custom_tool_call_output" -> ResponseCustomToolCallOutput.decode(json)
            "file_search_call" -> ResponseFileSearchCall.decode(json)
            "web_search_call" -> ResponseWebSearchCall.decode(json)
            "code_interpreter_call" -> ResponseCodeInterpreterCall.decode(json)
            "image_generation_call" -> ResponseImageGenerationCall.decode(json)
            "computer_call" -> ResponseComputerCall.decode(json)
            "computer_call_output" -> ResponseComputerCallOutput.decode(json)
            "local_shell_call" -> ResponseLocalShellCall.decode(json)
            "local_shell_call_output" -> ResponseLocalShellCallOutput.decode(json)
            "shell_call" -> ResponseShellCall.decode(json)
            "shell_call_output" -> ResponseShellCallOutput.decode(json)
            "apply_patch_call" -> ResponseApplyPatchCall.decode(json)
            "apply_patch_call_output" -> ResponseApplyPatchCallOutput.decode(json)
            "mcp_list_tools" -> ResponseMcpListTools.decode(json)
            "mcp_call" -> ResponseMcpCall.decode(json)
            "mcp_approval_request" -> ResponseMcpApprovalRequest.decode(json)
            "mcp_approval_response" -> ResponseMcpApprovalResponse.decode(json)
            "compaction" -> ResponseCompactionItem.decode(json)
            else -> UnknownVariant(value, json)
        }
    }
}
