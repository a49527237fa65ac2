// Generated from the documents in openapi/ by `make generate`. Do not edit.
package com.llamastack.conformance.generated

import com.llamastack.client.models.BatchChatCompletionRequest
import com.llamastack.client.models.BatchCompletionRequest
import com.llamastack.client.models.ChatCompletionRequest
import com.llamastack.client.models.CompletionRequest
import com.llamastack.client.models.EmbeddingsRequest
import com.llamastack.client.models.RerankRequest
import com.llamastack.conformance.Operation

/** The operations of `client.inference`. */
internal val INFERENCE: Map<String, Operation> = mapOf(
    "inference.chat_completion" to Operation(
        call = {
            client.inference.chatCompletion(ChatCompletionRequest(body()), options)
        },
        stream = {
            client.inference.chatCompletionStream(ChatCompletionRequest(body()), options)
        },
    ),
    "inference.completion" to Operation(
        call = {
            client.inference.completion(CompletionRequest(body()), options)
        },
        stream = {
            client.inference.completionStream(CompletionRequest(body()), options)
        },
    ),
    "inference.embeddings" to Operation(
        call = {
            client.inference.embeddings(EmbeddingsRequest(body()), options)
        },
    ),
    "inference.batch_chat_completion" to Operation(
        call = {
            client.inference.batchChatCompletion(BatchChatCompletionRequest(body()), options)
        },
    ),
    "inference.batch_completion" to Operation(
        call = {
            client.inference.batchCompletion(BatchCompletionRequest(body()), options)
        },
    ),
    "inference.rerank" to Operation(
        call = {
            client.inference.rerank(RerankRequest(body()), options)
        },
    ),
)
