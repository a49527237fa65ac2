// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.JsonValue
import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One thing that the model said or did, or a result given back to it.
 *
 * Source: responses.yaml#/components/schemas/ResponseOutputItem
 */
public sealed interface ResponseOutputItem : JsonValue {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<ResponseOutputItem>("type") {
        override fun read(value: String, from: ObjectReader): ResponseOutputItem? = when (value) {
            "message" -> ResponseOutputMessage(from)
            "reasoning" -> ResponseReasoningItem(from)
            "function_call" -> ResponseFunctionCall(from)
            "function_call_output" -> ResponseFunctionCallOutput(from)
            "custom_tool_call" -> ResponseCustomToolCall(from)
            "custom_tool_call_output" -> ResponseCustomToolCallOutput(from)
            "file_search_call" -> ResponseFileSearchCall(from)
            "web_search_call" -> ResponseWebSearchCall(from)
            "code_interpreter_call" -> ResponseCodeInterpreterCall(from)
            "image_generation_call" -> ResponseImageGenerationCall(from)
            "computer_call" -> ResponseComputerCall(from)
            "computer_call_output" -> ResponseComputerCallOutput(from)
            "local_shell_call" -> ResponseLocalShellCall(from)
            "local_shell_call_output" -> ResponseLocalShellCallOutput(from)
            "shell_call" -> ResponseShellCall(from)
            "shell_call_output" -> ResponseShellCallOutput(from)
            "apply_patch_call" -> ResponseApplyPatchCall(from)
            "apply_patch_call_output" -> ResponseApplyPatchCallOutput(from)
            "mcp_list_tools" -> ResponseMcpListTools(from)
            "mcp_call" -> ResponseMcpCall(from)
            "mcp_approval_request" -> ResponseMcpApprovalRequest(from)
            "mcp_approval_response" -> ResponseMcpApprovalResponse(from)
            "compaction" -> ResponseCompactionItem(from)
            else -> null
        }
    }
}
