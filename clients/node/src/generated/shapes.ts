// Generated from the documents in openapi/ by `make generate`. Do not edit.

/** What is left of the types of answers and events at run time; bundlers drop what is not used. */

import type * as runtime from "../runtime/shape.js";

export const FunctionCall: runtime.Shape = {
  name: "s",
  arguments: "s",
};

export const ChatFunctionToolCall: runtime.Shape = {
  id: "s",
  type: "=function",
  function: FunctionCall,
  index: ["?", "i"],
};

export const CustomToolCall: runtime.Shape = {
  name: "s",
  input: "s",
};

export const ChatCustomToolCall: runtime.Shape = {
  id: "s",
  type: "=custom",
  custom: CustomToolCall,
};

export const ChatToolCall: runtime.Shape = [
  "@",
  "type",
  {
    function: ChatFunctionToolCall,
    custom: ChatCustomToolCall,
  },
];

export const ChatUrlCitation: runtime.Shape = {
  start_index: "i",
  end_index: "i",
  title: "s",
  url: "s",
};

export const ChatAnnotation: runtime.Shape = {
  type: "=url_citation",
  url_citation: ChatUrlCitation,
};

export const ChatAudio: runtime.Shape = {
  id: "s",
  data: "s",
  expires_at: "i",
  transcript: "s",
};

export const ChatCompletionMessage: runtime.Shape = {
  role: "=assistant",
  content: ["?", "s"],
  refusal: ["?", "s"],
  reasoning_content: ["?", "s"],
  tool_calls: ["*", ChatToolCall],
  annotations: ["*", ChatAnnotation],
  audio: ["?", ChatAudio],
  function_call: FunctionCall,
};

export const ChatTopLogprob: runtime.Shape = {
  token: "s",
  logprob: "n",
  bytes: ["?", ["*", "i"]],
};

export const ChatTokenLogprob: runtime.Shape = {
  token: "s",
  logprob: "n",
  bytes: ["?", ["*", "i"]],
  top_logprobs: ["*", ChatTopLogprob],
};

export const ChatLogprobs: runtime.Shape = {
  content: ["?", ["*", ChatTokenLogprob]],
  refusal: ["?", ["*", ChatTokenLogprob]],
};

export const ChatChoice: runtime.Shape = {
  index: "i",
  message: ChatCompletionMessage,
  finish_reason: "s",
  logprobs: ["?", ChatLogprobs],
};

export const PromptTokensDetails: runtime.Shape = {
  cached_tokens: ["?", "i"],
  cache_write_tokens: ["?", "i"],
  text_tokens: ["?", "i"],
  image_tokens: ["?", "i"],
  audio_tokens: ["?", "i"],
};

export const CompletionTokensDetails: runtime.Shape = {
  reasoning_tokens: ["?", "i"],
  text_tokens: ["?", "i"],
  audio_tokens: ["?", "i"],
  accepted_prediction_tokens: ["?", "i"],
  rejected_prediction_tokens: ["?", "i"],
};

export const CompletionUsage: runtime.Shape = {
  prompt_tokens: "i",
  completion_tokens: "i",
  total_tokens: "i",
  prompt_tokens_details: ["?", PromptTokensDetails],
  completion_tokens_details: ["?", CompletionTokensDetails],
};

export const ChatModerationResult: runtime.Shape = {
  type: "=moderation_result",
  model: "s",
  flagged: "b",
  categories: ["%", "b"],
  category_scores: ["%", "n"],
  category_applied_input_types: ["%", ["*", "s"]],
};

export const ChatModerationResults: runtime.Shape = {
  type: "=moderation_results",
  model: "s",
  results: ["*", ChatModerationResult],
};

export const ChatModerationError: runtime.Shape = {
  type: "=error",
  code: "s",
  message: "s",
};

export const ChatModerationOutcome: runtime.Shape = [
  "@",
  "type",
  {
    moderation_results: ChatModerationResults,
    error: ChatModerationError,
  },
];

export const ChatModeration: runtime.Shape = {
  input: ChatModerationOutcome,
  output: ChatModerationOutcome,
};

export const ChatCompletion: runtime.Shape = {
  id: "s",
  object: "=chat.completion",
  created: "i",
  model: "s",
  choices: ["*", ChatChoice],
  usage: CompletionUsage,
  service_tier: ["?", "s"],
  system_fingerprint: ["?", "s"],
  metadata: ["?", ["%", "s"]],
  moderation: ["?", ChatModeration],
};

export const FunctionCallDelta: runtime.Shape = {
  name: "s",
  arguments: "s",
};

export const CustomToolCallDelta: runtime.Shape = {
  name: "s",
  input: "s",
};

export const ChatToolCallDelta: runtime.Shape = {
  index: "i",
  id: "s",
  type: "s",
  function: FunctionCallDelta,
  custom: CustomToolCallDelta,
};

export const ChatAudioDelta: runtime.Shape = {
  id: "s",
  data: "s",
  expires_at: "i",
  transcript: "s",
};

export const ChatDelta: runtime.Shape = {
  role: ["?", "s"],
  content: ["?", "s"],
  refusal: ["?", "s"],
  reasoning_content: ["?", "s"],
  tool_calls: ["*", ChatToolCallDelta],
  audio: ["?", ChatAudioDelta],
  function_call: ["?", FunctionCallDelta],
};

export const ChatChunkChoice: runtime.Shape = {
  index: "i",
  delta: ChatDelta,
  finish_reason: ["?", "s"],
  logprobs: ["?", ChatLogprobs],
};

export const ChatCompletionChunk: runtime.Shape = {
  id: "s",
  object: "=chat.completion.chunk",
  created: "i",
  model: "s",
  choices: ["*", ChatChunkChoice],
  usage: ["?", CompletionUsage],
  service_tier: ["?", "s"],
  system_fingerprint: ["?", "s"],
  obfuscation: "s",
  moderation: ["?", ChatModeration],
};

export const PromptCacheBreakpoint: runtime.Shape = {
  mode: "=explicit",
  ttl: "s",
};

export const ChatContentPartText: runtime.Shape = {
  type: "=text",
  text: "s",
  prompt_cache_breakpoint: PromptCacheBreakpoint,
};

export const ChatTextContent: runtime.Shape = ["|", ["s", ["*", ChatContentPartText]]];

export const ChatDeveloperMessage: runtime.Shape = {
  role: "=developer",
  content: ChatTextContent,
  name: ["?", "s"],
};

export const ChatSystemMessage: runtime.Shape = {
  role: "=system",
  content: ChatTextContent,
  name: ["?", "s"],
};

export const ChatImageUrl: runtime.Shape = {
  url: "s",
  detail: ["?", "s"],
};

export const ChatContentPartImage: runtime.Shape = {
  type: "=image_url",
  image_url: ChatImageUrl,
  prompt_cache_breakpoint: PromptCacheBreakpoint,
};

export const ChatInputAudio: runtime.Shape = {
  data: "s",
  format: "s",
};

export const ChatContentPartInputAudio: runtime.Shape = {
  type: "=input_audio",
  input_audio: ChatInputAudio,
  prompt_cache_breakpoint: PromptCacheBreakpoint,
};

export const ChatFile: runtime.Shape = {
  file_id: ["?", "s"],
  file_data: ["?", "s"],
  filename: ["?", "s"],
};

export const ChatContentPartFile: runtime.Shape = {
  type: "=file",
  file: ChatFile,
  prompt_cache_breakpoint: PromptCacheBreakpoint,
};

export const ChatContentPart: runtime.Shape = [
  "@",
  "type",
  {
    text: ChatContentPartText,
    image_url: ChatContentPartImage,
    input_audio: ChatContentPartInputAudio,
    file: ChatContentPartFile,
  },
];

export const ChatUserContent: runtime.Shape = ["|", ["s", ["*", ChatContentPart]]];

export const ChatUserMessage: runtime.Shape = {
  role: "=user",
  content: ChatUserContent,
  name: ["?", "s"],
};

export const ChatContentPartRefusal: runtime.Shape = {
  type: "=refusal",
  refusal: "s",
};

export const ChatAssistantContentPart: runtime.Shape = [
  "@",
  "type",
  {
    text: ChatContentPartText,
    refusal: ChatContentPartRefusal,
  },
];

export const ChatAssistantContent: runtime.Shape = ["|", ["s", ["*", ChatAssistantContentPart]]];

export const ChatAudioReference: runtime.Shape = {
  id: "s",
};

export const ChatAssistantMessage: runtime.Shape = {
  role: "=assistant",
  content: ["?", ChatAssistantContent],
  name: ["?", "s"],
  refusal: ["?", "s"],
  reasoning_content: ["?", "s"],
  tool_calls: ["?", ["*", ChatToolCall]],
  audio: ["?", ChatAudioReference],
  function_call: ["?", FunctionCall],
};

export const ChatToolMessage: runtime.Shape = {
  role: "=tool",
  tool_call_id: "s",
  content: ChatTextContent,
};

export const ChatFunctionMessage: runtime.Shape = {
  role: "=function",
  name: "s",
  content: ["?", "s"],
};

export const ChatMessage: runtime.Shape = [
  "@",
  "role",
  {
    developer: ChatDeveloperMessage,
    system: ChatSystemMessage,
    user: ChatUserMessage,
    assistant: ChatAssistantMessage,
    tool: ChatToolMessage,
    function: ChatFunctionMessage,
  },
];

export const StoredChatCompletion: runtime.Shape = {
  id: "s",
  object: "=chat.completion",
  created: "i",
  model: "s",
  choices: ["*", ChatChoice],
  input_messages: ["*", ChatMessage],
  usage: CompletionUsage,
  service_tier: ["?", "s"],
  system_fingerprint: ["?", "s"],
  metadata: ["?", ["%", "s"]],
  moderation: ["?", ChatModeration],
};

