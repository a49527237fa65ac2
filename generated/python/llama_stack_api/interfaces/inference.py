# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Inference API, as a provider implements it."""

from __future__ import annotations

from abc import ABC
from collections.abc import AsyncIterator

from llama_stack_api.models.common import SortOrder, StringMap
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchChatCompletionResponse,
    BatchCompletionRequest,
    BatchCompletionResponse,
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionDeleted,
    ChatCompletionList,
    ChatCompletionRequest,
    ChatCompletionResponse,
    ChatCompletionResponseStreamChunk,
    Completion,
    CompletionRequest,
    CompletionResponse,
    CompletionResponseStreamChunk,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    EmbeddingsRequest,
    EmbeddingsResponse,
    RerankRequest,
    RerankResponse,
    StoredChatCompletion,
    StoredChatMessageList,
    UpdateChatCompletionRequest,
)
from llama_stack_spi import Context, UnsupportedOperationError


class Inference(ABC):
    """Text, vectors and rankings from models.

    Source: inference.yaml
    """

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        """Answer a chat.

        Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that add
        up to it, and `[DONE]` ends them.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The answer, or its chunks.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1chat~1completions/post
        """
        raise UnsupportedOperationError("This provider does not support chat.completions.create.")

    def chat_completions_create_stream(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionChunk]:
        """Answer a chat; answers as a stream.

        Lets a model write the next message of a chat. With `stream` the answer arrives in chunks that add
        up to it, and `[DONE]` ends them.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            ChatCompletionChunk: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1chat~1completions/post
        """
        raise UnsupportedOperationError("This provider does not support chat.completions.create.")

    async def chat_completions_list(
        self,
        *,
        after: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        model: str | None = None,
        metadata: StringMap | None = None,
        ctx: Context,
    ) -> ChatCompletionList:
        """List stored chat completions.

        Lists the chat completions that were created with `store`, each with the messages that led to it.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            model: Answer only those of this model.
            metadata: Answer only those with all of these metadata, as `metadata[topic]=rivers`.
            ctx: The request around this call.

        Returns:
            One page of them.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1chat~1completions/get
        """
        raise UnsupportedOperationError("This provider does not support chat.completions.list.")

    async def chat_completions_retrieve(self, completion_id: str, *, ctx: Context) -> StoredChatCompletion:
        """Get a stored chat completion.

        Returns one chat completion that was created with `store`, with the messages that led to it.

        Args:
            completion_id: Identifier of the chat completion.
            ctx: The request around this call.

        Returns:
            The chat completion.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/get
        """
        raise UnsupportedOperationError("This provider does not support chat.completions.retrieve.")

    async def chat_completions_update(
        self, completion_id: str, body: UpdateChatCompletionRequest, *, ctx: Context
    ) -> StoredChatCompletion:
        """Change the metadata of a stored chat completion.

        Replaces the metadata of a stored chat completion; nothing else of it can change.

        Args:
            completion_id: Identifier of the chat completion.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The chat completion as it is now.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/post
        """
        raise UnsupportedOperationError("This provider does not support chat.completions.update.")

    async def chat_completions_delete(self, completion_id: str, *, ctx: Context) -> ChatCompletionDeleted:
        """Delete a stored chat completion.

        Deletes a stored chat completion and its messages.

        Args:
            completion_id: Identifier of the chat completion.
            ctx: The request around this call.

        Returns:
            The chat completion is gone.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}/delete
        """
        raise UnsupportedOperationError("This provider does not support chat.completions.delete.")

    async def chat_completions_messages_list(
        self,
        completion_id: str,
        *,
        after: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        ctx: Context,
    ) -> StoredChatMessageList:
        """List the messages of a stored chat completion.

        Lists the messages that a stored chat completion answered.

        Args:
            completion_id: Identifier of the chat completion.
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Order of the messages. Default ascending, the order of the chat.
            ctx: The request around this call.

        Returns:
            One page of them.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
        """
        raise UnsupportedOperationError("This provider does not support chat.completions.messages.list.")

    async def completions_create(self, body: CreateCompletionRequest, *, ctx: Context) -> Completion:
        """Continue a text.

        Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the same
        shape, and `[DONE]` ends them.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The continuation, or its pieces.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1completions/post
        """
        raise UnsupportedOperationError("This provider does not support completions.create.")

    def completions_create_stream(
        self, body: CreateCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[Completion]:
        """Continue a text; answers as a stream.

        Lets a model continue one or more prompts. With `stream` the answer arrives in pieces of the same
        shape, and `[DONE]` ends them.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            Completion: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1completions/post
        """
        raise UnsupportedOperationError("This provider does not support completions.create.")

    async def embeddings_create(self, body: CreateEmbeddingRequest, *, ctx: Context) -> EmbeddingList:
        """Embed texts.

        Turns each input into a vector that stands for its meaning.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The vectors, in the order of the inputs.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1embeddings/post
        """
        raise UnsupportedOperationError("This provider does not support embeddings.create.")

    async def inference_chat_completion(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletionResponse:
        """Answer a chat natively.

        Lets a model write the next message of a native conversation. With `stream` the answer arrives as
        events: one `start`, any number of `progress`, one `complete`.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The answer, or its events.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
        """
        raise UnsupportedOperationError("This provider does not support inference.chat_completion.")

    def inference_chat_completion_stream(
        self, body: ChatCompletionRequest, *, ctx: Context
    ) -> AsyncIterator[ChatCompletionResponseStreamChunk]:
        """Answer a chat natively; answers as a stream.

        Lets a model write the next message of a native conversation. With `stream` the answer arrives as
        events: one `start`, any number of `progress`, one `complete`.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            ChatCompletionResponseStreamChunk: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1chat-completion/post
        """
        raise UnsupportedOperationError("This provider does not support inference.chat_completion.")

    async def inference_completion(self, body: CompletionRequest, *, ctx: Context) -> CompletionResponse:
        """Continue a text natively.

        Lets a model continue a native content. With `stream` the answer arrives in pieces.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The continuation, or its pieces.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1completion/post
        """
        raise UnsupportedOperationError("This provider does not support inference.completion.")

    def inference_completion_stream(
        self, body: CompletionRequest, *, ctx: Context
    ) -> AsyncIterator[CompletionResponseStreamChunk]:
        """Continue a text natively; answers as a stream.

        Lets a model continue a native content. With `stream` the answer arrives in pieces.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            CompletionResponseStreamChunk: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1completion/post
        """
        raise UnsupportedOperationError("This provider does not support inference.completion.")

    async def inference_embeddings(self, body: EmbeddingsRequest, *, ctx: Context) -> EmbeddingsResponse:
        """Embed contents natively.

        Turns each content into a vector that stands for its meaning.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The vectors, in the order of the contents.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1embeddings/post
        """
        raise UnsupportedOperationError("This provider does not support inference.embeddings.")

    async def inference_batch_chat_completion(
        self, body: BatchChatCompletionRequest, *, ctx: Context
    ) -> BatchChatCompletionResponse:
        """Answer several chats natively.

        Lets a model write the next message of each of several native conversations.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The answers, in the order of the conversations.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1batch-chat-completion/post
        """
        raise UnsupportedOperationError("This provider does not support inference.batch_chat_completion.")

    async def inference_batch_completion(
        self, body: BatchCompletionRequest, *, ctx: Context
    ) -> BatchCompletionResponse:
        """Continue several texts natively.

        Lets a model continue each of several native contents.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The continuations, in the order of the contents.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1batch-completion/post
        """
        raise UnsupportedOperationError("This provider does not support inference.batch_completion.")

    async def inference_rerank(self, body: RerankRequest, *, ctx: Context) -> RerankResponse:
        """Rank items by relevance.

        Sorts items by how well they fit a query, best first.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The ranking.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: inference.yaml#/paths/~1v1~1inference~1rerank/post
        """
        raise UnsupportedOperationError("This provider does not support inference.rerank.")
