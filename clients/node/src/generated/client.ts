// Generated from the documents in openapi/ by `make generate`. Do not edit.

import { Client } from "../runtime/client.js";
import { Agents } from "./resources/agents.js";
import { Batches } from "./resources/batches.js";
import { Benchmarks } from "./resources/benchmarks.js";
import { Chat } from "./resources/chat.js";
import { Completions } from "./resources/completions.js";
import { Conversations } from "./resources/conversations.js";
import { Datasetio } from "./resources/datasetio.js";
import { Datasets } from "./resources/datasets.js";
import { Embeddings } from "./resources/embeddings.js";
import { Eval } from "./resources/eval.js";
import { Files } from "./resources/files.js";
import { Inference } from "./resources/inference.js";
import { Inspect } from "./resources/inspect.js";
import { Memory } from "./resources/memory.js";
import { MemoryBanks } from "./resources/memory-banks.js";
import { Models } from "./resources/models.js";
import { Moderations } from "./resources/moderations.js";
import { PostTraining } from "./resources/post-training.js";
import { Prompts } from "./resources/prompts.js";
import { Providers } from "./resources/providers.js";
import { Responses } from "./resources/responses.js";
import { RewardScoring } from "./resources/reward-scoring.js";
import { Routes } from "./resources/routes.js";
import { Safety } from "./resources/safety.js";
import { Scoring } from "./resources/scoring.js";
import { ScoringFunctions } from "./resources/scoring-functions.js";
import { Shields } from "./resources/shields.js";
import { SyntheticDataGeneration } from "./resources/synthetic-data-generation.js";
import { ToolRuntime } from "./resources/tool-runtime.js";
import { Toolgroups } from "./resources/toolgroups.js";
import { Tools } from "./resources/tools.js";
import { VectorDbs } from "./resources/vector-dbs.js";
import { VectorIo } from "./resources/vector-io.js";
import { VectorStores } from "./resources/vector-stores.js";

/** A client with every resource. Each can be replaced by another implementation of its class. */
export class Resources extends Client {
  /** Operations of `client.chat`. */
  chat: Chat = new Chat(this);

  /** Operations of `client.completions`. */
  completions: Completions = new Completions(this);

  /** Operations of `client.embeddings`. */
  embeddings: Embeddings = new Embeddings(this);

  /** Operations of `client.inference`. */
  inference: Inference = new Inference(this);

  /** Operations of `client.models`. */
  models: Models = new Models(this);

  /** Operations of `client.batches`. */
  batches: Batches = new Batches(this);

  /** Operations of `client.safety`. */
  safety: Safety = new Safety(this);

  /** Operations of `client.moderations`. */
  moderations: Moderations = new Moderations(this);

  /** Operations of `client.shields`. */
  shields: Shields = new Shields(this);

  /** Operations of `client.memoryBanks`. */
  memoryBanks: MemoryBanks = new MemoryBanks(this);

  /** Operations of `client.memory`. */
  memory: Memory = new Memory(this);

  /** Operations of `client.vectorDbs`. */
  vectorDbs: VectorDbs = new VectorDbs(this);

  /** Operations of `client.vectorIo`. */
  vectorIo: VectorIo = new VectorIo(this);

  /** Operations of `client.vectorStores`. */
  vectorStores: VectorStores = new VectorStores(this);

  /** Operations of `client.files`. */
  files: Files = new Files(this);

  /** Operations of `client.agents`. */
  agents: Agents = new Agents(this);

  /** Operations of `client.responses`. */
  responses: Responses = new Responses(this);

  /** Operations of `client.conversations`. */
  conversations: Conversations = new Conversations(this);

  /** Operations of `client.toolgroups`. */
  toolgroups: Toolgroups = new Toolgroups(this);

  /** Operations of `client.tools`. */
  tools: Tools = new Tools(this);

  /** Operations of `client.toolRuntime`. */
  toolRuntime: ToolRuntime = new ToolRuntime(this);

  /** Operations of `client.prompts`. */
  prompts: Prompts = new Prompts(this);

  /** Operations of `client.benchmarks`. */
  benchmarks: Benchmarks = new Benchmarks(this);

  /** Operations of `client.eval`. */
  eval: Eval = new Eval(this);

  /** Operations of `client.scoring`. */
  scoring: Scoring = new Scoring(this);

  /** Operations of `client.scoringFunctions`. */
  scoringFunctions: ScoringFunctions = new ScoringFunctions(this);

  /** Operations of `client.rewardScoring`. */
  rewardScoring: RewardScoring = new RewardScoring(this);

  /** Operations of `client.postTraining`. */
  postTraining: PostTraining = new PostTraining(this);

  /** Operations of `client.syntheticDataGeneration`. */
  syntheticDataGeneration: SyntheticDataGeneration = new SyntheticDataGeneration(this);

  /** Operations of `client.datasets`. */
  datasets: Datasets = new Datasets(this);

  /** Operations of `client.datasetio`. */
  datasetio: Datasetio = new Datasetio(this);

  /** Operations of `client.inspect`. */
  inspect: Inspect = new Inspect(this);

  /** Operations of `client.routes`. */
  routes: Routes = new Routes(this);

  /** Operations of `client.providers`. */
  providers: Providers = new Providers(this);
}