export const ChatCompletionList: runtime.Shape = {
  object: "=list",
  data: ["*", StoredChatCompletion],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const ChatCompletionDeleted: runtime.Shape = {
  id: "s",
  object: "=chat.completion.deleted",
  deleted: "b",
};

export const StoredChatMessage: runtime.Shape = {
  id: "s",
  role: "s",
  content: ["?", "s"],
  content_parts: ["?", ["*", ChatContentPart]],
  name: ["?", "s"],
  refusal: ["?", "s"],
  annotations: ["*", ChatAnnotation],
  audio: ["?", ChatAudio],
  tool_calls: ["*", ChatToolCall],
  tool_call_id: "s",
  function_call: FunctionCall,
};

export const StoredChatMessageList: runtime.Shape = {
  object: "=list",
  data: ["*", StoredChatMessage],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const CompletionLogprobs: runtime.Shape = {
  tokens: ["?", ["*", "s"]],
  token_logprobs: ["?", ["*", ["?", "n"]]],
  top_logprobs: ["?", ["*", ["%", "n"]]],
  text_offset: ["?", ["*", "i"]],
  content: ["?", ["*", ChatTokenLogprob]],
  refusal: ["?", ["*", ChatTokenLogprob]],
};

export const CompletionChoice: runtime.Shape = {
  index: "i",
  text: "s",
  finish_reason: ["?", "s"],
  logprobs: ["?", CompletionLogprobs],
};

export const Completion: runtime.Shape = {
  id: "s",
  object: "=text_completion",
  created: "i",
  model: "s",
  choices: ["*", CompletionChoice],
  usage: ["?", CompletionUsage],
  system_fingerprint: ["?", "s"],
};

export const EmbeddingVector: runtime.Shape = ["|", ["s", ["*", "n"]]];

export const Embedding: runtime.Shape = {
  object: "=embedding",
  index: "i",
  embedding: EmbeddingVector,
};

export const EmbeddingUsage: runtime.Shape = {
  prompt_tokens: "i",
  total_tokens: "i",
};

export const EmbeddingList: runtime.Shape = {
  object: "=list",
  data: ["*", Embedding],
  model: "s",
  usage: EmbeddingUsage,
};

export const TextContentItem: runtime.Shape = {
  type: "=text",
  text: "s",
};

export const Url: runtime.Shape = {
  uri: "s",
};

export const ImageSource: runtime.Shape = {
  url: ["?", Url],
  data: ["?", "s"],
};

export const ImageContentItem: runtime.Shape = {
  type: "=image",
  image: ImageSource,
};

export const InterleavedContentItem: runtime.Shape = [
  "@",
  "type",
  {
    text: TextContentItem,
    image: ImageContentItem,
  },
];

export const InterleavedContent: runtime.Shape = [
  "|",
  ["s", InterleavedContentItem, ["*", InterleavedContentItem]],
];

export const ToolArguments: runtime.Shape = ["|", ["s", "o"]];

export const ToolCall: runtime.Shape = {
  call_id: "s",
  tool_name: "s",
  arguments: ToolArguments,
  arguments_json: "s",
};

export const CompletionMessage: runtime.Shape = {
  role: "=assistant",
  content: InterleavedContent,
  stop_reason: "s",
  tool_calls: ["*", ToolCall],
};

export const TokenLogProbs: runtime.Shape = {
  logprobs_by_token: ["%", "n"],
};

export const MetricInResponse: runtime.Shape = {
  metric: "s",
  value: "n",
  unit: "s",
};

export const ChatCompletionResponse: runtime.Shape = {
  completion_message: CompletionMessage,
  logprobs: ["*", TokenLogProbs],
  metrics: ["*", MetricInResponse],
};

export const TextDelta: runtime.Shape = {
  type: "=text",
  text: "s",
};

export const ImageDelta: runtime.Shape = {
  type: "=image",
  image: "s",
};

export const ToolCallDeltaContent: runtime.Shape = ["|", ["s", ToolCall]];

export const ToolCallDelta: runtime.Shape = {
  type: "=tool_call",
  tool_call: ToolCallDeltaContent,
  parse_status: "s",
};

export const ContentDelta: runtime.Shape = [
  "@",
  "type",
  {
    text: TextDelta,
    image: ImageDelta,
    tool_call: ToolCallDelta,
  },
];

export const ChatCompletionResponseEvent: runtime.Shape = {
  event_type: "s",
  delta: ContentDelta,
  stop_reason: "s",
  logprobs: ["*", TokenLogProbs],
};

export const ChatCompletionResponseStreamChunk: runtime.Shape = {
  event: ChatCompletionResponseEvent,
  metrics: ["*", MetricInResponse],
};

export const CompletionResponse: runtime.Shape = {
  content: "s",
  stop_reason: "s",
  logprobs: ["*", TokenLogProbs],
  metrics: ["*", MetricInResponse],
};

export const CompletionResponseStreamChunk: runtime.Shape = {
  delta: "s",
  stop_reason: "s",
  logprobs: ["*", TokenLogProbs],
  metrics: ["*", MetricInResponse],
};

export const EmbeddingsResponse: runtime.Shape = {
  embeddings: ["*", ["*", "n"]],
};

export const BatchChatCompletionResponse: runtime.Shape = {
  batch: ["*", ChatCompletionResponse],
};

export const BatchCompletionResponse: runtime.Shape = {
  batch: ["*", CompletionResponse],
};

export const RerankData: runtime.Shape = {
  index: "i",
  relevance_score: "n",
};

export const RerankResponse: runtime.Shape = {
  data: ["*", RerankData],
};

export const Model: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=model",
  model_type: "s",
  metadata: "o",
  model_validation: ["?", "b"],
  id: "s",
  object: "=model",
  created: "i",
  owned_by: "s",
  shutdown_date: ["?", "s"],
  custom_metadata: ["?", "o"],
};

export const ListModelsResponse: runtime.Shape = {
  object: "=list",
  data: ["*", Model],
};

export const ModelDeleted: runtime.Shape = {
  id: "s",
  object: "=model",
  deleted: "b",
};

export const BatchError: runtime.Shape = {
  code: ["?", "s"],
  message: ["?", "s"],
  param: ["?", "s"],
  line: ["?", "i"],
};

export const BatchErrors: runtime.Shape = {
  object: ["?", "s"],
  data: ["?", ["*", BatchError]],
};

export const BatchRequestCounts: runtime.Shape = {
  total: "i",
  completed: "i",
  failed: "i",
};

export const BatchInputTokensDetails: runtime.Shape = {
  cached_tokens: "i",
};

export const BatchOutputTokensDetails: runtime.Shape = {
  reasoning_tokens: "i",
};

export const BatchUsage: runtime.Shape = {
  input_tokens: "i",
  input_tokens_details: BatchInputTokensDetails,
  output_tokens: "i",
  output_tokens_details: BatchOutputTokensDetails,
  total_tokens: "i",
};

export const Batch: runtime.Shape = {
  id: "s",
  object: "=batch",
  endpoint: "s",
  model: ["?", "s"],
  errors: ["?", BatchErrors],
  input_file_id: "s",
  completion_window: "s",
  status: "s",
  output_file_id: ["?", "s"],
  error_file_id: ["?", "s"],
  created_at: "i",
  in_progress_at: ["?", "i"],
  expires_at: ["?", "i"],
  finalizing_at: ["?", "i"],
  completed_at: ["?", "i"],
  failed_at: ["?", "i"],
  expired_at: ["?", "i"],
  cancelling_at: ["?", "i"],
  cancelled_at: ["?", "i"],
  request_counts: ["?", BatchRequestCounts],
  usage: ["?", BatchUsage],
  metadata: ["?", ["%", "s"]],
};

export const ListBatchesResponse: runtime.Shape = {
  object: "=list",
  data: ["*", Batch],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const SafetyViolation: runtime.Shape = {
  violation_level: "s",
  user_message: ["?", "s"],
  metadata: "o",
};

export const RunShieldResponse: runtime.Shape = {
  violation: ["?", SafetyViolation],
};

export const ModerationResult: runtime.Shape = {
  flagged: "b",
  categories: ["%", "b"],
  category_scores: ["%", "n"],
  category_applied_input_types: ["%", ["*", "s"]],
  user_message: ["?", "s"],
  metadata: "o",
};

export const Moderation: runtime.Shape = {
  id: "s",
  model: "s",
  results: ["*", ModerationResult],
};

export const Shield: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=shield",
  params: "o",
};

export const ListShieldsResponse: runtime.Shape = {
  data: ["*", Shield],
};

export const VectorMemoryBank: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=memory_bank",
  memory_bank_type: "=vector",
  embedding_model: "s",
  embedding_dimension: "i",
  chunk_size_in_tokens: "i",
  overlap_size_in_tokens: "i",
};

export const KeyValueMemoryBank: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=memory_bank",
  memory_bank_type: "=keyvalue",
};

export const KeywordMemoryBank: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=memory_bank",
  memory_bank_type: "=keyword",
};

export const GraphMemoryBank: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=memory_bank",
  memory_bank_type: "=graph",
};

export const MemoryBank: runtime.Shape = [
  "@",
  "memory_bank_type",
  {
    vector: VectorMemoryBank,
    keyvalue: KeyValueMemoryBank,
    keyword: KeywordMemoryBank,
    graph: GraphMemoryBank,
  },
];

export const ListMemoryBanksResponse: runtime.Shape = {
  data: ["*", MemoryBank],
};

export const MemoryChunk: runtime.Shape = {
  content: InterleavedContent,
  token_count: "i",
  document_id: "s",
  metadata: "o",
  path: ["*", "s"],
};

export const QueryDocumentsResponse: runtime.Shape = {
  chunks: ["*", MemoryChunk],
  scores: ["*", "n"],
};

export const VectorDb: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=vector_db",
  embedding_model: "s",
  embedding_dimension: "i",
  vector_db_name: "s",
};

export const ListVectorDbsResponse: runtime.Shape = {
  data: ["*", VectorDb],
};

export const ChunkMetadata: runtime.Shape = {
  chunk_id: ["?", "s"],
  document_id: ["?", "s"],
  source: ["?", "s"],
  created_timestamp: ["?", "i"],
  updated_timestamp: ["?", "i"],
  chunk_window: ["?", "s"],
  chunk_tokenizer: ["?", "s"],
  chunk_embedding_model: ["?", "s"],
  chunk_embedding_dimension: ["?", "i"],
  content_token_count: ["?", "i"],
  metadata_token_count: ["?", "i"],
};

export const EmbeddedChunk: runtime.Shape = {
  content: InterleavedContent,
  metadata: "o",
  chunk_id: "s",
  stored_chunk_id: "s",
  chunk_metadata: ChunkMetadata,
  embedding: ["*", "n"],
  embedding_model: "s",
  embedding_dimension: "i",
};

export const QueryChunksResponse: runtime.Shape = {
  chunks: ["*", EmbeddedChunk],
  scores: ["*", "n"],
};

export const VectorStoreFileCounts: runtime.Shape = {
  in_progress: "i",
  completed: "i",
  failed: "i",
  cancelled: "i",
  total: "i",
};

export const VectorStoreExpiresAfter: runtime.Shape = {
  anchor: "=last_active_at",
  days: "i",
};

export const VectorStore: runtime.Shape = {
  id: "s",
  object: "=vector_store",
  created_at: "i",
  name: "s",
  description: ["?", "s"],
  usage_bytes: "i",
  file_counts: VectorStoreFileCounts,
  status: "s",
  expires_after: ["?", VectorStoreExpiresAfter],
  expires_at: ["?", "i"],
  last_active_at: ["?", "i"],
  metadata: "o",
};

