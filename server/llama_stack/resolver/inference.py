"""Inference over the models that the server keeps: the table, the registry that shows it, and the router that asks it."""

from __future__ import annotations

from collections.abc import Sequence

from llama_stack.builtin.models import ModelRegistry
from llama_stack.distribution import Discovery, DistributionError, LoadedDistribution
from llama_stack.resolver.stack import Provider
from llama_stack.routing.inference import Discoverer, InferenceRouter, ModelTable
from llama_stack.storage import ResourceStore
from llama_stack_spi import ModelListing


class ModelService:
    """What answers for models and for inference, around one table."""

    def __init__(self, loaded: LoadedDistribution, store: ResourceStore) -> None:
        self._loaded = loaded
        self._table = ModelTable(store)
        self._chats = store.chats
        ids = [entry.id for entry in loaded.distribution.apis["inference"]]
        self.registry = ModelRegistry(self._table, providers=ids)

    def router(self, providers: Sequence[Provider]) -> InferenceRouter:
        """Makes the router over the providers of inference.

        Raises:
            DistributionError: A provider is to be asked for its models, and cannot tell.
        """
        listing = self._listing(providers)
        instances = {each.id: each.instance for each in providers}
        discoverer = Discoverer(listing, self._table) if listing else None
        return InferenceRouter(instances, self._table, discoverer, self._chats)

    def _listing(self, providers: Sequence[Provider]) -> dict[str, tuple[ModelListing, Discovery]]:
        found = {}
        entries = self._loaded.distribution.apis["inference"]
        for index, (entry, provider) in enumerate(zip(entries, providers, strict=True)):
            if entry.discover is None:
                continue
            if not isinstance(provider.instance, ModelListing):
                message = f"The provider '{provider.spec.provider_type}' cannot list models."
                cure = "Remove `discover`, and declare them under `resources.models`."
                place = ("apis", "inference", index, "discover")
                raise DistributionError(self._loaded.problem(place, message, cure))
            found[entry.id] = (provider.instance, entry.discover)
        return found
