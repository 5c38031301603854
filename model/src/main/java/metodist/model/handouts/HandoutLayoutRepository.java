package metodist.model.handouts;

import metodist.model.shared.Repository;

/// Reading of [HandoutLayout] records.
public interface HandoutLayoutRepository extends Repository<HandoutLayoutId, HandoutLayout> {}