export const ListVectorStoresResponse: runtime.Shape = {
  object: "=list",
  data: ["*", VectorStore],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const VectorStoreDeleted: runtime.Shape = {
  id: "s",
  object: "=vector_store.deleted",
  deleted: "b",
};

export const VectorStoreAttributeValue: runtime.Shape = ["|", ["s", "n", "b"]];

export const VectorStoreContent: runtime.Shape = {
  type: "=text",
  text: "s",
  embedding: ["?", ["*", "n"]],
  chunk_metadata: ["?", ChunkMetadata],
  metadata: ["?", "o"],
};

export const VectorStoreSearchResult: runtime.Shape = {
  file_id: "s",
  filename: "s",
  score: "n",
  attributes: ["?", ["%", VectorStoreAttributeValue]],
  content: ["*", VectorStoreContent],
};

export const SearchVectorStoreResponse: runtime.Shape = {
  object: "=vector_store.search_results.page",
  search_query: ["*", "s"],
  data: ["*", VectorStoreSearchResult],
  has_more: "b",
  next_page: ["?", "s"],
};

export const VectorStoreFileError: runtime.Shape = {
  code: "s",
  message: "s",
};

export const AutoChunkingStrategy: runtime.Shape = {
  type: "=auto",
};

export const StaticChunkingConfig: runtime.Shape = {
  max_chunk_size_tokens: "i",
  chunk_overlap_tokens: "i",
};

export const StaticChunkingStrategy: runtime.Shape = {
  type: "=static",
  static: StaticChunkingConfig,
};

export const ContextualChunkingConfig: runtime.Shape = {
  model_id: ["?", "s"],
  context_prompt: "s",
  max_chunk_size_tokens: "i",
  chunk_overlap_tokens: "i",
  timeout_seconds: ["?", "i"],
  max_concurrency: ["?", "i"],
};

export const ContextualChunkingStrategy: runtime.Shape = {
  type: "=contextual",
  contextual: ContextualChunkingConfig,
};

export const OtherChunkingStrategy: runtime.Shape = {
  type: "=other",
};

export const VectorStoreChunkingStrategy: runtime.Shape = [
  "@",
  "type",
  {
    auto: AutoChunkingStrategy,
    static: StaticChunkingStrategy,
    contextual: ContextualChunkingStrategy,
    other: OtherChunkingStrategy,
  },
];

export const VectorStoreFile: runtime.Shape = {
  id: "s",
  object: "=vector_store.file",
  created_at: "i",
  vector_store_id: "s",
  status: "s",
  last_error: ["?", VectorStoreFileError],
  usage_bytes: "i",
  attributes: ["%", VectorStoreAttributeValue],
  chunking_strategy: VectorStoreChunkingStrategy,
};

export const ListVectorStoreFilesResponse: runtime.Shape = {
  object: "=list",
  data: ["*", VectorStoreFile],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const VectorStoreFileDeleted: runtime.Shape = {
  id: "s",
  object: "=vector_store.file.deleted",
  deleted: "b",
};

export const VectorStoreFileContentResponse: runtime.Shape = {
  object: "=vector_store.file_content.page",
  data: ["*", VectorStoreContent],
  has_more: "b",
  next_page: ["?", "s"],
  file_id: "s",
  filename: "s",
  attributes: ["%", VectorStoreAttributeValue],
  content: ["*", VectorStoreContent],
};

export const VectorStoreFileBatch: runtime.Shape = {
  id: "s",
  object: "=vector_store.files_batch",
  created_at: "i",
  vector_store_id: "s",
  status: "s",
  file_counts: VectorStoreFileCounts,
};

export const File: runtime.Shape = {
  id: "s",
  object: "=file",
  bytes: "i",
  created_at: "i",
  expires_at: ["?", "i"],
  filename: "s",
  purpose: "s",
  status: "s",
  status_details: "s",
};

export const ListFilesResponse: runtime.Shape = {
  object: "=list",
  data: ["*", File],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const FileDeleted: runtime.Shape = {
  id: "s",
  object: "=file",
  deleted: "b",
};

export const AgentCreateResponse: runtime.Shape = {
  agent_id: "s",
};

export const GreedySamplingStrategy: runtime.Shape = {
  type: "=greedy",
};

export const TopPSamplingStrategy: runtime.Shape = {
  type: "=top_p",
  temperature: "n",
  top_p: "n",
};

export const TopKSamplingStrategy: runtime.Shape = {
  type: "=top_k",
  top_k: "i",
};

export const SamplingStrategy: runtime.Shape = [
  "@",
  "type",
  {
    greedy: GreedySamplingStrategy,
    top_p: TopPSamplingStrategy,
    top_k: TopKSamplingStrategy,
  },
];

export const SamplingParams: runtime.Shape = {
  strategy: SamplingStrategy,
  max_tokens: ["?", "i"],
  repetition_penalty: ["?", "n"],
  stop: ["?", ["*", "s"]],
};

export const AgentToolGroupWithArgs: runtime.Shape = {
  name: "s",
  args: "o",
};

export const AgentTool: runtime.Shape = ["|", ["s", AgentToolGroupWithArgs]];

export const ToolParameter: runtime.Shape = {
  name: "s",
  parameter_type: "s",
  description: "s",
  required: "b",
};

export const ToolDef: runtime.Shape = {
  name: "s",
  description: "s",
  parameters: ["*", ToolParameter],
  input_schema: "o",
  output_schema: "o",
  toolgroup_id: "s",
  metadata: "o",
};

export const ToolConfig: runtime.Shape = {
  tool_choice: "s",
  tool_prompt_format: "s",
  system_message_behavior: "s",
};

export const JsonSchemaResponseFormat: runtime.Shape = {
  type: "=json_schema",
  json_schema: "o",
};

export const GrammarResponseFormat: runtime.Shape = {
  type: "=grammar",
  bnf: "o",
};

export const ResponseFormat: runtime.Shape = [
  "@",
  "type",
  {
    json_schema: JsonSchemaResponseFormat,
    grammar: GrammarResponseFormat,
  },
];

export const AgentConfig: runtime.Shape = {
  model: "s",
  instructions: "s",
  name: "s",
  sampling_params: SamplingParams,
  max_infer_iters: "i",
  input_shields: ["*", "s"],
  output_shields: ["*", "s"],
  toolgroups: ["*", AgentTool],
  client_tools: ["*", ToolDef],
  tool_config: ToolConfig,
  tool_choice: "s",
  tool_prompt_format: "s",
  response_format: ResponseFormat,
  enable_session_persistence: "b",
};

export const Agent: runtime.Shape = {
  agent_id: "s",
  agent_config: AgentConfig,
  created_at: "s",
};

export const ListAgentsResponse: runtime.Shape = {
  data: ["*", Agent],
  has_more: "b",
  url: "s",
};

export const AgentSessionCreateResponse: runtime.Shape = {
  session_id: "s",
};

export const UserMessage: runtime.Shape = {
  role: "=user",
  content: InterleavedContent,
  context: InterleavedContent,
};

export const ToolResponseMessage: runtime.Shape = {
  role: "=tool",
  call_id: "s",
  content: InterleavedContent,
};

export const AgentInputMessage: runtime.Shape = [
  "@",
  "role",
  {
    user: UserMessage,
    tool: ToolResponseMessage,
  },
];

export const InferenceStep: runtime.Shape = {
  step_type: "=inference",
  turn_id: "s",
  step_id: "s",
  started_at: "s",
  completed_at: "s",
  model_response: CompletionMessage,
};

export const ToolResponse: runtime.Shape = {
  call_id: "s",
  tool_name: "s",
  content: InterleavedContent,
  metadata: "o",
};

export const ToolExecutionStep: runtime.Shape = {
  step_type: "=tool_execution",
  turn_id: "s",
  step_id: "s",
  started_at: "s",
  completed_at: "s",
  tool_calls: ["*", ToolCall],
  tool_responses: ["*", ToolResponse],
};

export const ShieldCallStep: runtime.Shape = {
  step_type: "=shield_call",
  turn_id: "s",
  step_id: "s",
  started_at: "s",
  completed_at: "s",
  violation: SafetyViolation,
};

export const MemoryRetrievalStep: runtime.Shape = {
  step_type: "=memory_retrieval",
  turn_id: "s",
  step_id: "s",
  started_at: "s",
  completed_at: "s",
  vector_db_ids: "s",
  inserted_context: InterleavedContent,
};

export const AgentStep: runtime.Shape = [
  "@",
  "step_type",
  {
    inference: InferenceStep,
    tool_execution: ToolExecutionStep,
    shield_call: ShieldCallStep,
    memory_retrieval: MemoryRetrievalStep,
  },
];

export const AttachmentContent: runtime.Shape = ["|", [InterleavedContent, Url]];

export const Attachment: runtime.Shape = {
  content: AttachmentContent,
  mime_type: "s",
};

export const Turn: runtime.Shape = {
  turn_id: "s",
  session_id: "s",
  input_messages: ["*", AgentInputMessage],
  steps: ["*", AgentStep],
  output_message: CompletionMessage,
  output_attachments: ["*", Attachment],
  started_at: "s",
  completed_at: "s",
};

export const Session: runtime.Shape = {
  session_id: "s",
  session_name: "s",
  turns: ["*", Turn],
  started_at: "s",
};

export const ListAgentSessionsResponse: runtime.Shape = {
  data: ["*", Session],
  has_more: "b",
  url: "s",
};

export const AgentTurnResponseTurnStartPayload: runtime.Shape = {
  event_type: "=turn_start",
  turn_id: "s",
};

export const AgentTurnResponseStepStartPayload: runtime.Shape = {
  event_type: "=step_start",
  step_type: "s",
  step_id: "s",
  metadata: "o",
};

export const AgentTurnResponseStepProgressPayload: runtime.Shape = {
  event_type: "=step_progress",
  step_type: "s",
  step_id: "s",
  delta: ContentDelta,
};

export const AgentTurnResponseStepCompletePayload: runtime.Shape = {
  event_type: "=step_complete",
  step_type: "s",
  step_id: "s",
  step_details: AgentStep,
};

export const AgentTurnResponseTurnCompletePayload: runtime.Shape = {
  event_type: "=turn_complete",
  turn: Turn,
};

export const AgentTurnResponseTurnAwaitingInputPayload: runtime.Shape = {
  event_type: "=turn_awaiting_input",
  turn: Turn,
};

export const AgentTurnResponseEventPayload: runtime.Shape = [
  "@",
  "event_type",
  {
    turn_start: AgentTurnResponseTurnStartPayload,
    step_start: AgentTurnResponseStepStartPayload,
    step_progress: AgentTurnResponseStepProgressPayload,
    step_complete: AgentTurnResponseStepCompletePayload,
    turn_complete: AgentTurnResponseTurnCompletePayload,
    turn_awaiting_input: AgentTurnResponseTurnAwaitingInputPayload,
  },
];

export const AgentTurnResponseEvent: runtime.Shape = {
  payload: AgentTurnResponseEventPayload,
};

export const AgentTurnResponseStreamChunk: runtime.Shape = {
  event: AgentTurnResponseEvent,
};

export const AgentStepResponse: runtime.Shape = {
  step: AgentStep,
};

export const ResponseError: runtime.Shape = {
  code: "s",
  message: "s",
};

export const ResponseIncompleteDetails: runtime.Shape = {
  reason: "s",
};

export const ResponseInputText: runtime.Shape = {
  type: "=input_text",
  text: "s",
};

export const ResponseInputImage: runtime.Shape = {
  type: "=input_image",
  image_url: ["?", "s"],
  file_id: ["?", "s"],
  detail: ["?", "s"],
};

export const ResponseInputFile: runtime.Shape = {
  type: "=input_file",
  file_id: ["?", "s"],
  file_url: ["?", "s"],
  file_data: ["?", "s"],
  filename: ["?", "s"],
  detail: ["?", "s"],
};

export const ResponseInputAudioData: runtime.Shape = {
  data: "s",
  format: "s",
};

export const ResponseInputAudio: runtime.Shape = {
  type: "=input_audio",
  input_audio: ResponseInputAudioData,
};

export const ResponseFileCitation: runtime.Shape = {
  type: "=file_citation",
  file_id: "s",
  filename: "s",
  index: "i",
};

export const ResponseUrlCitation: runtime.Shape = {
  type: "=url_citation",
  url: "s",
  title: "s",
  start_index: "i",
  end_index: "i",
};

export const ResponseContainerFileCitation: runtime.Shape = {
  type: "=container_file_citation",
  container_id: "s",
  file_id: "s",
  filename: "s",
  start_index: "i",
  end_index: "i",
};

export const ResponseFilePath: runtime.Shape = {
  type: "=file_path",
  file_id: "s",
  index: "i",
};

export const ResponseAnnotation: runtime.Shape = [
  "@",
  "type",
  {
    file_citation: ResponseFileCitation,
    url_citation: ResponseUrlCitation,
    container_file_citation: ResponseContainerFileCitation,
    file_path: ResponseFilePath,
  },
];

export const ResponseTopLogProb: runtime.Shape = {
  token: "s",
  logprob: "n",
  bytes: ["?", ["*", "i"]],
};

export const ResponseLogProb: runtime.Shape = {
  token: "s",
  logprob: "n",
  bytes: ["?", ["*", "i"]],
  top_logprobs: ["*", ResponseTopLogProb],
};

export const ResponseOutputTextPart: runtime.Shape = {
  type: "=output_text",
  text: "s",
  annotations: ["?", ["*", ResponseAnnotation]],
  logprobs: ["?", ["*", ResponseLogProb]],
};

export const ResponseRefusal: runtime.Shape = {
  type: "=refusal",
  refusal: "s",
};

export const ResponseContentPart: runtime.Shape = [
  "@",
  "type",
  {
    input_text: ResponseInputText,
    input_image: ResponseInputImage,
    input_file: ResponseInputFile,
    input_audio: ResponseInputAudio,
    output_text: ResponseOutputTextPart,
    refusal: ResponseRefusal,
  },
];

export const ResponseMessageContent: runtime.Shape = ["|", ["s", ["*", ResponseContentPart]]];

export const ResponseMessage: runtime.Shape = {
  type: "=message",
  role: "s",
  content: ResponseMessageContent,
  id: ["?", "s"],
  status: ["?", "s"],
  phase: ["?", "s"],
};

export const ResponseSummaryText: runtime.Shape = {
  type: "=summary_text",
  text: "s",
};

export const ResponseReasoningText: runtime.Shape = {
  type: "=reasoning_text",
  text: "s",
};

export const ResponseReasoningItem: runtime.Shape = {
  type: "=reasoning",
  id: "s",
  summary: ["*", ResponseSummaryText],
  content: ["?", ["*", ResponseReasoningText]],
  encrypted_content: ["?", "s"],
  status: ["?", "s"],
};

export const ResponseFunctionCall: runtime.Shape = {
  type: "=function_call",
  call_id: "s",
  name: "s",
  arguments: "s",
  id: ["?", "s"],
  status: ["?", "s"],
};

export const ResponseInputContent: runtime.Shape = [
  "@",
  "type",
  {
    input_text: ResponseInputText,
    input_image: ResponseInputImage,
    input_file: ResponseInputFile,
  },
];

export const ResponseToolOutput: runtime.Shape = ["|", ["s", ["*", ResponseInputContent]]];

export const ResponseFunctionCallOutput: runtime.Shape = {
  type: "=function_call_output",
  call_id: "s",
  output: ResponseToolOutput,
  id: ["?", "s"],
  status: ["?", "s"],
};

export const ResponseCustomToolCall: runtime.Shape = {
  type: "=custom_tool_call",
  call_id: "s",
  name: "s",
  input: "s",
  id: ["?", "s"],
  status: ["?", "s"],
};

export const ResponseCustomToolCallOutput: runtime.Shape = {
  type: "=custom_tool_call_output",
  call_id: "s",
  output: ResponseToolOutput,
  id: ["?", "s"],
  status: ["?", "s"],
};

export const ResponseFileSearchResult: runtime.Shape = {
  file_id: "s",
  filename: "s",
  text: "s",
  score: "n",
  attributes: ["?", "o"],
};

export const ResponseFileSearchCall: runtime.Shape = {
  type: "=file_search_call",
  id: "s",
  queries: ["*", "s"],
  status: "s",
  results: ["?", ["*", ResponseFileSearchResult]],
};

export const ResponseWebSearchSource: runtime.Shape = {
  type: "=url",
  url: "s",
};

export const ResponseWebSearchQuery: runtime.Shape = {
  type: "=search",
  query: ["?", "s"],
  queries: ["?", ["*", "s"]],
  sources: ["?", ["*", ResponseWebSearchSource]],
};

export const ResponseWebSearchOpenPage: runtime.Shape = {
  type: "=open_page",
  url: ["?", "s"],
};

export const ResponseWebSearchFind: runtime.Shape = {
  type: "=find_in_page",
  url: "s",
  pattern: "s",
};

export const ResponseWebSearchAction: runtime.Shape = [
  "@",
  "type",
  {
    search: ResponseWebSearchQuery,
    open_page: ResponseWebSearchOpenPage,
    find_in_page: ResponseWebSearchFind,
  },
];

export const ResponseWebSearchCall: runtime.Shape = {
  type: "=web_search_call",
  id: "s",
  status: "s",
  action: ["?", ResponseWebSearchAction],
};

export const ResponseCodeInterpreterLogs: runtime.Shape = {
  type: "=logs",
  logs: "s",
};

export const ResponseCodeInterpreterImage: runtime.Shape = {
  type: "=image",
  url: "s",
};

export const ResponseCodeInterpreterOutput: runtime.Shape = [
  "@",
  "type",
  {
    logs: ResponseCodeInterpreterLogs,
    image: ResponseCodeInterpreterImage,
  },
];

export const ResponseCodeInterpreterCall: runtime.Shape = {
  type: "=code_interpreter_call",
  id: "s",
  container_id: "s",
  status: "s",
  code: ["?", "s"],
  outputs: ["?", ["*", ResponseCodeInterpreterOutput]],
};

export const ResponseImageGenerationCall: runtime.Shape = {
  type: "=image_generation_call",
  id: "s",
  status: "s",
  result: ["?", "s"],
  revised_prompt: ["?", "s"],
  action: ["?", "s"],
  size: ["?", "s"],
  quality: ["?", "s"],
  background: ["?", "s"],
  output_format: ["?", "s"],
};

export const ResponseSafetyCheck: runtime.Shape = {
  id: "s",
  code: ["?", "s"],
  message: ["?", "s"],
};

export const ComputerClick: runtime.Shape = {
  type: "=click",
  button: "s",
  x: "i",
  y: "i",
  keys: ["?", ["*", "s"]],
};

export const ComputerDoubleClick: runtime.Shape = {
  type: "=double_click",
  x: "i",
  y: "i",
  keys: ["?", ["*", "s"]],
};

export const ComputerPoint: runtime.Shape = {
  x: "i",
  y: "i",
};

export const ComputerDrag: runtime.Shape = {
  type: "=drag",
  path: ["*", ComputerPoint],
  keys: ["?", ["*", "s"]],
};

export const ComputerKeypress: runtime.Shape = {
  type: "=keypress",
  keys: ["*", "s"],
};

export const ComputerMove: runtime.Shape = {
  type: "=move",
  x: "i",
  y: "i",
  keys: ["?", ["*", "s"]],
};

export const ComputerScreenshot: runtime.Shape = {
  type: "=screenshot",
};

export const ComputerScroll: runtime.Shape = {
  type: "=scroll",
  x: "i",
  y: "i",
  scroll_x: "i",
  scroll_y: "i",
  keys: ["?", ["*", "s"]],
};

export const ComputerType: runtime.Shape = {
  type: "=type",
  text: "s",
};

export const ComputerWait: runtime.Shape = {
  type: "=wait",
};

export const ResponseComputerAction: runtime.Shape = [
  "@",
  "type",
  {
    click: ComputerClick,
    double_click: ComputerDoubleClick,
    drag: ComputerDrag,
    keypress: ComputerKeypress,
    move: ComputerMove,
    screenshot: ComputerScreenshot,
    scroll: ComputerScroll,
    type: ComputerType,
    wait: ComputerWait,
  },
];

export const ResponseComputerCall: runtime.Shape = {
  type: "=computer_call",
  id: "s",
  call_id: "s",
  pending_safety_checks: ["*", ResponseSafetyCheck],
  status: "s",
  action: ["?", ResponseComputerAction],
  actions: ["?", ["*", ResponseComputerAction]],
};

export const ResponseComputerScreenshot: runtime.Shape = {
  type: "=computer_screenshot",
  image_url: ["?", "s"],
  file_id: ["?", "s"],
  detail: ["?", "s"],
};

export const ResponseComputerCallOutput: runtime.Shape = {
  type: "=computer_call_output",
  call_id: "s",
  output: ResponseComputerScreenshot,
  id: ["?", "s"],
  acknowledged_safety_checks: ["?", ["*", ResponseSafetyCheck]],
  status: ["?", "s"],
};

export const ResponseLocalShellAction: runtime.Shape = {
  type: "=exec",
  command: ["*", "s"],
  env: ["%", "s"],
  timeout_ms: ["?", "i"],
  user: ["?", "s"],
  working_directory: ["?", "s"],
};

export const ResponseLocalShellCall: runtime.Shape = {
  type: "=local_shell_call",
  id: "s",
  call_id: "s",
  action: ResponseLocalShellAction,
  status: "s",
};

export const ResponseLocalShellCallOutput: runtime.Shape = {
  type: "=local_shell_call_output",
  id: "s",
  output: "s",
  status: ["?", "s"],
};

export const ResponseShellAction: runtime.Shape = {
  commands: ["*", "s"],
  timeout_ms: ["?", "i"],
  max_output_length: ["?", "i"],
};

export const ResponseShellLocal: runtime.Shape = {
  type: "=local",
};

export const ResponseShellContainer: runtime.Shape = {
  type: "=container_reference",
  container_id: "s",
};

export const ResponseShellEnvironment: runtime.Shape = [
  "@",
  "type",
  {
    local: ResponseShellLocal,
    container_reference: ResponseShellContainer,
  },
];

export const ResponseShellCall: runtime.Shape = {
  type: "=shell_call",
  call_id: "s",
  action: ResponseShellAction,
  id: ["?", "s"],
  environment: ["?", ResponseShellEnvironment],
  status: ["?", "s"],
};

export const ResponseShellExit: runtime.Shape = {
  type: "=exit",
  exit_code: "i",
};

export const ResponseShellTimeout: runtime.Shape = {
  type: "=timeout",
};

export const ResponseShellOutcome: runtime.Shape = [
  "@",
  "type",
  {
    exit: ResponseShellExit,
    timeout: ResponseShellTimeout,
  },
];

export const ResponseShellOutput: runtime.Shape = {
  stdout: "s",
  stderr: "s",
  outcome: ResponseShellOutcome,
};

export const ResponseShellCallOutput: runtime.Shape = {
  type: "=shell_call_output",
  call_id: "s",
  output: ["*", ResponseShellOutput],
  id: ["?", "s"],
  max_output_length: ["?", "i"],
  status: ["?", "s"],
};

export const ResponsePatchCreateFile: runtime.Shape = {
  type: "=create_file",
  path: "s",
  diff: "s",
};

export const ResponsePatchUpdateFile: runtime.Shape = {
  type: "=update_file",
  path: "s",
  diff: "s",
};

export const ResponsePatchDeleteFile: runtime.Shape = {
  type: "=delete_file",
  path: "s",
};

export const ResponsePatchOperation: runtime.Shape = [
  "@",
  "type",
  {
    create_file: ResponsePatchCreateFile,
    update_file: ResponsePatchUpdateFile,
    delete_file: ResponsePatchDeleteFile,
  },
];

export const ResponseApplyPatchCall: runtime.Shape = {
  type: "=apply_patch_call",
  call_id: "s",
  operation: ResponsePatchOperation,
  status: "s",
  id: ["?", "s"],
};

export const ResponseApplyPatchCallOutput: runtime.Shape = {
  type: "=apply_patch_call_output",
  call_id: "s",
  status: "s",
  id: ["?", "s"],
  output: ["?", "s"],
};

export const ResponseMcpTool: runtime.Shape = {
  name: "s",
  input_schema: "o",
  description: ["?", "s"],
  annotations: ["?", "o"],
};

export const ResponseMcpListTools: runtime.Shape = {
  type: "=mcp_list_tools",
  id: "s",
  server_label: "s",
  tools: ["*", ResponseMcpTool],
  error: ["?", "s"],
};

export const ResponseMcpProtocolError: runtime.Shape = {
  type: "=mcp_protocol_error",
  code: "i",
  message: "s",
};

export const ResponseMcpToolError: runtime.Shape = {
  type: "=mcp_tool_execution_error",
};

export const ResponseMcpHttpError: runtime.Shape = {
  type: "=http_error",
  code: "i",
  message: "s",
};

export const ResponseMcpErrorDetail: runtime.Shape = [
  "@",
  "type",
  {
    mcp_protocol_error: ResponseMcpProtocolError,
    mcp_tool_execution_error: ResponseMcpToolError,
    http_error: ResponseMcpHttpError,
  },
];

export const ResponseMcpError: runtime.Shape = ["|", ["s", ResponseMcpErrorDetail]];

export const ResponseMcpCall: runtime.Shape = {
  type: "=mcp_call",
  id: "s",
  server_label: "s",
  name: "s",
  arguments: "s",
  output: ["?", "s"],
  error: ["?", ResponseMcpError],
  status: ["?", "s"],
  approval_request_id: ["?", "s"],
};

export const ResponseMcpApprovalRequest: runtime.Shape = {
  type: "=mcp_approval_request",
  id: "s",
  server_label: "s",
  name: "s",
  arguments: "s",
};

export const ResponseMcpApprovalResponse: runtime.Shape = {
  type: "=mcp_approval_response",
  approval_request_id: "s",
  approve: "b",
  id: ["?", "s"],
  reason: ["?", "s"],
};

export const ResponseCompactionItem: runtime.Shape = {
  type: "=compaction",
  encrypted_content: "s",
  id: ["?", "s"],
};

export const ResponseItem: runtime.Shape = [
  "@",
  "type",
  {
    message: ResponseMessage,
    reasoning: ResponseReasoningItem,
    function_call: ResponseFunctionCall,
    function_call_output: ResponseFunctionCallOutput,
    custom_tool_call: ResponseCustomToolCall,
    custom_tool_call_output: ResponseCustomToolCallOutput,
    file_search_call: ResponseFileSearchCall,
    web_search_call: ResponseWebSearchCall,
    code_interpreter_call: ResponseCodeInterpreterCall,
    image_generation_call: ResponseImageGenerationCall,
    computer_call: ResponseComputerCall,
    computer_call_output: ResponseComputerCallOutput,
    local_shell_call: ResponseLocalShellCall,
    local_shell_call_output: ResponseLocalShellCallOutput,
    shell_call: ResponseShellCall,
    shell_call_output: ResponseShellCallOutput,
    apply_patch_call: ResponseApplyPatchCall,
    apply_patch_call_output: ResponseApplyPatchCallOutput,
    mcp_list_tools: ResponseMcpListTools,
    mcp_call: ResponseMcpCall,
    mcp_approval_request: ResponseMcpApprovalRequest,
    mcp_approval_response: ResponseMcpApprovalResponse,
    compaction: ResponseCompactionItem,
  },
];

export const ResponseOutputText: runtime.Shape = {
  type: "=output_text",
  text: "s",
  annotations: ["*", ResponseAnnotation],
  logprobs: ["?", ["*", ResponseLogProb]],
};

export const ResponseOutputContent: runtime.Shape = [
  "@",
  "type",
  {
    output_text: ResponseOutputText,
    refusal: ResponseRefusal,
  },
];

export const ResponseOutputMessage: runtime.Shape = {
  type: "=message",
  id: "s",
  role: "=assistant",
  status: "s",
  content: ["*", ResponseOutputContent],
  phase: ["?", "s"],
};

export const ResponseOutputItem: runtime.Shape = [
  "@",
  "type",
  {
    message: ResponseOutputMessage,
    reasoning: ResponseReasoningItem,
    function_call: ResponseFunctionCall,
    function_call_output: ResponseFunctionCallOutput,
    custom_tool_call: ResponseCustomToolCall,
    custom_tool_call_output: ResponseCustomToolCallOutput,
    file_search_call: ResponseFileSearchCall,
    web_search_call: ResponseWebSearchCall,
    code_interpreter_call: ResponseCodeInterpreterCall,
    image_generation_call: ResponseImageGenerationCall,
    computer_call: ResponseComputerCall,
    computer_call_output: ResponseComputerCallOutput,
    local_shell_call: ResponseLocalShellCall,
    local_shell_call_output: ResponseLocalShellCallOutput,
    shell_call: ResponseShellCall,
    shell_call_output: ResponseShellCallOutput,
    apply_patch_call: ResponseApplyPatchCall,
    apply_patch_call_output: ResponseApplyPatchCallOutput,
    mcp_list_tools: ResponseMcpListTools,
    mcp_call: ResponseMcpCall,
    mcp_approval_request: ResponseMcpApprovalRequest,
    mcp_approval_response: ResponseMcpApprovalResponse,
    compaction: ResponseCompactionItem,
  },
];

export const ResponseConversation: runtime.Shape = {
  id: "s",
};

export const ResponsePromptVariable: runtime.Shape = ["|", ["s", ResponseInputContent]];

export const ResponsePrompt: runtime.Shape = {
  id: "s",
  variables: ["?", ["%", ResponsePromptVariable]],
  version: ["?", "s"],
};

export const ResponseFunctionTool: runtime.Shape = {
  type: "=function",
  name: "s",
  description: ["?", "s"],
  parameters: ["?", "o"],
  strict: ["?", "b"],
  output_schema: ["?", "o"],
};

export const ResponseHybridWeights: runtime.Shape = {
  embedding_weight: "n",
  text_weight: "n",
};

export const ResponseRankingOptions: runtime.Shape = {
  ranker: ["?", "s"],
  score_threshold: ["?", "n"],
  hybrid_search: ["?", ResponseHybridWeights],
};

export const ResponseFileSearchTool: runtime.Shape = {
  type: "=file_search",
  vector_store_ids: ["*", "s"],
  filters: ["?", "o"],
  max_num_results: ["?", "i"],
  ranking_options: ["?", ResponseRankingOptions],
};

export const ResponseWebSearchFilters: runtime.Shape = {
  allowed_domains: ["?", ["*", "s"]],
};

export const ResponseUserLocation: runtime.Shape = {
  type: "=approximate",
  city: ["?", "s"],
  region: ["?", "s"],
  country: ["?", "s"],
  timezone: ["?", "s"],
};

export const ResponseWebSearchTool: runtime.Shape = {
  type: "=web_search",
  search_context_size: ["?", "s"],
  filters: ["?", ResponseWebSearchFilters],
  user_location: ["?", ResponseUserLocation],
  external_web_access: ["?", "b"],
};

export const ResponseWebSearchTool20250826: runtime.Shape = {
  type: "=web_search_2025_08_26",
  search_context_size: ["?", "s"],
  filters: ["?", ResponseWebSearchFilters],
  user_location: ["?", ResponseUserLocation],
  external_web_access: ["?", "b"],
};

export const ResponseWebSearchPreviewTool: runtime.Shape = {
  type: "=web_search_preview",
  search_context_size: ["?", "s"],
  search_content_types: ["?", ["*", "s"]],
  user_location: ["?", ResponseUserLocation],
};

export const ResponseWebSearchPreviewTool20250311: runtime.Shape = {
  type: "=web_search_preview_2025_03_11",
  search_context_size: ["?", "s"],
  search_content_types: ["?", ["*", "s"]],
  user_location: ["?", ResponseUserLocation],
};

export const ResponseComputerTool: runtime.Shape = {
  type: "=computer",
};

export const ResponseComputerUsePreviewTool: runtime.Shape = {
  type: "=computer_use_preview",
  display_width: "i",
  display_height: "i",
  environment: "s",
};

export const ResponseMcpToolFilter: runtime.Shape = {
  tool_names: ["?", ["*", "s"]],
  read_only: ["?", "b"],
};

export const ResponseMcpAllowedTools: runtime.Shape = ["|", [["*", "s"], ResponseMcpToolFilter]];

export const ResponseMcpApprovalFilter: runtime.Shape = {
  always: ["?", ResponseMcpAllowedTools],
  never: ["?", ResponseMcpAllowedTools],
};

export const ResponseMcpApproval: runtime.Shape = ["|", ["s", ResponseMcpApprovalFilter]];

export const ResponseMcpServerTool: runtime.Shape = {
  type: "=mcp",
  server_label: "s",
  server_url: ["?", "s"],
  connector_id: ["?", "s"],
  server_description: ["?", "s"],
  headers: ["?", "o"],
  authorization: ["?", "s"],
  require_approval: ["?", ResponseMcpApproval],
  allowed_tools: ["?", ResponseMcpAllowedTools],
};

export const ResponseCodeContainerAuto: runtime.Shape = {
  type: "=auto",
  file_ids: ["?", ["*", "s"]],
  memory_limit: ["?", "s"],
};

export const ResponseCodeContainer: runtime.Shape = ["|", ["s", ResponseCodeContainerAuto]];

export const ResponseCodeInterpreterTool: runtime.Shape = {
  type: "=code_interpreter",
  container: ResponseCodeContainer,
};

export const ResponseImageMask: runtime.Shape = {
  image_url: ["?", "s"],
  file_id: ["?", "s"],
};

export const ResponseImageGenerationTool: runtime.Shape = {
  type: "=image_generation",
  model: ["?", "s"],
  action: ["?", "s"],
  size: ["?", "s"],
  quality: ["?", "s"],
  background: ["?", "s"],
  output_format: ["?", "s"],
  output_compression: ["?", "i"],
  input_fidelity: ["?", "s"],
  input_image_mask: ["?", ResponseImageMask],
  moderation: ["?", "s"],
  partial_images: ["?", "i"],
};

export const ResponseLocalShellTool: runtime.Shape = {
  type: "=local_shell",
};

export const ResponseShellContainerAuto: runtime.Shape = {
  type: "=container_auto",
  file_ids: ["?", ["*", "s"]],
  memory_limit: ["?", "s"],
};

export const ResponseShellToolEnvironment: runtime.Shape = [
  "@",
  "type",
  {
    local: ResponseShellLocal,
    container_reference: ResponseShellContainer,
    container_auto: ResponseShellContainerAuto,
  },
];

export const ResponseShellTool: runtime.Shape = {
  type: "=shell",
  environment: ["?", ResponseShellToolEnvironment],
};

export const ResponseCustomToolText: runtime.Shape = {
  type: "=text",
};

export const ResponseCustomToolGrammar: runtime.Shape = {
  type: "=grammar",
  syntax: "s",
  definition: "s",
};

export const ResponseCustomToolFormat: runtime.Shape = [
  "@",
  "type",
  {
    text: ResponseCustomToolText,
    grammar: ResponseCustomToolGrammar,
  },
];

export const ResponseCustomTool: runtime.Shape = {
  type: "=custom",
  name: "s",
  description: ["?", "s"],
  format: ["?", ResponseCustomToolFormat],
};

export const ResponseApplyPatchTool: runtime.Shape = {
  type: "=apply_patch",
};

export const ResponseTool: runtime.Shape = [
  "@",
  "type",
  {
    function: ResponseFunctionTool,
    file_search: ResponseFileSearchTool,
    web_search: ResponseWebSearchTool,
    web_search_2025_08_26: ResponseWebSearchTool20250826,
    web_search_preview: ResponseWebSearchPreviewTool,
    web_search_preview_2025_03_11: ResponseWebSearchPreviewTool20250311,
    computer: ResponseComputerTool,
    computer_use_preview: ResponseComputerUsePreviewTool,
    mcp: ResponseMcpServerTool,
    code_interpreter: ResponseCodeInterpreterTool,
    image_generation: ResponseImageGenerationTool,
    local_shell: ResponseLocalShellTool,
    shell: ResponseShellTool,
    custom: ResponseCustomTool,
    apply_patch: ResponseApplyPatchTool,
  },
];

export const ResponseAllowedTool: runtime.Shape = {
  type: "s",
  name: "s",
  server_label: "s",
};

export const ResponseToolChoiceAllowed: runtime.Shape = {
  type: "=allowed_tools",
  mode: "s",
  tools: ["*", ResponseAllowedTool],
};

export const ResponseToolChoiceFunction: runtime.Shape = {
  type: "=function",
  name: "s",
};

export const ResponseToolChoiceMcp: runtime.Shape = {
  type: "=mcp",
  server_label: "s",
  name: ["?", "s"],
};

export const ResponseToolChoiceCustom: runtime.Shape = {
  type: "=custom",
  name: "s",
};

export const ResponseToolChoiceFileSearch: runtime.Shape = {
  type: "=file_search",
};

export const ResponseToolChoiceWebSearch: runtime.Shape = {
  type: "=web_search",
};

export const ResponseToolChoiceWebSearch20250826: runtime.Shape = {
  type: "=web_search_2025_08_26",
};

export const ResponseToolChoiceWebSearchPreview: runtime.Shape = {
  type: "=web_search_preview",
};

export const ResponseToolChoiceWebSearchPreview20250311: runtime.Shape = {
  type: "=web_search_preview_2025_03_11",
};

export const ResponseToolChoiceComputer: runtime.Shape = {
  type: "=computer",
};

export const ResponseToolChoiceComputerUse: runtime.Shape = {
  type: "=computer_use",
};

export const ResponseToolChoiceComputerUsePreview: runtime.Shape = {
  type: "=computer_use_preview",
};

export const ResponseToolChoiceCodeInterpreter: runtime.Shape = {
  type: "=code_interpreter",
};

export const ResponseToolChoiceImageGeneration: runtime.Shape = {
  type: "=image_generation",
};

export const ResponseToolChoiceShell: runtime.Shape = {
  type: "=shell",
};

export const ResponseToolChoiceApplyPatch: runtime.Shape = {
  type: "=apply_patch",
};

export const ResponseToolChoiceOption: runtime.Shape = [
  "@",
  "type",
  {
    allowed_tools: ResponseToolChoiceAllowed,
    function: ResponseToolChoiceFunction,
    mcp: ResponseToolChoiceMcp,
    custom: ResponseToolChoiceCustom,
    file_search: ResponseToolChoiceFileSearch,
    web_search: ResponseToolChoiceWebSearch,
    web_search_2025_08_26: ResponseToolChoiceWebSearch20250826,
    web_search_preview: ResponseToolChoiceWebSearchPreview,
    web_search_preview_2025_03_11: ResponseToolChoiceWebSearchPreview20250311,
    computer: ResponseToolChoiceComputer,
    computer_use: ResponseToolChoiceComputerUse,
    computer_use_preview: ResponseToolChoiceComputerUsePreview,
    code_interpreter: ResponseToolChoiceCodeInterpreter,
    image_generation: ResponseToolChoiceImageGeneration,
    shell: ResponseToolChoiceShell,
    apply_patch: ResponseToolChoiceApplyPatch,
  },
];

export const ResponseToolChoice: runtime.Shape = ["|", ["s", ResponseToolChoiceOption]];

export const ResponseTextFormatText: runtime.Shape = {
  type: "=text",
};

export const ResponseTextFormatJsonSchema: runtime.Shape = {
  type: "=json_schema",
  schema: "o",
  name: ["?", "s"],
  description: ["?", "s"],
  strict: ["?", "b"],
};

export const ResponseTextFormatJsonObject: runtime.Shape = {
  type: "=json_object",
};

export const ResponseTextFormat: runtime.Shape = [
  "@",
  "type",
  {
    text: ResponseTextFormatText,
    json_schema: ResponseTextFormatJsonSchema,
    json_object: ResponseTextFormatJsonObject,
  },
];

export const ResponseText: runtime.Shape = {
  format: ["?", ResponseTextFormat],
  verbosity: ["?", "s"],
};

export const ResponseReasoning: runtime.Shape = {
  effort: ["?", "s"],
  summary: ["?", "s"],
  generate_summary: ["?", "s"],
  context: ["?", "s"],
  mode: ["?", "s"],
};

export const ResponseInputTokensDetails: runtime.Shape = {
  cached_tokens: "i",
  cache_write_tokens: "i",
};

export const ResponseOutputTokensDetails: runtime.Shape = {
  reasoning_tokens: "i",
};

export const ResponseUsage: runtime.Shape = {
  input_tokens: "i",
  input_tokens_details: ResponseInputTokensDetails,
  output_tokens: "i",
  output_tokens_details: ResponseOutputTokensDetails,
  total_tokens: "i",
};

export const Response: runtime.Shape = {
  id: "s",
  object: "=response",
  created_at: "i",
  completed_at: ["?", "i"],
  status: "s",
  background: ["?", "b"],
  error: ["?", ResponseError],
  incomplete_details: ["?", ResponseIncompleteDetails],
  model: "s",
  input: ["*", ResponseItem],
  output: ["*", ResponseOutputItem],
  instructions: ["?", "s"],
  previous_response_id: ["?", "s"],
  conversation: ["?", ResponseConversation],
  prompt: ["?", ResponsePrompt],
  tools: ["*", ResponseTool],
  tool_choice: ResponseToolChoice,
  parallel_tool_calls: "b",
  max_tool_calls: ["?", "i"],
  text: ResponseText,
  reasoning: ["?", ResponseReasoning],
  max_output_tokens: ["?", "i"],
  temperature: ["?", "n"],
  top_p: ["?", "n"],
  frequency_penalty: ["?", "n"],
  presence_penalty: ["?", "n"],
  top_logprobs: ["?", "i"],
  truncation: ["?", "s"],
  usage: ["?", ResponseUsage],
  store: "b",
  metadata: ["?", ["%", "s"]],
  service_tier: ["?", "s"],
  prompt_cache_key: ["?", "s"],
  prompt_cache_retention: ["?", "s"],
  safety_identifier: ["?", "s"],
  user: ["?", "s"],
};

export const ResponseCreatedEvent: runtime.Shape = {
  type: "=response.created",
  response: Response,
  sequence_number: "i",
};

export const ResponseQueuedEvent: runtime.Shape = {
  type: "=response.queued",
  response: Response,
  sequence_number: "i",
};

export const ResponseInProgressEvent: runtime.Shape = {
  type: "=response.in_progress",
  response: Response,
  sequence_number: "i",
};

export const ResponseCompletedEvent: runtime.Shape = {
  type: "=response.completed",
  response: Response,
  sequence_number: "i",
};

export const ResponseIncompleteEvent: runtime.Shape = {
  type: "=response.incomplete",
  response: Response,
  sequence_number: "i",
};

export const ResponseFailedEvent: runtime.Shape = {
  type: "=response.failed",
  response: Response,
  sequence_number: "i",
};

export const ResponseErrorEvent: runtime.Shape = {
  type: "=error",
  code: ["?", "s"],
  message: "s",
  param: ["?", "s"],
  sequence_number: "i",
};

export const ResponseOutputItemAddedEvent: runtime.Shape = {
  type: "=response.output_item.added",
  response_id: "s",
  output_index: "i",
  item: ResponseOutputItem,
  sequence_number: "i",
};

export const ResponseOutputItemDoneEvent: runtime.Shape = {
  type: "=response.output_item.done",
  response_id: "s",
  output_index: "i",
  item: ResponseOutputItem,
  sequence_number: "i",
};

export const ResponseStreamPart: runtime.Shape = [
  "@",
  "type",
  {
    output_text: ResponseOutputText,
    refusal: ResponseRefusal,
    reasoning_text: ResponseReasoningText,
  },
];

export const ResponseContentPartAddedEvent: runtime.Shape = {
  type: "=response.content_part.added",
  response_id: "s",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  part: ResponseStreamPart,
  sequence_number: "i",
};

export const ResponseContentPartDoneEvent: runtime.Shape = {
  type: "=response.content_part.done",
  response_id: "s",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  part: ResponseStreamPart,
  sequence_number: "i",
};

export const ResponseTextDeltaEvent: runtime.Shape = {
  type: "=response.output_text.delta",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  delta: "s",
  logprobs: ["*", ResponseLogProb],
  sequence_number: "i",
};

export const ResponseTextDoneEvent: runtime.Shape = {
  type: "=response.output_text.done",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  text: "s",
  logprobs: ["*", ResponseLogProb],
  sequence_number: "i",
};

export const ResponseTextAnnotationAddedEvent: runtime.Shape = {
  type: "=response.output_text.annotation.added",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  annotation_index: "i",
  annotation: ResponseAnnotation,
  sequence_number: "i",
};

export const ResponseRefusalDeltaEvent: runtime.Shape = {
  type: "=response.refusal.delta",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseRefusalDoneEvent: runtime.Shape = {
  type: "=response.refusal.done",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  refusal: "s",
  sequence_number: "i",
};

export const ResponseReasoningTextDeltaEvent: runtime.Shape = {
  type: "=response.reasoning_text.delta",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseReasoningTextDoneEvent: runtime.Shape = {
  type: "=response.reasoning_text.done",
  item_id: "s",
  output_index: "i",
  content_index: "i",
  text: "s",
  sequence_number: "i",
};

export const ResponseReasoningSummaryPartAddedEvent: runtime.Shape = {
  type: "=response.reasoning_summary_part.added",
  item_id: "s",
  output_index: "i",
  summary_index: "i",
  part: ResponseSummaryText,
  sequence_number: "i",
};

export const ResponseReasoningSummaryPartDoneEvent: runtime.Shape = {
  type: "=response.reasoning_summary_part.done",
  item_id: "s",
  output_index: "i",
  summary_index: "i",
  part: ResponseSummaryText,
  sequence_number: "i",
};

export const ResponseReasoningSummaryTextDeltaEvent: runtime.Shape = {
  type: "=response.reasoning_summary_text.delta",
  item_id: "s",
  output_index: "i",
  summary_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseReasoningSummaryTextDoneEvent: runtime.Shape = {
  type: "=response.reasoning_summary_text.done",
  item_id: "s",
  output_index: "i",
  summary_index: "i",
  text: "s",
  sequence_number: "i",
};

export const ResponseFunctionCallArgumentsDeltaEvent: runtime.Shape = {
  type: "=response.function_call_arguments.delta",
  item_id: "s",
  output_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseFunctionCallArgumentsDoneEvent: runtime.Shape = {
  type: "=response.function_call_arguments.done",
  item_id: "s",
  output_index: "i",
  arguments: "s",
  name: "s",
  sequence_number: "i",
};

export const ResponseCustomToolCallInputDeltaEvent: runtime.Shape = {
  type: "=response.custom_tool_call_input.delta",
  item_id: "s",
  output_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseCustomToolCallInputDoneEvent: runtime.Shape = {
  type: "=response.custom_tool_call_input.done",
  item_id: "s",
  output_index: "i",
  input: "s",
  sequence_number: "i",
};

export const ResponseFileSearchCallInProgressEvent: runtime.Shape = {
  type: "=response.file_search_call.in_progress",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseFileSearchCallSearchingEvent: runtime.Shape = {
  type: "=response.file_search_call.searching",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseFileSearchCallCompletedEvent: runtime.Shape = {
  type: "=response.file_search_call.completed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseWebSearchCallInProgressEvent: runtime.Shape = {
  type: "=response.web_search_call.in_progress",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseWebSearchCallSearchingEvent: runtime.Shape = {
  type: "=response.web_search_call.searching",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseWebSearchCallCompletedEvent: runtime.Shape = {
  type: "=response.web_search_call.completed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseCodeInterpreterCallInProgressEvent: runtime.Shape = {
  type: "=response.code_interpreter_call.in_progress",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseCodeInterpreterCallInterpretingEvent: runtime.Shape = {
  type: "=response.code_interpreter_call.interpreting",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseCodeInterpreterCallCompletedEvent: runtime.Shape = {
  type: "=response.code_interpreter_call.completed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseCodeInterpreterCallCodeDeltaEvent: runtime.Shape = {
  type: "=response.code_interpreter_call_code.delta",
  item_id: "s",
  output_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseCodeInterpreterCallCodeDoneEvent: runtime.Shape = {
  type: "=response.code_interpreter_call_code.done",
  item_id: "s",
  output_index: "i",
  code: "s",
  sequence_number: "i",
};

export const ResponseImageGenerationCallInProgressEvent: runtime.Shape = {
  type: "=response.image_generation_call.in_progress",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseImageGenerationCallGeneratingEvent: runtime.Shape = {
  type: "=response.image_generation_call.generating",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseImageGenerationCallCompletedEvent: runtime.Shape = {
  type: "=response.image_generation_call.completed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseImageGenerationCallPartialImageEvent: runtime.Shape = {
  type: "=response.image_generation_call.partial_image",
  item_id: "s",
  output_index: "i",
  partial_image_index: "i",
  partial_image_b64: "s",
  size: "s",
  quality: "s",
  background: "s",
  output_format: "s",
  sequence_number: "i",
};

export const ResponseMcpListToolsInProgressEvent: runtime.Shape = {
  type: "=response.mcp_list_tools.in_progress",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseMcpListToolsCompletedEvent: runtime.Shape = {
  type: "=response.mcp_list_tools.completed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseMcpListToolsFailedEvent: runtime.Shape = {
  type: "=response.mcp_list_tools.failed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseMcpCallInProgressEvent: runtime.Shape = {
  type: "=response.mcp_call.in_progress",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseMcpCallCompletedEvent: runtime.Shape = {
  type: "=response.mcp_call.completed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseMcpCallFailedEvent: runtime.Shape = {
  type: "=response.mcp_call.failed",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseMcpCallArgumentsDeltaEvent: runtime.Shape = {
  type: "=response.mcp_call_arguments.delta",
  item_id: "s",
  output_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseMcpCallArgumentsDoneEvent: runtime.Shape = {
  type: "=response.mcp_call_arguments.done",
  item_id: "s",
  output_index: "i",
  arguments: "s",
  sequence_number: "i",
};

export const ResponseShellCallCommandAddedEvent: runtime.Shape = {
  type: "=response.shell_call_command.added",
  output_index: "i",
  command_index: "i",
  command: "s",
  sequence_number: "i",
};

export const ResponseShellCallCommandDeltaEvent: runtime.Shape = {
  type: "=response.shell_call_command.delta",
  output_index: "i",
  command_index: "i",
  delta: "s",
  sequence_number: "i",
};

export const ResponseShellCallCommandDoneEvent: runtime.Shape = {
  type: "=response.shell_call_command.done",
  output_index: "i",
  command_index: "i",
  command: "s",
  sequence_number: "i",
};

export const ResponseShellOutputDelta: runtime.Shape = {
  stdout: "s",
  stderr: "s",
};

export const ResponseShellCallOutputContentDeltaEvent: runtime.Shape = {
  type: "=response.shell_call_output_content.delta",
  item_id: "s",
  output_index: "i",
  command_index: "i",
  delta: ResponseShellOutputDelta,
  sequence_number: "i",
};

export const ResponseShellCallOutputContentDoneEvent: runtime.Shape = {
  type: "=response.shell_call_output_content.done",
  item_id: "s",
  output_index: "i",
  command_index: "i",
  output: ["*", ResponseShellOutput],
  sequence_number: "i",
};

export const ResponseCompactionCompactingEvent: runtime.Shape = {
  type: "=response.compaction.compacting",
  item_id: "s",
  output_index: "i",
  sequence_number: "i",
};

export const ResponseAudioDeltaEvent: runtime.Shape = {
  type: "=response.audio.delta",
  delta: "s",
  sequence_number: "i",
};

export const ResponseAudioDoneEvent: runtime.Shape = {
  type: "=response.audio.done",
  sequence_number: "i",
};

export const ResponseAudioTranscriptDeltaEvent: runtime.Shape = {
  type: "=response.audio.transcript.delta",
  delta: "s",
  sequence_number: "i",
};

export const ResponseAudioTranscriptDoneEvent: runtime.Shape = {
  type: "=response.audio.transcript.done",
  sequence_number: "i",
};

export const ResponseStreamEvent: runtime.Shape = [
  "@",
  "type",
  {
    "response.created": ResponseCreatedEvent,
    "response.queued": ResponseQueuedEvent,
    "response.in_progress": ResponseInProgressEvent,
    "response.completed": ResponseCompletedEvent,
    "response.incomplete": ResponseIncompleteEvent,
    "response.failed": ResponseFailedEvent,
    error: ResponseErrorEvent,
    "response.output_item.added": ResponseOutputItemAddedEvent,
    "response.output_item.done": ResponseOutputItemDoneEvent,
    "response.content_part.added": ResponseContentPartAddedEvent,
    "response.content_part.done": ResponseContentPartDoneEvent,
    "response.output_text.delta": ResponseTextDeltaEvent,
    "response.output_text.done": ResponseTextDoneEvent,
    "response.output_text.annotation.added": ResponseTextAnnotationAddedEvent,
    "response.refusal.delta": ResponseRefusalDeltaEvent,
    "response.refusal.done": ResponseRefusalDoneEvent,
    "response.reasoning_text.delta": ResponseReasoningTextDeltaEvent,
    "response.reasoning_text.done": ResponseReasoningTextDoneEvent,
    "response.reasoning_summary_part.added": ResponseReasoningSummaryPartAddedEvent,
    "response.reasoning_summary_part.done": ResponseReasoningSummaryPartDoneEvent,
    "response.reasoning_summary_text.delta": ResponseReasoningSummaryTextDeltaEvent,
    "response.reasoning_summary_text.done": ResponseReasoningSummaryTextDoneEvent,
    "response.function_call_arguments.delta": ResponseFunctionCallArgumentsDeltaEvent,
    "response.function_call_arguments.done": ResponseFunctionCallArgumentsDoneEvent,
    "response.custom_tool_call_input.delta": ResponseCustomToolCallInputDeltaEvent,
    "response.custom_tool_call_input.done": ResponseCustomToolCallInputDoneEvent,
    "response.file_search_call.in_progress": ResponseFileSearchCallInProgressEvent,
    "response.file_search_call.searching": ResponseFileSearchCallSearchingEvent,
    "response.file_search_call.completed": ResponseFileSearchCallCompletedEvent,
    "response.web_search_call.in_progress": ResponseWebSearchCallInProgressEvent,
    "response.web_search_call.searching": ResponseWebSearchCallSearchingEvent,
    "response.web_search_call.completed": ResponseWebSearchCallCompletedEvent,
    "response.code_interpreter_call.in_progress": ResponseCodeInterpreterCallInProgressEvent,
    "response.code_interpreter_call.interpreting": ResponseCodeInterpreterCallInterpretingEvent,
    "response.code_interpreter_call.completed": ResponseCodeInterpreterCallCompletedEvent,
    "response.code_interpreter_call_code.delta": ResponseCodeInterpreterCallCodeDeltaEvent,
    "response.code_interpreter_call_code.done": ResponseCodeInterpreterCallCodeDoneEvent,
    "response.image_generation_call.in_progress": ResponseImageGenerationCallInProgressEvent,
    "response.image_generation_call.generating": ResponseImageGenerationCallGeneratingEvent,
    "response.image_generation_call.completed": ResponseImageGenerationCallCompletedEvent,
    "response.image_generation_call.partial_image": ResponseImageGenerationCallPartialImageEvent,
    "response.mcp_list_tools.in_progress": ResponseMcpListToolsInProgressEvent,
    "response.mcp_list_tools.completed": ResponseMcpListToolsCompletedEvent,
    "response.mcp_list_tools.failed": ResponseMcpListToolsFailedEvent,
    "response.mcp_call.in_progress": ResponseMcpCallInProgressEvent,
    "response.mcp_call.completed": ResponseMcpCallCompletedEvent,
    "response.mcp_call.failed": ResponseMcpCallFailedEvent,
    "response.mcp_call_arguments.delta": ResponseMcpCallArgumentsDeltaEvent,
    "response.mcp_call_arguments.done": ResponseMcpCallArgumentsDoneEvent,
    "response.shell_call_command.added": ResponseShellCallCommandAddedEvent,
    "response.shell_call_command.delta": ResponseShellCallCommandDeltaEvent,
    "response.shell_call_command.done": ResponseShellCallCommandDoneEvent,
    "response.shell_call_output_content.delta": ResponseShellCallOutputContentDeltaEvent,
    "response.shell_call_output_content.done": ResponseShellCallOutputContentDoneEvent,
    "response.compaction.compacting": ResponseCompactionCompactingEvent,
    "response.audio.delta": ResponseAudioDeltaEvent,
    "response.audio.done": ResponseAudioDoneEvent,
    "response.audio.transcript.delta": ResponseAudioTranscriptDeltaEvent,
    "response.audio.transcript.done": ResponseAudioTranscriptDoneEvent,
  },
];

export const ResponseList: runtime.Shape = {
  object: "=list",
  data: ["*", Response],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const CompactedResponse: runtime.Shape = {
  id: "s",
  object: "=response.compaction",
  created_at: "i",
  output: ["*", ResponseItem],
  usage: ResponseUsage,
};

export const ResponseDeleted: runtime.Shape = {
  id: "s",
  object: "=response",
  deleted: "b",
};

export const ResponseItemList: runtime.Shape = {
  object: "=list",
  data: ["*", ResponseItem],
  first_id: ["?", "s"],
  last_id: ["?", "s"],
  has_more: "b",
};

export const Conversation: runtime.Shape = {
  id: "s",
  object: "=conversation",
  created_at: "i",
  metadata: ["?", ["%", "s"]],
  items: ["?", ["*", ResponseItem]],
};

export const ConversationDeleted: runtime.Shape = {
  id: "s",
  object: "=conversation.deleted",
  deleted: "b",
};

export const ConversationItemDeleted: runtime.Shape = {
  id: "s",
  object: "=conversation",
  created_at: "i",
  metadata: ["?", ["%", "s"]],
  deleted: "b",
};

export const ToolGroup: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=tool_group",
  mcp_endpoint: Url,
  args: "o",
};

export const ListToolGroupsResponse: runtime.Shape = {
  data: ["*", ToolGroup],
};

export const Tool: runtime.Shape = {
  identifier: "s",
  name: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=tool",
  toolgroup_id: "s",
  description: "s",
  parameters: ["*", ToolParameter],
  input_schema: "o",
  output_schema: "o",
  metadata: "o",
};

export const ListToolsResponse: runtime.Shape = {
  data: ["*", Tool],
};

export const ListToolDefsResponse: runtime.Shape = {
  data: ["*", ToolDef],
};

export const ToolInvocationResult: runtime.Shape = {
  content: InterleavedContent,
  error_message: ["?", "s"],
  error_code: ["?", "i"],
  metadata: "o",
};

export const RagQueryResult: runtime.Shape = {
  content: ["?", InterleavedContent],
  metadata: "o",
};

export const Prompt: runtime.Shape = {
  prompt_id: "s",
  prompt: ["?", "s"],
  version: "i",
  variables: ["*", "s"],
  is_default: "b",
};

export const PromptList: runtime.Shape = {
  data: ["*", Prompt],
};

export const Benchmark: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=benchmark",
  dataset_id: "s",
  scoring_functions: ["*", "s"],
  metadata: "o",
};

export const ListBenchmarksResponse: runtime.Shape = {
  data: ["*", Benchmark],
};

export const EvalJob: runtime.Shape = {
  job_id: "s",
  status: "s",
};

export const ScoringResult: runtime.Shape = {
  score_rows: ["*", "o"],
  aggregated_results: "o",
};

export const EvaluateResponse: runtime.Shape = {
  generations: ["*", "o"],
  scores: ["%", ScoringResult],
};

export const ScoreResponse: runtime.Shape = {
  results: ["%", ScoringResult],
};

export const ScoreBatchResponse: runtime.Shape = {
  dataset_id: ["?", "s"],
  results: ["%", ScoringResult],
};

export const StringType: runtime.Shape = {
  type: "=string",
};

export const NumberType: runtime.Shape = {
  type: "=number",
};

export const BooleanType: runtime.Shape = {
  type: "=boolean",
};

export const ArrayType: runtime.Shape = {
  type: "=array",
};

export const ObjectType: runtime.Shape = {
  type: "=object",
};

export const JsonType: runtime.Shape = {
  type: "=json",
};

export const UnionType: runtime.Shape = {
  type: "=union",
};

export const ChatCompletionInputType: runtime.Shape = {
  type: "=chat_completion_input",
};

export const CompletionInputType: runtime.Shape = {
  type: "=completion_input",
};

export const AgentTurnInputType: runtime.Shape = {
  type: "=agent_turn_input",
};

export const ParamType: runtime.Shape = [
  "@",
  "type",
  {
    string: StringType,
    number: NumberType,
    boolean: BooleanType,
    array: ArrayType,
    object: ObjectType,
    json: JsonType,
    union: UnionType,
    chat_completion_input: ChatCompletionInputType,
    completion_input: CompletionInputType,
    agent_turn_input: AgentTurnInputType,
  },
];

export const LLMAsJudgeScoringFnParams: runtime.Shape = {
  type: "=llm_as_judge",
  judge_model: "s",
  prompt_template: ["?", "s"],
  judge_score_regexes: ["*", "s"],
  aggregation_functions: ["*", "s"],
};

export const RegexParserScoringFnParams: runtime.Shape = {
  type: "=regex_parser",
  parsing_regexes: ["*", "s"],
  aggregation_functions: ["*", "s"],
};

export const BasicScoringFnParams: runtime.Shape = {
  type: "=basic",
  aggregation_functions: ["*", "s"],
};

export const ScoringFnParams: runtime.Shape = [
  "@",
  "type",
  {
    llm_as_judge: LLMAsJudgeScoringFnParams,
    regex_parser: RegexParserScoringFnParams,
    basic: BasicScoringFnParams,
  },
];

export const ScoringFn: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=scoring_function",
  description: "s",
  metadata: "o",
  return_type: ParamType,
  params: ScoringFnParams,
};

export const ListScoringFunctionsResponse: runtime.Shape = {
  data: ["*", ScoringFn],
};

export const SystemMessage: runtime.Shape = {
  role: "=system",
  content: InterleavedContent,
};

export const Message: runtime.Shape = [
  "@",
  "role",
  {
    user: UserMessage,
    system: SystemMessage,
    tool: ToolResponseMessage,
    assistant: CompletionMessage,
  },
];

export const ScoredMessage: runtime.Shape = {
  message: Message,
  score: "n",
};

export const ScoredDialogGenerations: runtime.Shape = {
  dialog: ["*", Message],
  scored_generations: ["*", ScoredMessage],
};

export const RewardScoringResponse: runtime.Shape = {
  scored_generations: ["*", ScoredDialogGenerations],
};

export const PostTrainingJob: runtime.Shape = {
  job_uuid: "s",
};

export const ListPostTrainingJobsResponse: runtime.Shape = {
  data: ["*", PostTrainingJob],
};

export const PostTrainingMetric: runtime.Shape = {
  epoch: "i",
  train_loss: "n",
  validation_loss: "n",
  perplexity: "n",
};

export const Checkpoint: runtime.Shape = {
  identifier: "s",
  created_at: "s",
  epoch: "i",
  post_training_job_id: "s",
  path: "s",
  training_metrics: PostTrainingMetric,
};

export const PostTrainingJobStatusResponse: runtime.Shape = {
  job_uuid: "s",
  status: "s",
  scheduled_at: "s",
  started_at: "s",
  completed_at: "s",
  resources_allocated: "o",
  checkpoints: ["*", Checkpoint],
};

export const PostTrainingJobArtifactsResponse: runtime.Shape = {
  job_uuid: "s",
  checkpoints: ["*", Checkpoint],
};

export const SyntheticDataGenerationResponse: runtime.Shape = {
  synthetic_data: ["*", "o"],
  statistics: "o",
};

export const URIDataSource: runtime.Shape = {
  type: "=uri",
  uri: "s",
};

export const RowsDataSource: runtime.Shape = {
  type: "=rows",
  rows: ["*", "o"],
};

export const DataSource: runtime.Shape = [
  "@",
  "type",
  {
    uri: URIDataSource,
    rows: RowsDataSource,
  },
];

export const Dataset: runtime.Shape = {
  identifier: "s",
  provider_id: "s",
  provider_resource_id: "s",
  type: "=dataset",
  purpose: "s",
  source: DataSource,
  metadata: "o",
};

export const ListDatasetsResponse: runtime.Shape = {
  data: ["*", Dataset],
};

export const PaginatedRows: runtime.Shape = {
  data: ["*", "o"],
  has_more: "b",
  url: "s",
};

export const HealthInfo: runtime.Shape = {
  status: "s",
};

export const VersionInfo: runtime.Shape = {
  version: "s",
  spec_version: "s",
  spec_digest: "s",
};

export const ContractOperation: runtime.Shape = {
  id: "s",
  digest: "s",
  served: "b",
};

export const ContractInfo: runtime.Shape = {
  spec_version: "s",
  spec_digest: "s",
  operations: ["*", ContractOperation],
};

export const RouteInfo: runtime.Shape = {
  route: "s",
  method: "s",
  provider_types: ["*", "s"],
};

export const ListRoutesResponse: runtime.Shape = {
  data: ["*", RouteInfo],
};

export const ProviderHealth: runtime.Shape = {
  status: "s",
  message: "s",
};

export const ProviderInfo: runtime.Shape = {
  api: "s",
  provider_id: "s",
  provider_type: "s",
  config: "o",
  health: ProviderHealth,
};

export const ListProvidersResponse: runtime.Shape = {
  data: ["*", ProviderInfo],
};
