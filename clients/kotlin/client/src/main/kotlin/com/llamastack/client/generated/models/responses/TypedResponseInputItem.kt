// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.client.models

import com.llamastack.client.runtime.json.ObjectReader
import com.llamastack.client.runtime.json.TaggedUnionDecoder

/**
 * One item of the input.
 *
 * Source: responses.yaml#/components/schemas/TypedResponseInputItem
 */
public sealed interface TypedResponseInputItem : ResponseInputItem {
    /** Reads it. */
    public companion object : TaggedUnionDecoder<TypedResponseInputItem>("type") {
        override fun read(value: String, from: ObjectReader): TypedResponseInputItem? = when (value) {
            "message" -> ResponseMessage(from)
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
            "item_reference" -> ResponseItemReference(from)
            else -> null
        }

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun message(role: ResponseRole, content: ResponseMessageContent): ResponseMessage =
            ResponseMessage(role = role, content = content)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun message(role: ResponseRole, content: String): ResponseMessage =
            ResponseMessage(role = role, content = ResponseMessageContent.of(content))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun reasoning(id: String, summary: List<ResponseSummaryText>): ResponseReasoningItem =
            ResponseReasoningItem(id = id, summary = summary)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun functionCall(callId: String, name: String, arguments: String): ResponseFunctionCall =
            ResponseFunctionCall(callId = callId, name = name, arguments = arguments)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun functionCallOutput(callId: String, output: ResponseToolOutput): ResponseFunctionCallOutput =
            ResponseFunctionCallOutput(callId = callId, output = output)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun functionCallOutput(callId: String, output: String): ResponseFunctionCallOutput =
            ResponseFunctionCallOutput(callId = callId, output = ResponseToolOutput.of(output))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun customToolCall(callId: String, name: String, input: String): ResponseCustomToolCall =
            ResponseCustomToolCall(callId = callId, name = name, input = input)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun customToolCallOutput(callId: String, output: ResponseToolOutput): ResponseCustomToolCallOutput =
            ResponseCustomToolCallOutput(callId = callId, output = output)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun customToolCallOutput(callId: String, output: String): ResponseCustomToolCallOutput =
            ResponseCustomToolCallOutput(callId = callId, output = ResponseToolOutput.of(output))

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun fileSearchCall(id: String, queries: List<String>, status: ResponseSearchStatus): ResponseFileSearchCall =
            ResponseFileSearchCall(id = id, queries = queries, status = status)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun webSearchCall(id: String, status: ResponseSearchStatus): ResponseWebSearchCall =
            ResponseWebSearchCall(id = id, status = status)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun codeInterpreterCall(
            id: String,
            containerId: String,
            status: ResponseCodeInterpreterStatus,
        ): ResponseCodeInterpreterCall =
            ResponseCodeInterpreterCall(id = id, containerId = containerId, status = status)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun imageGenerationCall(id: String, status: ResponseImageGenerationStatus, result: String?): ResponseImageGenerationCall =
            ResponseImageGenerationCall(id = id, status = status, result = result)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun computerCall(
            id: String,
            callId: String,
            pendingSafetyChecks: List<ResponseSafetyCheck>,
            status: ResponseItemStatus,
        ): ResponseComputerCall =
            ResponseComputerCall(id = id, callId = callId, pendingSafetyChecks = pendingSafetyChecks, status = status)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun computerCallOutput(callId: String, output: ResponseComputerScreenshot): ResponseComputerCallOutput =
            ResponseComputerCallOutput(callId = callId, output = output)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun localShellCall(
            id: String,
            callId: String,
            action: ResponseLocalShellAction,
            status: ResponseItemStatus,
        ): ResponseLocalShellCall =
            ResponseLocalShellCall(id = id, callId = callId, action = action, status = status)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun localShellCallOutput(id: String, output: String): ResponseLocalShellCallOutput =
            ResponseLocalShellCallOutput(id = id, output = output)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun shellCall(callId: String, action: ResponseShellAction): ResponseShellCall =
            ResponseShellCall(callId = callId, action = action)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun shellCallOutput(callId: String, output: List<ResponseShellOutput>): ResponseShellCallOutput =
            ResponseShellCallOutput(callId = callId, output = output)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun applyPatchCall(
            callId: String,
            operation: ResponsePatchOperation,
            status: ResponsePatchCallStatus,
        ): ResponseApplyPatchCall =
            ResponseApplyPatchCall(callId = callId, operation = operation, status = status)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun applyPatchCallOutput(callId: String, status: ResponsePatchOutputStatus): ResponseApplyPatchCallOutput =
            ResponseApplyPatchCallOutput(callId = callId, status = status)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcpListTools(id: String, serverLabel: String, tools: List<ResponseMcpTool>): ResponseMcpListTools =
            ResponseMcpListTools(id = id, serverLabel = serverLabel, tools = tools)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcpCall(id: String, serverLabel: String, name: String, arguments: String): ResponseMcpCall =
            ResponseMcpCall(id = id, serverLabel = serverLabel, name = name, arguments = arguments)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcpApprovalRequest(id: String, serverLabel: String, name: String, arguments: String): ResponseMcpApprovalRequest =
            ResponseMcpApprovalRequest(id = id, serverLabel = serverLabel, name = name, arguments = arguments)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun mcpApprovalResponse(approvalRequestId: String, approve: Boolean): ResponseMcpApprovalResponse =
            ResponseMcpApprovalResponse(approvalRequestId = approvalRequestId, approve = approve)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun compaction(encryptedContent: String): ResponseCompactionItem =
            ResponseCompactionItem(encryptedContent = encryptedContent)

        /** Makes a member of what it must have. */
        @JvmStatic
        public fun itemReference(id: String): ResponseItemReference =
            ResponseItemReference(id = id)
    }
}
